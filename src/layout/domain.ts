/** Which days the axis may show: the years chosen, or all the data has, with some air. */
import type { Bounds } from '../dates/edtf.ts'
import { padded, type Viewport } from './viewport.ts'

export interface OpenPeriod {
  readonly from: number | null
  readonly to: number | null
}

/** The right side has more: labels of the latest terms stand behind their bars. */
const AIR_BEFORE = 0.02
const AIR_AFTER = 0.05

export const domainOf = (extent: Bounds, time: OpenPeriod): Viewport =>
  padded(time.from ?? extent.min, (time.to ?? extent.max) + 1, AIR_BEFORE, AIR_AFTER)

/** The viewport of a link's `view`; the whole domain where it names none. */
export const viewportOf = (view: OpenPeriod, domain: Viewport): Viewport => ({
  from: view.from ?? domain.from,
  to: view.to === null ? domain.to : view.to + 1,
})
