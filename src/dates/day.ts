/** A day: whole days since 1970-01-01 UTC in the proleptic Gregorian calendar, years numbered astronomically. */
export type Day = number & { readonly __unit: 'day' }

/** Names an integer a day. The caller vouches that it counts days since 1970-01-01. */
export const asDay = (n: number): Day => n as Day

/** "No lower bound known". The least value an Int32Array holds; never a real day. */
export const OPEN_PAST: Day = asDay(-2147483648)

/** "No upper bound known". The greatest value an Int32Array holds; never a real day. */
export const OPEN_FUTURE: Day = asDay(2147483647)

/** A date as people write it. `year` is astronomical: 0 is 1 BC, -43 is 44 BC; `month` 1–12, `day` 1–31. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The months in English, January first: for labels and for texts that are no dates yet. */
export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')

const DAYS_PER_ERA = 146097 // 400 years: the Gregorian calendar repeats after one era
const EPOCH = 719468 // days from 0000-03-01, where the eras start, to 1970-01-01

/**
 * The day of a civil date. Any integer year; `month` 1–12; a `day` past the month's end runs on into the next.
 * Years start in March here, so that a leap day comes last and needs no exception.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`,
 * https://howardhinnant.github.io/date_algorithms.html
 */
export function dayFromCivil(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const monthFromMarch = month > 2 ? month - 3 : month + 9
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return asDay(era * DAYS_PER_ERA + dayOfEra - EPOCH)
}

/** The civil date of a day, the inverse of `dayFromCivil`. Source: as there, `civil_from_days`. */
export function civilFromDay(day: Day): Civil {
  const z = day + EPOCH
  const era = Math.floor(z / DAYS_PER_ERA)
  const dayOfEra = z - era * DAYS_PER_ERA
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

/** The astronomical year that a day lies in. */
export const yearOf = (day: Day): number => civilFromDay(day).year

/** Whether a year, astronomical, has a 29 February. */
export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** How many days a month has, 28–31. `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * A day as EDTF: `2017-10-18`, `-0043-03-15`. A year beyond four digits keeps them all, and `parseEdtf`
 * then refuses it: the open bounds are not dates.
 */
export function isoOfDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilFromDay(day)
  const digits = String(Math.abs(year)).padStart(4, '0')
  return `${year < 0 ? '-' : ''}${digits}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`
}

const twoDigits = (n: number): string => String(n).padStart(2, '0')
