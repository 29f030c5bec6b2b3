/** Dates in results of queries: times with their precision beside them, or with none that anybody asked for. */
import { parseEdtf } from '../../dates/edtf.ts'
import { suggestDates } from '../../dates/suggest.ts'
import type { Cell } from './results.ts'
import { edtfOf, PRECISION, timeInResults } from './time.ts'

export type DateRead =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'date'
      readonly date: string /** It was kept as less than this. */
      readonly lessThan?: string
    }
  | { readonly kind: 'notDate'; readonly value: string }

/** `precision` is Wikibase's number. What nobody knows is nothing. */
export function readDate(
  cell: Cell | undefined,
  precision: Cell | undefined,
  place: 'start' | 'end' | 'other',
): DateRead {
  const text = cell?.kind === 'text' ? cell.value.trim() : ''
  if (text === '') return cell?.kind === 'uri' ? { kind: 'notDate', value: cell.value } : { kind: 'nothing' }
  const time = timeInResults(text)
  if (time) {
    const stated = /^\d{1,2}$/.test(precision?.value ?? '') ? Number(precision?.value) : undefined
    const date = edtfOf(time, stated ?? precisionOf(time))
    if (date === undefined) return { kind: 'notDate', value: text }
    const isLess = stated === undefined && precisionOf(time) < PRECISION.day && time.day > 0
    return isLess ? { kind: 'date', date, lessThan: text.replace(/T.*/, '') } : { kind: 'date', date }
  }
  if (parseEdtf(text).ok || (place === 'end' && text === '..')) return { kind: 'date', date: text }
  // Where a text may mean several dates, its writer alone knows which.
  const [meant, ...others] = suggestDates(text, place)
  return meant !== undefined && others.length === 0
    ? { kind: 'date', date: meant }
    : { kind: 'notDate', value: text }
}

/**
 * The precision of a time that has none beside it. A query's results write a year as its first day and a month as its first, so that a
 * first day may be no more than that; any other day is one.
 */
function precisionOf({ month, day, isMidnight }: NonNullable<ReturnType<typeof timeInResults>>): number {
  if (!isMidnight || day !== 1) return PRECISION.day
  return month === 1 ? PRECISION.year : PRECISION.month
}
