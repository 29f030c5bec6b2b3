/** What is said aloud of people, terms and events: what the picture shows of them by colour, place and shape. */
import { max, min } from 'd3'
import { type Annotation, noteOn } from '../dataset/annotations.ts'
import { DISPUTED, spanMax, spanMin } from '../dataset/columns.ts'
import { contextOf, type Dataset } from '../dataset/dataset.ts'
import { otherSpelling, spokenIn, textIn } from '../dataset/text.ts'
import { asDay, OPEN_FUTURE, OPEN_PAST, yearOf } from '../dates/day.ts'
import { formatYears } from '../dates/format.ts'
import type { EventStop, TermStop } from '../layout/neighbours.ts'
import { heldMeanwhile } from '../query/overlaps.ts'
import type { Lang, Selection } from '../state/viewState.ts'
import { careerListWordsIn } from '../words/careerListWords.ts'
import { markWordsIn } from '../words/markWords.ts'
import { partyOfTerm } from '../words/partyOfTerm.ts'
import { pictureWordsIn } from '../words/pictureWords.ts'
import { eventDate, saidDates } from '../words/termDates.ts'
import { edtfText, officeOf, termShort, termTitle } from '../words/termTexts.ts'

/** Some words, and their language where it is not the page's (BCP 47). */
export interface Said {
  readonly text: string
  readonly lang?: string | undefined
}

/** What is said of marks beside what they are. */
export interface Sayings {
  /** Bars are coloured by party. */
  readonly party: boolean
  readonly annotations: readonly Annotation[]
  readonly selection: Selection
  /** 1 for each term that is drawn though the filters leave it out. */
  readonly faint: Uint8Array | undefined
}

/** So many offices held meanwhile are named. */
const MOST_MEANWHILE = 2

/** What a term or an event is called: "Mayor of Chongqing, 30 December 2016 to 2 January 2018, Local government". */
export function createSayer(dataset: Dataset, lang: Lang, { party, annotations, selection, faint }: Sayings) {
  const words = careerListWordsIn(lang)
  const notes = (kind: 'term' | 'event', index: number) => noteOn(annotations, kind, index) ?? []
  const isSelected = (kind: 'term' | 'event', id: string) => selection.kind === kind && selection.id === id
  const ofTerm = (term: number): Said[] => [
    { ...spokenIn(officeOf(dataset, term).title, lang), text: termNamed(dataset, term, lang) },
    ...each(
      aloud(words.dates(saidDates(dataset, term, lang)), lang),
      groupOf(dataset, term, lang),
      party ? partyOfTerm(dataset, term, lang) : [],
      meanwhile(dataset, term, lang),
      isDisputed(dataset, term) ? words.disputed : [],
      faint?.[term] ? markWordsIn(lang).filteredOut : [],
      notes('term', term),
      isSelected('term', dataset.terms.id(term)) ? words.selected : [],
    ),
  ]
  const ofEvent = (event: number): Said[] => [
    spokenIn(dataset.events.row(event).title, lang),
    ...each(
      aloud(eventDate(dataset, event, lang), lang),
      notes('event', event),
      isSelected('event', dataset.events.id(event)) ? words.selected : [],
    ),
  ]
  return (stop: TermStop | EventStop): Said[] =>
    stop.kind === 'term' ? ofTerm(stop.term) : ofEvent(stop.event)
}

const each = (...texts: (string | readonly string[])[]): Said[] => texts.flat().map((text) => ({ text }))

/** The title, and what stands on the bar where that is no part of it: who speaks to the page says what they see (WCAG 2.5.3). */
function termNamed(dataset: Dataset, term: number, lang: Lang): string {
  const [title, short] = [termTitle(dataset, term, lang), termShort(dataset, term, lang)]
  return title.includes(short) ? title : title + markWordsIn(lang).bracketed(short)
}

const isDisputed = ({ term }: Dataset, i: number): boolean => ((term.flags[i] ?? 0) & DISPUTED) !== 0

/** What the colour says; nothing where all have one. */
function groupOf({ groups, groupOfRole, term }: Dataset, i: number, lang: Lang): string[] {
  const group = groupOfRole[term.role[i] ?? 0] ?? 0
  return groups.count > 1 ? [textIn(groups.row(group).label, lang)] : []
}

function meanwhile(dataset: Dataset, term: number, lang: Lang): string[] {
  const others = heldMeanwhile(dataset, term)
  if (others.length === 0) return []
  const named = others.slice(-MOST_MEANWHILE).map((other) => termShort(dataset, other, lang))
  return [careerListWordsIn(lang).meanwhile(named, others.length - named.length)]
}

interface Seen {
  readonly stop: TermStop | EventStop
  /** In view. */
  readonly box: unknown
}

/** A person in a sentence: "Zhang Ming, 张明, b. March 1957; 12 offices, 5 of them in view, 2001 to 2024". */
export function personSaid(dataset: Dataset, person: number, lang: Lang, stops: readonly Seen[]): Said[] {
  const words = careerListWordsIn(lang)
  const terms = stops.flatMap(({ stop }) => (stop.kind === 'term' ? [stop.term] : []))
  const inView = stops.filter(({ stop, box }) => box && stop.kind === 'term').length
  const events = stops.length - terms.length
  const held = [
    ...(terms.length > 0 ? [words.officesOf(terms.length, inView)] : []),
    ...(events > 0 ? [words.eventsOf(events)] : []),
    yearsOf(dataset, terms, lang),
  ].filter((text) => text !== '')
  return [...nameSaid(dataset, person, lang), { text: held.join(markWordsIn(lang).comma) }]
}

function nameSaid(dataset: Dataset, person: number, lang: Lang): Said[] {
  const picture = pictureWordsIn(lang)
  if (person === contextOf(dataset)) return [{ text: picture.context }]
  const { name, born } = dataset.people.row(person)
  const other = otherSpelling(name, lang)
  return [
    spokenIn(name, lang),
    ...(other ? [other] : []),
    ...(born ? [{ text: picture.born(edtfText(born, lang)) }] : []),
  ]
}

/** From the first year that is known to the last; empty where none is. */
function yearsOf({ term, head }: Dataset, terms: readonly number[], lang: Lang): string {
  const firsts = terms.map((i) => spanMin(term, i)).filter((day) => day !== OPEN_PAST)
  const lasts = terms.map((i) => spanMax(term, i)).map((day) => (day === OPEN_FUTURE ? head.asOf : day))
  const first = min(firsts)
  if (first === undefined) return ''
  const last = max([...firsts, ...lasts]) ?? first
  return aloud(formatYears(yearOf(asDay(first)), yearOf(asDay(last)), lang), lang)
}

/** Without dashes, which a screen reader may pass over in silence. */
const aloud = (dates: string, lang: Lang): string => dates.replace(/ ?[–—] ?/g, careerListWordsIn(lang).to)
