import { asDay, type Day, dayFromCivil, daysInMonth } from './day.ts'
import { isRefusal, misshapen, type Refusal, refuse } from './refusal.ts'

/** The days something may lie on, both inclusive; OPEN_PAST or OPEN_FUTURE where nothing bounds it. */
export interface Bounds {
  readonly min: Day
  readonly max: Day
}

/** How finely a point is stated: what may be shown of it, and no more. */
type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century'

/** One date, as precise as its writer was. */
export interface Point extends Bounds {
  readonly kind: 'point'
  readonly precision: Precision
  /** Marked `~` or `%`: "circa". */
  readonly approximate: boolean
  /** Marked `?` or `%`: the source is in doubt. */
  readonly uncertain: boolean
  /** Astronomical; the first year covered: 1980 of `198X`, 1900 of `19XX`, -49 of `-004X`. */
  readonly year: number
  /** 1–12, or a season's code 21–24. Undefined from a year up. */
  readonly month?: number | undefined
  /** 1–31. Only where the precision is a day. */
  readonly day?: number | undefined
}

const SPRING = 21

/** The season code of winter, the only one that runs on into the next year. */
export const WINTER = 24

// Sign, year (its last digits may be X), month or season or XX, day or XX, mark.
const POINT = /^(-?)(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)$/

/**
 * Reads one EDTF date, as precise as it is written.
 *
 * Seasons are those of the northern hemisphere, by whole months as meteorologists count them: spring (21) is
 * March to May, winter (24) December to February of the next year. The standard fixes neither; codes 25–32,
 * which name the hemisphere, are not in the subset.
 *
 * The marks `~ ? %` do not widen the bounds. The standard gives them no width, and any width chosen here
 * would be an invention; they are shown in words and drawn soft instead.
 *
 * Source: Library of Congress, Extended Date/Time Format specification, levels 0 and 1,
 * https://www.loc.gov/standards/datetime/
 */
export function parsePoint(text: string): Point | Refusal {
  const match = POINT.exec(text)
  if (match === null) return misshapen(text)
  // A file may have thousands: to take a match apart as a list, or to spread objects, takes longer than all the rest.
  const sign = match[1] ?? ''
  const digits = match[2] ?? ''
  const mark = match[5] ?? ''
  if (sign === '-' && digits === '0000') return refuse('yearZero')
  const point = unmarked(sign, digits, match[3], match[4])
  if (mark === '' || isRefusal(point)) return point
  return { ...point, approximate: mark !== '?', uncertain: mark !== '~' }
}

function unmarked(sign: string, digits: string, month?: string, day?: string): Point | Refusal {
  if (month === undefined) return years(sign, digits)
  if (digits.endsWith('X')) return refuse('wholeYear')
  if (month === 'XX') return day === undefined || day === 'XX' ? years(sign, digits) : refuse('monthForDay')
  const year = sign === '-' ? -Number(digits) : Number(digits)
  const code = Number(month)
  if (code >= SPRING && code <= WINTER) return day === undefined ? season(year, code) : refuse('seasonDay')
  if (code < 1 || code > 12) return { why: { code: 'noMonth', month } }
  return day === undefined || day === 'XX' ? wholeMonth(year, code) : oneDay(year, code, Number(day))
}

/** A year, decade (`198X`) or century (`19XX`). Before year 0 the digits count down: `-004X` starts at -49. */
function years(sign: string, digits: string): Point {
  const width = digits.endsWith('XX') ? 100 : digits.endsWith('X') ? 10 : 1
  const least = Number(digits.replaceAll('X', '0'))
  const year = sign === '-' ? 1 - width - least : least
  const precision = width === 100 ? 'century' : width === 10 ? 'decade' : 'year'
  return pointOf(precision, dayFromCivil(year, 1, 1), dayFromCivil(year + width, 1, 1), year)
}

function season(year: number, code: number): Point {
  const from = (code - 20) * 3
  const next = code === WINTER ? dayFromCivil(year + 1, 3, 1) : dayFromCivil(year, from + 3, 1)
  return pointOf('season', dayFromCivil(year, from, 1), next, year, code)
}

function wholeMonth(year: number, month: number): Point {
  const first = dayFromCivil(year, month, 1)
  return pointOf('month', first, first + daysInMonth(year, month), year, month)
}

function oneDay(year: number, month: number, day: number): Point | Refusal {
  const length = daysInMonth(year, month)
  if (day < 1) return refuse('dayZero')
  if (day > length) return { why: { code: 'shortMonth', year, month, days: length } }
  const min = dayFromCivil(year, month, day)
  return pointOf('day', min, min + 1, year, month, day)
}

/** From a first day up to the one before the next. */
const pointOf = (
  precision: Precision,
  first: Day,
  next: number,
  year: number,
  month?: number,
  day?: number,
): Point => ({
  kind: 'point',
  precision,
  year,
  month,
  day,
  min: first,
  max: asDay(next - 1),
  approximate: false,
  uncertain: false,
})
