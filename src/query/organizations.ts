/** Organizations within organizations: a ministry's departments belong to it and to its government. */
import type { Dataset } from '../dataset/dataset.ts'
import { groupBy } from '../dataset/group.ts'
import { memoizeWeak } from '../dataset/memoize.ts'

/** What each organization is part of, or -1. */
export const wholeOf = memoizeWeak(({ organizations }: Dataset): Int32Array => {
  const read = (i: number) => organizations.indexOf(organizations.row(i).partOf ?? '')
  return Int32Array.from({ length: organizations.count }, (_, i) => read(i))
})

/** One byte for each organization: 1 for those chosen and all that are part of them. */
export function within(dataset: Dataset, chosen: ReadonlySet<number>): Uint8Array {
  const parts = groupBy(wholeOf(dataset), dataset.organizations.count)
  const inside = new Uint8Array(dataset.organizations.count)
  const waiting = [...chosen]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (inside[next]) continue
    inside[next] = 1
    for (const part of parts.items.subarray(parts.from[next], parts.from[next + 1])) waiting.push(part)
  }
  return inside
}
