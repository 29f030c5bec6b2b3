/**
 * Which terms each row of a lane holds: packed so that every label has room; of many terms, by time alone.
 *
 * A lane has as many rows as what is in view of it needs, and one at least. What is out of view lies in them where it
 * finds them free; else it waits, under the last of them, until the rows are packed again for where it is in view.
 */
import type { Dataset } from '../dataset/dataset.ts'
import { memoize, memoizeWeak } from '../dataset/memoize.ts'
import type { TermsByPerson } from '../dataset/termsByPerson.ts'
import { packedOnce } from './packedBefore.ts'
import { countRows, packPlainly, withHidden } from './packingByTime.ts'
import { type PackedLane, packLane } from './packingLabelled.ts'
import { joinsOf } from './sequences.ts'
import { type Sizing, seenIn, spanIn } from './sizing.ts'

/** One line of bars, in the order of time. For the bisect: the furthest end so far, the nearest start to come, in days. */
export interface Row {
  readonly terms: Uint32Array
  readonly endSoFar: Float64Array
  readonly startToCome: Float64Array
  /** For each term, `ABOVE` and `BELOW` of its sequence. */
  readonly joins: Uint8Array
  /** Which line of its lane it is; what waits for a line of its own lies under the last. */
  readonly line: number
  readonly waits: boolean
}

/** With more terms than this, rows are packed by time alone: room for every label would make lanes endless. */
const MOST_LABELLED = 2000
/** And those of one person with more terms than this: chains are looked for among all that a person has held. */
const MOST_OF_ONE = 200

/** Of the first lanes of a dataset: how many terms there will be, so that they are packed as they will be then. */
const countOf = ({ head, terms }: Dataset, matching: Uint32Array): number =>
  head.whole && matching.length === terms.count ? head.whole.terms : matching.length

/** The rows of each person: how many, without looking at them, and what they hold, found when first asked for. */
export interface LaneRows {
  readonly count: (person: number) => number
  /** In the order of drawing: what waits for a line lies under all that has one. */
  readonly rows: (person: number) => readonly Row[]
}

/** Rows found once are kept, but not those of every lane ever scrolled past. */
const MOST_KEPT = 4096

/** Rows of the terms that match: `matches` has 1 for each of `terms`. */
export function findRows(
  dataset: Dataset,
  terms: Uint32Array,
  matches: Uint8Array,
  sizing: Sizing,
): LaneRows {
  const seen = seenIn(dataset, sizing)
  const { termsByPerson } = dataset
  const own = (person: number) => matchingOf(termsByPerson, person, matches)
  const { count, find } = finderOf(dataset, terms, matches, own, sizing)
  const rows = memoize(MOST_KEPT, (person: number) => {
    const hidden = sizing.view ? own(person).filter((term) => !seen(term)) : []
    const packed = find(person)
    const { rows: found, waiting } = withHidden(termsByPerson, packed.rows, hidden)
    const joins = joinsOf(found, packed.sequences)
    const spanOf = (term: number) => spanIn(dataset, term, sizing)
    return [
      ...waiting.map((row) => rowOf(row, spanOf, found.length - 1)),
      ...found.map((row, line) => rowOf(row, spanOf, line, joins[line])),
    ]
  })
  return { count, rows }
}

/** A person's terms that match, by where their cores begin. */
function matchingOf({ from, items }: TermsByPerson, person: number, matches: Uint8Array): number[] {
  const its: number[] = []
  const end = from[person + 1] ?? 0
  for (let k = from[person] ?? 0; k < end; k++) {
    const term = items[k] ?? 0
    if (matches[term]) its.push(term)
  }
  return its
}

/** How many rows a lane has, and what they hold of what is in view. */
interface RowFinder {
  readonly count: (person: number) => number
  readonly find: (person: number) => PackedLane
}

function finderOf(
  dataset: Dataset,
  terms: Uint32Array,
  matches: Uint8Array,
  own: (person: number) => number[],
  sizing: Sizing,
): RowFinder {
  const { termsByPerson } = dataset
  if (sizing.metrics.labels === 'none') {
    const inOne = (its: number[]) => (its.length > 0 ? [its] : [])
    return {
      count: (person) => Math.min(own(person).length, 1),
      find: (person) => plain(inOne(own(person))),
    }
  }
  const seen = seenIn(dataset, sizing)
  const byTime = (person: number, its: readonly number[]) => {
    const rows = packPlainly(termsByPerson, its.filter(seen))
    return plain(sizing.keep ? sizing.keep(person, rows, () => true) : rows)
  }
  if (countOf(dataset, terms) > MOST_LABELLED) {
    const free: number[] = []
    const isAll = !sizing.view && terms.length === dataset.terms.count
    const all = isAll ? rowsOfAll(dataset) : undefined
    return {
      count: (person) =>
        all?.[person] ?? countRows(termsByPerson, person, free, matches, sizing.view && seen),
      find: (person) => byTime(person, own(person)),
    }
  }
  const before = (!sizing.keep && sizing.before) || new Map()
  const find = (person: number, its: readonly number[] = own(person)) =>
    packedOnce(before, its, sizing, () =>
      its.length > MOST_OF_ONE ? byTime(person, its) : packLane(dataset, person, its, seen, sizing),
    )
  return {
    count: (person) => {
      const its = own(person)
      return its.length < 2 ? its.length : Math.max(find(person, its).rows.length, 1)
    },
    find,
  }
}

/** How many rows each person has by time alone where nothing is filtered: so taking a filter off counts nothing. */
const rowsOfAll = memoizeWeak(({ termsByPerson, people }: Dataset): Uint32Array => {
  const free: number[] = []
  return Uint32Array.from({ length: people.count }, (_, person) => countRows(termsByPerson, person, free))
})

/** Rows without brackets. */
const plain = (rows: readonly number[][]): PackedLane => ({ rows, sequences: [] })

type SpanOf = (term: number) => { readonly from: number; readonly to: number }

/** A row as it is drawn; one without `joins` waits. */
function rowOf(row: readonly number[], spanOf: SpanOf, line: number, joins?: Uint8Array): Row {
  const terms = Uint32Array.from(row)
  const endSoFar = new Float64Array(terms.length)
  const startToCome = new Float64Array(terms.length)
  let furthest = Number.NEGATIVE_INFINITY
  for (let k = 0; k < terms.length; k++) endSoFar[k] = furthest = Math.max(furthest, spanOf(terms[k] ?? 0).to)
  let nearest = Number.POSITIVE_INFINITY
  for (let k = terms.length - 1; k >= 0; k--)
    startToCome[k] = nearest = Math.min(nearest, spanOf(terms[k] ?? 0).from)
  return {
    terms,
    endSoFar,
    startToCome,
    joins: joins ?? new Uint8Array(terms.length),
    line,
    waits: joins === undefined,
  }
}
