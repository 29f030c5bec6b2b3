/** The terms in the order of lanes: by person, then by time. Computed once, so that no filter has to sort. */
import { END_UNSTATED, spanMin, type TermBounds } from './bounds.ts'
import { groupBy } from './group.ts'

export interface TermsByPerson {
  /** Person `p` has the terms `items[from[p]] … items[from[p + 1] - 1]`, by `coreFrom`, then by the file's order. */
  readonly from: Uint32Array<ArrayBuffer>
  readonly items: Uint32Array<ArrayBuffer>
  /** The core of each term, [from, to) in days: see `coreOf`. */
  readonly coreFrom: Int32Array<ArrayBuffer>
  readonly coreTo: Int32Array<ArrayBuffer>
}

/**
 * The part of a term that its row keeps free for it, [from, to) in days: where it certainly ran, or, where no day
 * is certain, where it may have. It contains every certain day but the last, on which the successor may begin: so
 * true overlaps never share a row; it ends where the end's uncertainty begins, so a handover inside that does.
 */
export function coreOf(terms: TermBounds, i: number): { from: number; to: number } {
  const startMax = terms.startMax[i] ?? 0
  if ((terms.flags[i] ?? 0) & END_UNSTATED) return { from: spanMin(terms, i), to: startMax + 1 }
  const endMin = Math.min(terms.endMin[i] ?? 0, terms.endMax[i] ?? 0)
  const from = Math.max(Math.min(startMax, endMin), spanMin(terms, i))
  // A term of one day is not a handover to itself: it keeps that day.
  return { from, to: Math.max(startMax, endMin, from + 1) }
}

export function groupTermsByPerson(
  terms: TermBounds & { readonly person: Uint32Array },
  people: number,
): TermsByPerson {
  const count = terms.person.length
  const coreFrom = new Int32Array(count)
  const coreTo = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const core = coreOf(terms, i)
    coreFrom[i] = core.from
    coreTo[i] = core.to
  }
  const { from, items } = groupBy(terms.person, people)
  for (let p = 0; p < people; p++) sortBy(coreFrom, items.subarray(from[p], from[p + 1]))
  return { from, items, coreFrom, coreTo }
}

/** Few enough that moving each to its place is faster than a sort that calls back. */
const FEW = 40

/** Sorts rows by their day in place; equal days keep the order of the file. */
function sortBy(day: Int32Array, items: Uint32Array): void {
  if (items.length > FEW) items.sort((a, b) => (day[a] ?? 0) - (day[b] ?? 0) || a - b)
  else
    for (let k = 1; k < items.length; k++) {
      const item = items[k] ?? 0
      let place = k
      for (; place > 0 && (day[items[place - 1] ?? 0] ?? 0) > (day[item] ?? 0); place--)
        items[place] = items[place - 1] ?? 0
      items[place] = item
    }
}
