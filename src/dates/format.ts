import { chapter } from './chapter.ts'
import { civilFromDay, type Day } from './day.ts'
import type { EdtfDate, Interval, OneOf, Point } from './edtf.ts'
import { english } from './english.ts'
import { type DateLang, isMarked, type Words, yearOfItsOwn } from './words.ts'

export type { DateLang } from './words.ts'

const dates = chapter<Words>(english, {
  zh: async () => (await import('./chinese.ts')).chinese,
  fr: async () => (await import('./french.ts')).french,
  es: async () => (await import('./spanish.ts')).spanish,
})

/** How a language writes dates. */
export const datesIn = dates.in

/** A date in words, exactly as precise as it was stated: "October 2017", "c. 1999", "14–18 June 2024", "by 1998". */
export function formatDate(date: EdtfDate, lang: DateLang): string {
  return say(date, datesIn(lang), true)
}

/** The same beside a lane, with a day in fewer letters where the language has a way: «13 ago 1964». */
export function formatBriefly(date: EdtfDate, lang: DateLang): string {
  const { shortDay } = datesIn(lang)
  if (!shortDay || date.kind !== 'point' || !date.day || isMarked(date)) return formatDate(date, lang)
  return shortDay(date.year, date.month ?? 1, date.day)
}

/**
 * A date in words for a list under a heading that names its year: "14–18 June", "October". A date that is a
 * year or wider, that runs from one year into another, or that lacks a bound is given in full.
 */
export function formatShort(date: EdtfDate, lang: DateLang): string {
  return say(date, datesIn(lang), !liesInOneYear(date))
}

/** A year in words, astronomical: "2018", "AD 14", "44 BC"; 2018年, 公元14年, 公元前44年. */
export const formatYear = (year: number, lang: DateLang): string => datesIn(lang).year(year)

/** The same where there is little room, on the axis and in a field: in Chinese 2018, 公元14年, 前44年. */
export const formatShortYear = (year: number, lang: DateLang): string => datesIn(lang).shortYear(year)

/** Years from `first` to `last`, first ≤ last: "2016–2020", "44–27 BC", "2018" where both are one. */
export const formatYears = (first: number, last: number, lang: DateLang): string =>
  first === last ? formatYear(first, lang) : datesIn(lang).years(first, last)

/** A day in words: "18 October 2017". Not for OPEN_PAST or OPEN_FUTURE, which are no days. */
export function formatDay(day: Day, lang: DateLang): string {
  const marks = { approximate: false, uncertain: false }
  const point: Point = { kind: 'point', precision: 'day', ...civilFromDay(day), ...marks, min: day, max: day }
  return datesIn(lang).point(point, true)
}

function say(date: EdtfDate, words: Words, withYear: boolean): string {
  if (date.kind === 'point') return words.point(date, withYear)
  return date.kind === 'interval' ? sayInterval(date, words, withYear) : sayOneOf(date, words, withYear)
}

function sayInterval({ start, end }: Interval, words: Words, withYear: boolean): string {
  if (isPoint(start) && isPoint(end)) {
    const alone = aloneIfSame(start, end, words, withYear)
    return alone ?? words.range(start, end, withYear)
  }
  if (isPoint(start)) return end === 'open' ? words.since(start) : words.endUnknown(start)
  // One of the two is a point.
  return start === 'open' ? words.until(end as Point) : words.startUnknown(end as Point)
}

function sayOneOf({ from, to }: OneOf, words: Words, withYear: boolean): string {
  if (from !== null && to !== null) {
    return aloneIfSame(from, to, words, withYear) ?? words.between(from, to, withYear)
  }
  // One of the two is there.
  return from === null ? words.by(to as Point) : words.orLater(from)
}

const isPoint = (side: Point | 'open' | 'unknown'): side is Point => typeof side !== 'string'

/** `2006-10/2006-10` is just October 2006. */
function aloneIfSame(first: Point, last: Point, words: Words, withYear: boolean): string | null {
  const text = words.point(first, withYear)
  return text === words.point(last, withYear) ? text : null
}

function liesInOneYear(date: EdtfDate): boolean {
  if (date.kind === 'point') return yearOfItsOwn(date) !== null
  const [first, last] = date.kind === 'interval' ? [date.start, date.end] : [date.from, date.to]
  if (first === null || last === null || !isPoint(first) || !isPoint(last)) return false
  const year = yearOfItsOwn(first)
  return year !== null && year === yearOfItsOwn(last)
}
