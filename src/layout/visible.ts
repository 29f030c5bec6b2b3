/** Which terms of a row are in view, by bisect: a row's terms never overlap inside, so its bounds are in order. */
import { bisectLeft, bisectRight } from 'd3'
import type { Row } from './laneRows.ts'
import type { Lanes } from './lanes.ts'

/** First and last + 1 place in the row's terms that touch the days [from, to). */
export function visibleTerms(row: Row, from: number, to: number): [first: number, end: number] {
  const first = bisectRight(row.endSoFar, from)
  return [first, Math.max(first, bisectLeft(row.startToCome, to, first))]
}

/** First and last + 1 lane between two heights in pixels. */
export function visibleLanes(lanes: Lanes, top: number, bottom: number): [first: number, end: number] {
  const first = Math.max(0, bisectRight(lanes.top, top) - 1)
  return [Math.min(first, lanes.count), Math.min(lanes.count, bisectLeft(lanes.top, bottom))]
}
