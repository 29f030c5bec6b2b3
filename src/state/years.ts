/** The year filter as the brush and the two fields set it: whole years, the first and last of the data being open. */
import { asDay, dayFromCivil, yearOf } from '../dates/day.ts'
import type { Bounds } from '../dates/edtf.ts'
import type { Period } from './viewState.ts'

export type Edge = 'from' | 'to'

/** The first and last year that a period of a dataset covers. */
export const yearsOf = (time: Period, extent: Bounds): { from: number; to: number } => ({
  from: yearOf(time.from ?? extent.min),
  to: yearOf(time.to ?? extent.max),
})

/** The period from the first day of one year to the last day of another; an end at the data's own is open. */
export function periodOfYears(from: number, to: number, extent: Bounds): Period {
  return {
    from: from <= yearOf(extent.min) ? null : dayFromCivil(from, 1, 1),
    to: to >= yearOf(extent.max) ? null : asDay(dayFromCivil(to + 1, 1, 1) - 1),
  }
}

/** One end moved to a year; it stops at the other end, and at the ends of the data. */
export function brushEdge(time: Period, edge: Edge, year: number, extent: Bounds): Period {
  const { from, to } = yearsOf(time, extent)
  const bounded = Math.min(Math.max(year, yearOf(extent.min)), yearOf(extent.max))
  if (edge === 'from') return { ...periodOfYears(Math.min(bounded, to), to, extent), to: time.to }
  return { ...periodOfYears(from, Math.max(bounded, from), extent), from: time.from }
}

/** Both ends moved by some years, as far as the data goes. */
export function brushMove(time: Period, by: number, extent: Bounds): Period {
  const { from, to } = yearsOf(time, extent)
  const step = Math.min(Math.max(by, yearOf(extent.min) - from), yearOf(extent.max) - to)
  return step === 0 ? time : periodOfYears(from + step, to + step, extent)
}
