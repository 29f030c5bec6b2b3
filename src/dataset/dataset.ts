/** A dataset as the page reads it: the columns, and rows parsed when they are looked at. */
import type {
  DatasetColumns, EventColumns, Head, SearchText, TableColumns, TermColumns,
} from './columns.ts' // biome-ignore format: one import
import type {
  EventRow, GroupRow, OfficeRow, OrganizationRow, PersonRow, RoleRow, SourceRow, TermRow,
} from './format.ts' // biome-ignore format: one import
import { countStrings, stringAt } from './strings.ts'

/** A table whose rows are parsed on first sight and kept. */
export interface Table<Row> {
  readonly count: number
  /** The id of row `i`. */
  id(i: number): string
  /** The index of an id, or -1. */
  indexOf(id: string): number
  /** Row `i`; throws RangeError where there is none. */
  row(i: number): Row
}

export interface Dataset {
  readonly head: Head
  readonly sources: Table<SourceRow>
  readonly groups: Table<GroupRow>
  readonly roles: Table<RoleRow>
  /** The group of each role, as an index. */
  readonly groupOfRole: Uint32Array
  readonly organizations: Table<OrganizationRow>
  readonly people: Table<PersonRow>
  /** First and last day of each life; OPEN_PAST and OPEN_FUTURE where not known. */
  readonly born: Int32Array
  readonly died: Int32Array
  readonly offices: Table<OfficeRow>
  readonly terms: Table<TermRow>
  readonly term: TermColumns
  readonly events: Table<EventRow>
  readonly event: EventColumns
  readonly search: { readonly people: SearchText; readonly offices: SearchText; readonly events: SearchText }
}

export function openDataset(columns: DatasetColumns): Dataset {
  return {
    head: columns.head,
    sources: openTable(columns.sources),
    groups: openTable(columns.groups),
    roles: openTable(columns.roles),
    groupOfRole: columns.roles.group,
    organizations: openTable(columns.organizations),
    people: openTable(columns.people),
    born: columns.people.born,
    died: columns.people.died,
    offices: openTable(columns.offices),
    terms: openTable(columns.terms),
    term: columns.terms,
    events: openTable(columns.events),
    event: columns.events,
    search: columns.search,
  }
}

function openTable<Row>({ ids, rows }: TableColumns): Table<Row> {
  const parsed = new Map<number, Row>()
  const count = countStrings(ids)
  let index: Map<string, number> | undefined
  const row = (i: number): Row => {
    if (!(i >= 0 && i < count)) throw new RangeError(`no row ${i} in a table of ${count}`)
    const value = parsed.get(i) ?? (JSON.parse(stringAt(rows, i)) as Row)
    parsed.set(i, value)
    return value
  }
  const indexOf = (id: string): number => {
    index ??= new Map(Array.from({ length: count }, (_, i) => [stringAt(ids, i), i]))
    return index.get(id) ?? -1
  }
  return { count, id: (i) => stringAt(ids, i), indexOf, row }
}
