/** Where a column's values go, one kind of column after its own way: values in, cells of typed arrays out. */
import type { Cell } from '../dataset/cells.ts'
import { type Interner, interner } from '../dataset/stringIndex.ts'
import { stringBuilder } from '../dataset/strings.ts'
import { asDay, isoOfDay } from '../dates/day.ts'
import type { ParquetColumn, Parsers } from './parquetTable.ts'

export interface Sink {
  readonly parsers: Parsers
  /** The value of the next row; rows come in order. */
  put(row: number, value: unknown): void
  /** What the first `rows` rows have. */
  cell(rows: number): Cell
}

const NOTHING = new Uint8Array(0)
const asIs: Parsers = { bytes: (value) => value }
const bytesOf = (value: unknown): Uint8Array => (value instanceof Uint8Array ? value : NOTHING)

/** For ids and names: every row has one, and hardly two are the same. */
export function denseSink({ key, lang }: ParquetColumn, count: number): Sink {
  const builder = stringBuilder(count)
  return {
    parsers: asIs,
    put: (_, value) => builder.add(bytesOf(value)),
    cell: () => ({ key, lang, form: 'text', values: builder.column(), codes: null, rows: null }),
  }
}

/** For what few rows have. */
function sparseSink({ key, lang, kind }: ParquetColumn): Sink {
  const builder = stringBuilder()
  const rows: number[] = []
  const form = kind === 'json' ? 'json' : kind === 'flag' ? 'true' : 'text'
  const put = (row: number, value: unknown) => {
    const bytes = value === true ? TRUE : bytesOf(value)
    if (bytes.length === 0) return
    rows.push(row)
    builder.add(bytes)
  }
  return {
    parsers: asIs,
    put,
    cell: () => ({ key, lang, form, values: builder.column(), codes: null, rows: Uint32Array.from(rows) }),
  }
}

const TRUE = new Uint8Array([0x31])

/** For what many rows share: each distinct value is kept once. */
export function codedSink({ key, lang }: ParquetColumn, count: number, codes = interner()): Sink {
  const column = new Uint32Array(count)
  return {
    parsers: { bytes: codes.code, day: dayCodes(codes) },
    put: (row, value) => {
      column[row] = typeof value === 'number' ? value : 0
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

/** Days of the type DATE, as the dates they are written as. */
function dayCodes({ code }: Interner): (day: number) => number {
  const known = new Map<number, number>()
  const encoder = new TextEncoder()
  return (day) => {
    const found = known.get(day) ?? code(encoder.encode(isoOfDay(asDay(day))))
    known.set(day, found)
    return found
  }
}

/** A sink that suits a column of texts. */
export function textSink(column: ParquetColumn, count: number): Sink {
  if (column.kind === 'json' || column.kind === 'flag' || (column.nulls ?? 0) > count / 2)
    return sparseSink(column)
  return column.key === 'name' ? denseSink(column, count) : codedSink(column, count)
}
