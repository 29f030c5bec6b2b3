/** A word that names a year: "2018" finds what ran in it, besides what has 2018 in its text. */
import { dayFromCivil } from '../dates/day.ts'
import type { Bounds } from '../dates/edtf.ts'

/** A year of three or four digits, with 年 or not; of one and more where an era says that it is one. */
const YEAR =
  /^(?:(?<plain>\d{3,4})年?|(?<ad>\d{1,4}) (?:ad|ce)|(?:公元)?前(?<zh>\d{1,4})年?|(?<bc>\d{1,4}) bce?)$/

/** The days of the year that a folded word names; `null` where it names none. */
export function yearIn(word: string): Bounds | null {
  const { plain, ad, zh, bc } = YEAR.exec(word)?.groups ?? {}
  const before = Number(zh ?? bc ?? 0)
  const after = Number(plain ?? ad ?? 0)
  if (before === 0 && after === 0) return null
  const year = after || 1 - before
  return { min: dayFromCivil(year, 1, 1), max: dayFromCivil(year, 12, 31) }
}
