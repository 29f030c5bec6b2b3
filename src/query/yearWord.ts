/** A word that names a year: "2018" finds what ran in it, besides what has 2018 in its text. */
import { dayFromCivil } from '../dates/day.ts'
import type { Bounds } from '../dates/edtf.ts'
import { parseYear } from '../dates/parseYear.ts'

/** Alone, one or two digits are a number, and what links write of years before 1 is no word. */
const NO_YEAR = /^(?:-|\d{1,2}$)|^\D*$/

/** The days of the year that a folded word names; `null` where it names none. */
export function yearIn(word: string): Bounds | null {
  const year = NO_YEAR.test(word) ? null : parseYear(word)
  return year === null ? null : { min: dayFromCivil(year, 1, 1), max: dayFromCivil(year, 12, 31) }
}
