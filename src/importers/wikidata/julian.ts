/** Dates of the Julian calendar as days, which are proleptic Gregorian. */
import { asDay, type Day } from '../../dates/day.ts'

/** The Julian day number of 1970-01-01. */
const EPOCH = 2_440_588

/**
 * The day of a date in the Julian calendar; `year` is astronomical (0 is 1 BC), `month` 1–12, and a `day` past the month's end runs
 * on into the next. Years start in March here, so that the leap day comes last.
 * Source: Claus Tøndering, "Frequently Asked Questions about Calendars", 2.16.1 (the Julian day number of a Julian date),
 * https://www.tondering.dk/claus/cal/julperiod.php
 */
export function dayFromJulian(year: number, month: number, day: number): Day {
  const beforeMarch = month < 3 ? 1 : 0
  const y = year + 4800 - beforeMarch
  const m = month + 12 * beforeMarch - 3
  return asDay(day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) - 32_083 - EPOCH)
}
