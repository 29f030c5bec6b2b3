/** A row as the cells of its columns. */
import { COLUMNS, columnName } from '../dataset/columnForm.ts'
import type { ColumnTable } from '../dataset/columnTables.ts'

export type Value = string | boolean
type Row = Readonly<Record<string, unknown>>

/** What is left out of every row: sources that are the table's, ids that make themselves. */
export interface Defaults {
  /** As JSON. */
  readonly sources?: string
  readonly withoutIds?: boolean
}

/** Column by column, what a row has. */
export function cellsOf(table: ColumnTable, row: Row, defaults: Defaults): [column: string, value: Value][] {
  return Object.entries(row).flatMap(([key, value]): [string, Value][] => {
    if (value === undefined || (key === 'id' && defaults.withoutIds)) return []
    if (key === 'sources') return sourceCells(value, defaults)
    const kind = COLUMNS[table][key]
    if (kind === 'flag') return value ? [[key, true]] : []
    if (kind === 'json') return [[key, JSON.stringify(value)]]
    if (typeof value === 'string') return [[key, value]]
    return Object.entries(value as Record<string, string>).map(([lang, text]) => [
      columnName(key, lang),
      text,
    ])
  })
}

function sourceCells(value: unknown, { sources }: Defaults): [string, Value][] {
  const json = JSON.stringify(value)
  if (json === sources) return []
  const [first, ...more] = value as { source: string; at?: string }[]
  if (!first || more.length > 0) return [['sources', json]]
  return first.at === undefined
    ? [['source', first.source]]
    : [
        ['source', first.source],
        ['at', first.at],
      ]
}
