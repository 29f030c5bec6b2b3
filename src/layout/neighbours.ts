/**
 * Where the arrow keys lead: a structure over the lanes that knows nothing of the screen.
 *
 *   ← →   the lane's stops: its person, then terms and events in the order of time across all rows
 *   ↑ ↓   the nearest stop of the row above or below, then of the next lane; events are a lane's last row;
 *         from a person to the person of the next lane
 */
import { max, min } from 'd3'
import { contextOf, type Dataset } from '../dataset/dataset.ts'
import { coreOf } from '../dataset/termsByPerson.ts'
import { markDay } from './eventMarks.ts'
import type { Lanes } from './lanes.ts'

interface Place {
  readonly lane: number
  /** The row of its lane; −1 for the person, who stands above all of them. */
  readonly row: number
}
export interface PersonStop extends Place {
  readonly kind: 'person'
  readonly person: number
}
export interface TermStop extends Place {
  readonly kind: 'term'
  readonly term: number
}
export interface EventStop extends Place {
  readonly kind: 'event'
  readonly event: number
}
export type Stop = PersonStop | TermStop | EventStop

/** Names a stop for as long as its dataset is shown. */
export function keyOf(stop: Stop): string {
  if (stop.kind === 'person') return `person-${stop.person}`
  return stop.kind === 'term' ? `term-${stop.term}` : `event-${stop.event}-${stop.lane}`
}

export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last'

/** The stop of a term, or `undefined` where it has no place in these lanes. */
export function stopOfTerm(dataset: Dataset, lanes: Lanes, term: number): TermStop | undefined {
  const lane = lanes.person.indexOf(dataset.term.person[term] ?? -1)
  return lane < 0 ? undefined : termsOfLane(lanes, lane).find((stop) => stop.term === term)
}

/** The stop of an event, in the lane given or the first that has it. */
export function stopOfEvent(lanes: Lanes, event: number, lane?: number): EventStop | undefined {
  const at = lanes.events.items.indexOf(event, lane === undefined ? 0 : (lanes.events.from[lane] ?? 0))
  if (at < 0) return undefined
  const its = lanes.events.from.findLastIndex((from) => from <= at)
  return { kind: 'event', event, lane: its, row: rowsOf(lanes, its) }
}

/** The stop of a person, or `undefined` where there is no such lane. */
export function stopOfPerson(lanes: Lanes, person: number): PersonStop | undefined {
  const lane = lanes.person.indexOf(person)
  return lane < 0 ? undefined : { kind: 'person', person, lane, row: -1 }
}

/** Where a lane is entered: its person; in the lane of events that concern nobody's career, the first of them. */
export function headOfLane(dataset: Dataset, lanes: Lanes, lane: number): Stop | undefined {
  const person = lanes.person[lane]
  if (person === undefined) return undefined
  return person === contextOf(dataset)
    ? stopsOfLane(dataset, lanes, lane)[0]
    : { kind: 'person', person, lane, row: -1 }
}

/** A lane's terms and events in the order of time. */
export function stopsOfLane(dataset: Dataset, lanes: Lanes, lane: number): (TermStop | EventStop)[] {
  const stops = [...termsOfLane(lanes, lane), ...eventsOfLane(lanes, lane)]
  const days = new Map(stops.map((stop) => [stop, dayOf(dataset, stop)]))
  return stops.sort((a, b) => (days.get(a) ?? 0) - (days.get(b) ?? 0))
}

const rowsOf = (lanes: Lanes, lane: number): number => lanes.rowCount[lane] ?? 0

/** The next stop in a direction; the same stop at the edge of everything. */
export function neighbour(dataset: Dataset, lanes: Lanes, from: Stop, direction: Direction): Stop {
  if (direction === 'up' || direction === 'down')
    return vertical(dataset, lanes, from, direction === 'up' ? -1 : 1) ?? from
  const head = headOfLane(dataset, lanes, from.lane)
  const inTime = stopsOfLane(dataset, lanes, from.lane)
  if (direction === 'first' || direction === 'last') return inTime.at(direction === 'first' ? 0 : -1) ?? from
  const order = head?.kind === 'person' ? [head, ...inTime] : inTime
  const at = order.findIndex((stop) => keyOf(stop) === keyOf(from)) + (direction === 'left' ? -1 : 1)
  return order[Math.min(Math.max(at, 0), order.length - 1)] ?? from
}

/** The first stop of all. */
export const firstStop = (dataset: Dataset, lanes: Lanes): Stop | undefined => headOfLane(dataset, lanes, 0)

const termsOfLane = (lanes: Lanes, lane: number): TermStop[] =>
  lanes
    .rows(lane)
    .flatMap(({ terms, line }) =>
      [...terms].map((term) => ({ kind: 'term', term, lane, row: line }) as const),
    )

function eventsOfLane({ events, rowCount }: Lanes, lane: number): EventStop[] {
  const its = [...events.items.subarray(events.from[lane], events.from[lane + 1])]
  return its.map((event) => ({ kind: 'event', event, lane, row: rowCount[lane] ?? 0 }))
}

/** The first day that a stop's place in time is known by; a person has none. */
function dayOf(dataset: Dataset, stop: Stop): number {
  if (stop.kind === 'term') return coreOf(dataset.term, stop.term).from
  return stop.kind === 'event' ? markDay(dataset.event, stop.event) : Number.NEGATIVE_INFINITY
}

function vertical(dataset: Dataset, lanes: Lanes, from: Stop, step: -1 | 1): Stop | undefined {
  if (from.kind === 'person') return headOfLane(dataset, lanes, from.lane + step)
  for (let lane = from.lane; lane >= 0 && lane < lanes.count; lane += step) {
    const its: Stop[] = [...termsOfLane(lanes, lane), ...eventsOfLane(lanes, lane)]
    const beyond = lane === from.lane ? its.filter((stop) => (stop.row - from.row) * step > 0) : its
    const rows = beyond.map((stop) => stop.row)
    const row = step > 0 ? min(rows) : max(rows)
    const inRow = beyond.filter((stop) => stop.row === row)
    const nearest = nearestIn(dataset, inRow, dayOf(dataset, from))
    if (nearest) return nearest
  }
  return undefined
}

function nearestIn(dataset: Dataset, stops: readonly Stop[], day: number): Stop | undefined {
  const distance = (stop: Stop) => Math.abs(dayOf(dataset, stop) - day)
  const [first] = stops
  return first && stops.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best), first)
}
