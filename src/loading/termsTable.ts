/** Terms from a Parquet file: references become indexes, dates codes, the rest cells. */
import { ACTING, boundTerms, DISPUTED } from '../dataset/bounds.ts'
import type { Cell, CellTable } from '../dataset/cells.ts'
import { type LargeTables, officeColumns, type TermColumns } from '../dataset/columns.ts'
import { runsBackwards } from '../dataset/dateOrder.ts'
import { endBeforeStart, startAfterAsOf } from '../dataset/dateOrderReasons.ts'
import { type DateTable, dateTable } from '../dataset/dateTable.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { unknownId } from '../dataset/idReasons.ts'
import type { Reason } from '../dataset/reasons.ts'
import { indexStrings, interner } from '../dataset/stringIndex.ts'
import { packStrings, type StringColumn, stringAt } from '../dataset/strings.ts'
import { type Day, OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import type { RemoteFile } from './bytes.ts'
import { checkRepeated, checkSources, refusedId, textOf } from './columnChecks.ts'
import type { Take } from './flatColumn.ts'
import { type ParquetColumn, type ParquetTable, readValues } from './parquetTable.ts'
import type { Problems } from './problems.ts'
import { codedSink, denseSink, type Sink, textSink } from './sinks.ts'

type Find = (id: Uint8Array, from: number, to: number) => number

export interface TermsReader {
  /** Reads one row group but whose terms it is. */
  readGroup(bytes: RemoteFile, group: number): Promise<void>
  /** Reads whose terms they are; resolves to the first row of a person who is not found. */
  readPeople(bytes: RemoteFile, group: number, find: Find, report: boolean): Promise<number>
  /** The first `rows` terms as columns, of the first `people` people. */
  columns(rows: number, personIds: StringColumn, died: Int32Array): LargeTables['terms']
  /** Reports what is wrong, once all are read. */
  check(sources: ReadonlySet<string>): void
  table(rows: number, personIds: StringColumn): CellTable
}

type File = Omit<DatasetFile, 'people' | 'terms'>

export function readTerms(
  parquet: ParquetTable,
  file: File,
  asOf: Day,
  sources: string,
  problems: Problems,
): TermsReader {
  const { count } = parquet
  const name = parquet.file.name
  const person = new Uint32Array(count)
  const office = new Uint32Array(count)
  const offices = packStrings(file.offices.map((row) => row.id))
  const findOffice = indexStrings(offices).find
  const dates = interner()
  const sinks = parquet.columns
    .filter(({ key }) => key !== 'person')
    .map((column): [ParquetColumn, Sink] => [
      column,
      sinkOf(column, count, dates, findOffice, office, name, problems),
    ])
  const cells = (rows: number) =>
    sinks.filter(([{ key }]) => key !== 'id' && key !== 'office').map(([, sink]) => sink.cell(rows))
  const ids = (rows: number) => sinks.find(([{ key }]) => key === 'id')?.[1].cell(rows).values ?? null
  const table = (rows: number, personIds: StringColumn): CellTable => ({
    count: rows,
    ids: ids(rows),
    cells: [
      refCell('person', person, personIds, rows),
      refCell('office', office, offices, rows),
      ...cells(rows),
    ],
    sources,
  })
  // Half a second for a million terms: not twice.
  let bounded: { rows: number; table: DateTable } | undefined
  const dateBounds = (rows: number): DateTable => {
    if (bounded?.rows !== rows) bounded = { rows, table: dateTable(dates.column()) }
    return bounded.table
  }
  return {
    async readGroup(bytes, group) {
      for (const [column, sink] of sinks) await readValues(parquet, bytes, group, column, sink)
    },
    async readPeople(bytes, group, find, report) {
      const column = parquet.columns.find(({ key }) => key === 'person')
      const { first = 0, count: rows = 0 } = parquet.groups[group] ?? {}
      let unknown = first + rows
      if (!column) return unknown
      const take = takeRefs(find, person, (row, reason) => {
        unknown = Math.min(unknown, row)
        if (report) problems.add(name, row, 'person', reason('people'))
      })
      await readValues(parquet, bytes, group, column, take)
      return unknown
    },
    columns(rows, personIds, died) {
      const all = table(rows, personIds)
      const codes = (key: string) => cellOf(all, key)?.codes ?? new Uint32Array(rows)
      const written = {
        person: cellOf(all, 'person')?.codes ?? person,
        start: codes('start'),
        end: codes('end'),
        flags: flagsOf(all),
      }
      return {
        table: all,
        person: written.person as TermColumns['person'],
        ...officeColumns(codes('office') as TermColumns['office'], file),
        ...boundTerms(written, dateBounds(rows), asOf, died),
      }
    },
    check(known) {
      const all = { ...table(count, offices), cells: cells(count) }
      checkDates(all, dateBounds(count), asOf, name, problems)
      checkIds(all.ids, name, problems)
      for (const cell of all.cells) if (cell.key === 'source') checkSources(cell, known, name, problems)
    },
    table,
  }
}

function sinkOf(
  column: ParquetColumn,
  count: number,
  dates: ReturnType<typeof interner>,
  findOffice: Find,
  office: Uint32Array,
  file: string,
  problems: Problems,
): Sink {
  if (column.kind === 'date') return codedSink(column, count, dates)
  if (column.kind === 'id') return denseSink(column, count)
  if (column.key !== 'office') return textSink(column, count)
  const take = takeRefs(findOffice, office, (row, reason) =>
    problems.add(file, row, 'office', reason('offices')),
  )
  return { ...take, cell: () => refCell('office', office, NO_STRINGS, count) }
}

const NO_STRINGS: StringColumn = { bytes: new Uint8Array(0), offsets: new Uint32Array(1) }

/** Ids become places in `column`; `refuse` is told of rows without one, or whose id is nowhere. */
function takeRefs(
  find: Find,
  column: Uint32Array,
  refuse: (row: number, reason: (table: 'people' | 'offices') => Reason) => void,
): Take {
  /** An id that is nowhere has its place here, as -1 and less. */
  const nowhere: string[] = []
  const code = (bytes: Uint8Array, from: number, to: number) => {
    const place = find(bytes, from, to)
    return place < 0 ? -nowhere.push(textOf(bytes, from, to)) : place
  }
  const put = (row: number, place: number) => {
    column[row] = Math.max(place, 0)
    if (place < 0) refuse(row, (table) => unknownId(table, nowhere[-place - 1] ?? ''))
  }
  return {
    add: (row, bytes, from, to) => put(row, code(bytes, from, to)),
    none: (row) => refuse(row, () => ({ code: 'missing' })),
    shared: { code, put },
  }
}

const refCell = (key: string, codes: Uint32Array, values: StringColumn, rows: number): Cell => ({
  key, lang: null, form: 'text', values, codes: rows === codes.length ? codes : codes.slice(0, rows), rows: null,
}) // biome-ignore format: on one line

const cellOf = (table: CellTable, key: string): Cell | undefined =>
  table.cells.find((cell) => cell.key === key)

function flagsOf(table: CellTable): Uint8Array {
  const flags = new Uint8Array(table.count)
  const mark = (key: string, flag: number) => {
    const cell = cellOf(table, key)
    cell?.rows?.forEach((row, k) => {
      if (row < table.count && stringAt(cell.values, k) !== '[]') flags[row] = (flags[row] ?? 0) | flag
    })
  }
  mark('acting', ACTING)
  mark('claims', DISPUTED)
  return flags
}

function checkIds(ids: StringColumn | null, file: string, problems: Problems): void {
  if (!ids) return
  const { bytes, offsets } = ids
  for (let i = 0; i + 1 < offsets.length; i++) {
    const reason = refusedId(bytes, offsets[i] ?? 0, offsets[i + 1] ?? 0)
    if (reason) problems.add(file, i, 'id', reason)
  }
  checkRepeated(ids, indexStrings(ids), file, problems)
}

/** What `contradictions` says of rows, of codes. Code 0 and what is no date have open bounds: these contradict nothing. */
function checkDates(table: CellTable, dates: DateTable, asOf: Day, file: string, problems: Problems): void {
  const [starts, ends] = [cellOf(table, 'start'), cellOf(table, 'end')]
  const text = (cell: Cell | undefined, code: number) => (cell ? stringAt(cell.values, code) : '')
  const { min, max, refused, current } = dates
  for (let i = 0; i < table.count; i++) {
    const [start, end] = [starts?.codes?.[i] ?? 0, ends?.codes?.[i] ?? 0]
    const goesOn = end === current
    const [whyStart, whyEnd] = [refused.get(start), goesOn ? undefined : refused.get(end)]
    if (whyStart) problems.add(file, i, 'start', whyStart)
    if (whyEnd) problems.add(file, i, 'end', whyEnd)
    if (!runsBackwards(min[start] ?? OPEN_PAST, goesOn ? asOf : (max[end] ?? OPEN_FUTURE))) continue
    if (goesOn) problems.add(file, i, 'start', startAfterAsOf(text(starts, start)))
    else problems.add(file, i, 'end', endBeforeStart(text(starts, start), text(ends, end)))
  }
}
