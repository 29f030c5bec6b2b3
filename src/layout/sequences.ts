/**
 * Posts in a row of which the sources say only that each began within the same stretch of time:
 *
 *   ╭────────────────────╮
 *   │ Assistant, Tehran  │      one bracket about them, one a row, in the order of the file
 *   │ Director, Gulf     │
 *   ╰────────────────────╯
 */
import { END_UNSTATED, START_UNSTATED, type TermColumns } from '../dataset/columns.ts'
import { OPEN_PAST } from '../dates/day.ts'

/** Bits of a term in a row: it is one of a sequence, whose one before it lies in the row above, the next in the row below. */
export const ABOVE = 1
export const BELOW = 2
export const IN_SEQUENCE = 4

/** Sequences of two or more among one person's terms; those of a sequence share their colour, by `trackOf`. */
export function sequencesOf(
  columns: TermColumns,
  terms: Iterable<number>,
  trackOf: (term: number) => number,
): number[][] {
  const alike = new Map<string, number[]>()
  for (const term of terms) {
    const key = keyOf(columns, term, trackOf)
    if (key === undefined) continue
    const found = alike.get(key)
    if (found) found.push(term)
    else alike.set(key, [term])
  }
  return [...alike.values()].filter(({ length }) => length > 1)
}

function keyOf(
  { flags, startMin, startMax }: TermColumns,
  term: number,
  trackOf: (term: number) => number,
): string | undefined {
  const flag = flags[term] ?? 0
  const [first = OPEN_PAST, last = OPEN_PAST] = [startMin[term], startMax[term]]
  if (!(flag & END_UNSTATED) || first === OPEN_PAST || first === last) return undefined
  return `${first} ${last} ${flag & START_UNSTATED} ${trackOf(term)}`
}

/** The rows in another order: those of a sequence come below one another, in its order. */
export function bringTogether(
  rows: readonly number[][],
  sequences: readonly number[][],
): readonly number[][] {
  if (sequences.length === 0) return rows
  const rowOf = new Map(rows.flatMap((row) => row.map((term) => [term, row] as const)))
  const sequenceOf = new Map(sequences.flatMap((all) => all.map((term) => [term, all] as const)))
  const placed = new Set<number[]>()
  const place = (row: number[] | undefined) => {
    if (!row || placed.has(row)) return
    const sequence = row.map((term) => sequenceOf.get(term)).find((one) => one !== undefined)
    for (const of of sequence?.map((term) => rowOf.get(term)) ?? [row]) if (of) placed.add(of)
  }
  for (const row of rows) place(row)
  return [...placed]
}

/** The bits of each term of each row. */
export function joinsOf(
  rows: readonly number[][],
  sequences: readonly number[][],
): Uint8Array<ArrayBuffer>[] {
  const joins = rows.map((row) => new Uint8Array(row.length))
  if (sequences.length === 0) return joins
  const before = new Map(sequences.flatMap((all) => all.map((term, i) => [term, all[i - 1] ?? -1])))
  for (const [k, row] of rows.entries())
    for (const [i, term] of row.entries()) {
      const last = before.get(term)
      if (last === undefined) continue
      set(joins[k], i, IN_SEQUENCE)
      const above = rows[k - 1]?.indexOf(last) ?? -1
      if (above < 0) continue
      set(joins[k], i, ABOVE)
      set(joins[k - 1], above, BELOW)
    }
  return joins
}

function set(bits: Uint8Array | undefined, i: number, bit: number): void {
  if (bits) bits[i] = (bits[i] ?? 0) | bit
}
