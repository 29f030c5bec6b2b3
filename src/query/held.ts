/** Who held what on a day, or on the days an imprecise date may mean. */
import { END_UNSTATED, START_UNSTATED, type TermColumns } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { Grouping } from '../dataset/group.ts'
import { memoizeWeak } from '../dataset/memoize.ts'
import { OPEN_PAST } from '../dates/day.ts'

/** How a term stands to some days. */
const NOT_HELD = 0
/** Held on every one of them. */
const CERTAIN = 1
/** May have been held on some of them. */
const POSSIBLE = 2
/** Began by then, and nobody stated its end. */
const UNSTATED = 3

/** Indexes of terms. */
export interface Held {
  readonly certain: number[]
  readonly possible: number[]
  /** Most recently begun first: the first is the best guess. */
  readonly unstated: number[]
}

/**
 * How term `i` stands to the days from … to. Of a current term nothing is known after asOf, its end here. A start
 * that follows only from the file's order makes nothing certain.
 */
function holding(terms: TermColumns, i: number, from: number, to: number): number {
  const { startMin, startMax, endMin, endMax, flags } = terms
  const known = flags[i] ?? 0
  if (at(startMin, i) > to) return NOT_HELD
  if (known & END_UNSTATED) return knownOnlyLater(terms, i, to) ? NOT_HELD : UNSTATED
  if (at(endMax, i) < from) return NOT_HELD
  const covers = at(startMax, i) <= from && to <= at(endMin, i)
  return covers && !(known & START_UNSTATED) ? CERTAIN : POSSIBLE
}

/** "By 2004", and no end: of a day in 1985 this says nothing. */
const knownOnlyLater = ({ startMin, startMax }: TermColumns, i: number, to: number): boolean =>
  at(startMin, i) === OPEN_PAST && at(startMax, i) > to

/** What a person held on the days from … to, both included. Nothing outside a life whose dates are known. */
export function heldOn(dataset: Dataset, person: number, from: number, to: number): Held {
  const held: Held = { certain: [], possible: [], unstated: [] }
  forEachHeld(dataset, person, from, to, (term, how) => {
    const list = how === CERTAIN ? held.certain : how === POSSIBLE ? held.possible : held.unstated
    list.push(term)
  })
  const { startMax } = dataset.term
  held.unstated.sort((a, b) => at(startMax, b) - at(startMax, a) || a - b)
  return held
}

/**
 * The terms that count as held on each event's days, by any of its people. Terms without a stated end count only
 * where no other term of that person is known: a clerk's post of long ago says little of the minister.
 */
export const termsOfEvents = memoizeWeak((dataset: Dataset): Grouping => {
  const { min, max, peopleFrom, people } = dataset.event
  const from = new Uint32Array(min.length + 1)
  const items: number[] = []
  for (let i = 0; i < min.length; i++) {
    for (let k = at(peopleFrom, i); k < at(peopleFrom, i + 1); k++)
      items.push(...countedAsHeld(dataset, at(people, k), at(min, i), at(max, i)))
    from[i + 1] = items.length
  }
  return { from, items: Uint32Array.from(items) }
})

function countedAsHeld(dataset: Dataset, person: number, from: number, to: number): number[] {
  const stated: number[] = []
  const unstated: number[] = []
  forEachHeld(dataset, person, from, to, (term, how) => {
    if (how === UNSTATED) unstated.push(term)
    else stated.push(term)
  })
  return stated.length > 0 ? stated : unstated
}

function forEachHeld(
  { term, termsByPerson: { from: first, items }, born, died }: Dataset,
  person: number,
  from: number,
  to: number,
  visit: (term: number, how: number) => void,
): void {
  if (at(died, person) < from || at(born, person) > to) return
  for (let k = at(first, person); k < at(first, person + 1); k++) {
    const how = holding(term, at(items, k), from, to)
    if (how !== NOT_HELD) visit(at(items, k), how)
  }
}

const at = (column: Int32Array | Uint32Array, i: number): number => column[i] ?? 0
