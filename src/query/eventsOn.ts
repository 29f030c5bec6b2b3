/** What happened on a day. */
import type { Dataset } from '../dataset/dataset.ts'
import type { Day } from '../dates/day.ts'

/** The events that fell on a day, or may have, those of the fewest days first; indexes. */
export function eventsOn({ event: { min, max } }: Pick<Dataset, 'event'>, day: Day): number[] {
  const length = (event: number) => (max[event] ?? 0) - (min[event] ?? 0)
  return [...min.keys()]
    .filter((event) => (min[event] ?? 0) <= day && (max[event] ?? 0) >= day)
    .sort((a, b) => length(a) - length(b) || a - b)
}
