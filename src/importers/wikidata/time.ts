/**
 * Times of Wikibase as EDTF, never more precise than they are stated to be. A time comes as a day with zeros, and beside it stands how
 * much of that is meant.
 * Source: Wikidata, Help:Dates; Wikibase, DataModel/JSON, "time".
 */
import { isoOfDay } from '../../dates/day.ts'
import { parseEdtf } from '../../dates/edtf.ts'
import { dayFromJulian } from './julian.ts'

/** `year` is astronomical; `month` and `day` are 0 where they are not stated. */
export interface Time {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** How much of a time is meant, in Wikibase's numbers; what is finer than a day counts as one. */
export const PRECISION = { millennium: 6, century: 7, decade: 8, year: 9, month: 10, day: 11 } as const

/** The date in EDTF; `undefined` of what it cannot say: years beyond four digits, 30 February, ten thousand years. */
export function edtfOf(time: Time, precision: number): string | undefined {
  const date = written(time, Math.min(precision, stated(time)))
  return date !== undefined && parseEdtf(date).ok ? date : undefined
}

const stated = ({ month, day }: Time): number =>
  month === 0 ? PRECISION.year : day === 0 ? PRECISION.month : Number.POSITIVE_INFINITY

function written({ year, month, day }: Time, precision: number): string | undefined {
  if (precision >= PRECISION.day) return `${yearText(year)}-${two(month)}-${two(day)}`
  if (precision === PRECISION.month) return `${yearText(year)}-${two(month)}`
  if (precision === PRECISION.year) return yearText(year)
  if (precision === PRECISION.decade) return decade(year)
  if (precision === PRECISION.century) return century(year)
  return precision === PRECISION.millennium ? hundreds(year, 1000) : undefined
}

/**
 * The 1980s. Before our era they are counted as Wikidata shows them: the 40s BC are 49 to 40 BC, which are no ten years of EDTF, but
 * the years between two.
 */
function decade(year: number): string {
  if (year > 0) return `${yearText(Math.floor(year / 10) * 10).slice(0, -1)}X`
  const last = Math.floor((1 - year) / 10) * 10
  return between(-last - 8, 1 - Math.max(last, 1))
}

/** Wikidata's 19th century is 1801 to 1900, with 1900; in EDTF, as in this project's words for it, it is `18XX`. */
const century = (year: number): string =>
  year > 0 ? `${two(Math.ceil(year / 100) - 1)}XX` : hundreds(year, 100)

/** The hundred or thousand years, counted from 1 AD and from 1 BC, in which a year lies. */
function hundreds(year: number, width: number): string {
  const nth = Math.ceil((year > 0 ? year : 1 - year) / width)
  if (year > 0) return between((nth - 1) * width + 1, nth * width)
  return between(1 - nth * width, -(nth - 1) * width)
}

const between = (first: number, last: number): string => `[${yearText(first)}..${yearText(last)}]`

const yearText = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
const two = (n: number): string => String(n).padStart(2, '0')

/**
 * The same of a time in the Julian calendar: a day is another day in the proleptic Gregorian calendar, a month the days from its first to its
 * last. Years and more stay: the ten days at their ends are less than what a source means by a year.
 */
export function edtfOfJulian(time: Time, precision: number): string | undefined {
  const { year, month, day } = time
  const finest = Math.min(precision, stated(time))
  if (finest < PRECISION.month || month > 12 || Math.abs(year) > 9999) return edtfOf(time, precision)
  const first = dayFromJulian(year, month, 1)
  const next = month === 12 ? dayFromJulian(year + 1, 1, 1) : dayFromJulian(year, month + 1, 1)
  if (finest < PRECISION.day) return readable(`[${isoOfDay(first)}..${isoOfDay((next - 1) as typeof next)}]`)
  const its = dayFromJulian(year, month, day)
  return its < next ? readable(isoOfDay(its)) : undefined
}

const readable = (date: string): string | undefined => (parseEdtf(date).ok ? date : undefined)

/** The times of entities in JSON, `+2006-00-00T00:00:00Z`: years BC are numbered from -1, and there is no year 0. */
export function timeInJson(text: string): Time | undefined {
  const [, sign, years, month, day] = /^([+-])(\d{1,16})-(\d\d)-(\d\d)(?:T|$)/.exec(text) ?? []
  const year = Number(years)
  if (sign === undefined || year === 0) return undefined
  return { year: sign === '-' ? 1 - year : year, month: Number(month), day: Number(day) }
}

/**
 * The times of queries' results, `-0043-03-15T00:00:00Z`: years are astronomical, as XSD 1.1 has them, and days of the Julian
 * calendar have been converted already, whatever calendar is named beside them.
 */
export function timeInResults(text: string): (Time & { readonly isMidnight: boolean }) | undefined {
  const match = /^([+-]?)(\d{4,})-(\d\d)-(\d\d)(?:T(\d\d:\d\d:\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/.exec(
    text,
  )
  if (!match) return undefined
  const [, sign, years, month, day, time = '00:00:00'] = match
  const year = sign === '-' ? -Number(years) : Number(years)
  return { year, month: Number(month), day: Number(day), isMidnight: /^00:00:00(?:\.0+)?$/.test(time) }
}

/** One date for several that a source gives as equally good: the more exact where it says the same, else any day between them. */
export function eitherOf(dates: readonly string[]): string | undefined {
  const [first, ...others] = [...new Set(dates)].toSorted((a, b) => a.length - b.length)
  if (first === undefined || others.length === 0) return first
  const finest = others.at(-1) ?? first
  if ([first, ...others].every((date) => finest.startsWith(date))) return finest
  const bounds = [first, ...others].flatMap((text) => {
    const parsed = parseEdtf(text)
    return parsed.ok ? [parsed.date] : []
  })
  const min = Math.min(...bounds.map((date) => date.min))
  const max = Math.max(...bounds.map((date) => date.max))
  return (
    readable(
      `[${isoOfDay(min as (typeof bounds)[0]['min'])}..${isoOfDay(max as (typeof bounds)[0]['max'])}]`,
    ) ?? first
  )
}
