/** How long terms ran, in words. */
import { END_UNSTATED } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { scheduledOf } from '../dataset/scheduled.ts'
import { OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import { daysFrom, formatDuration } from '../dates/duration.ts'
import type { DateLang } from '../dates/format.ts'
import { markWordsIn } from './markWords.ts'

/**
 * How long a term ran, its first and last day included, as a range where its dates are; "(scheduled)" where some of that
 * is still to come. `undefined` where an end is not known at all, or nothing but that it ran.
 */
export function termDuration(dataset: Dataset, term: number, lang: DateLang): string | undefined {
  const { startMin, startMax, endMin, endMax, flags } = dataset.term
  if ((flags[term] ?? 0) & END_UNSTATED || dataset.terms.row(term).start === undefined) return undefined
  const least = Math.max(1, daysFrom(startMax[term] ?? 0, endMin[term] ?? 0))
  const isBounded = startMin[term] !== OPEN_PAST && endMax[term] !== OPEN_FUTURE
  if (!isBounded && least === 1) return undefined
  const most = isBounded ? daysFrom(startMin[term] ?? 0, endMax[term] ?? 0) : Number.POSITIVE_INFINITY
  const text = formatDuration(least, most, lang)
  return scheduledOf(dataset, term).end ? markWordsIn(lang).scheduled(text) : text
}
