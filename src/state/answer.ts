/** What of a dataset a view's filters let through: worked out once a change, for whoever draws, lists or counts it. */
import type { Dataset } from '../dataset/dataset.ts'
import { memoizeLast } from '../dataset/memoize.ts'
import { type FilterIds, resolveFilter } from '../query/clause.ts'
import { createMatcher } from '../query/match.ts'
import { type Answer, resultOf } from '../query/result.ts'

/** Answers one filter after another; as long as the filter is the same, so is the answer. */
export function createAnswers(dataset: Dataset): (filter: FilterIds) => Answer {
  const matcher = createMatcher(dataset)
  const find = memoizeLast(
    (
      time: FilterIds['time'],
      role: FilterIds['role'],
      person: FilterIds['person'],
      org: FilterIds['org'],
      q: string,
      unstated: boolean,
    ): Answer => {
      const { filter } = resolveFilter(dataset, { time, role, person, org, q, unstated })
      return { dataset, result: resultOf(dataset, matcher(filter), filter.time) }
    },
  )
  return ({ time, role, person, org, q, unstated = false }) => find(time, role, person, org, q, unstated)
}
