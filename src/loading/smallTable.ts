/** Tables that are small beside terms and people: read from Parquet as rows, and then treated as rows. */
import { putText, type Row, withSources } from '../dataset/cells.ts'
import { type ParquetColumn, type ParquetTable, readRows } from './parquetTable.ts'

/** The rows as a file of rows would have them; `sources` as JSON are those of rows that name none. */
export async function readSmall(parquet: ParquetTable, sources: string): Promise<Row[]> {
  return (await readRows(parquet)).map((row) => asRow(row, parquet.columns, sources))
}

function asRow(raw: Row, columns: readonly ParquetColumn[], sources: string): Row {
  const row: Row = {}
  for (const column of columns) {
    const value = raw[column.name] ?? undefined
    if (value === undefined || value === '') continue
    putText(row, column.key, column.lang, column.kind === 'json' ? fromJson(value) : value)
  }
  return withSources(row, sources)
}

/** What is no JSON is left as it is: the format's own checks say what it should be. */
function fromJson(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
