/**
 * Rows → columns. Everything here is typed arrays and bytes, so that a dataset of any size crosses from the
 * worker without a copy; a row's own JSON is kept as bytes and parsed only when its details are opened.
 */
import { type Day, OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import type { Bounds } from '../dates/edtf.ts'
import { ACTING, boundTerms, DISPUTED, type TermBounds } from './bounds.ts'
import type { CellTable } from './cells.ts'
import { dateTable } from './dateTable.ts'
import { byDate, type EventColumns, eventColumns } from './eventColumns.ts'
import { extentOf } from './extent.ts'
import type { AnnotationRow, DatasetFile, PersonRow, TermRow, Text } from './format.ts'
import { mustParseDate } from './parsedDates.ts'
import { type PartyColumns, partyColumns } from './parties.ts'
import type { SearchedTexts } from './searchedTexts.ts'
import type { SearchText } from './searchText.ts'
import { packStrings } from './strings.ts'
import { indexById, type TableColumns, table } from './tableColumns.ts'
import { groupTermsByPerson, type TermsByPerson } from './termsByPerson.ts'

export {
  ACTING, CURRENT, DISPUTED, END_UNSTATED, SOFT_END, SOFT_START, START_UNSTATED, spanMax, spanMin,
} from './bounds.ts' // biome-ignore format: one export

type Ints = Int32Array<ArrayBuffer>
type Indexes = Uint32Array<ArrayBuffer>

export interface TermColumns extends TermBounds {
  readonly table: TableColumns | CellTable
  /** Index into people, offices, roles. */
  readonly person: Indexes
  readonly office: Indexes
  readonly role: Indexes
  /** Index into organizations, or -1. */
  readonly organization: Ints
  /** Index into parties, or -1: the term's own, else its person's. Empty where no party is known. */
  readonly party: Ints
}

interface PeopleColumns {
  readonly table: TableColumns | CellTable
  /** First and last day of each life; OPEN_PAST and OPEN_FUTURE where not known. */
  readonly born: Ints
  readonly died: Ints
}

export interface Head {
  readonly title: Text
  /** What to see in it. */
  readonly headline: Text | undefined
  /** What to see where. */
  readonly annotations: readonly AnnotationRow[] | undefined
  readonly description: Text | undefined
  readonly licence: Text | undefined
  readonly asOf: Day
  /** First and last day that any term or event touches: asOf only where something is current. */
  readonly extent: Bounds
  /** Of the first lanes of a dataset: how much there is in all; `undefined` where this is all. */
  readonly whole: Omit<Whole, 'extent'> | undefined
}

/** What is known of a dataset of which only the first lanes have come. */
export interface Whole {
  /** How many there are. */
  readonly people: number
  readonly terms: number
  /** Where it is known. */
  readonly events?: number
  /** The days that all dates touch, where they are known. */
  readonly extent?: Bounds | undefined
}

/** Stands for the host of data that came in the link itself: neither a host nor a file is called so. */
export const THE_LINK = '/'

/** Where rows came from that are not of the page's own site: a host, or a file that the reader opened. */
export interface Elsewhere {
  readonly kind: 'host' | 'file'
  readonly name: string
}

export interface DatasetColumns {
  readonly head: Head
  readonly elsewhere: readonly Elsewhere[]
  readonly sources: TableColumns
  readonly groups: TableColumns
  readonly roles: TableColumns & { readonly group: Indexes }
  readonly organizations: TableColumns
  readonly parties: TableColumns
  readonly people: PeopleColumns
  readonly offices: TableColumns
  readonly terms: TermColumns
  readonly termsByPerson: TermsByPerson
  readonly events: EventColumns
  /** What is searched; null where it comes later, or is made of the rows by whoever needs it. */
  readonly searched: SearchedTexts | null
}

/** The large tables of a dataset, from wherever they were read. */
export interface LargeTables {
  readonly people: PeopleColumns
  readonly terms: Omit<TermColumns, 'party'>
  readonly parties: PartyColumns
  /** The names of people, folded. */
  readonly names: () => SearchText
  /** The index of a person's id. */
  readonly personOf: (id: string) => number | undefined
}

/** A validated file as columns; `whole` where it is but the first of them. Throws nothing for a file that `validate` let through. */
export function toColumns(file: DatasetFile, whole?: Whole): DatasetColumns {
  const people = peopleOf(file.people)
  const terms = termColumns(file, people)
  const parties = partyColumns(file.people.map(partyOf), file.terms.map(partyOf), terms.person)
  return assemble(file, { ...people, terms, parties }, { whole })
}

export const partyOf = ({ party }: PersonRow | TermRow): Text | undefined => party

/** The people of a file of rows. */
export function peopleOf(rows: readonly PersonRow[]): Omit<LargeTables, 'terms' | 'parties' | 'names'> {
  const index = indexById(rows)
  return {
    people: peopleColumns(rows),
    personOf: (id) => index.get(id),
  }
}

/** The columns of a dataset whose people and terms are columns already. */
export function assemble(
  file: Omit<DatasetFile, 'people' | 'terms'>,
  { people, terms, parties, personOf }: Omit<LargeTables, 'names'>,
  {
    whole,
    searched = null,
  }: { readonly whole?: Whole | undefined; readonly searched?: SearchedTexts | null } = {},
): DatasetColumns {
  const eventRows = byDate(file)
  const events = eventColumns(file, eventRows, personOf)
  return {
    head: headOf(file, terms, events, whole),
    elsewhere: [],
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
    parties: table(parties.rows),
    people,
    offices: table(file.offices),
    terms: { ...terms, party: parties.ofTerms },
    termsByPerson: groupTermsByPerson(terms, people.born.length),
    events,
    searched,
  }
}

function headOf(
  file: Omit<DatasetFile, 'people' | 'terms'>,
  terms: LargeTables['terms'],
  events: EventColumns,
  whole: Whole | undefined,
): Head {
  const { title, headline, annotations, description, licence } = file
  const asOf = mustParseDate(file.asOf).min
  const own = extentOf(terms, events)
  const all = whole?.extent ?? own
  const last = Math.max(own.max, all.max)
  const max = (last > OPEN_PAST ? last : asOf) as Day
  const extent = { min: Math.min(own.min, all.min, max) as Day, max }
  return { title, headline, annotations, description, licence, asOf, extent, whole }
}

function indexColumn(ids: readonly string[], rows: readonly { id: string }[]): Indexes {
  const index = indexById(rows)
  return Uint32Array.from(ids, (id) => index.get(id) ?? 0)
}

function peopleColumns(rows: readonly PersonRow[]): PeopleColumns {
  const born = new Int32Array(rows.length).fill(OPEN_PAST)
  const died = new Int32Array(rows.length).fill(OPEN_FUTURE)
  rows.forEach((row, i) => {
    if (row.born) born[i] = mustParseDate(row.born).min
    if (row.died) died[i] = mustParseDate(row.died).max
  })
  return { table: table(rows), born, died }
}

function termColumns(
  file: DatasetFile,
  { people, personOf }: ReturnType<typeof peopleOf>,
): Omit<TermColumns, 'party'> {
  const { terms, offices } = file
  const codes = new Map([['', 0]])
  const codeOf = (date = '') => {
    const known = codes.get(date)
    if (known === undefined) codes.set(date, codes.size)
    return known ?? codes.size - 1
  }
  const written = {
    person: Uint32Array.from(terms, (term) => personOf(term.person) ?? 0),
    start: Uint32Array.from(terms, (term) => codeOf(term.start)),
    end: Uint32Array.from(terms, (term) => codeOf(term.end)),
    flags: Uint8Array.from(
      terms,
      (term) => (term.acting ? ACTING : 0) | (term.claims?.length ? DISPUTED : 0),
    ),
  }
  const dates = dateTable(packStrings([...codes.keys()]))
  const office = indexColumn(
    terms.map((term) => term.office),
    offices,
  )
  return {
    table: table(terms),
    person: written.person,
    ...officeColumns(office, file),
    ...boundTerms(written, dates, mustParseDate(file.asOf).min, people.died),
  }
}

/** What a term has from its office. */
export function officeColumns(
  office: Indexes,
  { offices, roles, organizations }: Pick<DatasetFile, 'offices' | 'roles' | 'organizations'>,
): Pick<TermColumns, 'office' | 'role' | 'organization'> {
  const roleOfOffice = indexColumn(
    offices.map((row) => row.role),
    roles,
  )
  const index = indexById(organizations)
  const organizationOfOffice = offices.map((row) => index.get(row.organization ?? '') ?? -1)
  const role = new Uint32Array(office.length)
  const organization = new Int32Array(office.length)
  for (let i = 0; i < office.length; i++) {
    role[i] = roleOfOffice[office[i] ?? 0] ?? 0
    organization[i] = organizationOfOffice[office[i] ?? 0] ?? -1
  }
  return { office, role, organization }
}
