/** What the rows of a table of cells have in common: which have a value, and which the same text. */
import { type Cell, type CellTable, placeIn, put, type Row, valueAt } from './cells.ts'
import type { Text } from './format.ts'

/** The texts that rows have for a key, each once, and which of them each row has; code 0 is none. `undefined`: no row has any. */
export function codedTexts(
  { cells, count }: CellTable,
  key: string,
): { readonly codes: Uint32Array; readonly texts: readonly (Text | undefined)[] } | undefined {
  const its = cells.filter((cell) => cell.key === key)
  if (its.length === 0) return undefined
  const codes = new Uint32Array(count)
  const texts: (Text | undefined)[] = [undefined]
  const known = new Map<string, number>()
  present(its, count).forEach((has, i) => {
    if (!has) return
    const places = its.map((cell) => placeIn(cell, i)).join()
    const code = known.get(places) ?? texts.push(textAt(its, i)) - 1
    known.set(places, code)
    codes[i] = code
  })
  return { codes, texts }
}

function textAt(cells: readonly Cell[], i: number): Text {
  const row: Row = {}
  for (const cell of cells) {
    const value = valueAt(cell, i)
    if (value !== '') put(row, cell, value)
  }
  return row[cells[0]?.key ?? ''] as Text
}

/** Which rows have a value in one of these cells: 1 where one has. */
export function present(cells: readonly Cell[], count: number): Uint8Array {
  const found = new Uint8Array(count)
  for (const { values, codes, rows } of cells)
    if (rows) for (const row of rows) found[row] = 1
    else
      for (let i = 0; i < count; i++) {
        const k = codes ? (codes[i] ?? 0) : i
        if ((values.offsets[k + 1] ?? 0) > (values.offsets[k] ?? 0)) found[i] = 1
      }
  return found
}
