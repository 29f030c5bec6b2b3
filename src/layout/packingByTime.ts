/**
 * Packing by time alone: each term goes to the first row that is free when it begins. Counting comes first, for the
 * heights of all lanes; a lane's rows are written down when it comes into view.
 */
import type { TermsByPerson } from '../dataset/termsByPerson.ts'

/** The row that takes a term: the first that is free when it begins, else a new one. `free` is where each is again. */
function place(free: number[], from: number, to: number, open: number): number {
  let row = 0
  while (row < open && (free[row] ?? 0) > from) row++
  free[row] = to
  return row
}

/**
 * How many rows a person's matching terms take: as many as ever overlap at once. `free` is room to work in, the
 * same for all lanes of one count.
 */
export function countRows(
  { from, items, coreFrom, coreTo }: TermsByPerson,
  person: number,
  matches: Uint8Array,
  free: number[],
): number {
  let open = 0
  const end = from[person + 1] ?? 0
  for (let k = from[person] ?? 0; k < end; k++) {
    const term = items[k] ?? 0
    if (!matches[term]) continue
    if (place(free, coreFrom[term] ?? 0, coreTo[term] ?? 0, open) === open) open++
  }
  return open
}

/** The rows of terms that are sorted by where their cores begin. */
export function packPlainly({ coreFrom, coreTo }: TermsByPerson, terms: Uint32Array): number[][] {
  const rows: number[][] = []
  const free: number[] = []
  for (const term of terms) {
    const row = place(free, coreFrom[term] ?? 0, coreTo[term] ?? 0, rows.length)
    if (row === rows.length) rows.push([term])
    else rows[row]?.push(term)
  }
  return rows
}
