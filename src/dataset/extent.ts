/** The days that the axis reaches. */
import { type Day, OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import { START_UNSTATED, spanMax, spanMin, type TermBounds } from './bounds.ts'
import type { EventColumns } from './eventColumns.ts'

/**
 * First and last day that any term or event touches; OPEN_FUTURE and OPEN_PAST where none does. A term with no start and
 * no last day lies between its neighbours, which touch their days, or anywhere up to asOf: it touches that day only where
 * no start of its person is known up to then, so that it is seen somewhere.
 */
export function extentOf(
  terms: TermBounds & { readonly person: Uint32Array },
  events: Pick<EventColumns, 'min' | 'max'>,
  asOf: Day,
): { min: number; max: number } {
  let [min, max]: [number, number] = [OPEN_FUTURE, OPEN_PAST]
  const isDateless = (i: number) =>
    ((terms.flags[i] ?? 0) & START_UNSTATED) !== 0 && terms.endMax[i] === OPEN_FUTURE
  const dateless = new Set<number>()
  for (let i = 0; i < terms.person.length; i++) if (isDateless(i)) dateless.add(terms.person[i] ?? 0)
  for (let i = 0; i < terms.person.length; i++) {
    if (isDateless(i)) {
      max = Math.max(max, terms.endMin[i] ?? max)
      continue
    }
    const start = terms.startMin[i] ?? OPEN_PAST
    if (!((terms.flags[i] ?? 0) & START_UNSTATED) && start !== OPEN_PAST && start <= asOf)
      dateless.delete(terms.person[i] ?? 0)
    const first = spanMin(terms, i)
    if (first !== OPEN_PAST) min = Math.min(min, first)
    max = Math.max(max, spanMax(terms, i))
  }
  for (let i = 0; i < events.min.length; i++) {
    min = Math.min(min, events.min[i] ?? min)
    max = Math.max(max, events.max[i] ?? max)
  }
  return dateless.size > 0 ? { min: Math.min(min, asOf), max: Math.max(max, asOf) } : { min, max }
}
