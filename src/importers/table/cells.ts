/** A table as a spreadsheet shows it: texts in rows. */
import type { Place } from '../place.ts'

export interface Sheet {
  readonly name: string
  /** The reader's program does not show it. */
  readonly hidden?: boolean
  /** Days that stand as numbers count from 1904. */
  readonly epoch1904?: boolean
  /** Texts of cells, '' where one is empty; the first is row 1 of the reader's program. May be asked for more than once. */
  rows(): Iterable<readonly string[]>
  /** Rows that could not be told apart from what follows them, by number, with their text; known when `rows` has gone by. */
  readonly malformed?: ReadonlyMap<number, string>
  /** Cells of it say what they cover, row after row: of a term in one cell, what changed meanwhile may stand in several rows beside it. */
  readonly isSpread?: boolean
  /** Where a row is, counted from 1, and a cell of it, where its number alone does not tell. */
  readonly placeOf?: PlaceOf
  /** How much of it has gone by, 0 to 1, while `rows` is asked for. */
  readonly part?: () => number
}

export type PlaceOf = (row: number, column?: { readonly index: number; readonly heading: string }) => Place

/** What stands for an empty cell in one way or another; two dots are an end that is still to come. */
const BLANK = /^(?:[-–—]+|n\/?a|#n\/a|null|none|nan|\.|\.{3,}|\?+)$/i

/** What programs write before a text that a spreadsheet would take for a formula. */
const SAFE = /^'(?=[=+\-@])/

/** A cell without white space about it, or the apostrophe that keeps it from being a formula; `''` where it says nothing. */
export function cellOf(row: readonly string[], index: number | undefined): string {
  const trimmed = index === undefined ? '' : (row[index] ?? '').trim()
  const text = trimmed.startsWith("'") ? trimmed.replace(SAFE, '') : trimmed
  return text.length < 5 && BLANK.test(text) ? '' : text
}

/** Cells that say "as above". */
const DITTO = /^(?:["″〃”“]|''|,,|ditto|idem|id\.|do\.|同上|"{2})$/i

export const isDitto = (text: string): boolean => text.length < 6 && DITTO.test(text)
