import { type Point, WINTER } from './point.ts'
import { centuryOf, shared, type Words } from './words.ts'

const SEASONS = ['春', '夏', '秋', '冬']

/** Dates in Chinese, simplified: year, month, day with no spaces; 约 for circa, a full-width ？ for doubt. */
export const chinese: Words = {
  year: yearName,
  shortYear,
  years,
  point: dated,
  range,
  between: (first, last, withYear) => `${range(first, last, withYear)}间`,
  since: (start) => `${dated(start, true)}起`,
  until: (end) => `至${dated(end, true)}`,
  endUnknown: (start) => `${beforeTo(dated(start, true))}至？`,
  startUnknown: (end) => `？至${dated(end, true)}`,
  by: (last) => `${dated(last, true)}或之前`,
  orLater: (first) => `${dated(first, true)}或之后`,
  axis: {
    month: (month) => `${month}月`,
    monthOf: (year, month) => `${yearName(year)}${month}月`,
    dayOf: (month, day) => `${month}月${day}日`,
    day: (day) => `${day}日`,
    whole: (year, month, day) => `${yearName(year)}${month}月${day}日`,
  },
  lengths: {
    days: (count) => `${count}天`,
    months: (count) => `${count}个月`,
    years: (count) => `${count}年`,
    gap: '',
    to: (least, most) => `${least}至${most}`,
    atLeast: (length) => `至少${length}`,
    upTo: (length) => `至多${length}`,
  },
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

/** 1975—2025年, 公元前27—公元14年. */
function years(first: number, last: number): string {
  return `${yearName(first).slice(0, -1)}—${yearName(last)}`
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

/** 1980年代. Up to year 0 the digits of EDTF and of 公元前 part ways by one, so that only the years are true. */
function decade(year: number): string {
  if (year <= 0) return `${yearName(year)}至${yearName(year + 9).replace('公元前', '前')}`
  return `${year < 100 ? '公元' : ''}${year}年代`
}

function century(year: number): string {
  const { nth, bc } = centuryOf(year)
  return `${bc ? '公元前' : ''}${nth}世纪`
}

/** From the first to the last, saying once what they share. */
function range(first: Point, last: Point, withYear: boolean): string {
  const common = shared(first, last)
  if (common === 'nothing') return `${beforeTo(dated(first, withYear))}至${dated(last, withYear)}`
  const end = common === 'month' ? dayName(last) : plain(last, false)
  return `${beforeTo(plain(first, withYear))}至${end}`
}

/** 冬 before 至 would read as 冬至, the winter solstice. */
export const beforeTo = (left: string): string => (left.endsWith('冬') ? `${left}季` : left)
