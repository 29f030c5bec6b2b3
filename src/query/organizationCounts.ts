/** Counts of organizations within organizations. */
import type { Dataset } from '../dataset/dataset.ts'
import { groupBy } from '../dataset/group.ts'
import { memoizeWeak } from '../dataset/memoize.ts'
import { wholeOf } from './organizations.ts'

/** Counts of organizations, each with those of its parts. `validate` lets no organization be part of itself. */
export function withParts(dataset: Dataset, counts: Uint32Array): Uint32Array {
  const whole = wholeOf(dataset)
  const sums = counts.slice()
  for (const i of partsFirst(dataset)) {
    const above = whole[i] ?? -1
    if (above >= 0) sums[above] = (sums[above] ?? 0) + (sums[i] ?? 0)
  }
  return sums
}

/** The organizations in an order in which each comes before what it is part of. */
const partsFirst = memoizeWeak((dataset: Dataset): Uint32Array => {
  const whole = wholeOf(dataset)
  const parts = groupBy(whole, whole.length)
  const order = new Uint32Array(whole.length)
  let placed = 0
  for (let i = 0; i < whole.length; i++) if ((whole[i] ?? -1) < 0) order[placed++] = i
  for (let next = 0; next < placed; next++) {
    const above = order[next] ?? 0
    for (const part of parts.items.subarray(parts.from[above], parts.from[above + 1])) order[placed++] = part
  }
  return order.reverse()
})
