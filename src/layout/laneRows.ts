/**
 * Which terms each row of a lane holds, so that every label has room when all is in view: the terms of one office in one row,
 * posts in a row below one another, what does not match below what does. Of many terms, by time alone.
 */
import { END_UNSTATED } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { memoize } from '../dataset/memoize.ts'
import { coreOf } from '../dataset/termsByPerson.ts'
import { chainTerms } from './chains.ts'
import { LABEL_GAP } from './labels.ts'
import type { LaneMetrics } from './laneMetrics.ts'
import { type PackItem, packRows, type Span } from './packing.ts'
import { countRows, packPlainly } from './packingByTime.ts'
import { bringTogether, joinsOf, sequencesOf } from './sequences.ts'
import { carriedSpan, certainSpan, drawnSpan, tailsOf } from './terms.ts'
import { type Viewport, xOf } from './viewport.ts'

/** One line of bars, in the order of time. For the bisect: the furthest end so far, the nearest start to come, in days. */
export interface Row {
  readonly terms: Uint32Array
  readonly endSoFar: Float64Array
  readonly startToCome: Float64Array
  /** For each term, `ABOVE` and `BELOW` of its sequence. */
  readonly joins: Uint8Array
}

/** What packing must know of the page: its metrics, how wide a label is, and the scale when all is in view. */
export interface Sizing {
  readonly metrics: LaneMetrics
  /** Width of the drawing in pixels. */
  readonly width: number
  readonly domain: Viewport
  /** Width of a term's title, and of the sign of an end that is not stated, in pixels. */
  readonly labelWidth: (term: number) => number
  readonly signWidth: number
  /** 1 for each term that does not match: one that may have run on into the domain stands at its edge. */
  readonly faint?: Uint8Array | undefined
  /** The people in the order of their lanes; that of the dataset where it is left out. */
  readonly order?: Uint32Array | undefined
}

/** With more terms than this, rows are packed by time alone: room for every label would make lanes endless. */
const MOST_LABELLED = 2000

/** Of the first lanes of a dataset: how many terms there will be, so that they are packed as they will be then. */
const countOf = ({ head, terms }: Dataset, matching: Uint32Array): number =>
  head.whole && matching.length === terms.count ? head.whole.terms : matching.length

/** The rows of each person: how many, without looking at them, and what they hold, found when first asked for. */
export interface LaneRows {
  readonly count: (person: number) => number
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
  const { count, find, sequences } = rowFinder(dataset, terms, matches, sizing)
  const rows = memoize(MOST_KEPT, (person: number) => {
    const found = find(person)
    const joins = joinsOf(found, sequences(person))
    return found.map((row, k) => rowOf(row, (term) => spanIn(dataset, term, sizing), joins[k]))
  })
  return { count, rows }
}

/** What each row holds, as terms. */
interface RowFinder {
  readonly count: (person: number) => number
  readonly find: (person: number) => number[][]
  readonly sequences: (person: number) => number[][]
}

function rowFinder(dataset: Dataset, terms: Uint32Array, matches: Uint8Array, sizing: Sizing): RowFinder {
  const { termsByPerson } = dataset
  const own = (person: number) =>
    termsByPerson.items
      .subarray(
        termsByPerson.from[person] ?? 0,
        termsByPerson.from[person + 1] ?? termsByPerson.from[person] ?? 0,
      )
      .filter((term) => matches[term])
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
  const free: number[] = []
  if (countOf(dataset, terms) > MOST_LABELLED)
    return {
      count: (person) => countRows(termsByPerson, person, matches, free),
      find: (person) => packPlainly(termsByPerson, own(person)),
      sequences: () => [],
    }
  const sequences = memoize(MOST_KEPT, (person: number) =>
    sequencesOf(
      dataset.term,
      own(person).filter((term) => !carriedIn(dataset, term, sizing)),
      (term) => groupOf(dataset, term),
    ),
  )
  const find = memoize(MOST_KEPT, (person: number) =>
    labelledRows(dataset, own(person), sequences(person), sizing),
  )
  return { count: (person) => (any(person) ? find(person).length : 0), find, sequences }
}

/** The terms of one lane, row by row, each with room for its label; what does not match comes below what does. */
function labelledRows(
  dataset: Dataset,
  terms: Uint32Array,
  sequences: readonly number[][],
  sizing: Sizing,
): number[][] {
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
  terms: Uint32Array,
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

const groupOf = ({ groupOfRole, term }: Dataset, i: number): number => groupOfRole[term.role[i] ?? 0] ?? 0

/** One term, or several of one office after one another, which share their label. */
function packItem(
  dataset: Dataset,
  run: readonly number[],
  inSequence: ReadonlySet<number>,
  sizing: Sizing,
): PackItem {
  const { width, metrics } = sizing
  const spans = run.map((term) => spansOf(dataset, term, inSequence.has(term), sizing))
  const core = around(spans.map((one) => one.core))
  const drawn = around(spans.map((one) => one.drawn))
  const first = run[0] ?? 0
  const track = groupOf(dataset, first)
  const isUnstated = ((dataset.term.flags[run.at(-1) ?? 0] ?? 0) & END_UNSTATED) !== 0
  const label = sizing.labelWidth(first) + (isUnstated ? sizing.signWidth : 0)
  // A label over the bars lies over no thin stretch.
  if (metrics.labels === 'over')
    return { core, drawn: core, labels: labelsOver(drawn, label, width), mute: false, track }
  const room = label + 2 * LABEL_GAP
  const fits = spans.some(({ inside }) => inside >= room)
  const labels = fits ? [] : labelsBeside(drawn, room, width)
  return { core, drawn, labels, mute: !fits && labels.length === 0, track }
}

type SpanOf = (term: number) => { readonly from: number; readonly to: number }

const carriedIn = ({ term }: Dataset, i: number, { faint, domain }: Sizing) =>
  faint?.[i] === 1 ? carriedSpan(term, i, domain.from) : undefined

/** First and last + 1 day that a term's drawing touches. */
const spanIn = (dataset: Dataset, i: number, sizing: Sizing) =>
  carriedIn(dataset, i, sizing) ?? drawnSpan(dataset.term, i)

/** In pixels: what a term's row keeps for it alone, all that is drawn of it, and how much of it text may lie on. */
function spansOf(
  dataset: Dataset,
  term: number,
  inSequence: boolean,
  sizing: Sizing,
): { readonly core: Span; readonly drawn: Span; readonly inside: number } {
  const { width, domain, metrics } = sizing
  const x = (day: number) => xOf(domain, width, day)
  const onPage = (day: number) => Math.min(Math.max(x(day), 0), width)
  const allDays = spanIn(dataset, term, sizing)
  const days = carriedIn(dataset, term, sizing) ?? coreOf(dataset.term, term)
  const tails = tailsOf(dataset.term, term)
  const { before } = tails
  const after = inSequence ? 0 : tails.after
  const solid = inSequence ? allDays : certainSpan(dataset.term, term)
  const first = x(allDays.from) - before
  return {
    core: {
      lo: x(days.from) - before,
      hi: Math.max(x(days.to), x(days.from) + metrics.minBar) + after,
    },
    drawn: { lo: first, hi: Math.max(x(allDays.to), first + metrics.minBar) + after },
    inside: onPage(solid.to) - onPage(solid.from),
  }
}

const around = (spans: readonly Span[]): Span => ({
  lo: Math.min(...spans.map(({ lo }) => lo)),
  hi: Math.max(...spans.map(({ hi }) => hi)),
})

/** Where a label may stand that does not fit inside: see `labels.ts`, which places it so at every zoom. */
function labelsBeside(drawn: Span, room: number, width: number): Span[] {
  const after = { lo: drawn.hi, hi: drawn.hi + room }
  const before = { lo: drawn.lo - room, hi: drawn.lo }
  if (after.hi <= width + LABEL_GAP) return [after]
  return before.lo >= -LABEL_GAP ? [before] : []
}

/** A label on its own line above the bar: it begins with the bar, ends with it, or is kept on the page. */
function labelsOver(drawn: Span, label: number, width: number): Span[] {
  const room = label + LABEL_GAP
  const starts = [Math.max(0, Math.min(drawn.lo, width - room)), Math.min(drawn.hi, width) - room]
  return starts.filter((lo) => lo >= 0).map((lo) => ({ lo, hi: lo + room }))
}

function rowOf(row: readonly number[], spanOf: SpanOf, joins = new Uint8Array(row.length)): Row {
  const terms = Uint32Array.from(row)
  const endSoFar = new Float64Array(terms.length)
  const startToCome = new Float64Array(terms.length)
  let furthest = Number.NEGATIVE_INFINITY
  for (let k = 0; k < terms.length; k++) endSoFar[k] = furthest = Math.max(furthest, spanOf(terms[k] ?? 0).to)
  let nearest = Number.POSITIVE_INFINITY
  for (let k = terms.length - 1; k >= 0; k--)
    startToCome[k] = nearest = Math.min(nearest, spanOf(terms[k] ?? 0).from)
  return { terms, endSoFar, startToCome, joins }
}
