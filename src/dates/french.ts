import { type Point, WINTER } from './point.ts'
import { roman } from './roman.ts'
import { centuryOf, dash, isPlainYear, joined, type Pair, shared, type Words } from './words.ts'

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)
const SHORT_MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
]
const SEASONS = ['printemps', 'été', 'automne', 'hiver']

/** Dates in French: 1er for a first, vers for circa, an era after its year, spaces that do not break before signs and units. */
export const french: Words = {
  year: yearName,
  shortYear: yearName,
  years: (first, last) => joined(yearPair(first, last), dash),
  point: dated,
  shortDay,
  range: (first, last, withYear) => joined(pair(first, last, withYear), dash),
  between,
  since: (start) => `depuis ${inSentence(start)}`,
  until: (end) => `jusqu’${to(end)}`,
  endUnknown: (start) => `${dated(start, true)} – ?`,
  startUnknown: (end) => `? – ${dated(end, true)}`,
  by: (last) => `au plus tard ${at(last)}`,
  orLater: (first) => `${dated(first, true)} ou plus tard`,
  axis: {
    month: (month) => SHORT_MONTHS[month - 1] ?? '',
    monthOf: (year, month) => `${SHORT_MONTHS[month - 1]} ${yearName(year)}`,
    dayOf: (month, day) => `${dayName(day)} ${SHORT_MONTHS[month - 1]}`,
    day: dayName,
    whole: shortDay,
  },
  lengths: {
    days: (count) => `${count} jour${count === '1' ? '' : 's'}`,
    months: (count) => `${count} mois`,
    years: (count) => `${count} an${count === '1' ? '' : 's'}`,
    gap: ' ',
    to: (least, most) => `${least} à ${most}`,
    atLeast: (length) => `au moins ${length}`,
    upTo: (length) => `${length} au plus`,
  },
} // biome-ignore format: as it is read

function dated(point: Point, withYear: boolean): string {
  return doubted(point, point.approximate ? `vers ${noun(point, withYear)}` : plain(point, withYear))
}

function shortDay(year: number, month: number, day: number): string {
  return `${dayName(day)} ${SHORT_MONTHS[month - 1]} ${yearName(year)}`
}

const doubted = (point: Point, text: string): string => (point.uncertain ? `${text}\u202f?` : text)

/** A date without its marks. */
function plain(point: Point, withYear: boolean): string {
  if (point.precision === 'century') return century(point.year)
  if (point.precision === 'decade') return decade(point.year)
  if (point.month === undefined) return yearName(point.year)
  const day = point.day === undefined ? '' : `${dayName(point.day)} `
  const year = withYear || point.month === WINTER ? ` ${yearOf(point)}` : ''
  return `${day}${monthName(point.month)}${year}`
}

/** A winter is of two years. */
const yearOf = ({ year, month }: Point): string =>
  month === WINTER ? joined(yearPair(year, year + 1), dash) : yearName(year)

function dayName(day: number): string {
  return day === 1 ? '1er' : String(day)
}

const monthName = (month: number): string =>
  (month > 12 ? SEASONS[month - 21] : MONTHS[month - 1]) ?? String(month)

/** Years before 100 name their era: 44 alone could be a day, or 1944. */
function yearName(year: number): string {
  if (year <= 0) return `${1 - year}\u00a0av.\u00a0J.-C.`
  return year < 100 ? `${year}\u00a0apr.\u00a0J.-C.` : String(year)
}

/** Two years, the first not after the last, with a shared era said once. */
function yearPair(first: number, last: number): Pair {
  if (last <= 0) return { head: '', left: String(1 - first), right: yearName(last), tail: '' }
  if (first > 0 && last < 100) return { head: '', left: String(first), right: yearName(last), tail: '' }
  return { head: '', left: yearName(first), right: yearName(last), tail: '' }
}

/** Up to year 0 the digits of EDTF and of the era part ways by one, so that only the years themselves are true. */
function decade(year: number): string {
  if (year <= 0) return joined(yearPair(year, year + 9), dash)
  return `années ${yearName(year)}`
}

function century(year: number): string {
  const { nth, bc } = centuryOf(year)
  return `${roman(nth)}${nth === 1 ? 'er' : 'e'} siècle${bc ? '\u00a0av.\u00a0J.-C.' : ''}`
}

type Gender = 'day' | 'decade' | 'century' | 'spring' | 'season' | 'bare'

/** What decides on articles and prepositions. A decade up to year 0 is said as its years. */
function genderOf(point: Point): Gender {
  if (point.precision === 'day' || point.precision === 'century') return point.precision
  if (point.precision === 'decade') return point.year <= 0 ? 'bare' : 'decade'
  if (point.precision === 'season') return point.month === 21 ? 'spring' : 'season'
  return 'bare'
}

const ARTICLES: Readonly<Record<Gender, string>> = {
  day: 'le ', decade: 'les ', century: 'le ', spring: 'le ', season: 'l’', bare: '',
} // biome-ignore format: a table
const TO: Readonly<Record<Gender, string>> = {
  day: 'au ', decade: 'aux ', century: 'au ', spring: 'au ', season: 'à l’', bare: 'en ',
} // biome-ignore format: a table
const AT: Readonly<Record<Gender, string>> = {
  day: 'le ', decade: 'dans les ', century: 'au ', spring: 'au ', season: 'en ', bare: 'en ',
} // biome-ignore format: a table
const OF: Readonly<Record<Gender, string>> = {
  day: 'du ', decade: 'des ', century: 'du ', spring: 'du ', season: 'de l’', bare: 'de ',
} // biome-ignore format: a table

/** « le 2 janvier 2018 », « les années 1980 », « l’été 2010 », « 1990 ». */
function noun(point: Point, withYear = true): string {
  return `${ARTICLES[genderOf(point)]}${plain(point, withYear)}`
}

/** Marks as words, behind a preposition: « depuis environ 1990 ». */
export function inSentence(point: Point, withYear = true): string {
  return doubted(point, `${point.approximate ? 'environ ' : ''}${noun(point, withYear)}`)
}

/** Behind « jusqu’ » : « au 2 janvier 2018 », « en 1990 », « à environ 1990 ». */
export function to(point: Point): string {
  if (point.approximate) return `à ${inSentence(point)}`
  return doubted(point, `${TO[genderOf(point)]}${plain(point, true)}`)
}

/** The same of a span, where a year stands alone: « à 1990 ». */
export function upTo(point: Point): string {
  return to(point).replace(/^en /, 'à ')
}

/** When something happened: « le 2 janvier 2018 », « en 1990 », « vers 1990 », « dans les années 1980 ». */
export function at(point: Point): string {
  if (point.approximate) return dated(point, true)
  return doubted(point, `${AT[genderOf(point)]}${plain(point, true)}`)
}

/** From when: « du 2 janvier 2018 », « d’octobre 2017 », « de 1990 », « d’environ 1990 ». */
export function from(point: Point): string {
  if (point.approximate) return `d’${inSentence(point)}`
  return doubted(point, `${OF[genderOf(point)]}${plain(point, true)}`.replace(/^de (?=[ao])/, 'd’'))
}

function between(first: Point, last: Point, withYear: boolean): string {
  const common = shared(first, last)
  const year = withYear ? ` ${yearName(last.year)}` : ''
  if (common === 'month')
    return `entre le ${dayName(first.day ?? 1)} et le ${dayName(last.day ?? 1)} ${monthName(last.month ?? 0)}${year}`
  if (common === 'year') return `entre ${noun(first, false)} et ${noun(last, false)}${year}`
  if (isPlainYear(first) && isPlainYear(last)) return `entre ${joined(yearPair(first.year, last.year), and)}`
  return `entre ${inSentence(first, withYear)} et ${inSentence(last, withYear)}`
}

function pair(first: Point, last: Point, withYear: boolean): Pair {
  const common = shared(first, last)
  const year = withYear ? ` ${yearName(last.year)}` : ''
  if (common === 'month') {
    const tail = ` ${monthName(last.month ?? 0)}${year}`
    return { head: '', left: dayName(first.day ?? 1), right: dayName(last.day ?? 1), tail }
  }
  if (common === 'year') return { head: '', left: plain(first, false), right: plain(last, false), tail: year }
  if (isPlainYear(first) && isPlainYear(last)) return yearPair(first.year, last.year)
  return { head: '', left: dated(first, withYear), right: dated(last, withYear), tail: '' }
}

const and = (left: string, right: string): string => `${left} et ${right}`
