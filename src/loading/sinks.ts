/** Where a column's values go, one kind of column after its own way: values in, cells of typed arrays out. */
import type { Cell } from '../dataset/cells.ts'
import { interner } from '../dataset/stringIndex.ts'
import { stringBuilder } from '../dataset/strings.ts'
import type { Take } from './flatColumn.ts'
import type { ParquetColumn } from './parquetTable.ts'

export interface Sink extends Take {
  /** What the first `rows` rows have. */
  cell(rows: number): Cell
}

const nothing = () => {}
const EMPTY = new Uint8Array(0)

/** For ids and names: every row has one, and hardly two are the same. */
export function denseSink({ key, lang }: ParquetColumn, count: number): Sink {
  const builder = stringBuilder(count)
  return {
    add: (_, bytes, from, to) => builder.add(bytes, from, to),
    none: () => builder.add(EMPTY),
    cell: () => ({ key, lang, form: 'text', values: builder.column(), codes: null, rows: null }),
  }
}

/** For what few rows have. */
function sparseSink({ key, lang, kind }: ParquetColumn): Sink {
  const builder = stringBuilder()
  const rows: number[] = []
  const form = kind === 'json' ? 'json' : kind === 'flag' ? 'true' : 'text'
  return {
    add: (row, bytes, from, to) => {
      rows.push(row)
      builder.add(bytes, from, to)
    },
    none: nothing,
    cell: () => ({ key, lang, form, values: builder.column(), codes: null, rows: Uint32Array.from(rows) }),
  }
}

/** For what many rows share: each distinct value is kept once. */
export function codedSink({ key, lang }: ParquetColumn, count: number, codes = interner()): Sink {
  const column = new Uint32Array(count)
  return {
    add: (row, bytes, from, to) => {
      column[row] = codes.code(bytes, from, to)
    },
    none: nothing,
    shared: {
      code: codes.code,
      put: (row, code) => {
        column[row] = code
      },
    },
    cell: (rows) => ({
      key,
      lang,
      form: 'text',
      values: codes.column(),
      codes: column.slice(0, rows),
      rows: null,
    }),
  }
}

/** A sink that suits a column of texts. */
export function textSink(column: ParquetColumn, count: number): Sink {
  if (column.kind === 'json' || column.kind === 'flag' || (column.nulls ?? 0) > count / 2)
    return sparseSink(column)
  return column.key === 'name' ? denseSink(column, count) : codedSink(column, count)
}
