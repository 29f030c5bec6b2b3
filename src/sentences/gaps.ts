/** Times that certainly lie without any office on record, between two of a person's terms. */
import { END_UNSTATED, SOFT_END, SOFT_START, START_UNSTATED } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { OPEN_PAST } from '../dates/day.ts'

/** Shorter ones are how offices change hands. */
const LEAST_DAYS = 31

export interface Gap {
  /** The term that ends last before it. */
  readonly after: number
  /** At least so many. */
  readonly days: number
  /** Not one more: both ends are days. */
  readonly isExact: boolean
}

/**
 * The gaps of a person by the term that ends each. All terms count, whatever the filter leaves: one that may have run at
 * the time, as one without a stated end may, leaves no gap.
 */
export function gapsOf({ term, termsByPerson }: Dataset, person: number): ReadonlyMap<number, Gap> {
  const { from, items } = termsByPerson
  const { startMin, startMax, endMin, endMax, flags } = term
  const byStart = items
    .slice(from[person], from[person + 1])
    .sort((a, b) => (startMin[a] ?? 0) - (startMin[b] ?? 0) || a - b)
  const gaps = new Map<number, Gap>()
  let last: number | undefined
  for (const next of byStart) {
    if (last !== undefined) {
      const days = (startMin[next] ?? OPEN_PAST) - (endMax[last] ?? 0) - 1
      const isStated = !(
        (flags[last] ?? 0) & (END_UNSTATED | SOFT_END) || (flags[next] ?? 0) & (START_UNSTATED | SOFT_START)
      )
      const isExact = startMin[next] === startMax[next] && endMin[last] === endMax[last]
      if (isStated && days >= LEAST_DAYS) gaps.set(next, { after: last, days, isExact })
    }
    if (last === undefined || (endMax[next] ?? 0) > (endMax[last] ?? 0)) last = next
  }
  return gaps
}
