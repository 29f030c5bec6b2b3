import { type Point, WINTER } from './point.ts'
import { roman } from './roman.ts'
import { centuryOf, dash, isPlainYear, joined, type Pair, shared, type Words } from './words.ts'

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
const SHORT_MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic']
const SEASONS = ['primavera', 'verano', 'otoño', 'invierno']

/** Dates in Spanish: hacia for circa, a question between both its signs, a. C. after its year. */
export const spanish: Words = {
  year: yearName,
  shortYear: yearName,
  years: (first, last) => joined(yearPair(first, last), dash),
  point: dated,
  shortDay,
  range: (first, last, withYear) => joined(pair(first, last, withYear), dash),
  between,
  since: (start) => `desde ${inSentence(start)}`,
  until: (end) => `hasta ${inSentence(end)}`,
  endUnknown: (start) => `${dated(start, true)} – ?`,
  startUnknown: (end) => `? – ${dated(end, true)}`,
  by: (last) => `a más tardar ${at(last)}`,
  orLater: (first) => `${dated(first, true)} o después`,
  axis: {
    month: (month) => SHORT_MONTHS[month - 1] ?? '',
    monthOf: (year, month) => `${SHORT_MONTHS[month - 1]} ${yearName(year)}`,
    dayOf: (month, day) => `${day} ${SHORT_MONTHS[month - 1]}`,
    day: String,
    whole: shortDay,
  },
  lengths: {
    days: (count) => `${count} día${count === '1' ? '' : 's'}`,
    months: (count) => `${count} mes${count === '1' ? '' : 'es'}`,
    years: (count) => `${count} año${count === '1' ? '' : 's'}`,
    gap: ' y ',
    to: (least, most) => `de ${least} a ${most}`,
    atLeast: (length) => `al menos ${length}`,
    upTo: (length) => `hasta ${length}`,
  },
}

function shortDay(year: number, month: number, day: number): string {
  return `${day} ${SHORT_MONTHS[month - 1]} ${yearName(year)}`
}

function dated(point: Point, withYear: boolean): string {
  const text = point.approximate ? `hacia ${noun(point, withYear)}` : plain(point, withYear)
  return point.uncertain ? `¿${text}?` : text
}

/** A date without its marks. */
function plain(point: Point, withYear: boolean): string {
  if (point.precision === 'century') return century(point.year)
  if (point.precision === 'decade') return decade(point.year)
  if (point.month === undefined) return yearName(point.year)
  const day = point.day === undefined ? '' : `${point.day} de `
  const year = withYear || point.month === WINTER ? ` de ${yearOf(point)}` : ''
  return `${day}${monthName(point.month)}${year}`
}

/** A winter is of two years. */
const yearOf = ({ year, month }: Point): string =>
  month === WINTER ? joined(yearPair(year, year + 1), dash) : yearName(year)

const monthName = (month: number): string =>
  (month > 12 ? SEASONS[month - 21] : MONTHS[month - 1]) ?? String(month)

/** Years before 100 name their era: 44 alone could be a day, or 1944. */
function yearName(year: number): string {
  if (year <= 0) return `${1 - year}\u00a0a.\u00a0C.`
  return year < 100 ? `${year}\u00a0d.\u00a0C.` : String(year)
}

/** Two years, the first not after the last, with a shared era said once. */
function yearPair(first: number, last: number): Pair {
  if (last <= 0 || (first > 0 && last < 100))
    return { head: '', left: String(last <= 0 ? 1 - first : first), right: yearName(last), tail: '' }
  return { head: '', left: yearName(first), right: yearName(last), tail: '' }
}

/** Up to year 0 the digits of EDTF and of the era part ways by one, so that only the years themselves are true. */
function decade(year: number): string {
  if (year <= 0) return joined(yearPair(year, year + 9), dash)
  return `década de ${yearName(year)}`
}

function century(year: number): string {
  const { nth, bc } = centuryOf(year)
  return `siglo ${roman(nth)}${bc ? '\u00a0a.\u00a0C.' : ''}`
}

/** What a date is called behind a preposition. A decade up to year 0 is said as its years. */
function article({ precision, year, month }: Point): string {
  if (precision === 'day' || precision === 'century') return 'el '
  if (precision === 'decade') return year <= 0 ? '' : 'la '
  if (precision === 'season') return month === 21 ? 'la ' : 'el '
  return ''
}

/** «el 2 de enero de 2018», «la década de 1980», «el verano de 2010», «1990». */
const noun = (point: Point, withYear = true): string => `${article(point)}${plain(point, withYear)}`

/** Marks as words, behind a preposition: «desde aproximadamente 1990». */
export function inSentence(point: Point, withYear = true): string {
  const text = `${point.approximate ? 'aproximadamente ' : ''}${noun(point, withYear)}`
  return point.uncertain ? `¿${text}?` : text
}

/** When something happened: «el 2 de enero de 2018», «en 1990», «hacia 1990», «en la década de 1980». */
export function at(point: Point): string {
  if (point.approximate) return dated(point, true)
  return `${point.precision === 'day' ? '' : 'en '}${inSentence(point)}`
}

/** «del 2 de enero de 2018», «de octubre de 2017», «de la década de 1980». */
export const from = (point: Point): string => `de ${inSentence(point)}`.replace(/^de (¿?)el /, 'del $1')

/** «al 2 de enero de 2018», «a 1990». */
export const upTo = (point: Point): string => `a ${inSentence(point)}`.replace(/^a (¿?)el /, 'al $1')

function between(first: Point, last: Point, withYear: boolean): string {
  const common = shared(first, last)
  const year = withYear ? ` de ${yearName(last.year)}` : ''
  if (common === 'month')
    return `entre el ${first.day} y el ${last.day} de ${monthName(last.month ?? 0)}${year}`
  if (common === 'year') return `entre ${noun(first, false)} y ${noun(last, false)}${year}`
  if (isPlainYear(first) && isPlainYear(last)) return `entre ${joined(yearPair(first.year, last.year), and)}`
  return `entre ${inSentence(first, withYear)} y ${inSentence(last, withYear)}`
}

function pair(first: Point, last: Point, withYear: boolean): Pair {
  const common = shared(first, last)
  const year = withYear ? ` de ${yearName(last.year)}` : ''
  if (common === 'month') {
    const tail = ` de ${monthName(last.month ?? 0)}${year}`
    return { head: '', left: String(first.day), right: String(last.day), tail }
  }
  if (common === 'year') return { head: '', left: plain(first, false), right: plain(last, false), tail: year }
  if (isPlainYear(first) && isPlainYear(last)) return yearPair(first.year, last.year)
  return { head: '', left: dated(first, withYear), right: dated(last, withYear), tail: '' }
}

const and = (left: string, right: string): string => `${left} y ${right}`
