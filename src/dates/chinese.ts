import { type Point, WINTER } from './point.ts'
import { centuryOf, type Pair, shared, type Words } from './words.ts'

const SEASONS = ['春', '夏', '秋', '冬']

/** Dates in Chinese, simplified: year, month, day with no spaces; 约 for circa, a full-width ？ for doubt. */
export const chinese: Words = {
  year: yearName,
  shortYear,
  years: (first, last) => `${yearName(first)}至${yearName(last)}`,
  point: dated,
  range: (first, last, withYear) => joined(pair(first, last, withYear)),
  between: (first, last, withYear) => `${joined(pair(first, last, withYear))}间`,
  since: (start) => `${dated(start, true)}起`,
  until: (end) => `至${dated(end, true)}`,
  endUnknown: (start) => `${beforeTo(dated(start, true))}至？`,
  startUnknown: (end) => `？至${dated(end, true)}`,
  by: (last) => `${dated(last, true)}或之前`,
  orLater: (first) => `${dated(first, true)}或之后`,
}

function dated(point: Point, withYear: boolean): string {
  return `${point.approximate ? '约' : ''}${plain(point, withYear)}${point.uncertain ? '？' : ''}`
}

/** A date without its marks. A winter keeps its year: it is the year of its December. */
function plain(point: Point, withYear: boolean): string {
  if (point.precision === 'century') return century(point.year)
  if (point.precision === 'decade') return decade(point.year)
  const year = withYear || point.month === undefined || point.month === WINTER ? yearName(point.year) : ''
  return `${year}${monthName(point)}${dayName(point)}`
}

/** Years before 100 name their era, as in English. */
function yearName(year: number): string {
  if (year <= 0) return `公元前${1 - year}年`
  return year < 100 ? `公元${year}年` : `${year}年`
}

/** 2018, 公元14年, 前44年. */
function shortYear(year: number): string {
  return year < 100 ? yearName(year).replace('公元前', '前') : String(year)
}

function monthName({ month }: Point): string {
  if (month === undefined) return ''
  return month > 12 ? (SEASONS[month - 21] ?? '') : `${month}月`
}

const dayName = ({ day }: Point): string => (day === undefined ? '' : `${day}日`)

/** 1980年代. Before year 0 the digits of EDTF and of 公元前 part ways by one, so that only the years are true. */
function decade(year: number): string {
  if (year < 0) return `${yearName(year)}至${yearName(year + 9).replace('公元', '')}`
  return `${year < 100 ? '公元' : ''}${year}年代`
}

function century(year: number): string {
  const { nth, bc } = centuryOf(year)
  return `${bc ? '公元前' : ''}${nth}世纪`
}

function pair(first: Point, last: Point, withYear: boolean): Pair {
  const common = shared(first, last)
  const year = withYear ? yearName(first.year) : ''
  if (common === 'month') {
    return { head: `${year}${monthName(first)}`, left: dayName(first), right: dayName(last), tail: '' }
  }
  if (common === 'year') return { head: year, left: plain(first, false), right: plain(last, false), tail: '' }
  return { head: '', left: dated(first, withYear), right: dated(last, withYear), tail: '' }
}

const joined = ({ head, left, right, tail }: Pair): string => `${head}${beforeTo(left)}至${right}${tail}`

/** 冬 before 至 would read as 冬至, the winter solstice. */
const beforeTo = (left: string): string => (left.endsWith('冬') ? `${left}季` : left)
