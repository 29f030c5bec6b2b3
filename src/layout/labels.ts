/**
 * Where the labels of one row go in this frame, left to right and never over one another:
 *
 *   ▇▇ Mayor of Tianjin ▇▇     inside the visible part of its bar, where it fits
 *   ▇▇▇ Mayor of Chongqing     after its bar
 *   Mayor of Chongqing ▇▇▇     before it
 *   ▇▇ Mayor of T… ▇▇          shortened into the largest of the three rooms
 *
 * A pass from the right finds which labels need the room before their bar; a pass from the left places them.
 */
/** Width of a text in pixels. */
export type Measure = (text: string) => number

/** Air between a label and what is beside it, in pixels. */
export const LABEL_GAP = 5

/** A bar of the row, in pixels: what is drawn [lo, hi], and the part that text may lie on [inLo, inHi]. */
export interface LabelledBar {
  readonly lo: number
  readonly hi: number
  readonly inLo: number
  readonly inHi: number
  readonly title: string
  /** The title, or a shorter form of it for where there is little room. */
  readonly short: string
}

export interface Placement {
  readonly text: string
  readonly x: number
  readonly width: number
  readonly inside: boolean
}

/** A label shorter than this says nothing; the bar then stands without one. */
const LEAST = 34

interface Room {
  readonly lo: number
  readonly hi: number
  readonly inside: boolean
  /** The text ends where the room ends: it stands before its bar. */
  readonly right: boolean
}

const roomIn = (room: Room): number => room.hi - room.lo - 2 * LABEL_GAP

const insideRoom = (bar: LabelledBar, width: number): Room => ({
  lo: Math.max(bar.inLo, 0),
  hi: Math.min(bar.inHi, width),
  inside: true,
  right: false,
})

/** Placements in the order of the bars; `undefined` where a label finds no room between 0 and `width`. */
export function placeBeside(
  bars: readonly LabelledBar[],
  width: number,
  measure: Measure,
): (Placement | undefined)[] {
  const limits = limitsAfter(bars, width, measure)
  let taken = 0
  return bars.map((bar, i) => {
    const placed = placeOne(bar, taken, limits[i] ?? width, width, measure)
    taken = Math.max(taken, bar.hi, placed && !placed.inside ? placed.x + placed.width : 0)
    return placed
  })
}

/** How far to the right each label may go: to the next bar, or to the label that has to stand before that. */
function limitsAfter(bars: readonly LabelledBar[], width: number, measure: Measure): number[] {
  const limits = new Array<number>(bars.length)
  let limit = width
  for (let i = bars.length - 1; i >= 0; i--) {
    const bar = bars[i] as LabelledBar
    limits[i] = limit
    const wanted = measure(bar.short) + 2 * LABEL_GAP
    const elsewhere = wanted - 2 * LABEL_GAP <= roomIn(insideRoom(bar, width)) || bar.hi + wanted <= limit
    limit = Math.min(width, elsewhere ? bar.lo : bar.lo - wanted)
  }
  return limits
}

function placeOne(
  bar: LabelledBar,
  taken: number,
  limit: number,
  width: number,
  measure: Measure,
): Placement | undefined {
  const inside = insideRoom(bar, width)
  const after: Room = { lo: Math.max(bar.hi, taken), hi: limit, inside: false, right: false }
  const before: Room = { lo: taken, hi: bar.lo, inside: false, right: true }
  return (
    within(inside, bar.title, measure) ??
    [inside, after, before].reduce<Placement | undefined>(
      (placed, room) => placed ?? within(room, bar.short, measure),
      undefined,
    ) ??
    shortened([inside, after, before], bar.short, measure)
  )
}

function within(room: Room, text: string, measure: Measure): Placement | undefined {
  const width = measure(text)
  if (width > roomIn(room)) return undefined
  const x = room.right ? room.hi - LABEL_GAP - width : room.lo + LABEL_GAP
  return { text, x, width, inside: room.inside }
}

function shortened(rooms: readonly Room[], text: string, measure: Measure): Placement | undefined {
  const largest = rooms.reduce((a, b) => (roomIn(b) > roomIn(a) ? b : a))
  if (roomIn(largest) < LEAST) return undefined
  const short = shorten(text, roomIn(largest), measure)
  return short === '' ? undefined : within(largest, short, measure)
}

/** Labels on a line of their own, each beginning at its bar's visible start or giving way to the left. */
export function placeOver(
  bars: readonly LabelledBar[],
  width: number,
  measure: Measure,
): (Placement | undefined)[] {
  const latest = latestStarts(bars, width, measure)
  let taken = 0
  return bars.map((bar, i) => {
    const hi = i + 1 < bars.length ? (latest[i + 1] ?? width) - LABEL_GAP : width
    const lo = Math.max(taken, latest[i] ?? 0)
    const line: Room = { lo: lo - LABEL_GAP, hi: hi + LABEL_GAP, inside: false, right: false }
    const placed =
      within(line, bar.title, measure) ??
      within(line, bar.short, measure) ??
      shortened([line], bar.short, measure)
    if (placed) taken = placed.x + placed.width + LABEL_GAP
    return placed
  })
}

/** The furthest right that each label may begin so that it and all after it find room on the line. */
function latestStarts(bars: readonly LabelledBar[], width: number, measure: Measure): number[] {
  const starts = new Array<number>(bars.length)
  let limit = width
  for (let i = bars.length - 1; i >= 0; i--) {
    const bar = bars[i] as LabelledBar
    starts[i] = Math.max(0, Math.min(Math.max(bar.lo, 0), limit - measure(bar.short)))
    limit = (starts[i] ?? 0) - LABEL_GAP
  }
  return starts
}

/** The longest beginning of a text that fits with an ellipsis; empty where not even two letters do. */
export function shorten(text: string, room: number, measure: Measure): string {
  const letters = [...text]
  const cut = (length: number) => `${letters.slice(0, length).join('').trimEnd()}…`
  let low = 0
  let high = letters.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (measure(cut(middle)) <= room) low = middle
    else high = middle - 1
  }
  return low < 2 ? '' : cut(low)
}
