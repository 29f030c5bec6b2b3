/**
 * Terms that are packed as one piece, so that no third term's label comes between them: those of one office, and a
 * handover from one office to the next.
 *
 *   ▇▇▇ Senator ▇▇▇ ▇▇▇▇▇▇▇▇▇▇▇       one office, one label
 *   ▇▇ Mayor of A ▇▇▇▇ Mayor of B ▇▇  a handover
 */
import { END_UNSTATED, type TermColumns } from '../dataset/columns.ts'
import { coreOf } from '../dataset/termsByPerson.ts'
import { around, labelsOf, type PackItem, type Span, sharesRow } from './packing.ts'

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
  const of = office[term]
  const isIts = (one: number) => office[one] === of
  const at = chains.findIndex(({ terms, item }) => terms.some(isIts) && sharesRow(item, own))
  const chain = chains[at]
  if (!chain) return undefined
  const terms = [...chain.terms, term]
  const item = chain.terms.every(isIts) ? itemOf(terms) : inOne(chain.item, own)
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
  let best: Chain | undefined
  let join: Join | undefined
  for (let at = 0; at < chains.length; at++) {
    const chain = chains[at] as Chain
    if (!handsOver(columns, chain.terms.at(-1) ?? 0, term)) continue
    if ((best && !isCloser(chain.item, best.item, own.track)) || !isFree(columns, chain, term, all)) continue
    const item = inOne(chain.item, own)
    if (!item) continue
    best = chain
    join = { at, chain: { terms: [...chain.terms, term], item } }
  }
  return join
}

const isCloser = (a: PackItem, b: PackItem, track: number): boolean =>
  (a.track === track) === (b.track === track) ? a.core.hi > b.core.hi : a.track === track

/** Offices that are ever held at once keep a row each. */
function isFree(columns: TermColumns, { terms }: Chain, term: number, all: readonly number[]): boolean {
  const { office } = columns
  const held = new Set(terms.map((one) => office[one]))
  const its = all.filter((one) => office[one] === office[term])
  return all.every(
    (one) => !held.has(office[one]) || its.every((other) => other === one || !overlap(columns, other, one)),
  )
}

function overlap(columns: TermColumns, a: number, b: number): boolean {
  const [first, second] = [coreOf(columns, a), coreOf(columns, b)]
  return first.from < second.to && second.from < first.to
}

/** Does `b` begin on the day after `a` ended at the latest, and not certainly before? Ends nobody stated hand over nothing. */
function handsOver(columns: TermColumns, a: number, b: number): boolean {
  if ((columns.flags[a] ?? 0) & END_UNSTATED) return false
  return (
    (columns.startMin[b] ?? 0) <= (columns.endMax[a] ?? 0) + 1 &&
    coreOf(columns, a).to <= coreOf(columns, b).from
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
