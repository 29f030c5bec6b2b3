/** What parts the cells of a table in text. */
import { meaningOf } from './headings.ts'
import { roughRows } from './roughRows.ts'

export const DELIMITERS = ['\t', ';', ',', '|'] as const

export type Delimiter = (typeof DELIMITERS)[number]

/** A first line by which some programs name it. */
export const SAID = /^sep=([\t;,|])(?:\r\n?|\n)/i

interface Found {
  readonly delimiter: Delimiter
  /** Headings that are known among the first rows, in the row that has most. */
  readonly known: number
  /** The part of the rows that have as many cells as most have, 0 to 1. */
  readonly alike: number
  readonly columns: number
}

/** The delimiter of a text of which `start` is the first; `undefined` where it is no table of two columns or more. */
export function delimiterOf(start: string): Delimiter | undefined {
  const said = SAID.exec(start)?.[1]
  if (said !== undefined) return said as Delimiter
  const found = DELIMITERS.map((delimiter) => lookAt(start, delimiter)).filter(isTable)
  return found.toSorted((a, b) => worth(b) - worth(a))[0]?.delimiter
}

const isTable = ({ known, alike, columns }: Found): boolean =>
  columns > 1 && (known > 1 || (alike > 0.6 && columns > 2) || alike > 0.9)

/** Known headings first, then rows that are alike, then the number of columns. */
const worth = ({ known, alike, columns }: Found): number =>
  (known > 1 ? known * 100 : 0) + Math.round(alike * 10) * 5 + Math.min(columns, 20) / 5

function lookAt(start: string, delimiter: Delimiter): Found {
  const rows = roughRows(start, delimiter).filter((row) => row.some((cell) => cell.trim() !== ''))
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [columns = 1, times = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? []
  return {
    delimiter,
    known: Math.max(0, ...rows.slice(0, 25).map((row) => new Set(row.flatMap(knownAs)).size)),
    alike: rows.length < 2 ? 0 : times / rows.length,
    columns,
  }
}

const knownAs = (cell: string): string[] => {
  const meaning = meaningOf(cell)
  return meaning === undefined ? [] : [meaning.field]
}
