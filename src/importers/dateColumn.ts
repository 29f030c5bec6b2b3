/** How the dates of one column are written: what a single one leaves open, all of them together may tell. */
import type { Epoch } from '../dates/serialDay.ts'

/** How the dates of one column are written: decided by all of its values. */
export interface DateColumn {
  /** The order of day and month where figures alone stand; 'either' where nothing in the column decides (then day first is used, and the reader asked). */
  readonly dayOrder: 'dayFirst' | 'monthFirst' | 'either' | undefined
  /** Numbers in it are days of a spreadsheet, counted from this epoch. */
  readonly serial: Epoch | undefined
  /** `2004/05` is two years in it, and no month: others, as `2012/13`, can be nothing else. */
  readonly yearPairs?: true | undefined
  /** Months below 10 have a zero: `2018.1` is a number that lost the zero of `2018.10`, or no month. False where they have none. */
  readonly paddedMonths?: boolean | undefined
}

/** Day and month in figures, with the year: `18/01/2018`. */
export const FIGURES = /(?<!\d[-/.]?)(\d{1,2})([-/.] ?)(\d{1,2})\2(\d{4})(?!\d)/g

/** `1990-22` is summer in EDTF, and tells nothing. */
const YEAR_AND_TWO = /^(\d{4})(?!-2[1-4])[-/](\d\d)$/
const PADDED = /^\d{4}\.0[1-9]$/
const BARE = /^\d{4}\.[2-9]$/

/** Days of a spreadsheet from May 1927 to the end of 2099: an earlier one has four figures, as a year. */
const isSerial = (number: number): boolean => number >= 10_000 && number < 73_051

/** Reads all values of a column, once; `is1904` where its sheet counts days from 1904. */
export function readDateColumn(values: Iterable<string>, is1904 = false): DateColumn {
  const found: Found = {
    dayFirst: 0,
    monthFirst: 0,
    either: 0,
    serial: 0,
    number: 0,
    pair: 0,
    month: 0,
    padded: 0,
    bare: 0,
  }
  // A million rows have some thousand dates, and each tells the same as often as it stands there.
  const seen = new Set<string>()
  for (const value of values) {
    if (isPlain(value) || value.length > LONGEST || seen.has(value)) continue
    if (seen.size < MOST_SEEN) seen.add(value)
    look(value.trim(), found)
  }
  return {
    dayOrder: orderOfAll(found),
    serial: found.serial > 0 && found.number === 0 ? (is1904 ? 1904 : 1900) : undefined,
    ...(found.pair > 0 && found.month === 0 ? { yearPairs: true } : {}),
    ...(found.padded + found.bare > 0 ? { paddedMonths: found.padded > 0 } : {}),
  }
}

/** How many values of a column are written so that they tell something of the others. */
type Found = Record<
  'dayFirst' | 'monthFirst' | 'either' | 'serial' | 'number' | 'pair' | 'month' | 'padded' | 'bare',
  number
>

const HYPHEN = 0x2d
const MOST_SEEN = 100_000
/** A longer text is a sentence, and no date. */
export const LONGEST = 100

/** Most values are years, or ISO: they tell nothing. */
const isPlain = (value: string): boolean =>
  value.length < 5 || (value.length === 10 && value.charCodeAt(4) === HYPHEN)

function look(value: string, found: Found): void {
  if (/^\d{5}(?:\.\d+)?$/.test(value)) found[isSerial(Number(value)) ? 'serial' : 'number']++
  if (PADDED.test(value)) found.padded++
  if (BARE.test(value)) found.bare++
  const [, year = '', two = ''] = YEAR_AND_TWO.exec(value) ?? []
  if (year !== '' && !isPair(year, two)) found.month++
  else if (Number(two) > 12) found.pair++
  for (const [, first, sign, second] of value.matchAll(FIGURES)) {
    const order = orderOf(Number(first), Number(second), sign)
    if (order) found[order]++
  }
}

/** May it be a year and a later one? */
const isPair = (year: string, two: string): boolean =>
  Number(two) > Number(year.slice(2)) || (year.endsWith('99') && two === '00')

/** What one date tells of the order; with points between, the day is first in every country that writes it so. */
function orderOf(first: number, second: number, sign = ''): 'dayFirst' | 'monthFirst' | 'either' | undefined {
  if (first === second || Math.min(first, second) > 12) return undefined
  if (first > 12) return 'dayFirst'
  if (second > 12) return 'monthFirst'
  return sign.startsWith('.') ? undefined : 'either'
}

function orderOfAll({ dayFirst, monthFirst, either }: Found): DateColumn['dayOrder'] {
  if (dayFirst > 0 && monthFirst === 0) return 'dayFirst'
  if (monthFirst > 0 && dayFirst === 0) return 'monthFirst'
  return either > 0 ? 'either' : undefined
}
