/** The two ends that a date which is no single point has, for whichever language words it. */
import type { EdtfDate, Point } from '../dates/edtf.ts'

export interface DateEnds {
  /** `null` where nothing bounds it. */
  readonly from: Point | null
  readonly to: Point | null
}

/** Of an interval or a one-of set; what is open and what is not stated bound alike: not at all. */
export function endsOf(date: Exclude<EdtfDate, Point>): DateEnds {
  if (date.kind === 'oneOf') return date
  const known = (side: Point | 'open' | 'unknown') => (typeof side === 'string' ? null : side)
  return { from: known(date.start), to: known(date.end) }
}
