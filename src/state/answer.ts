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
    ): Answer => {
      const { filter } = resolveFilter(dataset, { time, role, person, org, q })
      return { dataset, result: resultOf(dataset, matcher(filter)) }
    },
  )
  return ({ time, role, person, org, q }) => find(time, role, person, org, q)
}
