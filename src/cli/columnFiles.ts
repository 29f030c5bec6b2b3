/** Writing the column form: the dataset file, with its large tables as Parquet beside it. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { greatest } from 'd3'
import type { SchemaElement } from 'hyparquet'
import { fileWriter, ParquetWriter } from 'hyparquet-writer'
import type { ColumnTable } from '../dataset/columnTables.ts'
import type { FileRequest } from '../loading/bytes.ts'
import { digestsOf } from '../loading/parquetTable.ts'
import { cellsOf, type Defaults, type Value } from './cells.ts'
import type { Generated } from './generate.ts'
import { openLocal } from './localFile.ts'

/** Rows that are read together; the first lanes are shown when the first rows are there. */
const GROUP = 100_000
const FIRST_GROUP = 10_000

type Rows = () => Iterable<Readonly<Record<string, unknown>>>

/** Writes `dataset.json` and its tables into a folder, which is made where it is not there; `group` rows at a time. */
export async function writeColumns(
  { head, ...large }: Generated,
  folder: string,
  group = GROUP,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const { offices, ...rest } = head
  const file: Record<string, unknown> = { ...rest }
  const tables: [ColumnTable, Rows][] = [
    ['offices', () => offices],
    ['people', large.people],
    ['terms', large.terms],
    ['events', large.events],
  ]
  for (const [name, rows] of tables) {
    const defaults = defaultsOf(name, rows)
    const wrote = await writeTable(join(folder, `${name}.parquet`), name, rows, defaults, group)
    if (!wrote) file[name] = []
    else {
      const sources = defaults.sources ? { sources: JSON.parse(defaults.sources) } : {}
      const sha256 = await digestsOf(await openLocal(requestOf(join(folder, `${name}.parquet`))))
      file[name] = { file: `${name}.parquet`, ...sources, sha256 }
    }
  }
  writeFileSync(join(folder, 'dataset.json'), `${JSON.stringify(file, null, 2)}\n`)
}

const requestOf = (path: string): FileRequest => ({
  name: path,
  url: pathToFileURL(path).href,
  signal: undefined,
  onBytes: () => {},
})

/** The most frequent sources stand for all rows that name none; ids that are as they would be made are left out. */
function defaultsOf(table: ColumnTable, rows: Rows): Defaults {
  if (table !== 'terms' && table !== 'events') return {}
  const counts = new Map<string, number>()
  const held = new Map<string, number>()
  let withoutIds = table === 'terms'
  for (const row of rows()) {
    const sources = JSON.stringify(row.sources)
    if (counts.has(sources) || counts.size < 1000) counts.set(sources, (counts.get(sources) ?? 0) + 1)
    const stem = `${row.office}.${row.person}`
    if (withoutIds) held.set(stem, (held.get(stem) ?? 0) + 1)
    const nth = held.get(stem) ?? 1
    if (withoutIds && row.id !== (nth === 1 ? stem : `${stem}.${nth}`)) withoutIds = false
  }
  const [most = ''] = greatest(counts, ([, count]) => count) ?? []
  return most === '' ? { withoutIds } : { sources: most, withoutIds }
}

/** False where there is no row to write: such a table is an empty list. */
async function writeTable(
  path: string,
  table: ColumnTable,
  rows: Rows,
  defaults: Defaults,
  group: number,
): Promise<boolean> {
  const names = columnNames(table, rows, defaults)
  if (names.size === 0) return false
  const schema: SchemaElement[] = [{ name: 'root', num_children: names.size }, ...[...names].map(elementOf)]
  const writer = new ParquetWriter({ writer: fileWriter(path), schema })
  let columns = emptyColumns(names, group)
  let count = 0
  let size = Math.min(group, FIRST_GROUP)
  const flush = async () => {
    if (count > 0)
      await writer.write({
        columnData: [...columns].map(([name, data]) => ({ name, data, ...encodingOf(name) })),
        rowGroupSize: group,
      })
    columns = emptyColumns(names, group)
    count = 0
    size = group
  }
  const trim = () => {
    for (const column of columns.values()) column.length = count
  }
  for (const row of rows()) {
    for (const [name, value] of cellsOf(table, row, defaults)) {
      const column = columns.get(name)
      if (column) column[count] = value
    }
    if (++count < size) continue
    trim()
    await flush()
  }
  trim()
  await flush()
  writer.finish()
  return true
}

/** Values that many rows share: a reader parses or looks up each of a dictionary once. */
const SHARED = new Set(['person', 'start', 'end', 'born', 'died', 'date'])

const encodingOf = (name: string) => (SHARED.has(name) ? { encoding: 'RLE_DICTIONARY' as const } : {})

const columnNames = (table: ColumnTable, rows: Rows, defaults: Defaults): Set<string> => {
  const names = new Set<string>()
  for (const row of rows()) for (const [name] of cellsOf(table, row, defaults)) names.add(name)
  return names
}

const emptyColumns = (names: ReadonlySet<string>, group: number): Map<string, (Value | null)[]> =>
  new Map([...names].map((name) => [name, new Array(group).fill(null)]))

const elementOf = (name: string): SchemaElement =>
  name === 'acting'
    ? { name, type: 'BOOLEAN', repetition_type: 'OPTIONAL' }
    : { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }
