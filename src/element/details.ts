/** What is known of what was opened, as a small panel over the lanes. It comes when something is opened. */
import type { Dataset } from '../dataset/dataset.ts'
import type { SourceRef } from '../dataset/format.ts'
import { partIn } from '../dataset/sourcePart.ts'
import { textIn } from '../dataset/text.ts'
import { isWebAddress } from '../dataset/webAddress.ts'
import { selectedRow } from '../state/selectedRow.ts'
import type { Lang, Selection } from '../state/viewState.ts'
import { elementWordsIn } from '../words/elementWords.ts'
import { eventDate, termDates } from '../words/termDates.ts'
import { termDuration } from '../words/termDuration.ts'
import { personAbout, personName, termTitle } from '../words/termTexts.ts'
import { makerIn } from './parts.ts'

/** Of a person with more terms the first are listed: the lane has them all. */
const MOST_TERMS = 30
const MOST_SOURCES = 12
const MOST_PLACES = 12

interface Described {
  readonly title: string
  readonly lines: readonly string[]
  readonly note?: string
  /** Each a line of its own, with a quieter one below. */
  readonly items?: readonly (readonly [string, string])[]
  readonly sources?: readonly SourceRef[]
}

/** Fills the panel; without what is selected it stays hidden. */
export function showDetails(
  panel: HTMLElement,
  dataset: Dataset,
  sel: Selection,
  lang: Lang,
  close: () => void,
): void {
  const described = describe(dataset, sel, lang)
  panel.hidden = described === undefined
  panel.replaceChildren()
  if (!described) return
  const { make, button } = makerIn(panel.ownerDocument)
  const { title, lines, note, items = [], sources = [] } = described
  panel.ariaLabel = title
  panel.append(
    make('h3', 'details-title', title),
    ...lines.filter((line) => line !== '').map((line) => make('p', 'details-line', line)),
    ...(note ? [make('p', 'details-note', note)] : []),
    ...(items.length > 0 ? [listOf(make, items)] : []),
    ...(sources.length > 0 ? [sourcesOf(make, dataset, sources, lang)] : []),
    button('close', elementWordsIn(lang).close, '×', close),
  )
}

function describe(dataset: Dataset, sel: Selection, lang: Lang): Described | undefined {
  const row = selectedRow(dataset, sel)
  if (row < 0) return undefined
  if (sel.kind === 'term') return describeTerm(dataset, row, lang)
  if (sel.kind === 'event') return describeEvent(dataset, row, lang)
  const terms = termsOf(dataset, row).slice(0, MOST_TERMS)
  const { note, sources } = dataset.people.row(row)
  return {
    title: personName(dataset, row, lang),
    lines: [personAbout(dataset, row, lang)],
    ...noted(note, lang),
    items: Array.from(
      terms,
      (term) => [termTitle(dataset, term, lang), termDates(dataset, term, lang)] as const,
    ),
    ...(sources && { sources }),
  }
}

const termsOf = ({ termsByPerson: { items, from } }: Dataset, person: number): Uint32Array =>
  items.subarray(from[person], from[person + 1])

function describeTerm(dataset: Dataset, term: number, lang: Lang): Described {
  const { sources, startSources = [], endSources = [], note } = dataset.terms.row(term)
  return {
    title: termTitle(dataset, term, lang),
    lines: [
      personName(dataset, dataset.term.person[term] ?? 0, lang),
      termDates(dataset, term, lang),
      termDuration(dataset, term, lang) ?? '',
    ],
    ...noted(note, lang),
    sources: [...sources, ...startSources, ...endSources],
  }
}

function describeEvent(dataset: Dataset, event: number, lang: Lang): Described {
  const { title, places = [], note, sources } = dataset.events.row(event)
  return {
    title: textIn(title, lang),
    lines: [
      eventDate(dataset, event, lang),
      ...places.slice(0, MOST_PLACES).map((place) => textIn(place, lang)),
    ],
    ...noted(note, lang),
    sources,
  }
}

const noted = (note: Parameters<typeof textIn>[0] | undefined, lang: Lang) =>
  note === undefined ? {} : { note: textIn(note, lang) }

type Make = ReturnType<typeof makerIn>['make']

const listOf = (make: Make, items: readonly (readonly [string, string])[]): HTMLElement =>
  make(
    'ul',
    'details-terms',
    ...items.map(([title, dates]) => make('li', 'details-term', title, make('br', ''), quiet(make, dates))),
  )

const quiet = (make: Make, text: string): HTMLElement => {
  const made = make('span', 'details-dates', text)
  made.classList.add('muted')
  return made
}

/** Each place in a document once, as a link where it has an address. */
function sourcesOf(make: Make, dataset: Dataset, refs: readonly SourceRef[], lang: Lang): HTMLElement {
  const once = [...new Map(refs.map((ref) => [`${ref.source} ${ref.at}`, ref])).values()]
  const items = once.slice(0, MOST_SOURCES).map((ref) => {
    const { title, url } = dataset.sources.row(dataset.sources.indexOf(ref.source))
    const text = [textIn(title, lang), partIn(dataset, ref, lang)].filter((part) => part !== '').join(' · ')
    if (!url || !isWebAddress(url)) return make('li', 'details-source', text)
    const link = make('a', 'details-link', text)
    link.href = url
    link.target = '_blank'
    link.rel = 'noreferrer'
    return make('li', 'details-source', link)
  })
  const list = make('ul', 'details-sources', ...items)
  list.classList.add('muted')
  return list
}
