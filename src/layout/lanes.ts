/**
 * Lanes: which terms and events lie in which lane, and how high everything is. Computed on a filter, a change of width, or
 * for another view; what a lane's rows hold is found when the lane comes into view, so a million terms cost one pass of
 * counting.
 *
 *   lane k has the rows  rows(k)[0] …, drawn from top[k] on; its events stand on the line below them
 */
import { contextOf, type Dataset } from '../dataset/dataset.ts'
import { type Grouping, groupBy } from '../dataset/group.ts'
import { maskOf } from '../dataset/maskOf.ts'
import { memoizeWeak } from '../dataset/memoize.ts'
import { trim } from '../dataset/trim.ts'
import { markDay } from './eventMarks.ts'
import { headOf, type LaneMetrics } from './laneMetrics.ts'
import { findRows, type Row } from './laneRows.ts'
import type { Sizing } from './sizing.ts'
import type { Viewport } from './viewport.ts'

export interface Lanes {
  readonly count: number
  /** Index of the person of each lane; `contextOf(dataset)` for the lane of events that concern nobody's career. */
  readonly person: Uint32Array
  /** How many rows a lane has, one below the other, without looking at them. */
  readonly rowCount: Uint32Array
  /** The rows of a lane, found when first asked for, and before them those of terms that wait for one, under the last. */
  readonly rows: (lane: number) => readonly Row[]
  /** Events by lane, in the order in which their marks stand. */
  readonly events: Grouping
  /** Top of each lane in pixels, and the height of all as the last entry. */
  readonly top: Float64Array
  /** The first day of what they were laid for. */
  readonly first: number
  /** The view that their rows are packed for; `undefined` where they are packed for everything. */
  readonly view: Viewport | undefined
}

/** Indexes of what a filter lets through. */
export interface Matching {
  readonly terms: Uint32Array
  readonly events: Uint32Array
}

/** Lanes of the people that have any of these terms or events, in the order given; context comes first. */
export function layLanes(dataset: Dataset, matching: Matching, sizing: Sizing): Lanes {
  const matches = maskOf(matching.terms, dataset.term.person.length)
  const { count, rows } = findRows(dataset, matching.terms, matches, sizing)
  const { person, rowCount, events } = stack(dataset, matching, count, sizing)
  return {
    count: person.length,
    person,
    rowCount,
    rows: (lane) => {
      const of = person[lane]
      return of === undefined ? [] : rows(of)
    },
    events,
    first: sizing.domain.from,
    view: sizing.view,
    top: topsOf({ rowCount, events }, sizing.metrics),
  }
}

/** The same lanes in other heights. */
export const withMetrics = (lanes: Lanes, metrics: LaneMetrics): Lanes => ({
  ...lanes,
  top: topsOf(lanes, metrics),
})

/** How high all lanes are in other measures, in pixels. */
export const heightIn = (lanes: Lanes, metrics: LaneMetrics): number => topsOf(lanes, metrics).at(-1) ?? 0

/** The top of each lane in pixels, and the height of all. */
function topsOf({ rowCount, events }: Pick<Lanes, 'rowCount' | 'events'>, metrics: LaneMetrics) {
  const top = new Float64Array(rowCount.length + 1)
  for (let lane = 0; lane < rowCount.length; lane++) {
    const rows = rowCount[lane] ?? 0
    const has = (events.from[lane + 1] ?? 0) > (events.from[lane] ?? 0)
    const high = headOf(metrics, rows) + rows * metrics.row + (has ? metrics.eventRow : 0) + metrics.foot
    // A texture has no line for events: who has nothing else has a lane all the same.
    const least = rows > 0 || metrics.eventRow === 0 ? metrics.minLane : 0
    top[lane + 1] = (top[lane] ?? 0) + Math.max(high, least)
  }
  return top
}

/** One pass over the people in the order of their lanes: who has one, how many rows and which events. */
function stack(
  dataset: Dataset,
  matching: Matching,
  countRows: (person: number) => number,
  { order }: Sizing,
): Pick<Lanes, 'person' | 'rowCount' | 'events'> {
  const context = contextOf(dataset)
  const all = eventsByPerson(dataset)
  const matches = maskOf(matching.events, dataset.event.min.length)
  const person = new Uint32Array(context + 1)
  const rowCount = new Uint32Array(context + 1)
  const from = new Uint32Array(context + 2)
  const items = new Uint32Array(all.items.length)
  let count = 0
  let placed = 0
  for (let n = -1; n < context; n++) {
    const p = n < 0 ? context : order ? (order[n] ?? 0) : n
    const rows = n < 0 ? 0 : countRows(p)
    const first = placed
    const end = all.from[p + 1] ?? 0
    for (let k = all.from[p] ?? 0; k < end; k++) {
      const event = all.items[k] ?? 0
      if (matches[event]) items[placed++] = event
    }
    if (rows === 0 && placed === first) continue
    person[count] = p
    rowCount[count] = rows
    count++
    from[count] = placed
  }
  return {
    person: trim(person, count),
    rowCount: trim(rowCount, count),
    events: { from: trim(from, count + 1), items: trim(items, placed) },
  }
}

/** All events by person, in the order in which their marks stand: one of several people stands with each, one of nobody with context. */
const eventsByPerson = memoizeWeak((dataset: Dataset): Grouping => {
  const { peopleFrom, people } = dataset.event
  const keys: number[] = []
  const rows: number[] = []
  for (const event of inTime(dataset)) {
    const its = new Set(people.subarray(peopleFrom[event], peopleFrom[event + 1]))
    for (const person of its.size > 0 ? its : [contextOf(dataset)]) {
      keys.push(person)
      rows.push(event)
    }
  }
  const places = groupBy(keys, contextOf(dataset) + 1)
  return { from: places.from, items: places.items.map((place) => rows[place] ?? 0) }
})

/** The middle of a year-wide event can lie after that of a later, narrower one: marks go by their middles. */
function inTime({ event }: Dataset): Uint32Array {
  const days = Float64Array.from(event.min, (_, i) => markDay(event, i))
  return Uint32Array.from(event.min.keys()).sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b)
}
