/** Rows for which no source is named, neither for the row nor for a part of it. */
import type { CellTable } from './cells.ts'
import { present } from './codedTexts.ts'
import type { Table } from './dataset.ts'
import type { SourceRef } from './format.ts'
import { countStrings } from './strings.ts'
import type { TableColumns } from './tableColumns.ts'

type Lists = Partial<
  Readonly<Record<'sources' | 'startSources' | 'endSources' | 'claims', readonly object[]>>
>

/** Their places, ascending; in steps, as there may be very many rows. Rows are parsed only where they may have none. */
export function* unsourced<Row extends { readonly sources: readonly SourceRef[] }>(
  rows: Table<Row>,
  table: TableColumns | CellTable,
): Generator<void, number[]> {
  const found: number[] = []
  for (const next of 'cells' in table ? inCells(table) : inRows(table))
    if (next === undefined) yield
    else if (next.sure || hasNone(rows.row(next.row))) found.push(next.row)
  return found
}

/** A row that may have no source; `undefined` is a place for a rest. */
type Candidate = { readonly row: number; readonly sure: boolean } | undefined

const hasNone = (row: Lists): boolean =>
  [row.sources, row.startSources, row.endSources, row.claims].every((list) => !list || list.length === 0)

/** Rows whose JSON has an empty list of sources somewhere. */
function* inRows({ rows }: TableColumns): Generator<Candidate> {
  const decoder = new TextDecoder()
  const { bytes, offsets } = rows
  const count = countStrings(rows)
  for (let first = 0; first < count; first += TOGETHER) {
    const last = Math.min(first + TOGETHER, count)
    // Many rows are decoded and looked through at once: that is what engines are fast at.
    const text = decoder.decode(bytes.subarray(offsets[first], offsets[last]))
    if (text.includes(NONE))
      for (let row = first; row < last; row++)
        if (decoder.decode(bytes.subarray(offsets[row], offsets[row + 1])).includes(NONE))
          yield { row, sure: false }
    yield undefined
  }
}

const NONE = '"sources":[]'
const TOGETHER = 512

/** Rows whose list of sources may be empty, and those that have none where the table has none for all. */
function* inCells({ cells, count, sources }: CellTable): Generator<Candidate> {
  const withKey = (...keys: string[]) => cells.filter(({ key }) => keys.includes(key))
  const lists = present(withKey('sources'), count)
  const named = present(withKey('source'), count)
  const others = present(withKey('startSources', 'endSources', 'claims'), count)
  const isShared = sources !== '' && sources !== '[]'
  for (let row = 0; row < count; row++) {
    if (row % TOGETHER === TOGETHER - 1) yield undefined
    if (lists[row]) yield { row, sure: false }
    else if (!isShared && !named[row]) yield { row, sure: !others[row] }
  }
}
