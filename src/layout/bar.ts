/** One term as it is drawn: where on the axis it possibly and certainly ran, and what else is known of it. */
import {
  ACTING,
  CURRENT,
  DISPUTED,
  END_UNSTATED,
  SOFT_END,
  SOFT_START,
  START_UNSTATED,
} from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import type { SceneInput } from './scene.ts'
import { ABOVE, BELOW, IN_SEQUENCE } from './sequences.ts'
import { ARROW, carriedSpan, drawnSpan, ROOMY_BRACKET, TRAIL, trailFrom } from './terms.ts'
import { type Viewport, xOf } from './viewport.ts'

/**
 * A drawn term. Between x1 and x2 it certainly ran; [x0, x1] and [x2, x3] are possible; where the end is `unstated`
 * nothing is certain, and the start's own uncertainty [x0, x1] is followed by a trail without scale.
 */
export interface Bar {
  readonly term: number
  readonly lane: number
  /** Its colour's place in the palette. */
  readonly group: number
  readonly x0: number
  readonly x1: number
  readonly x2: number
  readonly x3: number
  readonly y: number
  readonly height: number
  readonly end: 'stated' | 'current' | 'unstated'
  /** `open`: no first day is known, it fades in without scale. `order`: only its place among the others is known. `before`: before all that is shown. */
  readonly start: 'stated' | 'open' | 'order' | 'before'
  /** Marked approximate or uncertain by the source. */
  readonly softStart: boolean
  readonly softEnd: boolean
  readonly acting: boolean
  readonly disputed: boolean
  /** It does not match, and is drawn because it belongs to what does. */
  readonly faint: boolean
  /** From here on it is scheduled: after the day that the data speaks for. `undefined` where nothing of it is. */
  readonly toCome: number | undefined
  /** It is one of several in a row of which only the same is known: which of them lie in the rows beside it. */
  readonly bracket: Bracket | undefined
  /** How many terms it stands for: where several fall on the same pixels, they are one. */
  readonly crowd: number
}

interface Bracket {
  readonly above: boolean
  readonly below: boolean
  /** From row to row, in pixels. */
  readonly pitch: number
  /** So far it stands out above its first bar and below its last, in pixels. */
  readonly out: number
}

/** What decides where text may lie in a bar and beside it. */
type Outline = Pick<Bar, 'x0' | 'x1' | 'x2' | 'x3' | 'toCome' | 'end'> & { readonly bracket: unknown }

/** So far a bracket stands out above and below what may be lower than the letters in it, in pixels. */
const OUT = 2

/** A term in a row that begins at `top`, in pixels. What began before all that is shown stands at its edge, where it is drawn though it does not match. */
export function barAt(input: SceneInput, term: number, lane: number, joins: number, top: number): Bar {
  const own = bar(input, term, lane, joins, top)
  const carried = own.faint && carriedSpan(input.dataset.term, term, input.lanes.first)
  if (!carried) return own
  const x0 = xOf(input.viewport, input.width, carried.from)
  return { ...own, x0, x1: x0, x2: x0, x3: x0 + TRAIL, start: 'before', bracket: undefined }
}

function bar(input: SceneInput, term: number, lane: number, joins: number, top: number): Bar {
  const { dataset, metrics, viewport, width, faint, paletteOf } = input
  const flag = dataset.term.flags[term] ?? 0
  const bracket =
    joins & IN_SEQUENCE
      ? {
          above: (joins & ABOVE) !== 0,
          below: (joins & BELOW) !== 0,
          pitch: metrics.row,
          out: metrics.labels === 'beside' ? OUT : 0,
        }
      : undefined
  return {
    ...shapeOf(dataset, term, viewport, width, metrics.minBar, bracket),
    term,
    lane,
    group: paletteOf(term),
    faint: faint?.[term] === 1,
    y: top + metrics.barTop,
    height: metrics.bar,
    start: flag & START_UNSTATED ? 'order' : isOpen(dataset, term) ? 'open' : 'stated',
    softStart: (flag & SOFT_START) !== 0,
    softEnd: (flag & SOFT_END) !== 0,
    acting: (flag & ACTING) !== 0,
    disputed: (flag & DISPUTED) !== 0,
    crowd: 1,
  }
}

const isOpen = ({ term }: Dataset, i: number): boolean => term.startMin[i] === OPEN_PAST

/**
 * How far a term is drawn, in pixels; `minBar` is the least width. Packing keeps room for this. It is asked of every term before the
 * first picture, by code that runs for the first time: it makes one object.
 */
export function shapeOf<B>(
  dataset: Dataset,
  term: number,
  viewport: Viewport,
  width: number,
  minBar: number,
  bracket: B,
): Outline & { readonly bracket: B } {
  const { startMin, startMax, endMin, endMax, flags } = dataset.term
  const flag = flags[term] ?? 0
  const unstated = (flag & END_UNSTATED) !== 0
  const last = startMax[term] ?? 0
  // Day d covers [d, d + 1): a start is at its day's beginning, an end at its day's close.
  const x1 = xOf(viewport, width, unstated ? trailFrom(dataset.term, term) : last)
  const x0 = isOpen(dataset, term) ? x1 - TRAIL : xOf(viewport, width, startMin[term] ?? 0)
  const x2 = unstated ? x1 : Math.max(xOf(viewport, width, (endMin[term] ?? 0) + 1), x0)
  const end = unstated ? x1 : xOf(viewport, width, drawnSpan(dataset.term, term).to)
  const x3 = Math.max(endMax[term] === OPEN_FUTURE ? end + TRAIL : end, x2, x0 + minBar)
  // The least width is no uncertainty: what is certain takes it.
  const isShort = !unstated && x2 > x1 && x3 === x0 + minBar
  const toCome = dataset.head.asOf + 1
  return {
    x0,
    x1: isShort ? x0 : x1,
    x2: isShort ? x3 : x2,
    x3,
    toCome: !unstated && (endMin[term] ?? 0) >= toCome ? xOf(viewport, width, toCome) : undefined,
    end: unstated ? 'unstated' : flag & CURRENT ? 'current' : 'stated',
    bracket,
  }
}

/** Where text may lie on a bar: where it is solid, or within its bracket, where that has room for all of them. */
export function insideOf({ bracket, end, toCome, x0, x1, x2 }: Outline): readonly [number, number] {
  if (bracket && x1 - x0 >= ROOMY_BRACKET) return [x0, x1]
  if (end === 'unstated' || x2 <= x1) return [0, 0]
  return toCome !== undefined && toCome > x1 ? [x1, Math.min(x2, toCome)] : [x1, x2]
}

/** Text inside has the colour of text on a bar where the bar is full, and not where it is an outline. */
export const isFull = ({ bracket, toCome, x1 }: Bar): boolean =>
  !bracket && (toCome === undefined || toCome > x1)

/** Right edge of all that is drawn of its time. */
export const endOf = ({ bracket, end, x1, x3 }: Outline): number =>
  end === 'current' ? x3 + ARROW : end === 'unstated' ? x1 + (bracket ? 0 : TRAIL) : x3
