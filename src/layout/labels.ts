/**
 * Where the labels of one row go in this frame, left to right and never over one another:
 *
 *   ▇▇ Mayor of Tianjin ▇▇     inside the visible part of its bar, where it fits
 *   ▇▇▇ Mayor of Chongqing     after its bar
 *   Mayor of Chongqing ▇▇▇|    before it, at the page's right edge alone
 *   ── Mayor of Chongqing ──   over it, where it is thin and there is no other room
 *   ▇▇ Mayor of T… ▇▇          shortened into the largest of these rooms
 *
 * A pass from the right finds which labels need the room before their bar; a pass from the left places them.
 */
import { shorten } from './shorten.ts'

/** Width of a text in pixels. */
export type Measure = (text: string) => number

/** Air between a label and what is beside it, in pixels. */
export const LABEL_GAP = 5

/** Stands after a label whose term's end is not stated, as in "1995 –?". */
export const UNSTATED_SIGN = '\u2009–?'

/** A bar in view, in pixels: what is drawn [lo, hi], and the part that text may lie on [inLo, inHi]. */
export interface LabelledBar {
  readonly lo: number
  readonly hi: number
  readonly inLo: number
  readonly inHi: number
  readonly title: string
  /** The title, or a shorter form of it for where there is little room. */
  readonly short: string
  /** Width of a sign after the text; 0 without one. In pixels. */
  readonly sign: number
  /** The same where the label lies inside, if it is another: there it says nothing of the last of several. */
  readonly inSign?: number
  /** From its beginning to here it is a thin line. */
  readonly thinTo?: number
  /** A label over the bar begins so far behind its start, where there is room. In pixels. */
  readonly indent?: number
}

export interface Placement {
  readonly text: string
  readonly x: number
  /** With its sign. */
  readonly width: number
  /** Width of the sign after the text; 0 without one. */
  readonly sign: number
  readonly inside: boolean
}

/** A label shorter than this says nothing; the bar then stands without one. */
const LEAST = 34

/** Positions are sums of fractions: a text that fits exactly must not fail by their last digit. */
const ROUNDING = 1e-6

interface Room {
  readonly lo: number
  readonly hi: number
  readonly inside: boolean
  /** The text ends where the room ends: it stands before its bar. */
  readonly right: boolean
}

const roomIn = (room: Room): number => room.hi - room.lo - 2 * LABEL_GAP

/** Would the label run over the right edge of the page, after its bar? Only then it stands before it. */
const atEdge = ({ hi }: LabelledBar, text: number, width: number): boolean =>
  hi + text + LABEL_GAP > width + ROUNDING

const signIn = ({ sign, inSign = sign }: LabelledBar, inside: boolean): number => (inside ? inSign : sign)

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
  const free = freeAround(bars, width)
  const limits = limitsAfter(bars, free, width, measure)
  let written = -LABEL_GAP
  return bars.map((bar, i) => {
    const { left, right } = free[i] as Free
    const inside = insideRoom(bar, width)
    const rooms: Room[] = [
      // On the day of a handover two bars lie over each other.
      { ...inside, lo: Math.max(inside.lo, written) },
      { lo: Math.max(bar.hi, left, written), hi: limits[i] ?? right, inside: false, right: false },
    ]
    if (atEdge(bar, measure(bar.short) + bar.sign, width))
      rooms.push({ lo: Math.max(left, written), hi: Math.min(bar.lo, right), inside: false, right: true })
    // What is only possible is a thin line: rather than cut, a label lies over that.
    const thin = Math.min(bar.thinTo ?? bar.lo, limits[i] ?? right, width)
    rooms.push({ lo: Math.max(bar.lo, left, written), hi: thin, inside: false, right: false })
    const placed = placeOne(bar, rooms, measure)
    if (placed) written = placed.x + placed.width
    return placed
  })
}

/** How far no other bar lies: from the furthest end before a bar to the nearest start after it. */
interface Free {
  readonly left: number
  readonly right: number
}

/** Fades may reach over their neighbours, so the next bar is not always the nearest. The page ends with air. */
function freeAround(bars: readonly LabelledBar[], width: number): Free[] {
  const rights = new Array<number>(bars.length)
  let right = width + LABEL_GAP
  for (let i = bars.length - 1; i >= 0; i--) {
    rights[i] = right
    right = Math.min(right, bars[i]?.lo ?? right)
  }
  let left = -LABEL_GAP
  return bars.map((bar, i) => {
    const free = { left, right: rights[i] ?? width }
    left = Math.max(left, bar.hi)
    return free
  })
}

/** How far to the right each label may go: to the next bar, or to the label that has to stand before that. */
function limitsAfter(
  bars: readonly LabelledBar[],
  free: readonly Free[],
  width: number,
  measure: Measure,
): number[] {
  const limits = new Array<number>(bars.length)
  let reserved = Number.POSITIVE_INFINITY
  for (let i = bars.length - 1; i >= 0; i--) {
    const bar = bars[i] as LabelledBar
    const { left, right } = free[i] as Free
    const limit = Math.min(reserved, right)
    limits[i] = limit
    const title = measure(bar.short)
    const text = title + bar.sign
    const wanted = text + 2 * LABEL_GAP
    const inside = title + signIn(bar, true) <= roomIn(insideRoom(bar, width))
    const fitsBefore = bar.lo - wanted >= left && bar.lo <= limit
    if (!inside && atEdge(bar, text, width) && fitsBefore) reserved = bar.lo - wanted
  }
  return limits
}

function placeOne(bar: LabelledBar, rooms: readonly Room[], measure: Measure): Placement | undefined {
  const [inside] = rooms
  const titled = inside && within(inside, bar, bar.title, measure)
  if (titled) return titled
  for (const room of rooms) {
    const placed = within(room, bar, bar.short, measure)
    if (placed) return placed
  }
  return shortened(rooms, bar, measure)
}

function within(room: Room, bar: LabelledBar, text: string, measure: Measure): Placement | undefined {
  const sign = signIn(bar, room.inside)
  const width = measure(text) + sign
  if (width > roomIn(room) + ROUNDING) return undefined
  const x = room.right ? room.hi - LABEL_GAP - width : room.lo + LABEL_GAP
  return { text, x, width, sign, inside: room.inside }
}

function shortened(rooms: readonly Room[], bar: LabelledBar, measure: Measure): Placement | undefined {
  const largest = rooms.reduce((a, b) => (roomIn(b) > roomIn(a) ? b : a))
  const { sign } = bar
  if (roomIn(largest) < LEAST + sign) return undefined
  const short = shorten(bar.short, roomIn(largest) - sign, measure)
  return short === '' ? undefined : within(largest, bar, short, measure)
}

/** Labels on a line of their own, each at its bar's visible start, or as near to it as its neighbours allow. */
export function placeOver(
  bars: readonly LabelledBar[],
  width: number,
  measure: Measure,
): (Placement | undefined)[] {
  const latest = latestStarts(bars, width, measure)
  const wanted = bars.map((bar, i) => Math.min(startOver(bar), latest[i] ?? 0))
  let taken = 0
  return bars.map((bar, i) => {
    const x = Math.max(taken, wanted[i] ?? 0)
    const end = latest[i + 1] ?? width + LABEL_GAP
    if (x > bar.hi) return undefined
    const placed =
      within(lineFrom(x, wanted[i + 1] ?? end), bar, bar.title, measure) ??
      within(lineFrom(x, end), bar, bar.short, measure) ??
      shortened([lineFrom(Math.max(x, bar.lo), end)], bar, measure) ??
      (bar.lo < end ? shortened([lineFrom(x, end)], bar, measure) : undefined)
    if (placed) taken = placed.x + placed.width + LABEL_GAP
    return placed
  })
}

const lineFrom = (x: number, hi: number): Room => ({ lo: x - LABEL_GAP, hi, inside: false, right: false })

const startOver = ({ lo, hi, indent = 0 }: LabelledBar): number => Math.max(Math.min(lo + indent, hi), 0)

/** The furthest right that each label may begin: still over its bar, and with room for all after it. */
function latestStarts(bars: readonly LabelledBar[], width: number, measure: Measure): number[] {
  const starts = new Array<number>(bars.length)
  let limit = width - LABEL_GAP
  for (let i = bars.length - 1; i >= 0; i--) {
    const bar = bars[i] as LabelledBar
    const text = measure(bar.short) + bar.sign
    const over = Math.max(startOver(bar), bar.hi - text)
    const least = Math.max(bar.lo - LABEL_GAP - text, 0)
    starts[i] = Math.max(least, Math.min(over, limit - text))
    limit = (starts[i] ?? 0) - LABEL_GAP
  }
  return starts
}
