/** The year filter as the two fields and the brush set it: whole years, the first and last of the data being open. */
import { asDay, dayFromCivil, yearOf } from '../dates/day.ts'
import type { Bounds } from '../dates/edtf.ts'
import type { Period } from './viewState.ts'

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
