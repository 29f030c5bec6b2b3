import { MONTH_NAMES } from './day.ts'
import { type Point, WINTER } from './point.ts'
import { centuryOf, dash, isPlainYear, joined, type Pair, shared, type Words } from './words.ts'

const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']
const SEASONS = ['spring', 'summer', 'autumn', 'winter']

/** Dates in English: day before month, `c.` for circa, en dashes, BC and AD where the year alone would mislead. */
export const english: Words = {
  year: yearName,
  shortYear: yearName,
  years: (first, last) => joined(yearPair(first, last), dash),
  point: dated,
  range: (first, last, withYear) => joined(pair(first, last, withYear), dash),
  between: (first, last, withYear) => `between ${joined(pair(first, last, withYear, inSentence), and)}`,
  since: (start) => `since ${inSentence(start, true)}`,
  until: (end) => `until ${inSentence(end, true)}`,
  endUnknown: (start) => `${dated(start, true)} – ?`,
  startUnknown: (end) => `? – ${dated(end, true)}`,
  by: (last) => `by ${inSentence(last, true)}`,
  orLater: (first) => `${dated(first, true)} or later`,
  axis: {
    month: (month) => SHORT_MONTHS[month - 1] ?? '',
    monthOf: (year, month) => `${SHORT_MONTHS[month - 1]} ${yearName(year)}`,
    dayOf: (month, day) => `${day} ${SHORT_MONTHS[month - 1]}`,
    day: String,
    whole: (year, month, day) => `${day} ${SHORT_MONTHS[month - 1]} ${yearName(year)}`,
  },
  lengths: {
    days: plural('day'),
    months: plural('month'),
    years: plural('year'),
    gap: ' ',
    to: (least, most) => `${least} to ${most}`,
    atLeast: (length) => `at least ${length}`,
    upTo: (length) => `up to ${length}`,
  },
}

function plural(unit: string): (count: string) => string {
  return (count) => `${count} ${unit}${count === '1' ? '' : 's'}`
}

function dated(point: Point, withYear: boolean): string {
  return `${point.approximate ? 'c. ' : ''}${plain(point, withYear)}${point.uncertain ? '?' : ''}`
}

/** After a preposition: "since the 1980s". */
function inSentence(point: Point, withYear: boolean): string {
  const text = dated(point, withYear)
  return /^(AD )?\d+(s|(st|nd|rd|th) century)/.test(text) ? `the ${text}` : text
}

/** A date without its marks. */
function plain(point: Point, withYear: boolean): string {
  if (point.precision === 'century') return century(point.year)
  if (point.precision === 'decade') return decade(point.year)
  const year =
    point.month === WINTER ? joined(yearPair(point.year, point.year + 1), dash) : yearName(point.year)
  if (point.month === undefined) return year
  const day = point.day === undefined ? '' : `${point.day} `
  return `${day}${monthName(point.month)}${withYear || point.month === WINTER ? ` ${year}` : ''}`
}

const monthName = (month: number): string =>
  (month > 12 ? SEASONS[month - 21] : MONTH_NAMES[month - 1]) ?? String(month)

/** Years before 100 name their era: "44" alone could be a day, or 1944. */
function yearName(year: number): string {
  if (year <= 0) return `${1 - year} BC`
  return year < 100 ? `AD ${year}` : String(year)
}

/** Two years, the first not after the last, with a shared era said once. */
function yearPair(first: number, last: number): Pair {
  if (last <= 0) return { head: '', left: String(1 - first), right: String(1 - last), tail: ' BC' }
  if (first > 0 && first < 100) return { head: 'AD ', left: String(first), right: String(last), tail: '' }
  return { head: '', left: yearName(first), right: yearName(last), tail: '' }
}

/** "1980s". Up to year 0 the digits of EDTF and of BC part ways by one, so that only the years themselves are true. */
function decade(year: number): string {
  if (year <= 0) return joined(yearPair(year, year + 9), dash)
  return year < 100 ? `AD ${year}s` : `${year}s`
}

function century(year: number): string {
  const { nth, bc } = centuryOf(year)
  const teen = nth % 100 > 10 && nth % 100 < 14
  const suffix = (teen ? undefined : ['th', 'st', 'nd', 'rd'][nth % 10]) ?? 'th'
  return `${nth}${suffix} century${bc ? ' BC' : ''}`
}

function pair(first: Point, last: Point, withYear: boolean, alone = dated): Pair {
  const common = shared(first, last)
  const year = withYear ? ` ${yearName(last.year)}` : ''
  if (common === 'month') {
    const tail = ` ${monthName(last.month ?? 0)}${year}`
    return { head: '', left: String(first.day), right: String(last.day), tail }
  }
  if (common === 'year') return { head: '', left: plain(first, false), right: plain(last, false), tail: year }
  if (isPlainYear(first) && isPlainYear(last)) return yearPair(first.year, last.year)
  return { head: '', left: alone(first, withYear), right: alone(last, withYear), tail: '' }
}

const and = (left: string, right: string): string => `${left} and ${right}`
