/** Reads a table's rows one by one: who held which office, when, and what happened. */
import type { Text } from '../../dataset/format.ts'
import type { Assembly } from '../assemble.ts'
import type { DateRead } from '../dates.ts'
import type { EventRecord, PersonRecord, TermRecord } from '../records.ts'
import type { DatedColumn } from './dateColumns.ts'
import type { Field } from './mapping.ts'
import { type Columns, columnsIn, Row } from './row.ts'
import { createDateReader, type DateReader } from './rowDates.ts'
import {
  isYes, namesActing, namesIn, OF_OFFICE, OF_PERSON, type OfficeHeld, officeOf, organizationOf, personOf, relatedOf, sourcesOf,
} from './rowRecords.ts' // biome-ignore format: one import

export interface Table {
  readonly columns: Columns
  /** The same for each office, of a table that has several in a row; else once. */
  readonly parts: readonly Columns[]
  readonly dates: ReadonlyMap<number, DatedColumn>
  /** A person is named once, with rows of offices under the name. */
  readonly isNamedOnce: boolean
  /** A row may say more of the term in the row above: who held it and when are then the same cells. */
  readonly isSpread: boolean
  /** The office of all rows, of a table that has no column for it. */
  readonly office: Text | undefined
}

/**
 * Tells `assembly` what the rows say, which are given in their order, each with its number from 1. Rows that say the same of a person
 * as the one above, or the same of an office as any, have one record of it, so that it is looked at once.
 */
export function createRowReader(
  table: Table,
  assembly: Assembly,
): (cells: readonly string[], number: number) => void {
  const dates = createDateReader(table.dates, assembly)
  const parts = table.parts.map((columns) => createPartReader({ ...table, columns }, dates, assembly))
  return (cells, number) => {
    const found = parts.flatMap((read) => read(cells, number) ?? [])
    if (found.length === 0 && cells.some(saysSomething)) {
      assembly.row()
      assembly.leaveOut(table.columns.placeOf(number), { code: 'nothing' })
    }
    const told = found.filter(({ isOfOffice }) => isOfOffice)
    // Of nobody, or without any office, it is said once.
    const once = told[0]?.isOfSomebody ? told : [told[0] ?? found[0]]
    for (const [i, one] of once.entries()) one?.tell(i > 0)
  }
}

/** Words, where rows that are numbered or have boxes to tick beforehand say nothing. */
const saysSomething = (cell: string): boolean => /\p{L}/u.test(cell) && !/^(?:true|false)$/i.test(cell.trim())

/** What a row says of one office, not yet told. */
interface Part {
  readonly isOfOffice: boolean
  readonly isOfSomebody: boolean
  /** `isAgain`: the row has been counted. */
  tell(isAgain?: boolean): void
}

/** `undefined` of a row that is empty. */
function createPartReader(
  table: Table,
  dates: DateReader,
  assembly: Assembly,
): (cells: readonly string[], number: number) => Part | undefined {
  const ofPerson = columnsIn(table.columns, OF_PERSON)
  const office = officesOnce(table)
  const isOfTermAbove = sameTerms(table)
  let above: Row | undefined
  let personAbove: PersonRecord | undefined
  const personIn = (row: Row) => {
    if (above && row.saysAs(above, ofPerson)) return personAbove
    const named = personOf(row, (field, name) => dates.fact(row, field, name))
    // What says that the office was vacant, and an event that has an id, say themselves whom they concern, be it nobody.
    const isOfAbove = table.isNamedOnce && row.cell('eventKey') === '' && row.text('person') === undefined
    return named ?? (isOfAbove ? personAbove : undefined)
  }
  return (cells, number) => {
    const row = new Row(cells, number, table.columns, above)
    if (row.isEmpty) return undefined
    const person = personIn(row)
    const last = above
    above = row
    personAbove = person
    return {
      isOfOffice: row.isOfOffice,
      isOfSomebody: person !== undefined,
      tell: (isAgain) => {
        const isSame = last !== undefined && isOfTermAbove(row, last)
        if (isSame && row.saysAs(last, table.columns.read)) return
        if (!isAgain) assembly.row()
        if (isSame) assembly.leaveOut(row.place, { code: 'sameTerm' })
        else tellRow(row, person, office, dates, assembly)
      },
    }
  }
}

function tellRow(
  row: Row,
  person: PersonRecord | undefined,
  office: (row: Row) => OfficeHeld | undefined,
  dates: DateReader,
  assembly: Assembly,
): void {
  const isOfEvent = row.text('event') !== undefined
  if (isOfEvent) tellEvent(row, person, dates, assembly)
  if (!isOfEvent || row.text('office') !== undefined) tellTerms(row, person, office(row), dates, assembly)
}

/** Is a row about the very term of the one above? So where cells over several rows say who held it and when. */
function sameTerms({ columns, isSpread }: Table): (row: Row, above: Row) => boolean {
  const ofTerm = columnsIn(columns, OF_TERM)
  const ofTimes = columnsIn(columns, OF_TIMES)
  return (row, above) => isSpread && row.saysAny(ofTimes) && row.saysAs(above, ofTerm)
}

/** Where all of these are the same, it is one term. */
const OF_TIMES = [
  'start',
  'end',
  'period',
  'startMonth',
  'startDay',
  'endMonth',
  'endDay',
] as const satisfies Field[]
const OF_TERM = [
  ...OF_PERSON,
  ...OF_OFFICE,
  ...OF_TIMES,
  'event',
  'date',
  'termKey',
] as const satisfies Field[]

/** Many rows are of few offices. */
const MOST_OFFICES = 20_000

function officesOnce(table: Table): (row: Row) => OfficeHeld | undefined {
  const columns = columnsIn(table.columns, OF_OFFICE)
  const known = new Map<string, OfficeHeld | undefined>()
  const find = (row: Row) => {
    const said = row.saidIn(columns)
    const before = known.get(said)
    if (before) return before
    if (known.size >= MOST_OFFICES) known.clear()
    const office = officeOf(row, table.office)
    known.set(said, office)
    return office
  }
  let last: { readonly row: Row; readonly office: OfficeHeld | undefined } | undefined
  return (row) => {
    if (!last || !row.saysAs(last.row, columns)) last = { row, office: find(row) }
    return last.office
  }
}

function tellEvent(row: Row, person: PersonRecord | undefined, dates: DateReader, assembly: Assembly): void {
  const date = dates.date(row, 'date')
  if (date === undefined) return
  if (date.kind !== 'date') {
    assembly.leaveOut(row.placeOf('date'), { code: 'noDate', value: '', wanted: 'date' })
    return
  }
  const [place, organization] = [row.text('place'), organizationOf(row)]
  const event: EventRecord = {
    key: row.cell('eventKey') || undefined,
    title: row.text('event') ?? '',
    date: date.edtf,
    people: person && peopleOf(person, row),
    places: place === undefined ? undefined : [place],
    organizations: organization && [organization],
    note: row.text('note'),
    sources: sourcesOf(row),
  }
  assembly.event(event, row.place)
}

/** An event may concern several people in one cell. */
const peopleOf = (person: PersonRecord, row: Row): readonly PersonRecord[] => {
  const names = typeof person.name === 'string' ? namesIn(person.name, row.isOfRegister) : []
  return names.length > 1 ? names.map((name) => ({ name })) : [person]
}

function tellTerms(
  row: Row,
  person: PersonRecord | undefined,
  office: OfficeHeld | undefined,
  dates: DateReader,
  assembly: Assembly,
): void {
  // A line of text under a table without a column of offices is no officeholder.
  const hasOffice = office !== undefined && (row.has('office') || !row.isOnly('person'))
  if (!person || !office || !hasOffice) {
    const [field, code] = person ? (['office', 'noOffice'] as const) : (['person', 'noName'] as const)
    assembly.leaveOut(row.placeOf(field), { code })
    return
  }
  const spans = dates.spans(row)
  if (!spans) return
  for (const { start, end } of spans) assembly.term(termOf(row, person, office, start, end), row.place)
}

/** What stands beside the dates of a term in brackets. */
const remarksOf = (start: DateRead, end: DateRead): readonly string[] => {
  if (!('remark' in start) && !('remark' in end)) return NONE
  return [...new Set([start, end].flatMap((read) => ('remark' in read && read.remark) || []))]
}

const NONE: readonly string[] = []

/** A note with what else is said, in each language that it is in. */
function withRemarks(note: Text | undefined, remarks: readonly string[]): Text | undefined {
  if (remarks.length === 0) return note
  const said = remarks.join('; ')
  if (note === undefined || typeof note === 'string') return note === undefined ? said : `${note}; ${said}`
  return Object.fromEntries(Object.entries(note).map(([lang, text]) => [lang, `${text}; ${said}`]))
}

const termOf = (
  row: Row,
  person: PersonRecord,
  { office, isActing: saysActing }: OfficeHeld,
  start: DateRead,
  end: DateRead,
): TermRecord => {
  const remarks = remarksOf(start, end)
  const isActing = saysActing || isYes(row.cell('acting')) || namesActing(row) || remarks.some(isYes)
  const others = remarks.filter((one) => !isYes(one))
  return {
    key: row.cell('termKey') || undefined,
    person,
    office,
    start: start.kind === 'date' ? start.edtf : undefined,
    end: end.kind === 'date' ? end.edtf : end.kind === 'goesOn' ? '..' : undefined,
    acting: isActing ? true : undefined,
    party: row.text('party'),
    related: relatedOf(row),
    note: withRemarks(row.text('note'), others),
    sources: sourcesOf(row),
  }
}
