/** The year filter as the brush over the overview moves it. */
import { yearOf } from '../dates/day.ts'
import type { Bounds } from '../dates/edtf.ts'
import type { Period } from './viewState.ts'
import { periodOfYears, yearsOf } from './years.ts'

export type Edge = 'from' | 'to'

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
