/** When a statement says that something began and ended, in EDTF. */
import { datesOf, itemsOf, type Value, valuesOf } from './snaks.ts'

/** What qualifiers say of a start or an end: nothing (`{}`), that it goes on, a date, or one that EDTF cannot say. */
export interface Read {
  readonly date?: string | undefined
  /** Other dates for the same. */
  readonly others?: readonly string[] | undefined
  readonly notDate?: string | undefined
}

const CIRCA = 'Q5727902'
/** "presumably", "possibly", "probably", "disputed", "allegedly", "hypothetically". */
const DOUBTED = ['Q18122778', 'Q30230067', 'Q56644435', 'Q18912752', 'Q32188232', 'Q18603603']

/** The mark of dates that the sourcing circumstances (P1480) call for. */
function markOf(qualifiers: unknown): '' | '~' | '?' | '%' {
  const said = itemsOf(qualifiers, 'P1480')
  const isDoubted = said.some((id) => DOUBTED.includes(id))
  if (said.includes(CIRCA)) return isDoubted ? '%' : '~'
  return isDoubted ? '?' : ''
}

/** Is a date one point without a mark? */
export const isPoint = (date: string): boolean => /^-?\d[\dX-]*$/.test(date)

/** A date of one point with a mark; a set of dates is as wide as its doubt. */
const marked = (date: string, mark: string): string => (isPoint(date) ? date + mark : date)

/** Any day between two dates, either of which may be open; `undefined` where both are. */
function between(from: string | undefined, to: string | undefined): string | undefined {
  const [first, last] = [from, to].map((date) => (date !== undefined && isPoint(date) ? date : undefined))
  if (first === undefined && last === undefined) return undefined
  return `[${first ?? ''}..${last ?? ''}]`
}

function exact(values: readonly Value[], mark: string): Read | undefined {
  const times = values.filter((value) => value.kind === 'time')
  const dates = [...new Set(times.flatMap(({ date }) => (date === undefined ? [] : [marked(date, mark)])))]
  const [date, ...others] = dates
  if (date !== undefined) return { date, others }
  return times[0] && { notDate: times[0].written }
}

/**
 * Start and end of a statement by its qualifiers. Start time and end time (P580, P582) say it where they have a value, an end of "no
 * value" goes on. Else latest start and earliest end (P8555, P8554) are a side of a set, and so are earliest and latest date (P1319,
 * P1326) of what is said to be unknown, or of both where neither start nor end is there: all of it lies between them, and a point in
 * time (P585) between start and end.
 */
export function termDates(qualifiers: unknown): { readonly start: Read; readonly end: Read } {
  const [starts, ends] = [valuesOf(qualifiers, 'P580'), valuesOf(qualifiers, 'P582')]
  const mark = markOf(qualifiers)
  const goesOn = ends.some(({ kind }) => kind === 'none')
  const start = exact(starts, mark)
  const end = exact(ends, mark) ?? (goesOn ? { date: '..' } : undefined)
  const one = (property: string): string | undefined => datesOf(qualifiers, property)[0]
  const isAllUnknown = !start && !end
  const sides = (values: readonly Value[]) =>
    isAllUnknown || values.some(({ kind }) => kind === 'some') ? [one('P1319'), one('P1326')] : []
  const point = isAllUnknown ? one('P585') : undefined
  const [startFrom, startTo] = sides(starts)
  const [endFrom, endTo] = sides(ends)
  return {
    start: start ?? { date: between(startFrom, one('P8555') ?? point ?? startTo) },
    end: end ?? { date: between(one('P8554') ?? point ?? endFrom, endTo) },
  }
}

/** The date of birth or death of one statement. */
export function lifeDate(statement: { readonly mainsnak?: unknown; readonly qualifiers?: unknown }): Read {
  const { mainsnak, qualifiers } = statement
  const read = exact(valuesOf({ P: [mainsnak] }, 'P'), markOf(qualifiers))
  if (read) return read
  return { date: between(datesOf(qualifiers, 'P1319')[0], datesOf(qualifiers, 'P1326')[0]) }
}
