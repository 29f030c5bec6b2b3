import { datesIn } from './format.ts'
import type { DateLang, LengthWords } from './words.ts'

/** The mean Gregorian year, in days: 97 leap years in 400. So a length of time needs no calendar. */
const DAYS_PER_YEAR = 365 + 97 / 400 // 365.2425
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12 // 30.436875

/** Whole calendar months fall short of so many average ones by less than this, in days: a February by 2.44. */
const CALENDAR_SLACK = 2.5

/** A length of time as it is said: in whole days, or in whole months. */
interface Length {
  readonly unit: 'days' | 'months'
  readonly count: number
}

/** How many days there are from one to another, both counted: what began and ended on one day lasted one. */
export const daysFrom = (first: number, last: number): number => last - first + 1

/**
 * A length of time in words: "26 days", "2 years 8 months", or a range where the two bounds differ once rounded,
 * "3 to 4 years". Takes days as `daysFrom` counts them, 1 ≤ `minDays` ≤ `maxDays`; `maxDays` may be Infinity: "at least
 * 2 years". What lasted at all lasted a day, so that a range from there is "up to 31 days".
 * Under two months it counts days, from there on months, rounded to the nearest, but down after "at least".
 */
export function formatDuration(minDays: number, maxDays: number, lang: DateLang): string {
  const words = datesIn(lang).lengths
  if (maxDays === Infinity) return words.atLeast(say(atLeast(minDays), words))
  const unit = unitFor(maxDays)
  const least = rounded(minDays, unit)
  const most = rounded(maxDays, unit)
  if (least.count === most.count) return say(most, words)
  return least.count <= (unit === 'days' ? 1 : 0)
    ? words.upTo(say(most, words))
    : sayRange(least, most, words)
}

const unitFor = (days: number): Length['unit'] => (days < 2 * DAYS_PER_MONTH ? 'days' : 'months')

const rounded = (days: number, unit: Length['unit']): Length => ({
  unit,
  count: Math.round(unit === 'days' ? days : days / DAYS_PER_MONTH),
})

/** Rounded down: "at least" must not promise more than is known. */
function atLeast(days: number): Length {
  if (unitFor(days) === 'days') return { unit: 'days', count: Math.floor(days) }
  return { unit: 'months', count: Math.floor((days + CALENDAR_SLACK) / DAYS_PER_MONTH) }
}

function say({ unit, count }: Length, words: LengthWords): string {
  if (unit === 'days') return words.days(String(count))
  const years = Math.floor(count / 12)
  const months = count % 12
  if (years === 0) return words.months(String(months))
  return words.years(String(years)) + (months === 0 ? '' : words.gap + words.months(String(months)))
}

/** Names a unit that both bounds share only once: "3 to 4 years", but "8 months to 3 years". */
function sayRange(least: Length, most: Length, words: LengthWords): string {
  const unit = soleUnit(least)
  if (unit === null || unit !== soleUnit(most)) return words.to(say(least, words), say(most, words))
  const inUnit = ({ count }: Length) => String(unit === 'years' ? count / 12 : count)
  return words[unit](words.to(inUnit(least), inUnit(most)))
}

function soleUnit({ unit, count }: Length): 'days' | 'months' | 'years' | null {
  if (unit === 'days') return 'days'
  if (count < 12) return 'months'
  return count % 12 === 0 ? 'years' : null
}
