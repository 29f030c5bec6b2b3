/**
 * How each kind of date looks, once for every painter. Certain time is loud, possible time is thin:
 *
 *   ──█████████──      in full where certain; thin where only possible, to scale
 *   ──█████████▶       current: an arrow, as of the dataset's day
 *   ──█████▭▭▭▭▭       scheduled: in outline after that day
 *   ▌━ ╴·              the end is not stated: no mark on the axis, the ink trails off; the label says so with a sign
 *   ├──┤━ ╴·           the same, begun on some day in between
 *   · ╴━▌━ ╴·          the same, of which only is known that it had begun by then
 *   [      ]           several in a row of which only the same is known: one bracket about them, open above and below: a
 *                      box would draw the eye before what is certain
 *
 * All of it has the full colour: what is possible is told by its form, for a reader who sees little contrast too.
 */
import { type Bar, endOf } from '../layout/bar.ts'
import { ARROW, TRAIL } from '../layout/terms.ts'
import { pushActing } from './acting.ts'
import { pushCrowd } from './crowd.ts'
import { pushDisputed } from './disputed.ts'
import { type Box, type Colour, groupColour, type Pen, path, rect, type Shape } from './shape.ts'

/** Possible time, in heights of the bar, and how thin it gets at most: in pixels. */
const THIN = 0.2
const THINNEST = 1
/** A date marked approximate or uncertain is thin over this many pixels even where its bounds are one day. */
const SOFT = 6
/** Ink that trails off: dashes, ever shorter, each from and to so many pixels from where it begins. */
const DASHES = [
  [0, 8],
  [11, 16],
  [19, TRAIL - 2],
] as const
/** A known day on which a term began whose end is not stated, in pixels. */
const EDGE = 3
/** The ends of a stretch in which a term began, in heights of the bar. */
const TICK = 0.6
/** The least gap of a whole pixel in the page's colour between two bars that meet, in pixels. */
const GAP = 2
/** Bars lower than this are texture: ticks, outlines and arrows would be louder than they are. In pixels. */
const LEAST_FOR_MARKS = 6

/** What does not match is so much of its ink. */
const FAINT = 0.3

/** A bar with all that is said on it; `width` is that of the scene, in pixels. A bracket has no side where labels lie. */
export function pushBar(shapes: Shape[], bar: Bar, width: number, plates: readonly Box[] = []): void {
  const own: Shape[] = bar.faint ? [] : shapes
  pushFull(own, bar, width, plates)
  if (bar.faint) for (const shape of own) shapes.push(fainter(shape))
}

/** Parts a bar from the one before it in its row, where they meet or share some days: a cut in the page's colour. */
export function pushGap(shapes: Shape[], { x0, y, height }: Bar, before: Bar | undefined): void {
  if (before?.y !== y || endOf(before) <= x0 - GAP || height < LEAST_FOR_MARKS) return
  // Of a bar that is hardly wider than the gap most is left.
  const gap = Math.min(GAP, (x0 - before.x0) / 3)
  if (gap > 0) shapes.push(rect(Math.round(x0) - gap, y, gap, height, 'page'))
}

function fainter(shape: Shape): Shape {
  if (shape.kind === 'text') return shape
  return { ...shape, opacity: shape.opacity * FAINT }
}

function pushFull(shapes: Shape[], bar: Bar, width: number, plates: readonly Box[]): void {
  const colour = groupColour(bar.group)
  const texture = bar.height < LEAST_FOR_MARKS
  if (bar.bracket && !texture) pushBracket(shapes, bar, colour, plates)
  else if (bar.end === 'unstated') pushBegun(shapes, bar, colour, texture)
  else pushRun(shapes, bar, colour, texture)
  if (bar.end === 'current' && !texture) pushArrow(shapes, bar, colour)
  if (bar.acting) pushActing(shapes, bar, width)
  if (bar.disputed) pushDisputed(shapes, bar)
  if (bar.crowd > 1 && !texture) pushCrowd(shapes, bar, colour)
}

const thinOf = (height: number): number => Math.max(THINNEST, Math.round(height * THIN))

/** Possible time: a line in the middle of the bar, on whole pixels. */
function pushThin(shapes: Shape[], { y, height }: Bar, colour: Colour, x0: number, x1: number): void {
  const thin = thinOf(height)
  if (x1 > x0) shapes.push(rect(x0, y + Math.floor((height - thin) / 2), x1 - x0, thin, colour))
}

/** Ink that trails off without scale from `x`: to the right, or to the left where `way` is -1. */
function pushTrail(shapes: Shape[], bar: Bar, colour: Colour, x: number, way: 1 | -1): void {
  for (const [from, to] of DASHES)
    pushThin(shapes, bar, colour, x + (way > 0 ? from : -to), x + (way > 0 ? to : -from))
}

/** A term whose end is known, or that goes on. */
function pushRun(shapes: Shape[], bar: Bar, colour: Colour, texture: boolean): void {
  const certain = bar.x2 > bar.x1
  const x1 = certain ? (bar.softStart ? Math.min(bar.x1 + SOFT, bar.x2) : bar.x1) : bar.x3
  const x2 = bar.softEnd ? Math.max(bar.x2 - SOFT, x1) : bar.x2
  const first = bar.start === 'open' ? bar.x0 + TRAIL : bar.x0
  if (bar.start === 'open') pushTrail(shapes, bar, colour, first, -1)
  pushThin(shapes, bar, colour, first, x1)
  if (!certain) return
  pushCertain(shapes, bar, colour, x1, Math.max(x2, x1 + 1), texture)
  if (bar.end !== 'current') pushThin(shapes, bar, colour, x2, bar.x3)
}

/** In full as far as the data speaks, in outline beyond. */
function pushCertain(
  shapes: Shape[],
  { toCome, y, height }: Bar,
  colour: Colour,
  x1: number,
  x2: number,
  texture: boolean,
): void {
  const now = toCome === undefined || texture ? x2 : Math.min(Math.max(toCome, x1), x2)
  if (now > x1) shapes.push(rect(x1, y, now - x1, height, colour))
  if (now < x2) {
    const outline = (pen: Pen) => pen.rect(0, 0, Math.max(0, x2 - now - 1), height - 1)
    shapes.push(path(now + 0.5, y + 0.5, outline, { stroke: colour }))
  }
}

/** A term of which only is known when it began. */
function pushBegun(shapes: Shape[], bar: Bar, colour: Colour, texture: boolean): void {
  const { x0, x1 } = bar
  if (bar.start === 'before') {
    pushTrail(shapes, bar, colour, x0, 1)
    return
  }
  const isExact = bar.start === 'open' || x1 - x0 <= EDGE
  if (bar.start === 'open') pushTrail(shapes, bar, colour, x1, -1)
  else if (!isExact) pushThin(shapes, bar, colour, x0, x1)
  if (isExact) pushUpright(shapes, bar, colour, bar.start === 'open' ? x1 - EDGE : x0, EDGE, 1)
  else if (!texture) {
    pushUpright(shapes, bar, colour, x0, 1, TICK)
    pushUpright(shapes, bar, colour, x1 - 1, 1, TICK)
  }
  pushTrail(shapes, bar, colour, isExact && bar.start !== 'open' ? x0 + EDGE : x1, 1)
}

function pushUpright(
  shapes: Shape[],
  { y, height }: Bar,
  colour: Colour,
  x: number,
  width: number,
  share: number,
): void {
  shapes.push(rect(Math.round(x), y + (height * (1 - share)) / 2, width, height * share, colour))
}

/** How far a bracket reaches in from its sides at its top and foot, in pixels. */
const ARM = 7
/** So much of a bracket's side is left at its top and foot where labels lie across, in pixels. */
const HOOK = 5

/**
 * The part of a bracket that is about this one: its sides go on to the one below. A side that a label lies across is left out, but
 * for a hook at the bracket's top or foot: rests of it between labels would look as if it crossed them.
 */
function pushBracket(
  shapes: Shape[],
  { x0, x1, y, height, bracket }: Bar,
  colour: Colour,
  plates: readonly Box[],
): void {
  if (!bracket) return
  const { above, below, pitch, out } = bracket
  const top = above ? y : y - out
  const foot = y + (below ? pitch : height + out)
  for (const x of [Math.round(x0), Math.round(x1) - 1]) {
    const side = (from: number, to: number) => {
      if (to > from) shapes.push(rect(x, from, 1, to - from, colour))
    }
    // Of the labels only those of the row below may lie across, all of them at one height.
    const across = plates.find(
      (plate) => plate.x < x + 1 && plate.x + plate.width > x && plate.y > y && plate.y < foot,
    )
    if (!across) side(top, foot)
    else if (!above) side(top, Math.min(top + HOOK, across.y))
    if (across && !below) side(Math.max(foot - HOOK, across.y + across.height), foot)
  }
  const hook = Math.min(ARM, (x1 - x0) / 2)
  const arms = (at: number) => {
    for (const x of [x0, x1 - hook]) shapes.push(rect(x, at, hook, 1, colour))
  }
  if (!above) arms(top)
  if (!below) arms(foot - 1)
}

function pushArrow(shapes: Shape[], bar: Bar, colour: Colour): void {
  const { height } = bar
  const arrow = (pen: Pen) => {
    pen.moveTo(-0.5, 0)
    pen.lineTo(ARROW, height / 2)
    pen.lineTo(-0.5, height)
    pen.closePath()
  }
  shapes.push(path(bar.x2 <= bar.x1 ? bar.x3 : bar.x2, bar.y, arrow, { fill: colour }))
}

/** Left and right edge of all that is drawn of a bar's time, in pixels of the scene. */
export const barExtent = (bar: Bar): [number, number] => [bar.x0, endOf(bar)]
