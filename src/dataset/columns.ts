/**
 * Rows → columns. Everything here is typed arrays and bytes, so that a dataset of any size crosses from the
 * worker without a copy; a row's own JSON is kept as bytes and parsed only when its details are opened.
 *
 * A term's bounds in days, with what each end may be:
 *
 *   startMin     startMax            endMin       endMax
 *      ├──possibly──┼─────certainly─────┼──possibly──┤      end is a date
 *      ├──possibly──┼─────certainly─────┤▶                  CURRENT: endMin = endMax = asOf
 *      ├──possibly──┼┄┄○                                    END_UNSTATED: endMin = startMin, endMax = OPEN_FUTURE
 *
 * A term does not end before it starts, so of every term startMin ≤ startMax ≤ endMax and startMin ≤ endMin ≤ endMax.
 */
import { type Day, OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import { type Bounds, type EdtfDate, mustParseEdtf } from '../dates/edtf.ts'
import { fold, joinedOrders } from './fold.ts'
import type { DatasetFile, EventRow, OfficeRow, PersonRow, TermRow, Text } from './format.ts'
import { packStrings, type StringColumn } from './strings.ts'
import { allTexts } from './text.ts'

/** What is known of a term beyond its bounds; bits of `TermColumns.flags`. */
export const CURRENT = 1
export const END_UNSTATED = 2
/** No start in the sources: its bounds are those of its neighbours in the file's order. */
export const START_UNSTATED = 4
export const ACTING = 8
export const DISPUTED = 16
/** A date is marked approximate or uncertain: drawn soft even where its bounds are one day. */
export const SOFT_START = 32
export const SOFT_END = 64

type Ints = Int32Array<ArrayBuffer>
type Indexes = Uint32Array<ArrayBuffer>

/** A table of rows: ids, and each row's JSON. */
export interface TableColumns {
  readonly ids: StringColumn
  readonly rows: StringColumn
}

export interface TermColumns extends TableColumns {
  /** Index into people, offices, roles. */
  readonly person: Indexes
  readonly office: Indexes
  readonly role: Indexes
  /** Index into organizations, or -1. */
  readonly organization: Ints
  /** Inclusive bounds in days; see the picture above. */
  readonly startMin: Ints
  readonly startMax: Ints
  readonly endMin: Ints
  readonly endMax: Ints
  readonly flags: Uint8Array<ArrayBuffer>
}

export interface EventColumns extends TableColumns {
  /** Inclusive bounds in days; events are sorted by `min`, then `max`. */
  readonly min: Ints
  readonly max: Ints
  /** Event `i` concerns the people `people[peopleFrom[i]] … people[peopleFrom[i + 1] - 1]`. */
  readonly peopleFrom: Indexes
  readonly people: Indexes
  readonly organizationsFrom: Indexes
  readonly organizations: Indexes
}

/** Folded text of a table, one entry a line, with the place where each begins (in UTF-16 units). */
export interface SearchText {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly from: Indexes
}

export interface Head {
  readonly title: Text
  readonly description: Text | undefined
  readonly licence: Text | undefined
  readonly asOf: Day
  /** First and last day that any term or event touches. */
  readonly extent: Bounds
}

export interface DatasetColumns {
  readonly head: Head
  readonly sources: TableColumns
  readonly groups: TableColumns
  readonly roles: TableColumns & { readonly group: Indexes }
  readonly organizations: TableColumns
  readonly people: TableColumns & { readonly born: Ints; readonly died: Ints }
  readonly offices: TableColumns
  readonly terms: TermColumns
  readonly events: EventColumns
  readonly search: { readonly people: SearchText; readonly offices: SearchText; readonly events: SearchText }
}

const table = (rows: readonly { id: string }[]): TableColumns => ({
  ids: packStrings(rows.map((row) => row.id)),
  rows: packStrings(rows.map((row) => JSON.stringify(row))),
})

const indexById = (rows: readonly { id: string }[]) => new Map(rows.map((row, i) => [row.id, i]))

const soft = (date: EdtfDate): boolean => date.kind === 'point' && (date.approximate || date.uncertain)

/** A validated file as columns. Throws nothing for a file that `validate` let through. */
export function toColumns(file: DatasetFile): DatasetColumns {
  const asOf = mustParseEdtf(file.asOf).min
  const terms = termColumns(file, asOf)
  const eventRows = byDate(file.events)
  const events = eventColumns(file, eventRows)
  return {
    head: {
      title: file.title,
      description: file.description,
      licence: file.licence,
      asOf,
      extent: extentOf(terms, events, asOf),
    },
    sources: table(file.sources),
    groups: table(file.groups),
    roles: {
      ...table(file.roles),
      group: indexColumn(
        file.roles.map((role) => role.group),
        file.groups,
      ),
    },
    organizations: table(file.organizations),
    people: peopleColumns(file.people),
    offices: table(file.offices),
    terms,
    events,
    search: searchTexts(file, eventRows),
  }
}

function indexColumn(ids: readonly string[], rows: readonly { id: string }[]): Indexes {
  const index = indexById(rows)
  return Uint32Array.from(ids, (id) => index.get(id) ?? 0)
}

function peopleColumns(rows: readonly PersonRow[]): DatasetColumns['people'] {
  const born = new Int32Array(rows.length).fill(OPEN_PAST)
  const died = new Int32Array(rows.length).fill(OPEN_FUTURE)
  rows.forEach((row, i) => {
    if (row.born) born[i] = mustParseEdtf(row.born).min
    if (row.died) died[i] = mustParseEdtf(row.died).max
  })
  return { ...table(rows), born, died }
}

function termColumns(file: DatasetFile, asOf: Day): TermColumns {
  const { terms } = file
  const officeOf = indexColumn(
    terms.map((term) => term.office),
    file.offices,
  )
  const roleOfOffice = indexColumn(
    file.offices.map((office) => office.role),
    file.roles,
  )
  const organizations = indexById(file.organizations)
  const organizationOfOffice = file.offices.map(
    (office) => organizations.get(office.organization ?? '') ?? -1,
  )
  const columns = {
    person: indexColumn(
      terms.map((term) => term.person),
      file.people,
    ),
    office: officeOf,
    role: Uint32Array.from(officeOf, (office) => roleOfOffice[office] ?? 0),
    organization: Int32Array.from(officeOf, (office) => organizationOfOffice[office] ?? -1),
    startMin: new Int32Array(terms.length),
    startMax: new Int32Array(terms.length),
    endMin: new Int32Array(terms.length),
    endMax: new Int32Array(terms.length),
    flags: new Uint8Array(terms.length),
  }
  terms.forEach((term, i) => {
    setStart(columns, i, term)
    setEnd(columns, i, term, asOf)
    setInOrder(columns, i, asOf)
  })
  boundByNeighbours(columns)
  return { ...table(terms), ...columns }
}

type Building = Omit<TermColumns, keyof TableColumns>

function setStart(columns: Building, i: number, term: TermRow): void {
  const { startMin, startMax, flags } = columns
  const start = term.start === undefined ? undefined : mustParseEdtf(term.start)
  startMin[i] = start?.min ?? OPEN_PAST
  startMax[i] = start?.max ?? OPEN_FUTURE
  flags[i] =
    (start ? 0 : START_UNSTATED) |
    (start && soft(start) ? SOFT_START : 0) |
    (term.acting ? ACTING : 0) |
    (term.claims?.length ? DISPUTED : 0)
}

function setEnd(columns: Building, i: number, term: TermRow, asOf: Day): void {
  const { startMin, endMin, endMax, flags } = columns
  if (term.end === undefined) {
    flags[i] = (flags[i] ?? 0) | END_UNSTATED
    endMin[i] = startMin[i] ?? OPEN_PAST
    endMax[i] = OPEN_FUTURE
  } else if (term.end === '..') {
    flags[i] = (flags[i] ?? 0) | CURRENT
    endMin[i] = endMax[i] = asOf
  } else {
    const end = mustParseEdtf(term.end)
    if (soft(end)) flags[i] = (flags[i] ?? 0) | SOFT_END
    endMin[i] = end.min
    endMax[i] = end.max
  }
}

/** "2006" to "2006-03" started by March. A start that nothing bounds lies within what the data speaks for. */
function setInOrder({ startMin, startMax, endMin, endMax }: Building, i: number, asOf: Day): void {
  const start = startMin[i] ?? OPEN_PAST
  const last = Math.min(startMax[i] ?? OPEN_FUTURE, endMax[i] ?? OPEN_FUTURE)
  startMax[i] = last === OPEN_FUTURE ? Math.max(start, asOf) : last
  endMin[i] = Math.max(endMin[i] ?? OPEN_PAST, start)
}

/**
 * A start nobody stated lies between the starts of the same person's neighbours in the file; where those are not
 * in the order of time, the file's order bounds nothing.
 */
function boundByNeighbours(columns: Building): void {
  const { person, startMin, startMax, endMin, flags } = columns
  const unstated = (i: number) => ((flags[i] ?? 0) & START_UNSTATED) !== 0
  const before = new Map<number, number>()
  for (let i = 0; i < person.length; i++) {
    if (!unstated(i)) before.set(person[i] ?? 0, startMin[i] ?? OPEN_PAST)
    else startMin[i] = before.get(person[i] ?? 0) ?? OPEN_PAST
  }
  const after = new Map<number, number>()
  for (let i = person.length - 1; i >= 0; i--) {
    const first = startMin[i] ?? OPEN_PAST
    const last = Math.min(startMax[i] ?? OPEN_FUTURE, after.get(person[i] ?? 0) ?? OPEN_FUTURE)
    if (!unstated(i)) after.set(person[i] ?? 0, startMax[i] ?? OPEN_FUTURE)
    else if (first > last) startMin[i] = OPEN_PAST
    else {
      startMax[i] = last
      endMin[i] = Math.max(endMin[i] ?? OPEN_PAST, first)
    }
  }
}

const known = (min: number | undefined, max: number | undefined): number =>
  min === undefined || min === OPEN_PAST ? (max ?? OPEN_PAST) : min

interface DatedEvent {
  readonly row: EventRow
  readonly min: number
  readonly max: number
}

/** An open bound has no length: "by 2012" stands at the last day it can have happened. */
function byDate(rows: readonly EventRow[]): DatedEvent[] {
  const dated = rows.map((row) => {
    const { min, max } = mustParseEdtf(row.date)
    return { row, min: min === OPEN_PAST ? max : min, max: max === OPEN_FUTURE ? min : max }
  })
  return dated.sort((a, b) => a.min - b.min || a.max - b.max)
}

function eventColumns(file: DatasetFile, dated: readonly DatedEvent[]): EventColumns {
  const rows = dated.map(({ row }) => row)
  const people = lists(
    rows.map((row) => row.people ?? []),
    file.people,
  )
  const organizations = lists(
    rows.map((row) => row.organizations ?? []),
    file.organizations,
  )
  return {
    ...table(rows),
    min: Int32Array.from(dated, ({ min }) => min),
    max: Int32Array.from(dated, ({ max }) => max),
    peopleFrom: people.from,
    people: people.items,
    organizationsFrom: organizations.from,
    organizations: organizations.items,
  }
}

/** Lists of ids as one column of indexes and the places where each list begins. */
function lists(ids: readonly (readonly string[])[], rows: readonly { id: string }[]) {
  const from = new Uint32Array(ids.length + 1)
  ids.forEach((list, i) => {
    from[i + 1] = (from[i] ?? 0) + list.length
  })
  return { from, items: indexColumn(ids.flat(), rows) }
}

/** First day of a term that is drawn to scale: an unbounded start has no length. */
export const spanMin = (terms: TermColumns, i: number): number => known(terms.startMin[i], terms.startMax[i])

/** Last day of a term that is drawn to scale: an end nobody stated has no length. */
export function spanMax(terms: TermColumns, i: number): number {
  const end = terms.endMax[i] ?? OPEN_FUTURE
  return end === OPEN_FUTURE ? Math.max(terms.startMax[i] ?? 0, terms.endMin[i] ?? 0) : end
}

function extentOf(terms: TermColumns, events: EventColumns, asOf: Day): Bounds {
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  for (let i = 0; i < terms.person.length; i++) {
    const first = spanMin(terms, i)
    if (first !== OPEN_PAST) min = Math.min(min, first)
    max = Math.max(max, spanMax(terms, i))
  }
  for (let i = 0; i < events.min.length; i++) {
    min = Math.min(min, events.min[i] ?? min)
    max = Math.max(max, events.max[i] ?? max)
  }
  return { min: Math.min(min, asOf) as Day, max: Math.max(max, asOf) as Day }
}

function searchTexts(file: DatasetFile, dated: readonly DatedEvent[]): DatasetColumns['search'] {
  const roles = new Map(file.roles.map((row) => [row.id, row.label]))
  const organizations = new Map(file.organizations.map((row) => [row.id, row.name]))
  const office = (row: OfficeRow) => [
    row.title, row.short, row.place, roles.get(row.role), organizations.get(row.organization ?? ''),
  ] // biome-ignore format: the searched fields on one line
  const event = (row: EventRow) => [
    row.title,
    ...(row.places ?? []),
    ...(row.with ?? []).map((ref) => ('name' in ref ? ref.name : undefined)),
    ...(row.organizations ?? []).map((id) => organizations.get(id)),
  ]
  return {
    people: searchText(
      file.people.map((row) => [row.name]),
      joinedOrders,
    ),
    offices: searchText(file.offices.map(office)),
    events: searchText(dated.map(({ row }) => event(row))),
  }
}

function searchText(
  entries: readonly (readonly (Text | undefined)[])[],
  alsoAs: (text: string) => string[] = () => [],
): SearchText {
  const from = new Uint32Array(entries.length + 1)
  const lines = entries.map((texts, i) => {
    const folded = texts.flatMap(allTexts).map(fold)
    const line = [...folded, ...folded.flatMap(alsoAs)].join('\t')
    from[i + 1] = (from[i] ?? 0) + line.length + 1
    return `${line}\n`
  })
  return { bytes: new TextEncoder().encode(lines.join('')) as Uint8Array<ArrayBuffer>, from }
}
