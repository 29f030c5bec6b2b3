/** Sources as links: to the document where it has an address, else to what is known of it here. */
import { type ReactNode, useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { foreignTag } from '../../dataset/foreignTag.ts'
import type { SourceRef } from '../../dataset/format.ts'
import { partIn } from '../../dataset/sourcePart.ts'
import { textIn } from '../../dataset/text.ts'
import { hostOf } from '../../dataset/webAddress.ts'
import { edtfText } from '../../words/termTexts.ts'
import { FirstOf } from './FirstOf.tsx'
import { openAbout } from './openDialog.ts'
import { Spelled } from './Spelled.tsx'
import { useSession, useView, useWords } from './session.ts'
import './Sources.css'

/** So many documents of a row have their numbers in a line, more are counted. */
const MOST_IN_LINE = 24

/** Short, for a line of the list: "[1] [2]", each document once. */
export function SourceLinks({
  dataset,
  refs,
  tabIndex = 0,
}: {
  readonly dataset: Dataset
  readonly refs: readonly SourceRef[]
  /** Other than 0 where arrows lead to them. */
  readonly tabIndex?: number
}) {
  const words = useWords()
  const ids = [...new Set(refs.map((ref) => ref.source))]
  return (
    <span className="source-links">
      {ids.slice(0, MOST_IN_LINE).map((id) => (
        <SourceLink
          key={id}
          dataset={dataset}
          id={id}
          text={`[${dataset.sources.indexOf(id) + 1}]`}
          isNumber
          tabIndex={tabIndex}
        />
      ))}
      {ids.length > MOST_IN_LINE && words.andMore(ids.length - MOST_IN_LINE)}
    </span>
  )
}

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

interface LinkProps {
  readonly dataset: Dataset
  readonly id: string
  /** With the place in the source, so that both break as one text. */
  readonly text: ReactNode
  /** The text is but a number: the title is said beside it. */
  readonly isNumber?: boolean
  readonly tabIndex?: number
}

function SourceLink({ dataset, id, text, isNumber = false, tabIndex = 0 }: LinkProps) {
  const { dialogs } = useSession()
  const lang = useView('lang')
  const source = dataset.sources.row(dataset.sources.indexOf(id))
  const title = textIn(source.title, lang)
  const name = isNumber
    ? { title, 'aria-label': `${text} ${title}`, lang: foreignTag(source.title, lang) }
    : {}
  if (source.url)
    return (
      <a href={source.url} rel="noreferrer" target="_blank" tabIndex={tabIndex} {...name}>
        {text}
      </a>
    )
  return (
    <button
      type="button"
      className="link"
      onClick={() => openAbout(dialogs, id)}
      tabIndex={tabIndex}
      {...name}
    >
      {text}
    </button>
  )
}

/** So many are listed, and as many more when asked for; on paper there is nobody to ask. */
const LISTED = 200
const PRINTED = 2000

/** The sources of the dataset, with what is said of them. */
export function AllSources({
  dataset,
  marked,
  printed = false,
}: {
  readonly dataset: Dataset
  readonly marked: string | null
  readonly printed?: boolean
}) {
  const words = useWords()
  const lang = useView('lang')
  const [listed, setListed] = useState(printed ? PRINTED : LISTED)
  const { count } = dataset.sources
  const rest = count - listed
  const places = Array.from({ length: Math.min(count, listed) }, (_, i) => i)
  // The one that somebody came for is there in any case, with the number that it has.
  const at = marked === null ? -1 : dataset.sources.indexOf(marked)
  if (at >= listed) places.unshift(at)
  return (
    <>
      <h3>{words.sources}</h3>
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
      {rest > 0 &&
        (printed ? (
          <p>{words.moreNotices(rest)}</p>
        ) : (
          <button type="button" onClick={() => setListed(listed + LISTED)}>
            {words.showMore(Math.min(rest, LISTED))}
          </button>
        ))}
    </>
  )
}
