/** Dates as the URL writes them: `2018`, `2018-03`, `2018-03-09`, and nothing else of EDTF. */
import { type Day, dayFromCivil } from '../dates/day.ts'
import { type Bounds, parseEdtf } from '../dates/edtf.ts'
import type { LinkReason } from './linkReasons.ts'

const FIRST_DAY = dayFromCivil(-9999, 1, 1)
const LAST_DAY = dayFromCivil(9999, 12, 31)

/** The day, where four digits can write its year: the open bounds of the data are no dates. */
export const writable = (day: Day | null): Day | null =>
  day !== null && day >= FIRST_DAY && day <= LAST_DAY ? day : null

export const isReason = (read: Bounds | LinkReason): read is LinkReason => 'code' in read

/** The bounds of a plain date, or why it is none. EDTF's marks and seasons have no place in a filter. */
export function readDate(text: string): Bounds | LinkReason {
  if (!/^-?\d{4}(?:-\d\d){0,2}$/.test(text)) return { code: 'notPlainDate', value: text }
  const parsed = parseEdtf(text)
  if (!parsed.ok) return parsed.reason
  const { date } = parsed
  const season = date.kind === 'point' && date.precision === 'season'
  return season ? { code: 'season', value: text } : date
}
