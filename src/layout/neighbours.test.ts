import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Dataset } from '../dataset/dataset.ts'
import { WIDE } from './laneMetrics.ts'
import { type Lanes, layLanes } from './lanes.ts'
import {
  type Direction, type EventStop, firstStop, headOfLane, keyOf, neighbour, type Stop, stopOfEvent, stopOfPerson, stopOfTerm, type TermStop,
} from './neighbours.ts' // biome-ignore format: one import
import { allOf, datasetOf, sizingOf, someMatching } from './testing/datasets.ts'

interface Walk {
  readonly dataset: Dataset
  readonly lanes: Lanes
}
const someLanes = someMatching.map(
  ({ dataset, ...matching }): Walk => ({
    dataset,
    lanes: layLanes(dataset, matching, sizingOf(dataset, WIDE, 800)),
  }),
)

/** Every term and event there is, as the lanes say. */
function allStops({ lanes }: Walk): (TermStop | EventStop)[] {
  return Array.from({ length: lanes.count }, (_, lane) => lane).flatMap((lane) => {
    const rows = lanes.rowCount[lane] ?? 0
    const terms = lanes
      .rows(lane)
      .flatMap((inRow, row) => [...inRow.terms].map((term): TermStop => ({ kind: 'term', term, lane, row })))
    const events = [...lanes.events.items.subarray(lanes.events.from[lane], lanes.events.from[lane + 1])]
    return [...terms, ...events.map((event): EventStop => ({ kind: 'event', event, lane, row: rows }))]
  })
}

/** The stops that one key visits, until it leads no further. */
function walk({ dataset, lanes }: Walk, from: Stop, direction: Direction): Stop[] {
  const visited = [from]
  for (;;) {
    const last = visited[visited.length - 1] as Stop
    const next = neighbour(dataset, lanes, last, direction)
    if (keyOf(next) === keyOf(last)) return visited
    visited.push(next)
    if (visited.length > 1000) throw new Error('walks for ever')
  }
}

const keys = (stops: readonly Stop[]) => stops.map(keyOf).sort()

describe('left and right', () => {
  test('visit the person and every stop of a lane once, there and back', () => {
    fc.assert(
      fc.property(someLanes, (lanes) => {
        for (const stop of allStops(lanes)) {
          const head = headOfLane(lanes.dataset, lanes.lanes, stop.lane) as Stop
          const there = walk(lanes, head, 'right')
          const its: Stop[] = allStops(lanes).filter(({ lane }) => lane === stop.lane)
          expect(keys(there)).toEqual(keys(head.kind === 'person' ? [head, ...its] : its))
          const first = neighbour(lanes.dataset, lanes.lanes, stop, 'first')
          expect(first).toEqual(there.find(({ kind }) => kind !== 'person'))
          const last = there[there.length - 1] as Stop
          expect(neighbour(lanes.dataset, lanes.lanes, stop, 'last')).toEqual(last)
          expect(walk(lanes, last, 'left').reverse()).toEqual(there)
        }
      }),
    )
  })

  it('follow the time, whatever the row', () => {
    const dataset = datasetOf(
      [
        { start: '2000-01-01', end: '2010-01-01' },
        { start: '2003-01-01', end: '2004-01-01' },
        { start: '2010-01-01', end: '..' },
      ],
      [
        { date: '2002-05-05', people: [0] },
        { date: '2012', people: [0] },
      ],
    )
    const lanes = layLanes(dataset, allOf(dataset), sizingOf(dataset, WIDE, 800))
    const first = firstStop(dataset, lanes) as Stop
    expect(walk({ dataset, lanes }, first, 'right').map(keyOf)).toEqual([
      'person-0',
      'term-0',
      'event-0-0',
      'term-1',
      'term-2',
      'event-1-0',
    ])
  })
})

describe('up and down', () => {
  test('pass every lane and every row, from the first to the last and back', () => {
    fc.assert(
      fc.property(someLanes, (lanes) => {
        const lines = (stops: readonly Stop[]) => [...new Set(stops.map(({ lane, row }) => `${lane} ${row}`))]
        const head = firstStop(lanes.dataset, lanes.lanes)
        if (!head) {
          expect(allStops(lanes)).toEqual([])
          return
        }
        const first = neighbour(lanes.dataset, lanes.lanes, head, 'first')
        const top = walk(lanes, first, 'up').at(-1) as Stop
        const down = walk(lanes, top, 'down')
        expect(lines(down)).toEqual(lines(allStops(lanes)))
        expect(down).toHaveLength(lines(down).length)
        const up = walk(lanes, down.at(-1) as Stop, 'up')
        expect(lines(up).reverse()).toEqual(lines(allStops(lanes)))
      }),
    )
  })

  test('lead from person to person', () => {
    fc.assert(
      fc.property(someLanes, ({ dataset, lanes }) => {
        const heads = Array.from(
          { length: lanes.count },
          (_, lane) => headOfLane(dataset, lanes, lane) as Stop,
        )
        const people = heads.filter(({ kind }) => kind === 'person')
        const [first] = people
        if (!first) return
        expect(walk({ dataset, lanes }, first, 'down')).toEqual(people)
        for (const head of people)
          if (head.kind === 'person') expect(stopOfPerson(lanes, head.person)).toEqual(head)
      }),
    )
  })

  it('lead to the nearest in time', () => {
    const dataset = datasetOf(
      [
        { start: '2000', end: '2001', person: 0 },
        { start: '1990-01-01', end: '1991', person: 1 },
        { start: '1999-01-01', end: '2002', person: 1 },
        { start: '2015-01-01', end: '2016', person: 1 },
      ],
      [],
      2,
    )
    const lanes = layLanes(dataset, allOf(dataset), sizingOf(dataset, WIDE, 3000))
    const from = stopOfTerm(dataset, lanes, 0) as Stop
    expect(neighbour(dataset, lanes, from, 'down')).toEqual({ kind: 'term', term: 2, lane: 1, row: 0 })
    expect(neighbour(dataset, lanes, from, 'up')).toEqual(from)
  })
})

describe('the stop', () => {
  test('of every term and event is where it lies', () => {
    fc.assert(
      fc.property(someLanes, (lanes) => {
        const stops = allStops(lanes)
        for (const stop of stops)
          if (stop.kind === 'term') expect(stopOfTerm(lanes.dataset, lanes.lanes, stop.term)).toEqual(stop)
          else {
            expect(stopOfEvent(lanes.lanes, stop.event, stop.lane)).toEqual(stop)
            const first = stops.find((other) => other.kind === 'event' && other.event === stop.event)
            expect(stopOfEvent(lanes.lanes, stop.event)).toEqual(first)
          }
      }),
    )
  })

  test('of what is filtered out is none', () => {
    fc.assert(
      fc.property(someLanes, (lanes) => {
        const shown = new Set(
          allStops(lanes).map((stop) => (stop.kind === 'term' ? stop.term : `e${stop.event}`)),
        )
        const { dataset } = lanes
        const everything = allOf(dataset)
        for (const term of everything.terms)
          if (!shown.has(term)) expect(stopOfTerm(dataset, lanes.lanes, term)).toBeUndefined()
        for (const event of everything.events)
          if (!shown.has(`e${event}`)) expect(stopOfEvent(lanes.lanes, event)).toBeUndefined()
      }),
    )
  })

  it('of nothing at all is none', () => {
    const dataset = datasetOf([])
    const lanes = layLanes(dataset, allOf(dataset), sizingOf(dataset, WIDE, 800))
    expect(firstStop(dataset, lanes)).toBeUndefined()
    expect(stopOfTerm(dataset, lanes, 0)).toBeUndefined()
    expect(stopOfEvent(lanes, 0)).toBeUndefined()
  })
})

test('a stop that a filter took away leads back into its lane', () => {
  const dataset = datasetOf([
    { start: '2000', end: '2001' },
    { start: '2005', end: '2006' },
  ])
  const matching = { terms: Uint32Array.of(1), events: new Uint32Array() }
  const lanes = layLanes(dataset, matching, sizingOf(dataset, WIDE, 800))
  const gone: Stop = { kind: 'term', term: 0, lane: 0, row: 0 }
  for (const direction of ['first', 'last'] as const)
    expect(neighbour(dataset, lanes, gone, direction)).toMatchObject({ term: 1 })
  for (const direction of ['left', 'right'] as const)
    expect(neighbour(dataset, lanes, gone, direction)).toMatchObject({ person: 0 })
  expect(neighbour(dataset, lanes, { ...gone, lane: 7 }, 'right')).toEqual({ ...gone, lane: 7 })
})
