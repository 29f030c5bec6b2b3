/** Who of those that held something on a day is asked about: whoever held what the filters let through. */
import type { Dataset } from '../dataset/dataset.ts'
import { forEachHeld } from './holding.ts'

/** These people parted: those who held something on these days that a filter lets through (it fails nothing), and the others. */
export function partByMatch(
  dataset: Dataset,
  people: readonly number[],
  fails: Uint8Array,
  from: number,
  to: number,
): { matched: number[]; others: number[] } {
  const matched: number[] = []
  const others: number[] = []
  for (const person of people) {
    let isMatched = false
    forEachHeld(dataset, person, from, to, (term) => {
      isMatched ||= fails[term] === 0
    })
    if (isMatched) matched.push(person)
    else others.push(person)
  }
  return { matched, others }
}
