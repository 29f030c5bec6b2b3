import { type Point, WINTER } from './point.ts'

export type { Lang as DateLang } from '../languages.ts'

/**
 * How one language writes dates. `format.ts` decides what is to be said, a `Words` says it.
 * Without `withYear` a date leaves out the year, where it is stated to the season or finer.
 */
export interface Words {
  /** A year alone, astronomical. */
  year(year: number): string
  /** The same, as short as it can be without being taken for another. */
  shortYear(year: number): string
  /** From the first year to a later one, a shared era said once. */
  years(first: number, last: number): string
  /** One date, with its marks. */
  point(point: Point, withYear: boolean): string
  /** A day in few letters, of a language that has no room for it in full beside a lane: 13 ago 1964. */
  shortDay?(year: number, month: number, day: number): string
  /** From the first to the last, saying once what they share. */
  range(first: Point, last: Point, withYear: boolean): string
  /** At one time from the first to the last. */
  between(first: Point, last: Point, withYear: boolean): string
  /** From here on, still. */
  since(start: Point): string
  /** Up to here, since before anyone looked. */
  until(end: Point): string
  /** From here to an end that is not stated. */
  endUnknown(start: Point): string
  /** From a start that is not stated to here. */
  startUnknown(end: Point): string
  /** At one time, here at the latest. */
  by(last: Point): string
  /** At one time, here at the earliest. */
  orLater(first: Point): string
  readonly axis: AxisWords
  readonly lengths: LengthWords
}

/** How one language says how long something took. */
export interface LengthWords {
  days(count: string): string
  months(count: string): string
  years(count: string): string
  /** Between years and months. */
  readonly gap: string
  to(least: string, most: string): string
  atLeast(length: string): string
  upTo(length: string): string
}

/** How one language writes the ticks of an axis, as short as their place among the others allows. */
interface AxisWords {
  /** 1–12, alone. */
  month(month: number): string
  monthOf(year: number, month: number): string
  dayOf(month: number, day: number): string
  /** Alone, where its month stands beside it. */
  day(day: number): string
  /** With its month and its year. */
  whole(year: number, month: number, day: number): string
}

/** Two dates about to be joined: `14` and `18` between the head `` and the tail ` June 2024`, which they share. */
export interface Pair {
  readonly head: string
  readonly left: string
  readonly right: string
  readonly tail: string
}

export const joined = (
  { head, left, right, tail }: Pair,
  join: (left: string, right: string) => string,
): string => `${head}${join(left, right)}${tail}`

/** An en dash, spaced where either side has more than one word. */
export const dash = (left: string, right: string): string =>
  /\s/.test(`${left}${right}`) ? `${left} – ${right}` : `${left}–${right}`

export const isMarked = (point: Point): boolean => point.approximate || point.uncertain

export const isPlainYear = (point: Point): boolean => point.precision === 'year' && !isMarked(point)

/** The year that a date lies in where it says more than a year; null for a year, and for a winter, which has two. */
export function yearOfItsOwn(point: Point): number | null {
  return point.month === undefined || point.month === WINTER ? null : point.year
}

/** What two dates need say only once. Marked dates share nothing: a mark belongs to one of them. */
export function shared(first: Point, last: Point): 'nothing' | 'year' | 'month' {
  if (isMarked(first) || isMarked(last)) return 'nothing'
  const year = yearOfItsOwn(first)
  if (year === null || year !== yearOfItsOwn(last)) return 'nothing'
  const days = first.precision === 'day' && last.precision === 'day'
  return days && first.month === last.month ? 'month' : 'year'
}

/** Which century a century's first year is in, counted from 1, and whether it is before Christ. */
export function centuryOf(year: number): { readonly nth: number; readonly bc: boolean } {
  const bc = year < 0
  return { nth: (bc ? 1 - year : year + 100) / 100, bc }
}
