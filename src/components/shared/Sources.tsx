/** Sources in full: those of a row, and those of a dataset with what is said of them, all or some. */
import { useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import type { SourceRef } from '../../dataset/format.ts'
import { partIn } from '../../dataset/sourcePart.ts'
import { hostOf } from '../../dataset/webAddress.ts'
import { edtfText } from '../../words/termTexts.ts'
import { FirstOf } from './FirstOf.tsx'
import { SourceLink } from './SourceLinks.tsx'
import { Spelled } from './Spelled.tsx'
import { useView, useWords } from './session.ts'
import './Sources.css'

/** In full, each with its place: "Encyclopedia article …, infobox". */
export function SourceList({ dataset, refs }: { dataset: Dataset; refs: readonly SourceRef[] }) {
  const words = useWords()
  const lang = useView('lang')
  return (
    <FirstOf items={refs}>
      {(shown) => (
        <ul className="sources">
          {shown.map((ref) => (
            <li key={`${ref.source} ${ref.at}`}>
              <SourceLink
                dataset={dataset}
                id={ref.source}
                text={
                  <>
                    <span className="source-title">
                      <Spelled text={dataset.sources.row(dataset.sources.indexOf(ref.source)).title} />
                    </span>
                    {ref.at && words.comma + partIn(dataset, ref, lang)}
                  </>
                }
              />
              <Host url={dataset.sources.row(dataset.sources.indexOf(ref.source)).url} />
            </li>
          ))}
        </ul>
      )}
    </FirstOf>
  )
}

/** Where a link leads, whatever its title says. */
function Host({ url }: { url: string | undefined }) {
  return url === undefined ? null : <span className="muted host"> {hostOf(url)}</span>
}

/** So many are listed, and as many more when asked for. */
const LISTED = 200

/** The sources of the dataset, with what is said of them. */
export function AllSources({
  dataset,
  marked,
}: {
  readonly dataset: Dataset
  readonly marked: string | null
}) {
  const words = useWords()
  const [listed, setListed] = useState(LISTED)
  const { count } = dataset.sources
  const rest = count - listed
  const places = Array.from({ length: Math.min(count, listed) }, (_, i) => i)
  // The one that somebody came for is there in any case, with the number that it has.
  const at = marked === null ? -1 : dataset.sources.indexOf(marked)
  if (at >= listed) places.unshift(at)
  return (
    <>
      <h3>{words.sources}</h3>
      <NumberedSources dataset={dataset} places={places} marked={marked} />
      {rest > 0 && (
        <button type="button" onClick={() => setListed(listed + LISTED)}>
          {words.showMore(Math.min(rest, LISTED))}
        </button>
      )}
    </>
  )
}

interface NumberedProps {
  readonly dataset: Dataset
  readonly places: readonly number[]
  readonly marked?: string | null
}

/** Some of them by their places in the dataset, each with the number that tables cite it by. */
export function NumberedSources({ dataset, places, marked = null }: NumberedProps) {
  const words = useWords()
  const lang = useView('lang')
  return (
    <ol className="all-sources">
      {places
        .map((i) => dataset.sources.row(i))
        .map((source, k) => (
          <li key={source.id} value={(places[k] ?? 0) + 1} className={source.id === marked ? 'marked' : ''}>
            {source.url ? (
              <a href={source.url} rel="noreferrer" target="_blank">
                <Spelled text={source.title} />
              </a>
            ) : (
              <strong>
                <Spelled text={source.title} />
              </strong>
            )}
            {source.url && <Host url={source.url} />}
            {source.publisher && (
              <span>
                {words.comma}
                <Spelled text={source.publisher} />
              </span>
            )}
            {source.published && <span>{words.comma + edtfText(source.published, lang)}</span>}
            {source.note && (
              <p className="muted">
                <Spelled text={source.note} />
              </p>
            )}
          </li>
        ))}
    </ol>
  )
}
