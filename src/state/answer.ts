/** What of a dataset a view's filters let through: worked out once a change, for whoever draws, lists or counts it. */
import type { Dataset } from '../dataset/dataset.ts'
import { memoizeLast } from '../dataset/memoize.ts'
import { type FilterIds, resolveFilter } from '../query/clause.ts'
import { createMatcher, type FindText } from '../query/match.ts'
import { type Answer, resultOf } from '../query/result.ts'

/**
 * Answers one filter after another; as long as the filter is the same, so is the answer. `finder` gives the way to find
 * texts, once it has come and while it gets better.
 */
export function createAnswers(
  dataset: Dataset,
  finder: () => FindText | undefined,
): (filter: FilterIds) => Answer {
  const matcher = createMatcher(dataset)
  const find = memoizeLast(
    (
      time: FilterIds['time'],
      role: FilterIds['role'],
      person: FilterIds['person'],
      org: FilterIds['org'],
      party: FilterIds['party'],
      q: string,
      unstated: boolean,
      text: FindText | undefined,
    ): Answer => {
      const { filter } = resolveFilter(dataset, { time, role, person, org, party, q, unstated })
      return { dataset, result: resultOf(dataset, matcher(filter, text), filter.time) }
    },
  )
  return ({ time, role, person, org, party, q, unstated = false }) =>
    find(time, role, person, org, party, q, unstated, q === '' ? undefined : finder())
}
