/** The days that the axis reaches. */
import { OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import { START_UNSTATED, spanMax, spanMin, type TermBounds } from './bounds.ts'
import type { EventColumns } from './eventColumns.ts'

/**
 * First and last day that any term or event touches; OPEN_FUTURE and OPEN_PAST where none does. A term with no start and no last
 * day lies between its neighbours, which touch their days; where none stands before it, it touches the last day on which
 * it may have begun, where it is drawn.
 */
export function extentOf(
  terms: TermBounds,
  events: Pick<EventColumns, 'min' | 'max'>,
): { min: number; max: number } {
  let [min, max]: [number, number] = [OPEN_FUTURE, OPEN_PAST]
  const touch = (first: number, last: number) => {
    if (first !== OPEN_PAST) min = Math.min(min, first)
    max = Math.max(max, last)
  }
  for (let i = 0; i < terms.flags.length; i++) {
    const isDateless = (terms.flags[i] ?? 0) & START_UNSTATED && terms.endMax[i] === OPEN_FUTURE
    const begun = (terms.startMin[i] === OPEN_PAST ? terms.startMax[i] : OPEN_PAST) ?? OPEN_PAST
    if (isDateless) touch(begun, Math.max(begun, terms.endMin[i] ?? begun))
    else touch(spanMin(terms, i), spanMax(terms, i))
  }
  for (let i = 0; i < events.min.length; i++) {
    min = Math.min(min, events.min[i] ?? min)
    max = Math.max(max, events.max[i] ?? max)
  }
  return { min, max }
}
