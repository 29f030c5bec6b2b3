/**
 * Packing by time alone: each term goes to the first row that is free when it begins. Counting comes first, for the
 * heights of all lanes; a lane's rows are written down when it comes into view.
 */
import type { TermsByPerson } from '../dataset/termsByPerson.ts'

/** So many rows of a lane are looked through for one that is free: of more at once, the last that were opened. */
const MOST_TRIED = 64

/** The row that takes a term: the first of them that is free when it begins, else a new one. `free` is where each is again. */
function place(free: number[], from: number, to: number, open: number): number {
  let row = Math.max(0, open - MOST_TRIED)
  while (row < open && (free[row] ?? 0) > from) row++
  free[row] = to
  return row
}

/**
 * How many rows a person's terms take, of those that match: as many as ever overlap at once of what is in view, one at least.
 * `free` is room to work in, the same for all lanes of one count.
 */
export function countRows(
  { from, items, coreFrom, coreTo }: TermsByPerson,
  person: number,
  free: number[],
  matches?: Uint8Array,
  seen?: (term: number) => boolean,
): number {
  let open = 0
  let least = 0
  const end = from[person + 1] ?? 0
  for (let k = from[person] ?? 0; k < end; k++) {
    const term = items[k] ?? 0
    if (matches && !matches[term]) continue
    least = 1
    if (seen && !seen(term)) continue
    if (place(free, coreFrom[term] ?? 0, coreTo[term] ?? 0, open) === open) open++
  }
  return Math.max(open, least)
}

/** The rows of terms that are sorted by where their cores begin. */
export function packPlainly({ coreFrom, coreTo }: TermsByPerson, terms: readonly number[]): number[][] {
  const rows: number[][] = []
  const free: number[] = []
  for (const term of terms) {
    const row = place(free, coreFrom[term] ?? 0, coreTo[term] ?? 0, rows.length)
    if (row === rows.length) rows.push([term])
    else rows[row]?.push(term)
  }
  return rows
}

/**
 * Rows with what is out of view in them, in the first that is free at its time, and rows of what waits, because none is.
 * All terms are sorted by where their cores begin.
 */
export function withHidden(
  times: TermsByPerson,
  rows: readonly number[][],
  hidden: readonly number[],
): { readonly rows: readonly number[][]; readonly waiting: readonly number[][] } {
  const { coreFrom, coreTo } = times
  const from = (term: number) => coreFrom[term] ?? 0
  const to = (term: number) => coreTo[term] ?? 0
  const merged = (rows.length > 0 || hidden.length === 0 ? rows : [[]]).map((row) => ({
    row,
    next: 0,
    out: [] as number[],
  }))
  const upTo = (one: (typeof merged)[number], day: number) => {
    for (; one.next < one.row.length && from(one.row[one.next] ?? 0) <= day; one.next++)
      one.out.push(one.row[one.next] ?? 0)
    return one.out
  }
  const looked = merged.slice(0, MOST_TRIED)
  const waiting: number[] = []
  for (const term of hidden) {
    const free = looked.find((one) => {
      const before = upTo(one, from(term)).at(-1)
      const after = one.row[one.next]
      return (
        (before === undefined || to(before) <= from(term)) && (after === undefined || to(term) <= from(after))
      )
    })
    const place = free?.out ?? waiting
    place.push(term)
  }
  return {
    rows: merged.map((one) => upTo(one, Number.POSITIVE_INFINITY)),
    waiting: packPlainly(times, waiting),
  }
}
