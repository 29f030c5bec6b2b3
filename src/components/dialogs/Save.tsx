/** What is shown, or all of it, as a file that opens again. */
import { useId, useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { slug } from '../../dataset/slug.ts'
import { writtenIn } from '../../dataset/text.ts'
import type { Part } from '../../exporters/datasetFile.ts'
import { datasetJson, termCsv } from '../../exporters/save.ts'
import type { Result } from '../../query/result.ts'
import { saveWordsIn } from '../../words/saveWords.ts'
import { useSay } from '../shared/announce.tsx'
import { saveFile } from '../shared/saveFile.ts'
import { useView } from '../shared/session.ts'
import './Save.css'

export function Save({ dataset, result }: { dataset: Dataset; result: Result }) {
  const lang = useView('lang')
  const words = saveWordsIn(lang)
  const say = useSay()
  const heading = useId()
  const isPart = result.terms.length < dataset.terms.count || result.events.length < dataset.events.count
  const [onlyShown, setOnlyShown] = useState(true)
  const [saved, setSaved] = useState('')
  const part: Part | undefined = isPart && onlyShown ? result : undefined
  const save = (ending: string, pieces: readonly string[], type: string) => {
    const name = `${slug(writtenIn(dataset.head.title, 'en')) ?? 'tenure'}.${ending}`
    saveFile(name, pieces, type)
    setSaved(words.saved(name))
    say('copy', words.saved(name))
  }
  return (
    <section className="save" aria-labelledby={heading}>
      <h3 id={heading}>{words.title}</h3>
      {isPart && (
        <label>
          <input type="checkbox" checked={onlyShown} onChange={() => setOnlyShown(!onlyShown)} />{' '}
          {words.onlyShown}
        </label>
      )}
      <p className="save-buttons">
        <button type="button" onClick={() => save('json', datasetJson(dataset, part), 'application/json')}>
          {words.dataset}
        </button>
        <button
          type="button"
          onClick={() => save('csv', termCsv(dataset, part ?? allOf(dataset)), 'text/csv')}
        >
          {words.table}
        </button>
        <span className="muted">{saved}</span>
      </p>
      <p className="muted">{words.note}</p>
    </section>
  )
}

const allOf = ({ terms, events }: Dataset): Part => ({
  terms: Array(terms.count).keys(),
  events: Array(events.count).keys(),
})
