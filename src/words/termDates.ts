/** The dates of terms and events in words: what a mark, a row of the table and the details say alike. */
import type { Dataset } from '../dataset/dataset.ts'
import { scheduledOf } from '../dataset/scheduled.ts'
import { mustParseEdtf } from '../dates/edtf.ts'
import { type DateLang, formatDate, formatDay } from '../dates/format.ts'
import type { SaidDates } from './englishMarks.ts'
import { markWordsIn } from './markWords.ts'
import { edtfText } from './termTexts.ts'

export function startText(dataset: Dataset, term: number, lang: DateLang): string {
  const { start } = dataset.terms.row(term)
  const words = markWordsIn(lang)
  if (start === undefined) return words.startUnstated
  const text = edtfText(start, lang)
  return scheduledOf(dataset, term).start ? words.scheduled(text) : text
}

/** "2 January 2018", "in office on 31 October 2025", and with an end to come "…, until 3 January 2031 (scheduled)". */
export function endText(dataset: Dataset, term: number, lang: DateLang): string {
  const { end } = dataset.terms.row(term)
  const words = markWordsIn(lang)
  if (end === undefined) return words.endUnstated
  const current = () => words.current(formatDay(dataset.head.asOf, lang))
  if (end === '..') return current()
  const text = edtfText(end, lang)
  if (isInOffice(dataset, term)) return words.currentUntil(current(), text)
  return scheduledOf(dataset, term).end ? words.scheduled(text) : text
}

/** "30 December 2016 – 2 January 2018", "2007 – end not stated". */
export const termDates = (dataset: Dataset, term: number, lang: DateLang): string =>
  markWordsIn(lang).termDates(saidDates(dataset, term, lang))

/** The same, each for itself. */
export function saidDates(dataset: Dataset, term: number, lang: DateLang): SaidDates {
  const row = dataset.terms.row(term)
  return {
    start: startText(dataset, term, lang),
    end: endText(dataset, term, lang),
    isStartStated: row.start !== undefined,
    isEndDate: row.end !== undefined && !isInOffice(dataset, term),
  }
}

/** Has it begun, and not ended, on the day of the data? */
function isInOffice(dataset: Dataset, term: number): boolean {
  if (dataset.terms.row(term).end === '..') return true
  const hasBegun = (dataset.term.startMax[term] ?? 0) <= dataset.head.asOf
  return hasBegun && scheduledOf(dataset, term).end
}

/** The date of an event in full, or as `write` writes it. */
export function eventDate(dataset: Dataset, event: number, lang: DateLang, write = formatDate): string {
  const text = write(mustParseEdtf(dataset.events.row(event).date), lang)
  const isToCome = (dataset.event.min[event] ?? 0) > dataset.head.asOf
  return isToCome ? markWordsIn(lang).scheduled(text) : text
}
