/**
 * Terms that are packed as one piece, so that no third term's label comes between them: those of one office, and a
 * handover from one office to the next.
 *
 *   ▇▇▇ Senator ▇▇▇ ▇▇▇▇▇▇▇▇▇▇▇       one office, one label
 *   ▇▇ Mayor of A ▇▇▇▇ Mayor of B ▇▇  a handover
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

/** What a chain is made of: how one term is packed, and several of one office that lie after one another. */
export type ItemOf = (terms: readonly number[]) => PackItem

/** Chains among one person's terms (sorted by where their cores begin), in that order again. */
export function chainTerms(columns: TermColumns, terms: readonly number[], itemOf: ItemOf): Chain[] {
  const chains: Chain[] = []
  for (const term of terms) {
    const own = itemOf([term])
    const joined =
      sameOffice(columns, chains, term, own, itemOf) ?? handover(columns, chains, term, own, terms)
    if (joined) chains[joined.at] = joined.chain
    else chains.push({ terms: [term], item: own })
  }
  return chains
}

interface Join {
  readonly at: number
  readonly chain: Chain
}

/** The chain that holds this office already, where it is free again. */
function sameOffice(
  { office }: TermColumns,
  chains: readonly Chain[],
  term: number,
  own: PackItem,
  itemOf: ItemOf,
): Join | undefined {
  const at = chains.findIndex(
    ({ terms, item }) => terms.some((one) => office[one] === office[term]) && sharesRow(item, own),
  )
  const chain = chains[at]
  if (!chain) return undefined
  const terms = [...chain.terms, term]
  const isRun = chain.terms.every((one) => office[one] === office[term])
  const item = isRun ? itemOf(terms) : inOne(chain.item, own)
  // No label is lost for it.
  if (!item || (item.mute && !(chain.item.mute && own.mute))) return undefined
  return { at, chain: { terms, item } }
}

/** Of the chains that hand over to this term and leave room for both labels: one of its own track, and the closest. */
function handover(
  columns: TermColumns,
  chains: readonly Chain[],
  term: number,
  own: PackItem,
  all: readonly number[],
): Join | undefined {
  const { office } = columns
  const ofOffice = all.filter((one) => office[one] === office[term])
  // Offices that are ever held at once keep a row each.
  const isFree = ({ terms }: Chain) =>
    all.every(
      (one) =>
        !terms.some((held) => office[held] === office[one]) ||
        ofOffice.every((its) => its === one || !overlap(columns, its, one)),
    )
  const joins = chains.flatMap((chain, at) => {
    const last = chain.terms.at(-1)
    if (last === undefined || !handsOver(columns, last, term) || !isFree(chain)) return []
    const both = inOne(chain.item, own)
    if (!both) return []
    const joined = { terms: [...chain.terms, term], item: both }
    return [{ at, chain: joined, sameTrack: Number(chain.item.track === own.track), end: chain.item.core.hi }]
  })
  return greatest(joins, (a, b) => a.sameTrack - b.sameTrack || a.end - b.end)
}

function overlap(columns: TermColumns, a: number, b: number): boolean {
  const [first, second] = [coreOf(columns, a), coreOf(columns, b)]
  return first.from < second.to && second.from < first.to
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
    mute: a.mute && b.mute,
    track: b.track,
  }
}

/** Only the outer ends of a chain's labels count: without this, their number would double with each term. */
const distinct = (spans: readonly Span[]): Span[] =>
  spans.filter((span, i) => spans.findIndex(({ lo, hi }) => lo === span.lo && hi === span.hi) === i)

const around = (a: Span, b: Span): Span => ({ lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) })
