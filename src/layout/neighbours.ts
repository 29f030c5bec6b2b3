/**
 * Where the arrow keys lead: a structure over the lanes that knows nothing of the screen.
 *
 *   ← →   the lane's stops in the order of time: its terms across all rows, and its events
 *   ↑ ↓   the nearest stop of the row above or below, then of the next lane; events are a lane's last row
 */
import { max, min } from 'd3'
import type { Dataset } from '../dataset/dataset.ts'
import { coreOf } from '../dataset/termsByPerson.ts'
import { markDay } from './eventMarks.ts'
import type { Lanes } from './lanes.ts'

export type Stop =
  | { readonly kind: 'term'; readonly term: number; readonly lane: number; readonly row: number }
  | { readonly kind: 'event'; readonly event: number; readonly lane: number; readonly row: number }

export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last'

/** The stop of a term, or `undefined` where it has no place in these lanes. */
export function stopOfTerm(dataset: Dataset, lanes: Lanes, term: number): Stop | undefined {
  const lane = laneOfPerson(lanes, dataset.term.person[term] ?? -1)
  return lane < 0
    ? undefined
    : stopsOfLane(lanes, lane).find((stop) => stop.kind === 'term' && stop.term === term)
}

/** The stop of an event, in the lane given or the first that has it. */
export function stopOfEvent(lanes: Lanes, event: number, lane?: number): Stop | undefined {
  const at = lanes.events.items.indexOf(event, lane === undefined ? 0 : (lanes.events.from[lane] ?? 0))
  if (at < 0) return undefined
  const its = lanes.events.from.findLastIndex((from) => from <= at)
  return { kind: 'event', event, lane: its, row: rowsOf(lanes, its) }
}

function laneOfPerson(lanes: Lanes, person: number): number {
  return lanes.person.indexOf(person)
}

const rowsOf = (lanes: Lanes, lane: number): number => lanes.rowCount[lane] ?? 0

/** The next stop in a direction; the same stop at the edge of everything. */
export function neighbour(dataset: Dataset, lanes: Lanes, from: Stop, direction: Direction): Stop {
  if (direction === 'up' || direction === 'down')
    return vertical(dataset, lanes, from, direction === 'up' ? -1 : 1)
  const order = inTime(dataset, stopsOfLane(lanes, from.lane))
  const at = order.findIndex((stop) => same(stop, from))
  const to = { left: at - 1, right: at + 1, first: 0, last: order.length - 1 }[direction]
  return order[Math.min(Math.max(to, 0), order.length - 1)] ?? from
}

/** The first stop of all. */
export function firstStop(dataset: Dataset, lanes: Lanes): Stop | undefined {
  return lanes.count > 0 ? inTime(dataset, stopsOfLane(lanes, 0))[0] : undefined
}

const same = (a: Stop, b: Stop): boolean =>
  a.kind === 'term' ? b.kind === 'term' && a.term === b.term : b.kind === 'event' && a.event === b.event

function stopsOfLane(lanes: Lanes, lane: number): Stop[] {
  const stops: Stop[] = []
  for (const { terms, line } of lanes.rows(lane))
    for (const term of terms) stops.push({ kind: 'term', term, lane, row: line })
  const events = lanes.events.items.subarray(lanes.events.from[lane], lanes.events.from[lane + 1])
  for (const event of events) stops.push({ kind: 'event', event, lane, row: rowsOf(lanes, lane) })
  return stops
}

function dayOf(dataset: Dataset, stop: Stop): number {
  if (stop.kind === 'term') return coreOf(dataset.term, stop.term).from
  return markDay(dataset.event, stop.event)
}

const inTime = (dataset: Dataset, stops: readonly Stop[]): Stop[] =>
  [...stops].sort((a, b) => dayOf(dataset, a) - dayOf(dataset, b))

function vertical(dataset: Dataset, lanes: Lanes, from: Stop, step: -1 | 1): Stop {
  for (let lane = from.lane; lane >= 0 && lane < lanes.count; lane += step) {
    const beyond = stopsOfLane(lanes, lane).filter((stop) =>
      lane === from.lane ? (stop.row - from.row) * step > 0 : true,
    )
    const rows = beyond.map((stop) => stop.row)
    const row = step > 0 ? min(rows) : max(rows)
    const nearest = nearestIn(
      dataset,
      beyond.filter((stop) => stop.row === row),
      dayOf(dataset, from),
    )
    if (nearest) return nearest
  }
  return from
}

function nearestIn(dataset: Dataset, stops: readonly Stop[], day: number): Stop | undefined {
  const distance = (stop: Stop) => Math.abs(dayOf(dataset, stop) - day)
  const [first] = stops
  return first && stops.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best), first)
}
