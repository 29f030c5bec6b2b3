/** Terms, events and people in words: what a bar, a row of the table and the details say alike. */
import { ACTING } from '../dataset/columns.ts'
import { contextOf, type Dataset } from '../dataset/dataset.ts'
import { scheduledOf } from '../dataset/scheduled.ts'
import { JOINT, otherSpelling, textIn } from '../dataset/text.ts'
import { mustParseEdtf, parseEdtf } from '../dates/edtf.ts'
import { type DateLang, formatDate, formatDay } from '../dates/format.ts'
import { pictureWordsIn } from './pictureWords.ts'

export const edtfText = (edtf: string, lang: DateLang): string => {
  const parsed = parseEdtf(edtf)
  return parsed.ok ? formatDate(parsed.date, lang) : edtf
}

export function officeOf(dataset: Dataset, term: number) {
  return dataset.offices.row(dataset.term.office[term] ?? 0)
}

/** The office's title as a term of it is called: an acting holder is said to be one. */
export function termTitle(dataset: Dataset, term: number, lang: DateLang): string {
  const title = textIn(officeOf(dataset, term).title, lang)
  return isActing(dataset, term) ? `${title} (${pictureWordsIn(lang).acting})` : title
}

export function termShort(dataset: Dataset, term: number, lang: DateLang): string {
  const office = officeOf(dataset, term)
  const short = textIn(office.short ?? office.title, lang)
  return isActing(dataset, term) ? `${short} (${pictureWordsIn(lang).acting})` : short
}

const isActing = (dataset: Dataset, term: number): boolean => ((dataset.term.flags[term] ?? 0) & ACTING) !== 0

/** The name of a lane's person; the lane of context has that name. */
export const personName = (dataset: Dataset, person: number, lang: DateLang): string =>
  person === contextOf(dataset) ? pictureWordsIn(lang).context : textIn(dataset.people.row(person).name, lang)

/** The name's other script and the birth: "张国清 · b. 13 August 1964". */
export function personAbout(dataset: Dataset, person: number, lang: DateLang): string {
  if (person === contextOf(dataset)) return ''
  const { name, born } = dataset.people.row(person)
  const parts = [
    otherSpelling(name, lang)?.text ?? '',
    born ? pictureWordsIn(lang).born(edtfText(born, lang)) : '',
  ]
  return parts.filter((part) => part !== '').join(JOINT)
}

export function startText(dataset: Dataset, term: number, lang: DateLang): string {
  const { start } = dataset.terms.row(term)
  const words = pictureWordsIn(lang)
  if (start === undefined) return words.startUnstated
  const text = edtfText(start, lang)
  return scheduledOf(dataset, term).start ? words.scheduled(text) : text
}

/** "2 January 2018", "in office on 31 October 2025", and with an end to come "…, until 3 January 2031 (scheduled)". */
export function endText(dataset: Dataset, term: number, lang: DateLang): string {
  const { end } = dataset.terms.row(term)
  const words = pictureWordsIn(lang)
  if (end === undefined) return words.endUnstated
  const { asOf } = dataset.head
  const current = () => words.current(formatDay(asOf, lang))
  if (end === '..') return current()
  const text = edtfText(end, lang)
  if (!scheduledOf(dataset, term).end) return text
  const hasBegun = (dataset.term.startMax[term] ?? 0) <= asOf
  return hasBegun ? words.currentUntil(current(), text) : words.scheduled(text)
}

/** "30 December 2016 – 2 January 2018", "2007 – end not stated". */
export function termDates(dataset: Dataset, term: number, lang: DateLang): string {
  return `${startText(dataset, term, lang)} – ${endText(dataset, term, lang)}`
}

/** The date of an event in full, or as `write` writes it. */
export function eventDate(dataset: Dataset, event: number, lang: DateLang, write = formatDate): string {
  const text = write(mustParseEdtf(dataset.events.row(event).date), lang)
  const isToCome = (dataset.event.min[event] ?? 0) > dataset.head.asOf
  return isToCome ? pictureWordsIn(lang).scheduled(text) : text
}

/** A parliament is counted instead of named. */
const MOST_NAMED = 3

/** The people of a dataset: "Zhang Guoqing and Zhang Ming", "442 people". */
export function peopleInWords(dataset: Dataset, lang: DateLang): string {
  const count = dataset.head.whole?.people ?? dataset.people.count
  const words = pictureWordsIn(lang)
  if (count > MOST_NAMED) return words.people(count)
  return words.andList(Array.from({ length: count }, (_, person) => personName(dataset, person, lang)))
}
