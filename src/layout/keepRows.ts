/**
 * Rows packed again beside the rows that are drawn: what the reader knows stays where it is. The rows that are drawn are kept
 * where those of them that hold anything in view are no more than it takes, and all labels have room; else the new ones come in
 * the order of the old, where each has something that was in view.
 */
import { min } from 'd3'
import type { Row } from './laneRows.ts'
import type { Keep } from './sizing.ts'

interface Drawn {
  /** Of the lanes in view, by person. */
  readonly rows: ReadonlyMap<number, readonly Row[]>
  /** The terms in view. */
  readonly terms: ReadonlySet<number>
  /** 1 for each term that is drawn faintly. */
  readonly faint: Uint8Array | undefined
}

export const keepRows =
  (drawn: Drawn): Keep =>
  (person, packed, isLegible) => {
    const before = drawn.rows.get(person)
    if (!before) return packed
    const seen = new Set(packed.flat())
    const kept = before
      .filter(({ waits }) => !waits)
      .map(({ terms }) => [...terms].filter((term) => seen.has(term)))
      .filter(({ length }) => length > 0)
    const isAll = kept.flat().length === seen.size
    if (isAll && kept.length <= packed.length && kept.every(isLegible)) return kept
    return inOrderOf(before, packed, drawn)
  }

/** Where the first of each row's terms stood; what does not match stays below what does. */
function inOrderOf(
  before: readonly Row[],
  packed: readonly number[][],
  { terms: known, faint }: Drawn,
): readonly number[][] {
  const lineOf = new Map(before.flatMap(({ terms, line }) => [...terms].map((term) => [term, line] as const)))
  const line = (row: readonly number[]) =>
    min(row, (term) => (known.has(term) ? lineOf.get(term) : undefined))
  if (packed.some((row) => line(row) === undefined)) return packed
  const isFaint = ([term = 0]: readonly number[]) => faint?.[term] ?? 0
  return [...packed].sort((a, b) => isFaint(a) - isFaint(b) || (line(a) ?? 0) - (line(b) ?? 0))
}
