/** Terms, events and people in words: what a bar, a row of the table and the details say alike. */
import { ACTING } from '../dataset/columns.ts'
import { contextOf, type Dataset } from '../dataset/dataset.ts'
import type { TermRow } from '../dataset/format.ts'
import { otherScript, textIn } from '../dataset/text.ts'
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
  const parts = [otherScript(name, lang), born ? pictureWordsIn(lang).born(edtfText(born, lang)) : '']
  return parts.filter((part) => part !== '').join(' · ')
}

export function startText(row: TermRow, lang: DateLang): string {
  return row.start === undefined ? pictureWordsIn(lang).startUnstated : edtfText(row.start, lang)
}

export function endText(dataset: Dataset, row: TermRow, lang: DateLang): string {
  const words = pictureWordsIn(lang)
  if (row.end === undefined) return words.endUnstated
  return row.end === '..' ? words.current(formatDay(dataset.head.asOf, lang)) : edtfText(row.end, lang)
}

/** "30 December 2016 – 2 January 2018", "2007 – end not stated". */
export function termDates(dataset: Dataset, term: number, lang: DateLang): string {
  const row = dataset.terms.row(term)
  return `${startText(row, lang)} – ${endText(dataset, row, lang)}`
}

export const eventDate = (dataset: Dataset, event: number, lang: DateLang): string =>
  formatDate(mustParseEdtf(dataset.events.row(event).date), lang)

/** A parliament is counted instead of named. */
const MOST_NAMED = 3

/** The people of a dataset: "Zhang Guoqing and Zhang Ming", "442 people". */
export function peopleInWords(dataset: Dataset, lang: DateLang): string {
  const count = dataset.head.whole?.people ?? dataset.people.count
  const words = pictureWordsIn(lang)
  if (count > MOST_NAMED) return words.people(count)
  return words.andList(Array.from({ length: count }, (_, person) => personName(dataset, person, lang)))
}
