/** What a person held when they began something else. */
import { CURRENT, END_UNSTATED, SOFT_END, SOFT_START, START_UNSTATED } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'

const UNCLEAR = START_UNSTATED | END_UNSTATED | SOFT_START | SOFT_END

/**
 * Was one term certainly held, of an earlier start, on every day on which another may have begun? Never where a date of it is
 * missing or "about", nor after `asOf`; and a last day is no overlap: that is how offices are handed over.
 */
export function wasHeldWhenBegan({ term: terms, head }: Dataset, held: number, began: number): boolean {
  const { startMin, startMax, endMin, flags } = terms
  const known = flags[held] ?? 0
  if (known & UNCLEAR || (flags[began] ?? 0) & (START_UNSTATED | SOFT_START)) return false
  const last = Math.min(head.asOf, (endMin[held] ?? 0) - (known & CURRENT ? 0 : 1))
  return (startMax[held] ?? 0) < (startMin[began] ?? 0) && (startMax[began] ?? 0) <= last
}

/** Of people with more terms than this nothing is said: each would be compared with each. */
const MOST_COMPARED = 200

/** The terms that the person of a term held when they began it: indexes, in the order in which they began. */
export function heldMeanwhile(dataset: Dataset, term: number): number[] {
  const { from, items } = dataset.termsByPerson
  const person = dataset.term.person[term] ?? 0
  const its = items.subarray(from[person], from[person + 1])
  return its.length > MOST_COMPARED ? [] : [...its].filter((other) => wasHeldWhenBegan(dataset, other, term))
}
