/**
 * Tables that came as columns: a row has no JSON of its own and is put together from its cells when it is looked at.
 * As everything of a dataset, cells are typed arrays and bytes.
 */
import { type StringColumn, stringAt } from './strings.ts'

/** The values of one key (in one language) of a row. An empty string is none. */
export interface Cell {
  readonly key: string
  /** The language of a text; null where the value is not by language. */
  readonly lang: string | null
  /** How a value is written: as it is, or as JSON. */
  readonly form: 'text' | 'json' | 'true'
  readonly values: StringColumn
  /**
   * Which of `values` a row has: the one at its own place (null), the one whose number stands there (`codes`), or
   * the one at its place among the few rows that have any (`rows`, ascending).
   */
  readonly codes: Uint32Array | null
  readonly rows: Uint32Array | null
}

export interface CellTable {
  readonly count: number
  /** Null where ids were left out: they are then made of the ids of office and person. */
  readonly ids: StringColumn | null
  /** In the order in which a row has its keys. */
  readonly cells: readonly Cell[]
  /** The sources of rows that name none of their own, as JSON; empty where there are none. */
  readonly sources: string
}

/** What row `i` has in a cell; empty where it has nothing. */
export const valueAt = (cell: Cell, i: number): string => stringAt(cell.values, placeIn(cell, i))

/** Which of a cell's values row `i` has. */
export const placeIn = ({ codes, rows }: Cell, i: number): number =>
  codes ? (codes[i] ?? 0) : rows ? placeOf(rows, i) : i

/** The place of a row among ascending rows; one past the last where it is not among them. */
function placeOf(rows: Uint32Array, row: number): number {
  let least = 0
  let end = rows.length
  while (least < end) {
    const middle = (least + end) >> 1
    if ((rows[middle] ?? 0) < row) least = middle + 1
    else end = middle
  }
  return rows[least] === row ? least : rows.length
}

export type Row = Record<string, unknown>

/** Row `i` as a file of rows would have it. */
export function rowOf(table: CellTable, i: number, id: string): Row {
  const row: Row = { id }
  for (const cell of table.cells) {
    const value = valueAt(cell, i)
    if (value !== '') put(row, cell, value)
  }
  return withSources(row, table.sources)
}

export function put(row: Row, { key, lang, form }: Cell, value: string): void {
  if (form === 'json') row[key] = JSON.parse(value)
  else if (form === 'true') row[key] = true
  else putText(row, key, lang, value)
}

/** Gives a row a text in one language, or without any. */
export function putText(row: Row, key: string, lang: string | null, value: unknown): void {
  row[key] = lang === null ? value : { ...byLanguage(row[key]), [lang]: value }
}

/** A text without a language beside others is the one that all fall back to. */
const byLanguage = (text: unknown): object =>
  typeof text === 'string' ? { en: text } : ((text as object | undefined) ?? {})

/** The keys `source` and `at` stand for the one source of a row. */
export function withSources({ source, at, ...row }: Row, fallback: string): Row {
  if (row.sources !== undefined) return row
  if (source !== undefined) return { ...row, sources: [at === undefined ? { source } : { source, at }] }
  return fallback === '' ? row : { ...row, sources: JSON.parse(fallback) }
}
