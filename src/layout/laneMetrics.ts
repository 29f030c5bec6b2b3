/** The measures of the drawing, in pixels: one set for wide pages, one for phones. */
import type { Density } from './laneChoices.ts'

export interface LaneMetrics {
  /** Names stand in a column beside the lanes, or at the head of each lane. */
  readonly names: number
  /** Labels lie in or beside their bar, on a line of their own over it, or nowhere. */
  readonly labels: 'beside' | 'over' | 'none'
  readonly row: number
  readonly bar: number
  /** From the top of a row to the top of its bar. */
  readonly barTop: number
  /** Every term is at least so wide. */
  readonly minBar: number
  readonly eventRow: number
  /** Above the first row, below the last, and the least height of a lane with any term. */
  readonly head: number
  readonly foot: number
  readonly minLane: number
}

export const WIDE: LaneMetrics = {
  names: 180,
  labels: 'beside',
  row: 26,
  bar: 18,
  barTop: 4,
  minBar: 3,
  eventRow: 26,
  head: 8,
  foot: 8,
  minLane: 64,
}

export const NARROW: LaneMetrics = {
  names: 0,
  labels: 'over',
  row: 36,
  bar: 12,
  barTop: 19,
  minBar: 3,
  eventRow: 24,
  head: 34,
  foot: 8,
  minLane: 64,
}

/** More lanes on a page: names and labels on one line each. */
export const COMPACT: LaneMetrics = {
  ...WIDE,
  row: 18,
  bar: 13,
  barTop: 3,
  eventRow: 18,
  head: 3,
  foot: 3,
  minLane: 24,
}

/** A whole parliament as texture: a thin line a person, no text. */
export const OVERVIEW: LaneMetrics = {
  ...WIDE,
  labels: 'none',
  row: 3,
  bar: 2,
  barTop: 0,
  minBar: 1,
  eventRow: 0,
  head: 0,
  foot: 0,
  minLane: 3,
}

/** A name over a lane without rows needs no more than its line, in pixels. */
const NAME_LINE = 24

/** From the top of a lane with so many rows to the first of them, or to its events. */
export const headOf = ({ head, names }: LaneMetrics, rows: number): number =>
  rows > 0 || names > 0 ? head : NAME_LINE

/** Below this width in pixels the lanes take measures for phones. */
export const NARROW_BELOW = 620
const NARROW_NAMES = 104
const NARROW_COMPACT: LaneMetrics = { ...COMPACT, names: NARROW_NAMES }
const NARROW_OVERVIEW: LaneMetrics = { ...OVERVIEW, names: NARROW_NAMES }

/** More people than this, and lanes are compact unless the reader says otherwise. */
export const MOST_COMFORTABLE = 60

/** The metrics for a width in pixels and a number of people. */
export function metricsFor(density: Density, width: number, people: number): LaneMetrics {
  const narrow = width < NARROW_BELOW
  if (density === 'overview') return narrow ? NARROW_OVERVIEW : OVERVIEW
  if (density === 'compact' || (density === 'auto' && people > MOST_COMFORTABLE))
    return narrow ? NARROW_COMPACT : COMPACT
  return narrow ? NARROW : WIDE
}

/** Rows take the height that the page has for them, between these, in pixels. */
const LOWEST_ROW = 18
const HIGHEST_ROW = 32

/**
 * The same measures with the highest rows that let all lanes be seen: `heightOf` says how high they are together, `height`
 * how high the page is, in pixels. `metrics` itself where no rows are low enough.
 */
export function fillRows(
  metrics: LaneMetrics,
  heightOf: (metrics: LaneMetrics) => number,
  height: number,
): LaneMetrics {
  for (let row = HIGHEST_ROW; row >= LOWEST_ROW; row--) {
    const filled = withRow(metrics, row)
    if (heightOf(filled) <= height) return filled
  }
  return metrics
}

/** Bars take the share of their row that they have in `metrics`; a line of events is as high as a row. */
function withRow(metrics: LaneMetrics, row: number): LaneMetrics {
  const bar = Math.round((metrics.bar * row) / metrics.row)
  return { ...metrics, row, bar, barTop: Math.floor((row - bar) / 2), eventRow: row }
}
