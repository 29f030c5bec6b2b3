/** Which terms of a row are in view, by bisect: a row's terms never overlap inside, so its bounds are in order. */
import { bisectLeft, bisectRight } from 'd3-array'
import type { Lanes } from './lanes.ts'

/** First and last + 1 place in `lanes.terms` of row `r`'s terms that touch the days [from, to). */
export function visibleTerms(
  lanes: Lanes,
  r: number,
  from: number,
  to: number,
): [first: number, end: number] {
  const begin = lanes.termOfRow[r] ?? 0
  const stop = lanes.termOfRow[r + 1] ?? 0
  const first = bisectRight(lanes.endSoFar, from, begin, stop)
  return [first, Math.max(first, bisectLeft(lanes.startToCome, to, first, stop))]
}

/** First and last + 1 lane between two heights in pixels. */
export function visibleLanes(lanes: Lanes, top: number, bottom: number): [first: number, end: number] {
  const first = Math.max(0, bisectRight(lanes.top, top) - 1)
  return [Math.min(first, lanes.count), Math.min(lanes.count, bisectLeft(lanes.top, bottom))]
}
