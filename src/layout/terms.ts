/** What a term's bounds mean on the axis. One place decides how each kind of start and end is drawn and packed. */
import { CURRENT, END_UNSTATED, spanMax, spanMin, type TermColumns } from '../dataset/columns.ts'
import { OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'

/** How far the ink trails off where a start or an end has no bound, in pixels: it has no length to draw to scale. */
export const TRAIL = 24
/** The arrow of a current term, in pixels. */
export const ARROW = 8
/** A bracket so wide has its labels within it; of a narrower one all stand after it, not one of them alone. In pixels. */
export const ROOMY_BRACKET = 260

/** First and last + 1 day that the term's drawing touches to scale. */
export const drawnSpan = (terms: TermColumns, i: number): { from: number; to: number } => ({
  from: spanMin(terms, i),
  to: spanMax(terms, i) + 1,
})

/**
 * Begun before the first day in question, with an end that nobody stated: it may have run on into it, and stands at its edge,
 * [from, to) in days; `undefined` for any other term.
 */
export const carriedSpan = (
  terms: TermColumns,
  i: number,
  day: number,
): { from: number; to: number } | undefined =>
  (terms.flags[i] ?? 0) & END_UNSTATED && (terms.startMax[i] ?? 0) < day
    ? { from: day, to: day + 1 }
    : undefined

/** The day from which the ink of an end that nobody stated trails off: the start, or the end of what its date may mean. */
export const trailFrom = ({ startMin, startMax }: TermColumns, i: number): number =>
  (startMax[i] ?? 0) + (startMin[i] === startMax[i] ? 0 : 1)

/** What is drawn without scale before the first day and after the last, in pixels. */
export function tailsOf(terms: TermColumns, i: number): { before: number; after: number } {
  const current = ((terms.flags[i] ?? 0) & CURRENT) !== 0
  return {
    before: terms.startMin[i] === OPEN_PAST ? TRAIL : 0,
    after: terms.endMax[i] === OPEN_FUTURE ? TRAIL : current ? ARROW : 0,
  }
}
