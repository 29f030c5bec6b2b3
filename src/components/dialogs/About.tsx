/** What the data is, on which day it speaks, under which terms, and from which documents. */
import type { Dataset } from '../../dataset/dataset.ts'
import { JOINT } from '../../dataset/text.ts'
import { formatDay } from '../../dates/format.ts'
import { elsewhereText } from '../../words/elsewhere.ts'
import { Dialog } from '../shared/Dialog.tsx'
import { HowRead } from '../shared/HowRead.tsx'
import { AllSources } from '../shared/Sources.tsx'
import { Spelled } from '../shared/Spelled.tsx'
import { useView, useWords } from '../shared/session.ts'
import { Oddities } from './Oddities.tsx'

interface Props {
  readonly dataset: Dataset
  readonly source: string | null
  readonly isImported: boolean
  readonly onClose: () => void
}

export function About({ dataset, source, isImported, onClose }: Props) {
  const words = useWords()
  const lang = useView('lang')
  const { title, description, licence, asOf } = dataset.head
  const from = elsewhereText(dataset, lang)
  return (
    <Dialog title={words.aboutData} onClose={onClose}>
      <h3>
        <Spelled text={title} />
      </h3>
      {from !== '' && (
        <p>
          <strong>{from}</strong>
          {isImported && (
            <>
              {JOINT}
              <HowRead />
            </>
          )}
        </p>
      )}
      {description && (
        <p>
          <Spelled text={description} />
        </p>
      )}
      <p className="muted">
        {words.asOf(formatDay(asOf, lang))}
        {licence && JOINT}
        <Spelled text={licence} />
      </p>
      <AllSources dataset={dataset} marked={source} />
      <Oddities dataset={dataset} />
      <p className="muted">
        <a href={`./docs/accessibility.html#${lang}`} target="_blank" rel="noreferrer">
          {words.accessibility}
        </a>
        {' · '}
        <a href="./licenses.txt" target="_blank" rel="noreferrer">
          {words.licences}
        </a>
      </p>
    </Dialog>
  )
}
