/**
 * Paper gets all lanes as vectors, the tables, and the sources of what is shown: a canvas would print as pixels, and only what was in
 * view. Of a text it gets the text.
 */
import type { Dataset } from '../../dataset/dataset.ts'
import { formatDay } from '../../dates/format.ts'
import { today } from '../../dates/today.ts'
import type { Result } from '../../query/result.ts'
import { elsewhereText } from '../../words/elsewhere.ts'
import { lastingAddress } from '../shared/lastingAddress.ts'
import { useShownView, useView, useWords } from '../shared/session.ts'
import { TableView } from '../table/TableView.tsx'
import { TextView } from '../text/TextView.tsx'
import { Pictures } from './Pictures.tsx'
import { PrintedSources } from './PrintedSources.tsx'
import { PAPER_SIZES } from './paperSizes.ts'
import './PrintPicture.css'

/** Nobody prints longer tables, and the browser would stand still over them. */
const MOST_ROWS = 10_000
const MOST_PEOPLE = 1000

interface Props {
  readonly dataset: Dataset
  readonly result: Result
}

export function PrintPicture({ dataset, result }: Props) {
  const isText = useView('show') === 'text'
  return (
    <div className="paper">
      {isText ? (
        <TextView dataset={dataset} result={result} first={MOST_PEOPLE} />
      ) : (
        <>
          {PAPER_SIZES.map((size) => (
            <Pictures key={size.name} dataset={dataset} result={result} size={size} />
          ))}
          <TableView dataset={dataset} result={result} first={MOST_ROWS} />
        </>
      )}
      <PrintedSources dataset={dataset} result={result} />
      <Colophon dataset={dataset} />
    </div>
  )
}

/** Where the page is, and when it was printed. */
function Colophon({ dataset }: { dataset: Dataset }) {
  const words = useWords()
  const view = useShownView()
  const address = lastingAddress(view)
  return (
    <p className="colophon">
      {address !== '' && <span className="address">{address}</span>}
      {address !== '' && ' · '}
      {words.printed(formatDay(today(), view.lang))}
      {dataset.elsewhere.length > 0 && <strong> · {elsewhereText(dataset, view.lang)}</strong>}
    </p>
  )
}
