/** A dataset as the page reads it: the columns, and rows parsed when they are looked at. */
import type { CellTable, rowOf } from './cells.ts'
import type { DatasetColumns, Elsewhere, Head, TermColumns } from './columns.ts'
import type { EventColumns } from './eventColumns.ts'
import type {
  EventRow, GroupRow, OfficeRow, OrganizationRow, PersonRow, RoleRow, SourceRow, TermRow,
} from './format.ts' // biome-ignore format: one import
import { memoize } from './memoize.ts'
import type { PartyRow } from './parties.ts'
import type { SearchedTexts } from './searchedTexts.ts'
import { indexStrings, type StringIndex } from './stringIndex.ts'
import { countStrings, type StringColumn, stringAt } from './strings.ts'
import type { TableColumns } from './tableColumns.ts'
import type { termIds } from './termIds.ts'
import type { TermsByPerson } from './termsByPerson.ts'

/** A table whose rows are parsed, or put together, when they are looked at. */
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
  /** Where it is from, beside the page's own site; empty where it is all of that. */
  readonly elsewhere: readonly Elsewhere[]
  readonly sources: Table<SourceRow>
  readonly groups: Table<GroupRow>
  readonly roles: Table<RoleRow>
  /** The group of each role, as an index. */
  readonly groupOfRole: Uint32Array
  readonly organizations: Table<OrganizationRow>
  readonly parties: Table<PartyRow>
  readonly people: Table<PersonRow>
  /** First and last day of each life; OPEN_PAST and OPEN_FUTURE where not known. */
  readonly born: Int32Array
  readonly died: Int32Array
  readonly offices: Table<OfficeRow>
  readonly terms: Table<TermRow>
  readonly term: TermColumns
  /** The terms of each person in the order of time. */
  readonly termsByPerson: TermsByPerson
  readonly events: Table<EventRow>
  readonly event: EventColumns
  /** What is searched, where it has come. */
  readonly searched: () => SearchedTexts | null
  /** Resolves when it has come, or will not. */
  readonly searchable: Promise<void>
}

/** What reads tables that came as columns (`cellReader.ts`). */
export interface Cells {
  readonly rowOf: typeof rowOf
  readonly termIds: typeof termIds
}

/** Did people or terms come as columns? */
export const hasCells = ({ people, terms }: DatasetColumns): boolean =>
  'cells' in people.table || 'cells' in terms.table

/** `cells` is needed where `hasCells`; `coming` is what is searched, where that comes after the columns. */
export function openDataset(
  columns: DatasetColumns,
  cells?: Cells,
  coming?: Promise<SearchedTexts | null>,
): Dataset {
  let { searched } = columns
  const people = openAny<PersonRow>(columns.people.table, cells)
  const offices = openTable<OfficeRow>(columns.offices)
  const { terms, termsByPerson } = columns
  return {
    head: columns.head,
    elsewhere: columns.elsewhere,
    sources: openTable(columns.sources),
    groups: openTable(columns.groups),
    roles: openTable(columns.roles),
    groupOfRole: columns.roles.group,
    organizations: openTable(columns.organizations),
    parties: openTable(columns.parties),
    people,
    born: columns.people.born,
    died: columns.people.died,
    offices,
    terms: openAny(terms.table, cells, () =>
      cells?.termIds({ person: terms.person, office: terms.office, termsByPerson }, people, offices),
    ),
    term: terms,
    termsByPerson,
    events: openTable(columns.events),
    event: columns.events,
    searched: () => searched,
    searchable: Promise.resolve(coming).then((come) => {
      searched ??= come ?? null
    }),
  }
}

type Ids = Pick<Table<unknown>, 'id' | 'indexOf'>

const openTable = <Row>({ ids, rows }: TableColumns): Table<Row> =>
  tableOf(countStrings(ids), idsOf(ids), (i) => JSON.parse(stringAt(rows, i)))

/** A table of rows or of columns; `madeIds` are the ids of one that was written without. */
function openAny<Row>(
  table: TableColumns | CellTable,
  cells: Cells | undefined,
  madeIds?: () => Ids | undefined,
): Table<Row> {
  if (!('cells' in table)) return openTable(table)
  const ids = table.ids ? idsOf(table.ids) : madeIds?.()
  if (!ids || !cells) throw new Error('a table that cannot be read')
  return tableOf(table.count, ids, (i) => cells.rowOf(table, i, ids.id(i)) as Row)
}

function idsOf(ids: StringColumn): Ids {
  let index: StringIndex | undefined
  const indexOf = (id: string): number => {
    index ??= indexStrings(ids)
    return index.findText(id)
  }
  return { id: (i) => stringAt(ids, i), indexOf }
}

/** Rows kept at once: those in view are asked for again and again, the rest of a million are not. */
const KEPT = 4096

function tableOf<Row>(count: number, { id, indexOf }: Ids, read: (i: number) => Row): Table<Row> {
  const row = memoize(KEPT, (i: number): Row => {
    if (!(i >= 0 && i < count)) throw new RangeError(`no row ${i} in a table of ${count}`)
    return read(i)
  })
  return { count, id, indexOf, row }
}

/** What stands for a person in the lane of context: one past the last. */
export const contextOf = (dataset: Dataset): number => dataset.people.count

/** The people an event concerns, as indexes. */
export const peopleOf = ({ event }: Dataset, i: number): Uint32Array =>
  event.people.subarray(event.peopleFrom[i], event.peopleFrom[i + 1])
