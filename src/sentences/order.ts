/** In which order a person's terms are told: by their start; one without keeps its place in the order of the file. */
import { START_UNSTATED } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { OPEN_PAST } from '../dates/day.ts'

export interface Placed {
  readonly term: number
  /** Of a term without a stated start: the file tells it after a dated one, and in the order of time. */
  readonly follows: boolean
}

interface Keyed extends Placed {
  readonly first: number
  readonly last: number
}

/** All terms of a person. */
export function tellingOrder({ termsByPerson, term }: Dataset, person: number): readonly Placed[] {
  const { from, items } = termsByPerson
  const inFile = items.slice(from[person], from[person + 1]).sort()
  const dated = (i: number) => ((term.flags[i] ?? 0) & START_UNSTATED) === 0
  const keyOf = (i: number): Keyed => {
    const [min = OPEN_PAST, max = OPEN_PAST] = [term.startMin[i], term.startMax[i]]
    return { term: i, follows: false, first: min === OPEN_PAST ? max : min, last: max }
  }
  const placed: Keyed[] = []
  let before: Keyed | undefined
  let waiting: number[] = []
  // What has no date is placed when the next dated one is known: between two that are out of order it has no place.
  const place = (after: Keyed | undefined) => {
    const isKnown = before !== undefined && (after === undefined || before.first <= after.first)
    const aside = before === undefined ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
    for (const i of waiting)
      placed.push({
        term: i,
        follows: isKnown,
        first: isKnown ? (before?.first ?? 0) : aside,
        last: isKnown ? (before?.last ?? 0) : aside,
      })
    waiting = []
  }
  for (const i of inFile) {
    if (!dated(i)) waiting.push(i)
    else {
      const next = keyOf(i)
      place(next)
      placed.push(next)
      before = next
    }
  }
  place(undefined)
  return placed.sort((a, b) => compare(a.first, b.first) || compare(a.last, b.last) || a.term - b.term)
}

/** Not by difference: that of two infinities is no number. */
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)
