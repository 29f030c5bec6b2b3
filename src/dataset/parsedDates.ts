/** The dates of a dataset's rows: the same ones again and again, asked for by one check after another. */
import { type EdtfDate, type Parsed, parseEdtf } from '../dates/edtf.ts'
import { shortened } from '../dates/shortened.ts'
import { memoize } from './memoize.ts'

/** More than most datasets have, and no more memory than one of them. */
const MOST_DATES = 1 << 16

/** As `parseEdtf`, each text parsed once. */
export const parseDate: (text: string) => Parsed = memoize(MOST_DATES, parseEdtf)

/** As `parseDate`, for text that was validated before. Throws an Error otherwise. */
export function mustParseDate(text: string): EdtfDate {
  const parsed = parseDate(text)
  if (!parsed.ok) throw new Error(`"${shortened(text)}" is not a date`)
  return parsed.date
}
