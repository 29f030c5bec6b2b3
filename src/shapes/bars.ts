/**
 * How each kind of date looks, once for every painter:
 *
 *   ░▒▓█████████▓▒░     solid where certain, fading where only possible, to scale
 *   ░▒▓█████████▶       current: an arrow, as of the dataset's day
 *   ▌▒░┄○               the end is not stated: no length, a stub and an open ring
 *   ○┄░▒▌               the start is only known as "by": the same, mirrored
 *   ┌╌╌╌╌╌┐┄○           undated: only its place among the others is known
 */
import type { Bar } from '../layout/scene.ts'
import { ARROW, STUB } from '../layout/terms.ts'
import { pushActing } from './acting.ts'
import { pushCrowd } from './crowd.ts'
import { pushDisputed } from './disputed.ts'
import { across, type Colour, groupColour, type Pen, path, rect, type Shape } from './shape.ts'
import { circle } from './symbols.ts'

/** Opacity at the far and near end of a possible stretch; the near end stays apart from solid. */
const FAINT = 0.1
const STRONG = 0.62
/** A band inside which a thing began, with nothing certain after it. */
const BAND = 0.3
/** A date marked approximate or uncertain is soft over this many pixels even where its bounds are one day. */
const SOFT = 6
const RING = 3.5
/** Thinner than this, a possible stretch is an edge. */
const EDGE = 2
/** Bars thinner than this are texture: rings and arrows would be louder than they are. In pixels. */
const LEAST_FOR_MARKS = 6

/** A bar with all that is said on it; `width` is that of the scene, in pixels. */
export function pushBar(shapes: Shape[], bar: Bar, width: number): void {
  const colour = groupColour(bar.group)
  const texture = bar.height < LEAST_FOR_MARKS
  if (bar.end === 'unstated') {
    pushStartOfUnstated(shapes, bar, colour, texture)
    pushOpenEnd(shapes, bar, colour, texture)
  } else if (bar.x2 <= bar.x1) pushNeverCertain(shapes, bar, colour)
  else pushCertain(shapes, bar, colour, texture)
  if (bar.end === 'current' && !texture) pushArrow(shapes, bar, colour)
  if (bar.acting) pushActing(shapes, bar, width)
  if (bar.disputed) pushDisputed(shapes, bar)
  if (bar.crowd > 1 && !texture) pushCrowd(shapes, bar, colour)
}

/** A stretch of the bar, between two opacities. */
function pushFill(
  shapes: Shape[],
  { y, height }: Bar,
  colour: Colour,
  x0: number,
  x1: number,
  from: number,
  to: number,
): void {
  shapes.push(rect(x0, y, x1 - x0, height, colour, from, to))
}

function pushCertain(shapes: Shape[], bar: Bar, colour: Colour, texture: boolean): void {
  if (bar.start === 'open') pushOpenStart(shapes, bar, colour, texture)
  else if (bar.x1 > bar.x0) pushFill(shapes, bar, colour, bar.x0, bar.x1, FAINT, STRONG)
  const x1 = bar.softStart ? Math.min(bar.x1 + SOFT, bar.x2) : bar.x1
  const x2 = bar.softEnd ? Math.max(bar.x2 - SOFT, x1) : bar.x2
  if (x1 > bar.x1) pushFill(shapes, bar, colour, bar.x1, x1, FAINT, STRONG)
  pushFill(shapes, bar, colour, x1, solidEnd(bar, x1, x2), 1, 1)
  if (x2 < bar.x2) pushFill(shapes, bar, colour, x2, bar.x2, STRONG, FAINT)
  if (bar.end !== 'current' && bar.x3 > bar.x2) pushFill(shapes, bar, colour, bar.x2, bar.x3, STRONG, FAINT)
}

/** A handover is two bars: the first leaves a hair's breadth before the next. */
const solidEnd = (bar: Bar, x1: number, x2: number): number =>
  bar.end === 'stated' && bar.x3 === bar.x2 && x2 - x1 > 3 ? x2 - 1 : Math.max(x2, x1 + 1)

/** No day is certain: it swells to the middle and never gets solid. */
function pushNeverCertain(shapes: Shape[], bar: Bar, colour: Colour): void {
  const middle = (bar.x0 + bar.x3) / 2
  pushFill(shapes, bar, colour, bar.x0, middle, FAINT, STRONG)
  pushFill(shapes, bar, colour, middle, bar.x3, STRONG, bar.end === 'current' ? STRONG : FAINT)
}

function pushStartOfUnstated(shapes: Shape[], bar: Bar, colour: Colour, texture: boolean): void {
  const { x0, x1, y, height } = bar
  if (bar.start === 'order') {
    if (texture) return
    const outline = (pen: Pen) => pen.rect(0, 0, Math.max(0, x1 - x0 - 1), height - 1)
    shapes.push(path(x0 + 0.5, y + 0.5, outline, { stroke: colour, dash: OUTLINE_DASH }))
  } else if (bar.start === 'open') pushOpenStart(shapes, bar, colour, texture)
  else if (x1 - x0 <= EDGE) pushFill(shapes, bar, colour, x0, x0 + EDGE, 1, 1)
  else pushFill(shapes, bar, colour, x0, x1, BAND, BAND)
}
const OUTLINE_DASH = [3, 3]

function pushOpenEnd(shapes: Shape[], bar: Bar, colour: Colour, texture: boolean): void {
  const x = bar.x1
  pushFill(shapes, bar, colour, x, x + STUB * 0.6, BAND, 0)
  if (texture) return
  pushThread(shapes, bar, colour, x)
  pushRing(shapes, bar, colour, x + STUB - RING)
}

function pushOpenStart(shapes: Shape[], bar: Bar, colour: Colour, texture: boolean): void {
  const x = bar.x1
  if (!texture) {
    pushRing(shapes, bar, colour, x - STUB + RING)
    pushThread(shapes, bar, colour, x - STUB + 2 * RING)
  }
  pushFill(shapes, bar, colour, x - STUB * 0.6, x, 0, BAND)
  pushFill(shapes, bar, colour, x - EDGE, x, 1, 1)
}

const middleOf = ({ y, height }: Bar): number => y + height / 2

/** Between the bar and its ring. */
function pushThread(shapes: Shape[], bar: Bar, colour: Colour, x: number): void {
  shapes.push(path(x, middleOf(bar), thread, { stroke: colour, dash: THREAD_DASH }))
}
const thread = across(STUB - 2 * RING)
const THREAD_DASH = [2, 2]

function pushRing(shapes: Shape[], bar: Bar, colour: Colour, x: number): void {
  shapes.push(path(x, middleOf(bar), ring, { fill: 'page', stroke: colour, lineWidth: 1.5 }))
}
const ring = circle(RING)

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
export const barExtent = (bar: Bar): [number, number] => [
  bar.x0,
  bar.end === 'current' ? bar.x3 + ARROW : bar.end === 'unstated' ? Math.max(bar.x3, bar.x1 + STUB) : bar.x3,
]
