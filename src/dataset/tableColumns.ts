/** A table of rows as bytes: ids, and each row's JSON. */
import { packLines, packStrings, type StringColumn } from './strings.ts'

export interface TableColumns {
  readonly ids: StringColumn
  readonly rows: StringColumn
}

export const table = (rows: readonly { id: string }[]): TableColumns => ({
  ids: packStrings(rows.map((row) => row.id)),
  rows: packLines(rows.map((row) => JSON.stringify(row))),
})

export const indexById = (rows: readonly { id: string }[]) => new Map(rows.map((row, i) => [row.id, i]))
