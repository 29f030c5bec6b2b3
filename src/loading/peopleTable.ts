/** People from a Parquet file. */
import type { Cell, CellTable } from '../dataset/cells.ts'
import { present } from '../dataset/codedTexts.ts'
import { columnName } from '../dataset/columnForm.ts'
import type { LargeTables } from '../dataset/columns.ts'
import { runsBackwards } from '../dataset/dateOrder.ts'
import { deathBeforeBirth } from '../dataset/dateOrderReasons.ts'
import { type DateTable, dateTable } from '../dataset/dateTable.ts'
import { nameText } from '../dataset/searchNames.ts'
import { indexStrings, interner, type StringIndex } from '../dataset/stringIndex.ts'
import { type StringColumn, stringAt } from '../dataset/strings.ts'
import { isVisible } from '../dataset/visible.ts'
import { OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import type { RemoteFile } from './bytes.ts'
import { checkRepeated, checkSources, eachRowOf, refusedId, textOf } from './columnChecks.ts'
import type { Take } from './flatColumn.ts'
import { type ParquetTable, readValues } from './parquetTable.ts'
import type { Problems } from './problems.ts'
import { codedSink, denseSink, type Sink, textSink } from './sinks.ts'

export interface PeopleReader {
  readGroup(bytes: RemoteFile, group: number): Promise<void>
  /** The ids read so far, and where to find each. */
  ids(): { readonly column: StringColumn; readonly index: StringIndex }
  /** The people read so far as columns. */
  tables(): Omit<LargeTables, 'terms' | 'parties'>
  /** Reports what is wrong, once all are read. */
  check(sources: ReadonlySet<string>): void
  /** People with lists or objects, which are checked as rows are. */
  table(): CellTable
}

export function readPeople(parquet: ParquetTable, problems: Problems): PeopleReader {
  const { file, count } = parquet
  const dates = interner()
  let read = 0
  const sinks = parquet.columns.map((column): [typeof column, Sink] => [
    column,
    column.kind === 'id'
      ? denseSink(column, count)
      : column.kind === 'date'
        ? codedSink(column, count, dates)
        : textSink(column, count),
  ])
  const cells = () => sinks.filter(([{ kind }]) => kind !== 'id').map(([, sink]) => sink.cell(read))
  const idColumn = () => sinks.find(([{ kind }]) => kind === 'id')?.[1].cell(read).values ?? EMPTY
  let known: { column: StringColumn; index: StringIndex; count: number } | undefined
  const ids = () => {
    if (known?.count !== read) {
      const column = idColumn()
      known = { column, index: indexStrings(column), count: read }
    }
    return known
  }
  const table = (): CellTable => ({ count: read, ids: ids().column, cells: cells(), sources: '' })
  const readGroup = async (bytes: RemoteFile, group: number) => {
    for (const [column, sink] of sinks) {
      const take = column.kind === 'id' ? checkedId(sink, file.name, problems) : sink
      await readValues(parquet, bytes, group, column, take)
    }
    read += parquet.groups[group]?.count ?? 0
  }
  const searched = nameText(count)
  let bounded: { count: number; table: DateTable } | undefined
  const lives = (): DateTable => {
    if (bounded?.count !== read) bounded = { count: read, table: dateTable(dates.column()) }
    return bounded.table
  }
  const tables = () => {
    const all = table()
    const bounds = lives()
    const { index } = ids()
    searched.add(namesOf(all), read)
    return {
      people: { table: all, ...livesOf(all, bounds) },
      names: searched.text,
      personOf: (id: string) => {
        const found = index.findText(id)
        return found < 0 ? undefined : found
      },
    }
  }
  const check = (sources: ReadonlySet<string>) => {
    const { column, index } = ids()
    checkRepeated(column, index, file.name, problems)
    const all = table()
    checkNames(all, file.name, problems)
    checkLives(all, lives(), file.name, problems)
    for (const cell of all.cells) if (cell.key === 'source') checkSources(cell, sources, file.name, problems)
  }
  return { readGroup, ids, tables, check, table }
}

const EMPTY: StringColumn = { bytes: new Uint8Array(0), offsets: new Uint32Array(1) }

function checkedId({ add, none }: Sink, file: string, problems: Problems): Take {
  return {
    add: (row, bytes, from, to) => {
      const reason = refusedId(bytes, from, to)
      if (reason) problems.add(file, row, 'id', reason)
      add(row, bytes, from, to)
    },
    none: (row) => {
      problems.add(file, row, 'id', { code: 'missing' })
      none(row)
    },
  }
}

const namesOf = ({ cells }: CellTable): Cell[] => cells.filter(({ key }) => key === 'name')

function checkNames(table: CellTable, file: string, problems: Problems): void {
  const named = present(namesOf(table), table.count)
  for (let i = 0; i < table.count; i++) if (!named[i]) problems.add(file, i, 'name', { code: 'missing' })
  for (const cell of namesOf(table))
    for (const row of rowsOf(cell, unseen(cell.values)))
      problems.add(file, row, columnName('name', cell.lang), { code: 'unseen' })
}

const SPACE = 0x20
const DELETE = 0x7f

/** The values that are not empty and have nothing to see. Nearly all begin with a letter, which is enough. */
function unseen({ bytes, offsets }: StringColumn): number[] {
  const found: number[] = []
  for (let k = 0; k + 1 < offsets.length; k++) {
    const [from = 0, to = 0] = [offsets[k], offsets[k + 1]]
    const first = bytes[from] ?? 0
    if (from === to || (first > SPACE && first < DELETE)) continue
    if (!isVisible(textOf(bytes, from, to))) found.push(k)
  }
  return found
}

/** The rows that have one of these values of a cell, which may be many rows or one each. */
function rowsOf({ rows, codes }: Cell, values: readonly number[]): number[] {
  if (rows) return values.map((k) => rows[k] ?? 0)
  if (!codes) return [...values]
  const wanted = new Set(values)
  return wanted.size === 0 ? [] : [...codes.keys()].filter((row) => wanted.has(codes[row] ?? 0))
}

const cellOf = (table: CellTable, key: string): Cell | undefined =>
  table.cells.find((cell) => cell.key === key)

function livesOf(table: CellTable, { min, max }: DateTable) {
  const born = new Int32Array(table.count).fill(OPEN_PAST)
  const died = new Int32Array(table.count).fill(OPEN_FUTURE)
  const births = cellOf(table, 'born')?.codes
  const deaths = cellOf(table, 'died')?.codes
  for (let i = 0; i < table.count; i++) {
    if (births?.[i]) born[i] = min[births[i] ?? 0] ?? OPEN_PAST
    if (deaths?.[i]) died[i] = max[deaths[i] ?? 0] ?? OPEN_FUTURE
  }
  return { born, died }
}

function checkLives(table: CellTable, dates: DateTable, file: string, problems: Problems): void {
  const { refused, min, max } = dates
  const [born, died] = [cellOf(table, 'born'), cellOf(table, 'died')]
  for (const cell of [born, died])
    if (cell)
      eachRowOf(cell, new Set(refused.keys()), (row, code) => {
        const why = refused.get(code)
        if (why) problems.add(file, row, cell.key, why)
      })
  if (!born?.codes || !died?.codes) return
  for (let i = 0; i < table.count; i++) {
    const [from = 0, to = 0] = [born.codes[i], died.codes[i]]
    if (runsBackwards(min[from] ?? OPEN_PAST, max[to] ?? OPEN_FUTURE))
      problems.add(file, i, 'died', deathBeforeBirth(stringAt(born.values, from), stringAt(died.values, to)))
  }
}
