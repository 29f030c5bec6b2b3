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
  /** 1–12, or a season's code 21–24. Absent from a year up. */
  readonly month?: number
  /** 1–31. Only where the precision is a day. */
  readonly day?: number
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
  const [, sign = '', digits = '', month, day, mark = ''] = match
  if (sign === '-' && digits === '0000') return refuse('yearZero')
  const stated = statedPart(sign, digits, month, day)
  if (isRefusal(stated)) return stated
  return {
    kind: 'point',
    ...stated,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  }
}

type Stated = Omit<Point, 'kind' | 'approximate' | 'uncertain'>

function statedPart(sign: string, digits: string, month?: string, day?: string): Stated | Refusal {
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
function years(sign: string, digits: string): Stated {
  const width = digits.endsWith('XX') ? 100 : digits.endsWith('X') ? 10 : 1
  const least = Number(digits.replaceAll('X', '0'))
  const year = sign === '-' ? 1 - width - least : least
  const precision = width === 100 ? 'century' : width === 10 ? 'decade' : 'year'
  return { precision, year, ...span(dayFromCivil(year, 1, 1), dayFromCivil(year + width, 1, 1)) }
}

function season(year: number, code: number): Stated {
  const from = (code - 20) * 3
  const next = code === WINTER ? dayFromCivil(year + 1, 3, 1) : dayFromCivil(year, from + 3, 1)
  return { precision: 'season', year, month: code, ...span(dayFromCivil(year, from, 1), next) }
}

function wholeMonth(year: number, month: number): Stated {
  const first = dayFromCivil(year, month, 1)
  return { precision: 'month', year, month, ...span(first, first + daysInMonth(year, month)) }
}

function oneDay(year: number, month: number, day: number): Stated | Refusal {
  const length = daysInMonth(year, month)
  if (day < 1) return refuse('dayZero')
  if (day > length) return { why: { code: 'shortMonth', year, month, days: length } }
  const min = dayFromCivil(year, month, day)
  return { precision: 'day', year, month, day, ...span(min, min + 1) }
}

const span = (first: Day, next: number): Bounds => ({ min: first, max: asDay(next - 1) })
