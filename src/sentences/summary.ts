/** What is told before people are: how much there is, what it is limited to, of which kinds it is, and when most began. */
import { START_UNSTATED } from '../dataset/columns.ts'
import type { Dataset, Table } from '../dataset/dataset.ts'
import type { Text } from '../dataset/format.ts'
import { isolated } from '../dataset/text.ts'
import { asDay, civilFromDay, type Day, daysInMonth, isoOfDay, yearOf } from '../dates/day.ts'
import { type EdtfDate, mustParseEdtf } from '../dates/edtf.ts'
import type { DateLang } from '../dates/format.ts'
import type { FilterIds } from '../query/clause.ts'
import type { Result } from '../query/result.ts'
import { type Named, named } from './prose.ts'
import type { Counted, FilterFacts, Peaks, SummaryFacts } from './telling.ts'

export function summaryOf(dataset: Dataset, result: Result, filter: FilterIds, lang: DateLang): SummaryFacts {
  return {
    title: named(dataset.head.title, lang),
    people: result.people,
    terms: result.terms.length,
    events: result.events.length,
    asOf: dateOf(dataset.head.asOf),
    filter: filterFacts(dataset, filter, lang),
    begunEarlier: filter.unstated ? 0 : result.begunEarlier.length,
    ...kindsOf(dataset, result, lang),
    peaks: peaksOf(dataset, result),
  }
}

export const dateOf = (day: Day): EdtfDate => mustParseEdtf(isoOfDay(day))

/** So many roles are named; where there are more, their groups are. */
const MOST_ROLES = 4
const MOST_GROUPS = 6

function kindsOf({ term, roles, groups, groupOfRole }: Dataset, { terms }: Result, lang: DateLang) {
  const byRole = countOf(terms, (i) => term.role[i] ?? 0)
  const isFew = byRole.length <= MOST_ROLES
  const all = isFew ? byRole : countOf(terms, (i) => groupOfRole[term.role[i] ?? 0] ?? 0)
  const labelOf = (k: number) => (isFew ? roles : groups).row(k).label
  // One alone is named sooner than counted.
  const kinds: readonly Counted<Named>[] = all
    .slice(0, all.length === MOST_GROUPS + 1 ? all.length : MOST_GROUPS)
    .map(({ what, count }) => ({ what: named(labelOf(what), lang), count }))
  return { kinds, otherKinds: terms.length - kinds.reduce((sum, { count }) => sum + count, 0) }
}

/** Each key with how often it is met: most first, ties by key. */
function countOf(rows: Uint32Array, keyOf: (row: number) => number | undefined): Counted<number>[] {
  const counts = new Map<number, number>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts]
    .map(([what, count]) => ({ what, count }))
    .sort((a, b) => b.count - a.count || a.what - b.what)
}

/** Of fewer terms nobody asks when most began. */
const LEAST_TERMS = 5
/** More than so many times that are equally full say nothing. */
const MOST_PEAKS = 2

/** When more terms certainly began than at other times. Years before 1 are in no decade of EDTF's, and left out. */
function peaksOf({ term }: Dataset, { terms }: Result): Peaks | undefined {
  if (terms.length < LEAST_TERMS) return undefined
  const stated = terms.filter((i) => ((term.flags[i] ?? 0) & START_UNSTATED) === 0)
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const i of stated) {
    first = Math.min(first, term.startMax[i] ?? 0)
    last = Math.max(last, term.startMax[i] ?? 0)
  }
  const years = (last - first) / 365
  const [unit, width] =
    years > 300
      ? (['century', 100] as const)
      : years > 15
        ? (['decade', 10] as const)
        : (['year', 1] as const)
  const spanOf = (day: number | undefined) => Math.floor(yearOf(asDay(day ?? 0)) / width)
  const counts = countOf(stated, (i) => {
    const from = spanOf(term.startMin[i])
    return from >= 0 && from === spanOf(term.startMax[i]) ? from : undefined
  })
  const most = counts[0]?.count ?? 0
  const full = counts.filter(({ count }) => count === most)
  if (most < 2 || full.length > MOST_PEAKS || full.length === counts.length) return undefined
  return { unit, dates: full.map(({ what }) => spanDate(what, width)), count: most }
}

/** 201 of decades is "201X". */
function spanDate(span: number, width: number): EdtfDate {
  const unknown = String(width).length - 1
  return mustParseEdtf(String(span).padStart(4 - unknown, '0') + 'X'.repeat(unknown))
}

function filterFacts(dataset: Dataset, filter: FilterIds, lang: DateLang): FilterFacts | undefined {
  const { time, role, person, org, party, q } = filter
  const facts = {
    from: time.from === null ? undefined : firstDate(time.from),
    to: time.to === null ? undefined : lastDate(time.to),
    roles: role.map((id) => {
      const isGroup = dataset.groups.indexOf(id) >= 0
      return nameOf(isGroup ? dataset.groups : dataset.roles, id, ({ label }) => label, lang)
    }),
    people: person.map((id) => nameOf(dataset.people, id, ({ name }) => name, lang)),
    organizations: org.map((id) => nameOf(dataset.organizations, id, ({ name }) => name, lang)),
    parties: party.map((id) => nameOf(dataset.parties, id, ({ name }) => name, lang)),
    text: q.trim() === '' ? undefined : { text: isolated(q.trim()), lang: undefined },
  }
  const isFiltered = Object.values(facts).some((fact) => (Array.isArray(fact) ? fact.length > 0 : fact))
  return isFiltered ? facts : undefined
}

/** An id that the dataset lacks is called by itself. */
function nameOf<Row>(table: Table<Row>, id: string, textOf: (row: Row) => Text, lang: DateLang): Named {
  const at = table.indexOf(id)
  return at < 0 ? { text: isolated(id), lang: undefined } : named(textOf(table.row(at)), lang)
}

/** The widest date that begins with a day: 1 January 2016 is 2016. */
function firstDate(day: Day): EdtfDate {
  const { month, day: dayOfMonth } = civilFromDay(day)
  return cut(day, dayOfMonth > 1 ? 'day' : month > 1 ? 'month' : 'year')
}

/** The widest date that ends with a day: 31 December 2016 is 2016. */
function lastDate(day: Day): EdtfDate {
  const { year, month, day: dayOfMonth } = civilFromDay(day)
  return cut(day, dayOfMonth < daysInMonth(year, month) ? 'day' : month < 12 ? 'month' : 'year')
}

function cut(day: Day, precision: 'day' | 'month' | 'year'): EdtfDate {
  const iso = isoOfDay(day)
  return mustParseEdtf(precision === 'day' ? iso : iso.slice(0, precision === 'month' ? -3 : -6))
}
