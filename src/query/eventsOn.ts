/** What happened on a day. */
import type { Dataset } from '../dataset/dataset.ts'
import type { Day } from '../dates/day.ts'
import type { EdtfDate, Point } from '../dates/edtf.ts'

/** The events that fell on a day, or may have, those of the fewest days first; indexes. */
export function eventsOn({ event: { min, max } }: Pick<Dataset, 'event'>, day: Day): number[] {
  const length = (event: number) => (max[event] ?? 0) - (min[event] ?? 0)
  return [...min.keys()]
    .filter((event) => (min[event] ?? 0) <= day && (max[event] ?? 0) >= day)
    .sort((a, b) => length(a) - length(b))
}

/** Whether what has this date certainly happened, or went on, on a day: "2018" and "circa 3 January 2018" say it of none. */
export function isCertainlyOn(date: EdtfDate, day: Day): boolean {
  if (date.kind === 'oneOf') return false
  const [start, end] = date.kind === 'point' ? [date, date] : [date.start, date.end]
  const hasBegun = isExact(start) && start.max <= day
  return hasBegun && (end === 'open' || (isExact(end) && day <= end.min))
}

const isExact = (date: Point | 'open' | 'unknown'): date is Point =>
  typeof date !== 'string' && !date.approximate && !date.uncertain
