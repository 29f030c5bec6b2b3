/** Sources as links: to the document where it has an address, else to what is known of it here. */
import type { ReactNode } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { foreignTag } from '../../dataset/foreignTag.ts'
import type { SourceRef } from '../../dataset/format.ts'
import { textIn } from '../../dataset/text.ts'
import { openAbout } from './openDialog.ts'
import { useSession, useView, useWords } from './session.ts'
import './SourceLinks.css'

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

interface LinkProps {
  readonly dataset: Dataset
  readonly id: string
  /** With the place in the source, so that both break as one text. */
  readonly text: ReactNode
  /** The text is but a number: the title is said beside it. */
  readonly isNumber?: boolean
  readonly tabIndex?: number
}

export function SourceLink({ dataset, id, text, isNumber = false, tabIndex = 0 }: LinkProps) {
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
