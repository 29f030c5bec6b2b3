/**
 * Lanes: which terms and events lie in which lane, in which row, and how high everything is. Computed on a filter
 * or a change of width, never in a frame.
 *
 *   lane k owns the rows  rowOfLane[k] … rowOfLane[k + 1] - 1
 *   row  r owns the terms terms[termOfRow[r]] … terms[termOfRow[r + 1] - 1], in the order of time
 */
import type { Dataset } from '../dataset/dataset.ts'
import { type Grouping, groupBy } from '../dataset/group.ts'
import type { Form } from './form.ts'
import { chainHandovers } from './handovers.ts'
import { LABEL_GAP } from './labels.ts'
import { type PackItem, packRows, type Span } from './rows.ts'
import { certainSpan, coreOf, drawnSpan, tailsOf } from './terms.ts'
import { type Viewport, xOf } from './viewport.ts'

export interface Lanes {
  readonly count: number
  /** Index of the person of each lane; `contextOf(dataset)` for the lane of events that concern nobody's career. */
  readonly person: Uint32Array
  readonly rowOfLane: Uint32Array
  readonly termOfRow: Uint32Array
  readonly terms: Uint32Array
  /** For the bisect: along a row, the furthest end so far, and the nearest start still to come, in days. */
  readonly endSoFar: Float64Array
  readonly startToCome: Float64Array
  /** Events by lane, in the order of time. */
  readonly events: Grouping
  /** Top of each lane in pixels, and the height of all as the last entry. */
  readonly top: Float64Array
}

/** What packing must know of the page: its form, how wide a label is, and the scale when all is in view. */
export interface Sizing {
  readonly form: Form
  /** Width of the drawing in pixels. */
  readonly width: number
  readonly domain: Viewport
  /** Width of a term's label in pixels. */
  readonly labelWidth: (term: number) => number
}

/** What stands for a person in the lane of context: one past the last. */
export const contextOf = (dataset: Dataset): number => dataset.people.count

/** Lanes of the people that have any of these terms or events, in the order of the dataset; context comes first. */
export function layLanes(
  dataset: Dataset,
  matching: { readonly terms: Uint32Array; readonly events: Uint32Array },
  sizing: Sizing,
): Lanes {
  const context = contextOf(dataset)
  const terms = groupBy(dataset.term.person, context + 1, matching.terms)
  const events = eventsByPerson(dataset, matching.events)
  const everyone = [context, ...Array.from({ length: context }, (_, p) => p)]
  const person = Uint32Array.from(everyone.filter((p) => has(terms, p) || has(events, p)))
  const rows: number[][] = []
  const rowOfLane = new Uint32Array(person.length + 1)
  person.forEach((p, lane) => {
    rows.push(...rowsOfLane(dataset, terms.items.subarray(terms.from[p], terms.from[p + 1]), sizing))
    rowOfLane[lane + 1] = rows.length
  })
  const laneEvents = pick(events, person)
  return {
    count: person.length,
    person,
    rowOfLane,
    ...rowColumns(dataset, rows),
    events: laneEvents,
    top: tops(rowOfLane, laneEvents, sizing.form),
  }
}

const has = (grouping: Grouping, key: number): boolean =>
  (grouping.from[key + 1] ?? 0) > (grouping.from[key] ?? 0)

/** An event of several people stands in the lane of each; one of nobody in that of context. */
function eventsByPerson(dataset: Dataset, events: Uint32Array): Grouping {
  const { peopleFrom, people } = dataset.event
  const keys: number[] = []
  const rows: number[] = []
  for (const event of events) {
    const its = new Set(people.subarray(peopleFrom[event], peopleFrom[event + 1]))
    for (const person of its.size > 0 ? its : [contextOf(dataset)]) {
      keys.push(person)
      rows.push(event)
    }
  }
  const places = groupBy(keys, contextOf(dataset) + 1)
  return { from: places.from, items: places.items.map((place) => rows[place] ?? 0) }
}

function pick(grouping: Grouping, keys: Uint32Array): Grouping {
  const from = new Uint32Array(keys.length + 1)
  const items: number[] = []
  keys.forEach((key, lane) => {
    for (let k = grouping.from[key] ?? 0; k < (grouping.from[key + 1] ?? 0); k++)
      items.push(grouping.items[k] ?? 0)
    from[lane + 1] = items.length
  })
  return { from, items: Uint32Array.from(items) }
}

/** The terms of one lane, row by row, each row in the order of time. */
function rowsOfLane(dataset: Dataset, unsorted: Uint32Array, sizing: Sizing): number[][] {
  const cores = new Map([...unsorted].map((term) => [term, coreOf(dataset.term, term)]))
  const from = (term: number) => cores.get(term)?.from ?? 0
  // Equal starts keep the order of the file, which is the order of the source.
  const terms = [...unsorted].sort((a, b) => from(a) - from(b) || a - b)
  const chains = chainHandovers(dataset.term, terms, (term) => packItem(dataset, term, sizing))
  const packed = packRows(chains.map((chain) => chain.item))
  const rows: number[][] = Array.from({ length: packed.count }, () => [])
  chains.forEach((chain, i) => {
    rows[packed.rows[i] ?? 0]?.push(...chain.terms)
  })
  return rows
}

function packItem(dataset: Dataset, term: number, sizing: Sizing): PackItem {
  const { width, domain, form } = sizing
  const x = (day: number) => xOf(domain, width, day)
  const days = coreOf(dataset.term, term)
  const allDays = drawnSpan(dataset.term, term)
  const { before, after } = tailsOf(dataset.term, term)
  const core = {
    lo: x(days.from) - before,
    hi: Math.max(x(days.to), x(days.from) + form.minBar) + after,
  }
  const first = x(allDays.from) - before
  const drawn = { lo: first, hi: Math.max(x(allDays.to), first + form.minBar) + after }
  const track = dataset.groupOfRole[dataset.term.role[term] ?? 0] ?? 0
  const label = sizing.labelWidth(term)
  // A label over the bars lies over no fade.
  if (form.labels === 'over') return { core, drawn: core, labels: labelsOver(drawn, label, width), track }
  const certain = certainSpan(dataset.term, term)
  const inside = Math.min(x(certain.to), width) - Math.max(x(certain.from), 0)
  return { core, drawn, labels: labelsBeside(drawn, inside, label, width), track }
}

/** Where a label may stand that does not fit inside: see `labels.ts`, which places it so at every zoom. */
function labelsBeside(drawn: Span, inside: number, label: number, width: number): Span[] {
  const room = label + 2 * LABEL_GAP
  if (room <= inside) return []
  const after = { lo: drawn.hi, hi: drawn.hi + room }
  const before = { lo: drawn.lo - room, hi: drawn.lo }
  return [after, before].filter(({ lo, hi }) => lo >= -LABEL_GAP && hi <= width + LABEL_GAP)
}

/** A label on its own line above the bar: it begins with the bar, ends with it, or is kept on the page. */
function labelsOver(drawn: Span, label: number, width: number): Span[] {
  const room = label + LABEL_GAP
  const starts = [Math.max(0, Math.min(drawn.lo, width - room)), Math.min(drawn.hi, width) - room]
  return starts.filter((lo) => lo >= 0).map((lo) => ({ lo, hi: lo + room }))
}

function rowColumns(dataset: Dataset, rows: readonly (readonly number[])[]) {
  const termOfRow = new Uint32Array(rows.length + 1)
  rows.forEach((row, r) => {
    termOfRow[r + 1] = (termOfRow[r] ?? 0) + row.length
  })
  const terms = Uint32Array.from(rows.flat())
  const endSoFar = new Float64Array(terms.length)
  const startToCome = new Float64Array(terms.length)
  for (let r = 0; r < rows.length; r++) {
    const first = termOfRow[r] ?? 0
    const end = termOfRow[r + 1] ?? 0
    let furthest = Number.NEGATIVE_INFINITY
    for (let k = first; k < end; k++)
      endSoFar[k] = furthest = Math.max(furthest, drawnSpan(dataset.term, terms[k] ?? 0).to)
    let nearest = Number.POSITIVE_INFINITY
    for (let k = end - 1; k >= first; k--)
      startToCome[k] = nearest = Math.min(nearest, drawnSpan(dataset.term, terms[k] ?? 0).from)
  }
  return { termOfRow, terms, endSoFar, startToCome }
}

function tops(rowOfLane: Uint32Array, events: Grouping, form: Form): Float64Array {
  const top = new Float64Array(rowOfLane.length)
  for (let lane = 0; lane + 1 < rowOfLane.length; lane++) {
    const rows = (rowOfLane[lane + 1] ?? 0) - (rowOfLane[lane] ?? 0)
    const height = form.head + rows * form.row + (has(events, lane) ? form.eventRow : 0) + form.foot
    top[lane + 1] = (top[lane] ?? 0) + Math.max(height, rows > 0 ? form.minLane : 0)
  }
  return top
}
