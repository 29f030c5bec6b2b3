/** Events as columns, in the order of time. */
import { OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import type { DatasetFile, EventRow } from './format.ts'
import { mustParseDate } from './parsedDates.ts'
import { indexById, type TableColumns, table } from './tableColumns.ts'

type Ints = Int32Array<ArrayBuffer>
type Indexes = Uint32Array<ArrayBuffer>

export interface EventColumns extends TableColumns {
  /** Inclusive bounds in days; events are sorted by `min`, then `max`. */
  readonly min: Ints
  readonly max: Ints
  /** 1 where an event has begun and goes on: "2011/..", which runs to asOf. */
  readonly goesOn: Uint8Array<ArrayBuffer>
  /** Event `i` concerns the people `people[peopleFrom[i]] … people[peopleFrom[i + 1] - 1]`. */
  readonly peopleFrom: Indexes
  readonly people: Indexes
  readonly organizationsFrom: Indexes
  readonly organizations: Indexes
}

interface DatedEvent {
  readonly row: EventRow
  readonly min: number
  readonly max: number
  readonly goesOn: boolean
}

/** What goes on runs to asOf. Any other open bound has no length: "by 2012" stands at the last day it can have happened. */
export function byDate(file: Pick<DatasetFile, 'events' | 'asOf'>): DatedEvent[] {
  const asOf = mustParseDate(file.asOf).min
  const dated = file.events.map((row): DatedEvent => {
    const date = mustParseDate(row.date)
    const { min, max } = date
    const goesOn = date.kind === 'interval' && date.end === 'open'
    const last = goesOn ? Math.max(min, asOf) : min
    return { row, min: min === OPEN_PAST ? max : min, max: max === OPEN_FUTURE ? last : max, goesOn }
  })
  return dated.sort((a, b) => a.min - b.min || a.max - b.max)
}

export function eventColumns(
  file: Pick<DatasetFile, 'organizations'>,
  dated: readonly DatedEvent[],
  personOf: (id: string) => number | undefined,
): EventColumns {
  const rows = dated.map(({ row }) => row)
  const people = lists(
    rows.map((row) => row.people ?? []),
    personOf,
  )
  const organizationOf = indexById(file.organizations)
  const organizations = lists(
    rows.map((row) => row.organizations ?? []),
    (id) => organizationOf.get(id),
  )
  return {
    ...table(rows),
    min: Int32Array.from(dated, ({ min }) => min),
    max: Int32Array.from(dated, ({ max }) => max),
    goesOn: Uint8Array.from(dated, ({ goesOn }) => Number(goesOn)),
    peopleFrom: people.from,
    people: people.items,
    organizationsFrom: organizations.from,
    organizations: organizations.items,
  }
}

/** Lists of ids as one column of indexes and the places where each list begins. */
function lists(ids: readonly (readonly string[])[], indexOf: (id: string) => number | undefined) {
  const from = new Uint32Array(ids.length + 1)
  ids.forEach((list, i) => {
    from[i + 1] = (from[i] ?? 0) + list.length
  })
  return { from, items: Uint32Array.from(ids.flat(), (id) => indexOf(id) ?? 0) }
}
