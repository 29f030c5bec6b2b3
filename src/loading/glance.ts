/**
 * What can be told of a long file of rows at a glance, before they are checked: how many there are, and which days they
 * touch. The first lanes are laid out by it, so that they stay where they are when the rest has come.
 */
import type { Whole } from '../dataset/columns.ts'
import { parseDate } from '../dataset/parsedDates.ts'
import { OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import type { Bounds, EdtfDate } from '../dates/edtf.ts'

type Row = Readonly<Record<string, unknown>> | null

/** What of a file is looked at, none of it checked. */
interface Glanced {
  readonly asOf: unknown
  readonly people: readonly unknown[]
  readonly terms: readonly Row[]
  readonly events: readonly Row[]
}

/**
 * The days are those that `toColumns` finds: a term begins with its start, by the last day of its end at the latest, and
 * ends with its end where that has a last day; what goes on runs to asOf. What is no date is ignored.
 */
export function glance({ asOf, people, terms, events }: Glanced): Whole {
  const [starts, ends] = [createOutermost(), createOutermost()]
  const [others, reached] = [createOutermost(), createOutermost()]
  let isHeld = hasDateless(terms, asOf)
  // What is open to the future reaches to asOf, and begins where it says.
  let reaches = false
  for (const row of terms) {
    const start = row?.start
    const end = row?.end
    starts.add(start)
    ends.add(end)
    isHeld ||= end === '..'
    if (!mayGoOn(end)) continue
    reaches ||= isOpenEnded(start)
    others.add(start)
  }
  for (const row of events) {
    others.add(row?.date)
    reaches ||= typeof row?.date === 'string' && row.date.endsWith('/..')
  }
  if (isHeld) others.add(asOf)
  if (reaches) reached.add(asOf)
  return {
    people: people.length,
    terms: terms.length,
    events: events.length,
    extent: extentOf(starts.dates(), ends.dates(), others.dates(), reached.dates()),
  }
}

/** Has anybody a term with neither a start nor a last day, and no start whose first day is known and not after asOf? */
function hasDateless(terms: readonly Row[], asOf: unknown): boolean {
  const people = new Set<unknown>()
  for (const row of terms) if (row?.start === undefined && mayGoOn(row?.end)) people.add(row?.person)
  for (const row of terms)
    if (people.has(row?.person)) {
      const [start, now] = datesOf([row?.start, asOf])
      if (start && now && start.min !== OPEN_PAST && start.min <= now.min) people.delete(row?.person)
    }
  return people.size > 0
}

type Dates = readonly EdtfDate[]

/** Where nothing is stated it holds no day at all. */
function extentOf(starts: Dates, ends: Dates, others: Dates, reached: Dates): Bounds {
  const closed = ends.filter((end) => end.max !== OPEN_FUTURE)
  const firsts = [...[...starts, ...others].map(firstDay), ...closed.map(lastDay)]
  const lasts = [...ends, ...others, ...reached].map(lastDay)
  return {
    min: firsts.reduce((a, b) => (b < a ? b : a), OPEN_FUTURE),
    max: lasts.reduce((a, b) => (b > a ? b : a), OPEN_PAST),
  }
}

/** An end that has no last day: none, "2004 or later", "2004/..". */
const mayGoOn = (end: unknown): boolean => end === undefined || isOpenEnded(end)

const isOpenEnded = (date: unknown): boolean =>
  typeof date === 'string' && /^\[.*\.\.\]$|\/(\.\.)?$/.test(date)

// A bound that is open has no length: "by 1998" stands at its last day.
const firstDay = (date: EdtfDate) => (date.min === OPEN_PAST ? date.max : date.min)
const lastDay = (date: EdtfDate) => (date.max === OPEN_FUTURE ? date.min : date.max)

/** What lies in one decade. Not so: "19XX", what runs on as "1985/2020" does, and winters, which end in the next year. */
const IN_DECADE = /^\d{3}[\dX](?!-24|[^/]*\/)/

/**
 * Of many dates those of the first and last decade, and all that do not lie in one: to parse each would take longer than
 * to draw.
 */
function createOutermost() {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let early: string[] = []
  let late: string[] = []
  const others = new Set<string>()
  const add = (date: unknown) => {
    if (typeof date !== 'string') return
    if (!IN_DECADE.test(date)) {
      others.add(date)
      return
    }
    const decade = Number(date.slice(0, 3))
    if (decade < first) [first, early] = [decade, []]
    if (decade > last) [last, late] = [decade, []]
    if (decade === first) early.push(date)
    if (decade === last) late.push(date)
  }
  return { add, dates: () => datesOf(new Set([...early, ...late, ...others])) }
}

const datesOf = (texts: Iterable<unknown>): Dates =>
  [...texts].flatMap((text) => {
    const parsed = typeof text === 'string' ? parseDate(text) : undefined
    return parsed?.ok ? [parsed.date] : []
  })
