/**
 * A term that begins where another ends is drawn in the same row. Such terms are packed as one piece, so that no
 * third term's label can come between them:
 *
 *   Mayor of Chongqing ▇▇▇▇▇▇▇▇▇ Mayor of Tianjin
 */
import { greatest } from 'd3'
import { END_UNSTATED, type TermColumns } from '../dataset/columns.ts'
import { coreOf } from '../dataset/termsByPerson.ts'
import { labelsOf, type PackItem, type Span, sharesRow } from './packing.ts'

export interface Chain {
  /** In the order of time. */
  readonly terms: readonly number[]
  readonly item: PackItem
}

/** Chains of handovers among one person's terms (sorted by where their cores begin), in that order again. */
export function chainHandovers(
  columns: TermColumns,
  terms: readonly number[],
  itemOf: (term: number) => PackItem,
): Chain[] {
  const chains: Chain[] = []
  for (const term of terms) {
    const item = itemOf(term)
    const joined = bestJoin(columns, chains, term, item)
    if (joined) chains[joined.at] = joined.chain
    else chains.push({ terms: [term], item })
  }
  return chains
}

/** Of the chains that hand over to this term and leave room for both labels: one of its own track, and the closest. */
function bestJoin(columns: TermColumns, chains: readonly Chain[], term: number, item: PackItem) {
  const joins = chains.flatMap((chain, at) => {
    const last = chain.terms.at(-1)
    const both = last !== undefined && handsOver(columns, last, term) ? inOne(chain.item, item) : undefined
    if (!both) return []
    const { track, core } = chain.item
    const joined = { terms: [...chain.terms, term], item: both }
    return [{ at, chain: joined, sameTrack: Number(track === item.track), end: core.hi }]
  })
  return greatest(joins, (a, b) => a.sameTrack - b.sameTrack || a.end - b.end)
}

/** Does `b` begin on the day after `a` ended at the latest, and not certainly before? Ends nobody stated hand over nothing. */
function handsOver(columns: TermColumns, a: number, b: number): boolean {
  if ((columns.flags[a] ?? 0) & END_UNSTATED) return false
  return (
    coreOf(columns, a).to <= coreOf(columns, b).from &&
    (columns.startMin[b] ?? 0) <= (columns.endMax[a] ?? 0) + 1
  )
}

/** Both as one piece, with every place that their labels may take together; `undefined` where there is none. */
function inOne(a: PackItem, b: PackItem): PackItem | undefined {
  if (!sharesRow(a, b)) return undefined
  const labels = labelsOf(a).flatMap((first) =>
    labelsOf(b)
      .filter((second) => first.hi <= b.drawn.lo && second.lo >= Math.max(a.drawn.hi, first.hi))
      .map((second) => around(first, second)),
  )
  if (labels.length === 0) return undefined
  return {
    core: around(a.core, b.core),
    drawn: around(a.drawn, b.drawn),
    labels: distinct(labels),
    track: b.track,
  }
}

/** Only the outer ends of a chain's labels count: without this, their number would double with each term. */
const distinct = (spans: readonly Span[]): Span[] =>
  spans.filter((span, i) => spans.findIndex(({ lo, hi }) => lo === span.lo && hi === span.hi) === i)

const around = (a: Span, b: Span): Span => ({ lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) })
