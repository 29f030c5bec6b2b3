/**
 * Packing one lane so that every label has room at the scale the rows are packed for: the terms of one office in one row,
 * posts in a row below one another, what does not match below what does.
 */
import type { Dataset } from '../dataset/dataset.ts'
import { chainTerms } from './chains.ts'
import { groupOf, packItem } from './packItem.ts'
import { packRows } from './packing.ts'
import { bringTogether, sequencesOf } from './sequences.ts'
import { carriedIn, type Sizing } from './sizing.ts'

/** What the rows of a lane hold of what is in view, and the sequences among all its terms. */
export interface PackedLane {
  readonly rows: readonly number[][]
  readonly sequences: readonly number[][]
}

const NONE: readonly number[][] = []
const NO_TERMS: ReadonlySet<number> = new Set()

/** The rows of a person's terms, sorted by where their cores begin, of which those are in view that `seen` says. */
export function packLane(
  dataset: Dataset,
  person: number,
  terms: readonly number[],
  seen: (term: number) => boolean,
  sizing: Sizing,
): PackedLane {
  const sequences = terms.length > 1 ? sequencesIn(dataset, terms, sizing) : NONE
  const inView = sizing.view ? terms.filter(seen) : terms
  // One term is one row, whatever its label needs.
  if (inView.length < 2) return { rows: inView.length === 1 ? [[...inView]] : NONE, sequences }
  const lane: Lane = {
    dataset,
    sequences,
    inSequence: sequences.length > 0 ? new Set(sequences.flat()) : NO_TERMS,
    sizing,
  }
  const packed = fewestRows(lane, terms, inView, seen)
  if (!sizing.keep) return { rows: bringTogether(packed, sequences), sequences }
  const isLegible = (row: readonly number[]) => packTerms(lane, row).length === 1
  return { rows: bringTogether(sizing.keep(person, packed, isLegible), sequences), sequences }
}

interface Lane {
  readonly dataset: Dataset
  readonly sequences: readonly number[][]
  readonly inSequence: ReadonlySet<number>
  readonly sizing: Sizing
}

/** What stands at the edge of the page is in no bracket. */
function sequencesIn(dataset: Dataset, terms: readonly number[], sizing: Sizing): readonly number[][] {
  const inside = sizing.faint ? terms.filter((term) => !carriedIn(dataset, term, sizing)) : terms
  return sequencesOf(dataset.term, inside, (term) => groupOf(dataset, term))
}

/** The rows of what is in view, packed at its scale, and never more than packing everything at the whole scale makes there. */
function fewestRows(
  lane: Lane,
  terms: readonly number[],
  inView: readonly number[],
  seen: (term: number) => boolean,
): readonly number[][] {
  const { sizing } = lane
  const packed = packMatching(lane, inView)
  // At its edges a view has less room for labels than the whole.
  if (!sizing.view || packed.length < 2) return packed
  const whole = packMatching({ ...lane, sizing: { ...sizing, view: undefined } }, terms)
    .map((row) => row.filter(seen))
    .filter(({ length }) => length > 0)
  return whole.length < packed.length ? whole : packed
}

/** What does not match comes below what does. */
function packMatching(lane: Lane, terms: readonly number[]): readonly number[][] {
  const { faint } = lane.sizing
  const rows = faint
    ? [
        ...packTerms(
          lane,
          terms.filter((term) => !faint[term]),
        ),
        ...packTerms(
          lane,
          terms.filter((term) => faint[term]),
        ),
      ]
    : packTerms(lane, terms)
  return bringTogether(rows, lane.sequences)
}

function packTerms({ dataset, inSequence, sizing }: Lane, terms: readonly number[]): number[][] {
  if (terms.length < 2) return terms.length === 1 ? [[...terms]] : []
  const chains = chainTerms(dataset.term, terms, (run) => packItem(dataset, run, inSequence, sizing))
  if (chains.length === 1) return chains.map((chain) => [...chain.terms])
  const packed = packRows(chains.map((chain) => chain.item))
  const rows: number[][] = Array.from({ length: packed.count }, () => [])
  chains.forEach((chain, i) => {
    rows[packed.rows[i] ?? 0]?.push(...chain.terms)
  })
  return rows
}
