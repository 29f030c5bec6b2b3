/** Dates of registers: ISO 8601, perhaps with a time of day, and what else people write. */
import { parseEdtf } from '../dates/edtf.ts'
import { goesOn, isNoDate } from '../dates/noDate.ts'
import { suggestDates } from '../dates/suggest.ts'
import type { Assembly } from './assemble.ts'
import { quoted, textOf } from './json.ts'
import type { Place } from './place.ts'
import type { ImportReason } from './reasons.ts'

export type Wanted = Extract<ImportReason, { code: 'noDate' }>['wanted']

/** What programs write where a date is not known, and for an end that is not in sight. */
const NOT_KNOWN = /^0000/
const NOT_IN_SIGHT = /^9999/

/**
 * The EDTF of a value, as precise as it is written; `undefined` where nothing is, or what is cannot be understood: that is left
 * out, and said. An end in the year 9999 goes on.
 */
export function registerDate(
  value: unknown,
  wanted: Wanted,
  place: Place,
  { leaveOut }: Pick<Assembly, 'leaveOut'>,
): string | undefined {
  if (isNothing(value)) return undefined
  const said = textOf(value) ?? ''
  if (said !== '' && isNoDate(said)) return undefined
  if ((wanted === 'end' || wanted === 'died') && goesOn(said)) return wanted === 'end' ? '..' : undefined
  const date = dateOf(said, wanted)
  if (date === undefined) leaveOut(place, { code: 'noDate', value: quoted(value), wanted })
  return date
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && (value.trim() === '' || NOT_KNOWN.test(value.trim())))

function dateOf(text: string, wanted: Wanted): string | undefined {
  if (wanted === 'end' && NOT_IN_SIGHT.test(text)) return '..'
  // No date is longer, and some patterns take long over a long text.
  if (text.length > 100) return undefined
  const day = /^(\d{4}-\d\d-\d\d)[T ]\d/.exec(text)?.[1] ?? text
  if (parseEdtf(day).ok) return day
  const [date, other] = suggestDates(day, wanted === 'start' || wanted === 'end' ? wanted : 'other')
  // Of two that may be meant its writer alone knows which.
  return other === undefined ? date : undefined
}
