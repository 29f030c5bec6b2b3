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
  readonly people: readonly Row[]
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
  let isHeld = false
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
  // Each of these days is asOf, or a death between a start and asOf: where asOf is touched anyway, none of them counts. Of a death
  // the last day does, as of the end of a term.
  for (const day of isHeld ? [asOf] : datelessDays(people, terms, asOf))
    (day === asOf ? others : ends).add(day)
  if (reaches) reached.add(asOf)
  return {
    people: people.length,
    terms: terms.length,
    events: events.length,
    extent: extentOf(starts.dates(), ends.dates(), others.dates(), reached.dates()),
  }
}

/**
 * Where terms with neither a start nor a last day lie that no start before them bounds (`boundByNeighbours`): by the start that
 * follows, which is touched anyway, or else at asOf; of whoever's terms are not in the order of time, at asOf, or at their
 * death, where that was before.
 */
function datelessDays(people: readonly Row[], terms: readonly Row[], asOf: unknown): readonly unknown[] {
  const isDateless = (row: Row) => row?.start === undefined && mayGoOn(row?.end)
  const theirs = new Set(terms.filter(isDateless).map((row) => row?.person))
  const now = datesOf([asOf])[0]?.min ?? OPEN_PAST
  const begun = new Map<unknown, number>()
  const waiting = new Set<unknown>()
  const mixed = new Set<unknown>()
  const days: unknown[] = []
  for (const row of terms) {
    const person = row?.person
    if (!theirs.has(person)) continue
    const before = begun.get(person) ?? OPEN_PAST
    // Behind what is still to come it lies at asOf.
    if (isDateless(row) && (before === OPEN_PAST || before > now)) waiting.add(person)
    const [start] = datesOf([row?.start])
    if (!start) continue
    // It began by its end; whether by asOf makes no difference here, which is touched then.
    const latest = Math.min(start.max, lastOf(row?.end))
    if (latest < before) mixed.add(person)
    if (waiting.delete(person) && latest > now) days.push(asOf)
    begun.set(person, start.min)
  }
  if (waiting.size > 0) days.push(asOf)
  for (const row of people) {
    if (!mixed.has(row?.id)) continue
    const last = begun.get(row?.id) ?? OPEN_PAST
    const death = lastOf(row?.died)
    const isDead = last > OPEN_PAST && last <= death && death < now
    days.push(isDead ? row?.died : asOf)
  }
  return days
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

const lastOf = (text: unknown): number => datesOf([text])[0]?.max ?? OPEN_FUTURE

const datesOf = (texts: Iterable<unknown>): Dates =>
  [...texts].flatMap((text) => {
    const parsed = typeof text === 'string' ? parseDate(text) : undefined
    return parsed?.ok ? [parsed.date] : []
  })
