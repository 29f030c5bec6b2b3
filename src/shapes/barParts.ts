/**
 * How each kind of date looks, once for every painter: a bar as simple parts.
 *
 *   ░▒▓█████████▓▒░     solid where certain, fading where only possible, to scale
 *   ░▒▓█████████▶       current: an arrow, as of the dataset's day
 *   ▌▒░┄○               the end is not stated: no length, a stub and an open ring
 *   ○┄░▒▌               the start is only known as "by": the same, mirrored
 *   ┌╌╌╌╌╌┐┄○           undated: only its place among the others is known
 */
import type { Bar } from '../layout/scene.ts'
import { ARROW, STUB } from '../layout/terms.ts'

/** Parts of a bar; `from` and `to` are opacities at its left and right edge. Pixels of the scene. */
export type BarPart =
  | {
      readonly kind: 'fill'
      readonly x0: number
      readonly x1: number
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'outline'; readonly x0: number; readonly x1: number }
  | { readonly kind: 'arrow'; readonly x: number }
  | { readonly kind: 'thread'; readonly x0: number; readonly x1: number }
  | { readonly kind: 'ring'; readonly x: number }

/** Opacity at the far and near end of a possible stretch; the near end stays apart from solid. */
const FAINT = 0.1
const STRONG = 0.62
/** A band inside which a thing began, with nothing certain after it. */
const BAND = 0.3
/** A date marked approximate or uncertain is soft over this many pixels even where its bounds are one day. */
const SOFT = 6
export const RING = 3.5
/** Thinner than this, a possible stretch is an edge. */
const EDGE = 2

export function barParts(bar: Bar): BarPart[] {
  if (bar.end === 'unstated') return [...startOfUnstated(bar), ...openEnd(bar.x1)]
  if (bar.x2 <= bar.x1) return neverCertain(bar)
  const parts: BarPart[] = bar.start === 'open' ? openStart(bar.x1) : possibleStart(bar)
  const x1 = bar.softStart ? Math.min(bar.x1 + SOFT, bar.x2) : bar.x1
  const x2 = bar.softEnd ? Math.max(bar.x2 - SOFT, x1) : bar.x2
  if (x1 > bar.x1) parts.push({ kind: 'fill', x0: bar.x1, x1, from: FAINT, to: STRONG })
  parts.push({ kind: 'fill', x0: x1, x1: solidEnd(bar, x1, x2), from: 1, to: 1 })
  if (x2 < bar.x2) parts.push({ kind: 'fill', x0: x2, x1: bar.x2, from: STRONG, to: FAINT })
  if (bar.end === 'current') parts.push({ kind: 'arrow', x: bar.x2 })
  else if (bar.x3 > bar.x2) parts.push({ kind: 'fill', x0: bar.x2, x1: bar.x3, from: STRONG, to: FAINT })
  return parts
}

/** A handover is two bars: the first leaves a hair's breadth before the next. */
const solidEnd = (bar: Bar, x1: number, x2: number): number =>
  bar.end === 'stated' && bar.x3 === bar.x2 && x2 - x1 > 3 ? x2 - 1 : Math.max(x2, x1 + 1)

const possibleStart = (bar: Bar): BarPart[] =>
  bar.x1 > bar.x0 ? [{ kind: 'fill', x0: bar.x0, x1: bar.x1, from: FAINT, to: STRONG }] : []

/** No day is certain: it swells to the middle and never gets solid. */
function neverCertain(bar: Bar): BarPart[] {
  const middle = (bar.x0 + bar.x3) / 2
  const current: BarPart[] = bar.end === 'current' ? [{ kind: 'arrow', x: bar.x3 }] : []
  return [
    { kind: 'fill', x0: bar.x0, x1: middle, from: FAINT, to: STRONG },
    { kind: 'fill', x0: middle, x1: bar.x3, from: STRONG, to: current.length > 0 ? STRONG : FAINT },
    ...current,
  ]
}

function startOfUnstated(bar: Bar): BarPart[] {
  if (bar.start === 'order') return [{ kind: 'outline', x0: bar.x0, x1: bar.x1 }]
  if (bar.start === 'open') return openStart(bar.x1)
  if (bar.x1 - bar.x0 <= EDGE) return [{ kind: 'fill', x0: bar.x0, x1: bar.x0 + EDGE, from: 1, to: 1 }]
  return [{ kind: 'fill', x0: bar.x0, x1: bar.x1, from: BAND, to: BAND }]
}

const openEnd = (x: number): BarPart[] => [
  { kind: 'fill', x0: x, x1: x + STUB * 0.6, from: BAND, to: 0 },
  { kind: 'thread', x0: x, x1: x + STUB - 2 * RING },
  { kind: 'ring', x: x + STUB - RING },
]

const openStart = (x: number): BarPart[] => [
  { kind: 'ring', x: x - STUB + RING },
  { kind: 'thread', x0: x - STUB + 2 * RING, x1: x },
  { kind: 'fill', x0: x - STUB * 0.6, x1: x, from: 0, to: BAND },
  { kind: 'fill', x0: x - EDGE, x1: x, from: 1, to: 1 },
]

/** Left and right edge of all that is drawn of a bar. */
export const barExtent = (bar: Bar): [number, number] => [
  bar.x0,
  bar.end === 'current' ? bar.x3 + ARROW : bar.end === 'unstated' ? Math.max(bar.x3, bar.x1 + STUB) : bar.x3,
]
