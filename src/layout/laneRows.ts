/**
 * Which terms each row of a lane holds, so that every label has room at the scale they are packed for: the terms of one
 * office in one row, posts in a row below one another, what does not match below what does. Of many terms, by time alone.
 *
 * A lane has as many rows as what is in view of it needs, and one at least. What is out of view lies in them where it
 * finds them free; else it waits, under the last of them, until the rows are packed again for where it is in view.
 */
import type { Dataset } from '../dataset/dataset.ts'
import { memoize } from '../dataset/memoize.ts'
import { chainTerms } from './chains.ts'
import { groupOf, packItem } from './packItem.ts'
import { packRows } from './packing.ts'
import { countRows, packPlainly, withHidden } from './packingByTime.ts'
import { bringTogether, joinsOf, sequencesOf } from './sequences.ts'
import { carriedIn, type Sizing, seenIn, spanIn } from './sizing.ts'

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
  const own = (person: number) =>
    termsByPerson.items
      .subarray(
        termsByPerson.from[person] ?? 0,
        termsByPerson.from[person + 1] ?? termsByPerson.from[person] ?? 0,
      )
      .filter((term) => matches[term])
  const { count, find, sequences } = finderOf(dataset, terms, matches, own, sizing)
  const rows = memoize(MOST_KEPT, (person: number) => {
    const hidden = sizing.view ? own(person).filter((term) => !seen(term)) : []
    const { rows: found, waiting } = withHidden(termsByPerson, find(person), hidden)
    const joins = joinsOf(found, sequences(person))
    const spanOf = (term: number) => spanIn(dataset, term, sizing)
    return [
      ...waiting.map((row) => rowOf(row, spanOf, found.length - 1)),
      ...found.map((row, line) => rowOf(row, spanOf, line, joins[line])),
    ]
  })
  return { count, rows }
}

/** What each row holds of what is in view, as terms. */
interface RowFinder {
  readonly count: (person: number) => number
  readonly find: (person: number) => readonly number[][]
  readonly sequences: (person: number) => number[][]
}

function finderOf(
  dataset: Dataset,
  terms: Uint32Array,
  matches: Uint8Array,
  own: (person: number) => Uint32Array,
  sizing: Sizing,
): RowFinder {
  const { termsByPerson } = dataset
  const { from, items } = termsByPerson
  const any = (person: number) => {
    const end = from[person + 1] ?? 0
    for (let k = from[person] ?? 0; k < end; k++) if (matches[items[k] ?? 0]) return true
    return false
  }
  if (sizing.metrics.labels === 'none')
    return {
      count: (person) => (any(person) ? 1 : 0),
      find: (person) => (any(person) ? [[...own(person)]] : []),
      sequences: () => [],
    }
  const seen = seenIn(dataset, sizing)
  const free: number[] = []
  const keep = sizing.keep ?? ((_, packed) => packed)
  if (countOf(dataset, terms) > MOST_LABELLED)
    return {
      count: (person) => countRows(termsByPerson, person, matches, seen, free),
      find: (person) => keep(person, packPlainly(termsByPerson, own(person).filter(seen)), () => true),
      sequences: () => [],
    }
  const sequences = memoize(MOST_KEPT, (person: number) =>
    sequencesOf(
      dataset.term,
      own(person).filter((term) => !carriedIn(dataset, term, sizing)),
      (term) => groupOf(dataset, term),
    ),
  )
  const find = memoize(MOST_KEPT, (person: number) => {
    const its = sequences(person)
    const inSequence = new Set(its.flat())
    const packed = fewestRows(dataset, own(person), its, sizing)
    const isLegible = (row: readonly number[]) => packLabelled(dataset, row, inSequence, sizing).length === 1
    return bringTogether(keep(person, packed, isLegible), its)
  })
  return { count: (person) => (any(person) ? Math.max(find(person).length, 1) : 0), find, sequences }
}

/** The rows of what is in view, packed at its scale, and never more than packing everything at the whole scale makes there. */
function fewestRows(
  dataset: Dataset,
  terms: Uint32Array,
  sequences: readonly number[][],
  sizing: Sizing,
): readonly number[][] {
  const seen = seenIn(dataset, sizing)
  const packed = labelledRows(dataset, terms.filter(seen), sequences, sizing)
  // At its edges a view has less room for labels than the whole.
  if (!sizing.view || packed.length < 2) return packed
  const whole = labelledRows(dataset, terms, sequences, { ...sizing, view: undefined })
    .map((row) => row.filter(seen))
    .filter(({ length }) => length > 0)
  return whole.length < packed.length ? whole : packed
}

/** The terms of one lane, row by row, each with room for its label; what does not match comes below what does. */
function labelledRows(
  dataset: Dataset,
  terms: Uint32Array,
  sequences: readonly number[][],
  sizing: Sizing,
): readonly number[][] {
  const { faint } = sizing
  const parts = faint ? [terms.filter((term) => !faint[term]), terms.filter((term) => faint[term])] : [terms]
  const inSequence = new Set(sequences.flat())
  return bringTogether(
    parts.flatMap((part) => packLabelled(dataset, part, inSequence, sizing)),
    sequences,
  )
}

function packLabelled(
  dataset: Dataset,
  terms: Iterable<number>,
  inSequence: ReadonlySet<number>,
  sizing: Sizing,
): number[][] {
  const chains = chainTerms(dataset.term, [...terms], (run) => packItem(dataset, run, inSequence, sizing))
  const packed = packRows(chains.map((chain) => chain.item))
  const rows: number[][] = Array.from({ length: packed.count }, () => [])
  chains.forEach((chain, i) => {
    rows[packed.rows[i] ?? 0]?.push(...chain.terms)
  })
  return rows
}

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
