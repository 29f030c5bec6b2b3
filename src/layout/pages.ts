/** All lanes on pages of paper: a page ends below a lane; a lane higher than a page is split between its rows. */
import { bisectRight } from 'd3'
import type { LaneMetrics } from './laneMetrics.ts'
import type { Lanes } from './lanes.ts'

/** From `top` to `bottom` of all lanes, in pixels. */
export interface PagePart {
  readonly top: number
  readonly bottom: number
}

/** Pages of at most `height` pixels, one after the other, and at most `most` of them: the lanes left over are on none. */
export function pagesOf(lanes: Lanes, metrics: LaneMetrics, height: number, most: number): PagePart[] {
  const end = lanes.top[lanes.count] ?? 0
  const pages: PagePart[] = []
  for (let top = 0; top < end && pages.length < most; ) {
    const bottom = pageEnd(lanes, metrics, top, height)
    pages.push({ top, bottom })
    top = bottom
  }
  return pages
}

function pageEnd(lanes: Lanes, metrics: LaneMetrics, top: number, height: number): number {
  const limit = top + height
  const edge = lanes.top[bisectRight(lanes.top, limit) - 1] ?? 0
  return edge > top ? edge : rowEnd(lanes, metrics, top, limit)
}

/** Below the last row that fits, of the lane that begins at `top` or before and ends after `limit`. */
function rowEnd(lanes: Lanes, metrics: LaneMetrics, top: number, limit: number): number {
  const lane = bisectRight(lanes.top, top) - 1
  const first = (lanes.top[lane] ?? 0) + metrics.head
  const rows = Math.min(Math.floor((limit - first) / metrics.row), lanes.rowCount[lane] ?? 0)
  const edge = first + rows * metrics.row
  // A page lower than a row is no page, and still the pages come to an end.
  return rows > 0 && edge > top ? edge : limit
}

/** How many lanes lie whole on these pages. */
export const lanesOn = (lanes: Lanes, pages: readonly PagePart[]): number =>
  Math.min(lanes.count, bisectRight(lanes.top, pages.at(-1)?.bottom ?? 0) - 1)
