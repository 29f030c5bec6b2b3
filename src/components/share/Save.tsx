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
import { useShownView } from '../shared/session.ts'
import { pngOf, svgPicture } from './pictureOf.ts'
import './Save.css'

/** Of a saved picture, in its own pixels: a page of a newspaper on a wide screen. */
const PICTURE_WIDTH = 1200

export function Save({ dataset, result }: { dataset: Dataset; result: Result }) {
  const view = useShownView()
  const words = saveWordsIn(view.lang)
  const say = useSay()
  const heading = useId()
  const isPart = result.terms.length < dataset.terms.count || result.events.length < dataset.events.count
  const [onlyShown, setOnlyShown] = useState(true)
  const [saved, setSaved] = useState('')
  const part: Part | undefined = isPart && onlyShown ? result : undefined
  const tell = (text: string) => {
    setSaved(text)
    say('copy', text)
  }
  const save = (ending: string, pieces: readonly (string | Blob)[], type: string) => {
    const name = `${slug(writtenIn(dataset.head.title, 'en')) ?? 'tenure'}.${ending}`
    saveFile(name, pieces, type)
    tell(words.saved(name))
  }
  const picture = (button: Element) => svgPicture({ dataset, result, view }, PICTURE_WIDTH, button)
  const savePng = async (button: Element) => {
    const png = await pngOf(picture(button))
    if (png) save('png', [png], 'image/png')
    else tell(words.notPainted)
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
        <button
          type="button"
          onClick={({ currentTarget }) => save('svg', [picture(currentTarget).text], 'image/svg+xml')}
        >
          {words.picture('SVG')}
        </button>
        <button type="button" onClick={({ currentTarget }) => void savePng(currentTarget)}>
          {words.picture('PNG')}
        </button>
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
