/** When a term began and ended, and when an event was, in words. */
import type { Dataset } from '../dataset/dataset.ts'
import { scheduledOf } from '../dataset/scheduled.ts'
import { mustParseEdtf } from '../dates/edtf.ts'
import { type DateLang, formatDate, formatDay } from '../dates/format.ts'
import { pictureWordsIn } from './pictureWords.ts'
import { edtfText } from './termTexts.ts'

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
