/** What a column must be, before and after its values are read. */
import type { Cell } from '../dataset/cells.ts'
import type { ColumnTable } from '../dataset/columnTables.ts'
import { isIdIn } from '../dataset/idIn.ts'
import { notId, unknownId } from '../dataset/idReasons.ts'
import type { Reason } from '../dataset/reasons.ts'
import type { StringIndex } from '../dataset/stringIndex.ts'
import { type StringColumn, stringAt } from '../dataset/strings.ts'
import { shortened } from '../dates/shortened.ts'
import type { ParquetColumn, ParquetTable } from './parquetTable.ts'
import type { Problems } from './problems.ts'

/** Columns that no table can do without; of people a name in any language. */
const NEEDED: Readonly<Record<ColumnTable, readonly string[]>> = {
  organizations: ['id', 'name'],
  people: ['id', 'name'],
  offices: ['id', 'title', 'role'],
  terms: ['person', 'office'],
  events: ['id', 'title', 'date'],
}

export function checkColumns(parquet: ParquetTable, table: ColumnTable, problems: Problems): void {
  const { file, columns } = parquet
  for (const key of NEEDED[table])
    if (!columns.some((column) => column.key === key)) problems.add(file.name, null, key, { code: 'missing' })
  for (const column of columns) {
    const reason = wrongType(column, table !== 'people' && table !== 'terms')
    if (reason) problems.add(file.name, null, column.name, reason)
  }
}

function wrongType({ kind, element }: ParquetColumn, mayNest: boolean): Reason | undefined {
  const { type, converted_type: converted, num_children: children } = element
  if (children)
    return kind === 'json' && mayNest ? undefined : { code: 'nested', as: kind === 'json' ? 'json' : 'text' }
  const found = converted ?? type ?? 'of no type'
  if (kind === 'flag') return type === 'BOOLEAN' ? undefined : { code: 'wrongType', found, wanted: 'BOOLEAN' }
  if (kind === 'date' && converted === 'DATE') return undefined
  if (type === 'BYTE_ARRAY' && converted !== 'DECIMAL') return undefined
  return { code: 'wrongType', found, wanted: kind === 'date' ? 'date' : 'text' }
}

export const textOf = (bytes: Uint8Array, from: number, to: number): string =>
  new TextDecoder().decode(bytes.subarray(from, to))

/** Why the bytes [from, to) are no id; `undefined` where they are one. */
export const refusedId = (bytes: Uint8Array, from: number, to: number): Reason | undefined =>
  isIdIn(bytes, from, to) ? undefined : notId(textOf(bytes, from, to))

/** Ids that stand twice. */
export function checkRepeated(
  ids: StringColumn,
  { repeated }: StringIndex,
  file: string,
  problems: Problems,
): void {
  for (const [row, first] of repeated)
    problems.add(file, row, 'id', {
      code: 'repeatedInRow',
      value: shortened(stringAt(ids, row)),
      row: first + 1,
    })
}

/** Calls back for each row whose code is one of these. */
export function eachRowOf(
  cell: Cell,
  codes: ReadonlySet<number>,
  found: (row: number, code: number) => void,
): void {
  if (codes.size === 0 || !cell.codes) return
  for (let row = 0; row < cell.codes.length; row++)
    if (codes.has(cell.codes[row] ?? 0)) found(row, cell.codes[row] ?? 0)
}

/** Rows whose one source is not among the dataset's. */
export function checkSources(cell: Cell, known: ReadonlySet<string>, file: string, problems: Problems): void {
  const { values, rows, codes } = cell
  for (let k = 0; k < (rows?.length ?? 0); k++)
    if (!known.has(stringAt(values, k)))
      problems.add(file, rows?.[k] ?? 0, cell.key, unknownId('sources', stringAt(values, k)))
  const strange = new Set<number>()
  for (let code = 1; codes && code < values.offsets.length - 1; code++)
    if (!known.has(stringAt(values, code))) strange.add(code)
  eachRowOf(cell, strange, (row, code) =>
    problems.add(file, row, cell.key, unknownId('sources', stringAt(values, code))),
  )
}
