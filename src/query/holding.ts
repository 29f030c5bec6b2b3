/** How terms stand to a day, or to the days an imprecise date may mean; and which count as held on each event's. */
import { bisector } from 'd3'
import { END_UNSTATED, START_UNSTATED, type TermColumns } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { Grouping } from '../dataset/group.ts'
import { memoizeWeak } from '../dataset/memoize.ts'
import { OPEN_PAST } from '../dates/day.ts'

/** How a term stands to some days; what is known better has the smaller number. */
export const NOT_HELD = 0
/** Held on every one of them. */
export const CERTAIN = 1
/** May have been held on some of them. */
export const POSSIBLE = 2
/** These days, as far as it may be held on them, are still to come at asOf. */
export const SCHEDULED = 3
/** Began by then, and nobody stated its end. */
export const UNSTATED = 4

/**
 * How term `i` stands to the days from … to. After asOf nothing is certain: of a current term nothing is known, asOf is its
 * end here, and what else is still to come is scheduled. A start that follows only from the file's order makes nothing
 * certain.
 */
function holding({ term, head: { asOf } }: Dataset, i: number, from: number, to: number): number {
  const { startMin, startMax, endMin, endMax, flags } = term
  const known = flags[i] ?? 0
  const first = at(startMin, i)
  if (first > to) return NOT_HELD
  const endUnstated = (known & END_UNSTATED) !== 0
  if (endUnstated ? knownOnlyLater(term, i, to) : at(endMax, i) < from) return NOT_HELD
  if (first > asOf || (from > asOf && !endUnstated)) return SCHEDULED
  if (endUnstated) return UNSTATED
  const covers = at(startMax, i) <= from && to <= Math.min(at(endMin, i), asOf)
  return covers && !(known & START_UNSTATED) ? CERTAIN : POSSIBLE
}

/** "By 2004", and no end: of a day in 1985 this says nothing. */
const knownOnlyLater = ({ startMin, startMax }: TermColumns, i: number, to: number): boolean =>
  at(startMin, i) === OPEN_PAST && at(startMax, i) > to

/** Of a person with more terms than this, those are asked that begin nearest to an event's days: most of them before. */
const MOST_ASKED = 200
const ASKED_AFTER = 50

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
      for (const term of countedAsHeld(dataset, at(people, k), at(min, i), at(max, i))) items.push(term)
    from[i + 1] = items.length
  }
  return { from, items: Uint32Array.from(items) }
})

function countedAsHeld(dataset: Dataset, person: number, from: number, to: number): number[] {
  const stated: number[] = []
  const unstated: number[] = []
  const visit = (term: number, how: number) => {
    if (how === UNSTATED) unstated.push(term)
    else stated.push(term)
  }
  forEachHeld(dataset, person, from, to, visit, nearestTo(dataset, person, to))
  return stated.length > 0 ? stated : unstated
}

type Places = readonly [first: number, end: number]

const placesOf = ({ termsByPerson: { from } }: Dataset, person: number): Places => [
  at(from, person),
  at(from, person + 1),
]

/** The places of the terms that are asked of an event that ends on a day. */
function nearestTo(dataset: Dataset, person: number, to: number): Places {
  const { items, coreFrom } = dataset.termsByPerson
  const [first, end] = placesOf(dataset, person)
  if (end - first <= MOST_ASKED) return [first, end]
  const begun = bisector((term: number) => at(coreFrom, term)).right(items, to, first, end)
  const last = Math.min(begun + ASKED_AFTER, end)
  return [Math.max(last - MOST_ASKED, first), last]
}

/** What a person held on the days from … to, both included, and how it stands to them. Nothing outside a life whose dates are known. */
export function forEachHeld(
  dataset: Dataset,
  person: number,
  from: number,
  to: number,
  visit: (term: number, how: number) => void,
  [first, end]: Places = placesOf(dataset, person),
): void {
  const { born, died } = dataset
  const { items } = dataset.termsByPerson
  if (at(died, person) < from || at(born, person) > to) return
  for (let k = first; k < end; k++) {
    const how = holding(dataset, at(items, k), from, to)
    if (how !== NOT_HELD) visit(at(items, k), how)
  }
}

const at = (column: Int32Array | Uint32Array, i: number): number => column[i] ?? 0
