/** How long terms ran, in words. */
import { END_UNSTATED } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { formatDuration } from '../dates/duration.ts'
import type { DateLang } from '../dates/format.ts'

/** How long a term ran, as a range where its dates are; `undefined` where an end is not known at all. */
export function termDuration(dataset: Dataset, term: number, lang: DateLang): string | undefined {
  const { startMin, startMax, endMin, endMax, flags } = dataset.term
  const flag = flags[term] ?? 0
  if (flag & END_UNSTATED || dataset.terms.row(term).start === undefined) return undefined
  const shortest = Math.max(0, (endMin[term] ?? 0) - (startMax[term] ?? 0))
  const longest = (endMax[term] ?? 0) - (startMin[term] ?? 0)
  const bounded = longest < 4_000_000 ? longest : Number.POSITIVE_INFINITY
  return formatDuration(shortest, bounded, lang)
}
