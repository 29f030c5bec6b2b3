/** The measures of the drawing, in pixels: one form for wide pages, one for phones. */
export interface Form {
  /** Names stand in a column beside the lanes, or at the head of each lane. */
  readonly names: number
  /** Labels lie in or beside their bar, or on a line of their own over it. */
  readonly labels: 'beside' | 'over'
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

export const WIDE: Form = {
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

export const NARROW: Form = {
  names: 0,
  labels: 'over',
  row: 36,
  bar: 12,
  barTop: 19,
  minBar: 3,
  eventRow: 34,
  head: 34,
  foot: 8,
  minLane: 64,
}
