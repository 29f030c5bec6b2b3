/** What packing must know of the page: how large everything is, and what of it is in view. */

import { spanMax, spanMin } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import type { LaneMetrics } from './laneMetrics.ts'
import type { PackedBefore } from './packedBefore.ts'
import { carriedSpan, drawnSpan, TRAIL } from './terms.ts'
import { spanOf, type Viewport } from './viewport.ts'

/** Its metrics, how wide a label is, and the scale. */
export interface Sizing {
  readonly metrics: LaneMetrics
  /** Width of the drawing in pixels. */
  readonly width: number
  readonly domain: Viewport
  /** What of the domain the rows are packed for; all of it, and what lies out of it, where it is left out. */
  readonly view?: Viewport | undefined
  /** Width of a term's title, and of the sign of an end that is not stated, in pixels. */
  readonly labelWidth: (term: number) => number
  readonly signWidth: number
  /** 1 for each term that does not match: one that may have run on into the domain stands at its edge. */
  readonly faint?: Uint8Array | undefined
  /** The people in the order of their lanes; that of the dataset where it is left out. */
  readonly order?: Uint32Array | undefined
  /** A person's rows as they are to be, where those that were packed may be others than those that are drawn. */
  readonly keep?: Keep | undefined
  /** What is remembered of lanes packed before. */
  readonly before?: PackedBefore | undefined
}

/** Packed rows and a test whether the labels of a row have room, to rows of the same terms. */
export type Keep = (
  person: number,
  packed: readonly number[][],
  isLegible: (row: readonly number[]) => boolean,
) => readonly number[][]

export const carriedIn = ({ term }: Dataset, i: number, { faint, domain }: Sizing) =>
  faint?.[i] === 1 ? carriedSpan(term, i, domain.from) : undefined

/** First and last + 1 day that a term's drawing touches. */
export const spanIn = (dataset: Dataset, i: number, sizing: Sizing) =>
  carriedIn(dataset, i, sizing) ?? drawnSpan(dataset.term, i)

/** Is anything of a term in view? By what `bar.ts` draws of it. Asked of all terms there are: it makes no objects. */
export function seenIn({ term: terms }: Dataset, { view, width, metrics, faint, domain }: Sizing) {
  if (!view) return () => true
  const { startMin, endMax } = terms
  const days = spanOf(view) / width
  const trail = TRAIL * days
  return (term: number): boolean => {
    if (faint?.[term] && carriedSpan(terms, term, domain.from)) return domain.from + trail > view.from
    const first = spanMin(terms, term) - (startMin[term] === OPEN_PAST ? trail : 0)
    if (first >= view.to) return false
    const last = spanMax(terms, term) + 1 + (endMax[term] === OPEN_FUTURE ? trail : 0)
    return Math.max(last, first + metrics.minBar * days) > view.from
  }
}
