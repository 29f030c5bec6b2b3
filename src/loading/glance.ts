/**
 * What can be told of a long file of rows at a glance, before they are checked: how many there are, and which days they
 * touch. The first lanes are laid out by it, so that they stay where they are when the rest has come.
 */
import { max, min } from 'd3'
import type { Whole } from '../dataset/columns.ts'
import { parseDate } from '../dataset/parsedDates.ts'
import { OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import type { Bounds } from '../dates/edtf.ts'

type Row = Readonly<Record<string, unknown>> | null

export function glance(people: readonly unknown[], terms: readonly Row[], events: readonly Row[]): Whole {
  const dates = createOutermost()
  for (const row of terms) {
    dates.add(row?.start)
    dates.add(row?.end)
  }
  for (const row of events) dates.add(row?.date)
  return { people: people.length, terms: terms.length, extent: extentOf(dates.all()) }
}

/**
 * Of many dates those of the first and last decade, and all that do not begin with one: to parse each would take longer than
 * to draw.
 */
function createOutermost() {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let early: string[] = []
  let late: string[] = []
  const others = new Set<string>()
  const add = (date: unknown) => {
    if (typeof date !== 'string') return
    const decade = Number(date.slice(0, 3))
    if (!/^\d/.test(date) || Number.isNaN(decade)) {
      others.add(date)
      return
    }
    if (decade < first) [first, early] = [decade, []]
    if (decade > last) [last, late] = [decade, []]
    if (decade === first) early.push(date)
    if (decade === last) late.push(date)
  }
  return { add, all: () => new Set([...early, ...late, ...others]) }
}

function extentOf(dates: Iterable<string>): Bounds | undefined {
  const bounds = [...dates].flatMap((text) => {
    const parsed = parseDate(text)
    return parsed.ok ? [parsed.date] : []
  })
  // A bound that is open has no length: "by 1998" stands at its last day.
  const first = min(bounds, (date) => (date.min === OPEN_PAST ? date.max : date.min))
  const last = max(bounds, (date) => (date.max === OPEN_FUTURE ? date.min : date.max))
  return first === undefined || last === undefined ? undefined : { min: first, max: last }
}
