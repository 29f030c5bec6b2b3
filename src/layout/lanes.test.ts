import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Dataset } from '../dataset/dataset.ts'
import { coreOf } from '../dataset/termsByPerson.ts'
import { markDay } from './eventMarks.ts'
import { headOf, NARROW, WIDE } from './laneMetrics.ts'
import { type Lanes, layLanes } from './lanes.ts'
import { allOf, datasetOf, sizingOf, someMatching } from './testing/datasets.ts'

const someForm = fc.constantFrom(WIDE, NARROW)
const someWidth = fc.integer({ min: 250, max: 2000 })

const lanesOf = (lanes: Lanes) => Array.from({ length: lanes.count }, (_, lane) => lane)

const rowsIn = (lanes: Lanes, lane: number): number[][] => lanes.rows(lane).map(({ terms }) => [...terms])

const allTerms = (lanes: Lanes): number[] => lanesOf(lanes).flatMap((lane) => rowsIn(lanes, lane).flat())

const eventsIn = (lanes: Lanes, lane: number): number[] => [
  ...lanes.events.items.subarray(lanes.events.from[lane], lanes.events.from[lane + 1]),
]

const sorted = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b)

/** The people in whose lanes an event stands; one past the last person for an event of nobody. */
const lanesOfEvent = (dataset: Dataset, event: number): number[] => {
  const { peopleFrom, people } = dataset.event
  const its = [...people.subarray(peopleFrom[event], peopleFrom[event + 1])]
  return its.length > 0 ? its : [dataset.people.count]
}

describe('lanes', () => {
  test('hold every matching term once, in a row of its person, in the order of time', () => {
    fc.assert(
      fc.property(someMatching, someForm, someWidth, ({ dataset, ...matching }, metrics, width) => {
        const lanes = layLanes(dataset, matching, sizingOf(dataset, metrics, width))
        expect(sorted(allTerms(lanes))).toEqual([...matching.terms])
        for (const lane of lanesOf(lanes))
          for (const row of rowsIn(lanes, lane)) {
            expect(row.length).toBeGreaterThan(0)
            expect(row.every((term) => dataset.term.person[term] === lanes.person[lane])).toBe(true)
            const starts = row.map((term) => coreOf(dataset.term, term).from)
            expect(starts).toEqual(sorted(starts))
          }
      }),
    )
  })

  test('never hold two terms in a row whose cores overlap', () => {
    fc.assert(
      fc.property(someMatching, someForm, someWidth, ({ dataset, ...matching }, metrics, width) => {
        const lanes = layLanes(dataset, matching, sizingOf(dataset, metrics, width))
        for (const row of lanesOf(lanes).flatMap((lane) => rowsIn(lanes, lane)))
          row.forEach((term, i) => {
            const ends = row.slice(0, i).map((earlier) => coreOf(dataset.term, earlier).to)
            expect(coreOf(dataset.term, term).from).toBeGreaterThanOrEqual(Math.max(...ends))
          })
      }),
    )
  })

  test('hold every matching event once in the lane of each of its people, in the order of their marks', () => {
    fc.assert(
      fc.property(someMatching, someForm, ({ dataset, ...matching }, metrics) => {
        const lanes = layLanes(dataset, matching, sizingOf(dataset, metrics, 800))
        const expected = [...matching.events].flatMap((event) =>
          lanesOfEvent(dataset, event).map((person) => [person, event]),
        )
        const found = lanesOf(lanes).flatMap((lane) =>
          eventsIn(lanes, lane).map((event) => [lanes.person[lane], event]),
        )
        expect(found.map(String).sort()).toEqual(expected.map(String).sort())
        for (const lane of lanesOf(lanes)) {
          const days = eventsIn(lanes, lane).map((event) => markDay(dataset.event, event))
          expect(days).toEqual(sorted(days))
        }
      }),
    )
  })

  test('are those of the people that have any, in the order of the dataset, one below the other', () => {
    fc.assert(
      fc.property(someMatching, someForm, ({ dataset, ...matching }, metrics) => {
        const lanes = layLanes(dataset, matching, sizingOf(dataset, metrics, 800))
        const having = new Set([
          ...[...matching.terms].map((term) => dataset.term.person[term] ?? -1),
          ...[...matching.events].flatMap((event) => lanesOfEvent(dataset, event)),
        ])
        const context = dataset.people.count
        const inOrder = sorted(having).filter((person) => person !== context)
        expect([...lanes.person]).toEqual(having.has(context) ? [context, ...inOrder] : inOrder)
        expect(lanes.count).toBe(having.size)
        expect(lanes.top[0]).toBe(0)
        expect(lanes.top).toHaveLength(lanes.count + 1)
        for (const lane of lanesOf(lanes)) {
          const needed =
            headOf(metrics, rowsIn(lanes, lane).length) +
            rowsIn(lanes, lane).length * metrics.row +
            (eventsIn(lanes, lane).length > 0 ? metrics.eventRow : 0) +
            metrics.foot
          const height = (lanes.top[lane + 1] ?? 0) - (lanes.top[lane] ?? 0)
          expect(height).toBe(Math.max(needed, rowsIn(lanes, lane).length > 0 ? metrics.minLane : 0))
        }
      }),
    )
  })
})

describe('a lane', () => {
  const rowsOf = (...terms: Parameters<typeof datasetOf>[0]) => {
    const dataset = datasetOf(terms)
    return rowsIn(layLanes(dataset, allOf(dataset), sizingOf(dataset, WIDE, 4000)), 0)
  }

  it('is one line where each term hands over to the next, at any precision', () =>
    expect(
      rowsOf(
        { start: '1990-03-01', end: '1995-05-05' },
        { start: '1995-05-05', end: '2000-05' },
        { start: '2000', end: '2006' },
        { start: '2006', end: '..' },
      ),
    ).toEqual([[0, 1, 2, 3]]))

  it('of events alone is as high as its name and its marks, on a phone', () => {
    const dataset = datasetOf([{ start: '1990', end: '2000' }], [{ date: '1995', people: [] }])
    const { top } = layLanes(dataset, allOf(dataset), sizingOf(dataset, NARROW, 360))
    // A line of text of 24 pixels, a line of marks that a finger can hit, and air.
    expect([...top]).toEqual([0, 24 + 24 + 8, 56 + 34 + 36 + 8])
  })

  it('opens a second row for an overlap of a day', () =>
    expect(
      rowsOf({ start: '1990-03-01', end: '1995-05-05' }, { start: '1995-05-04', end: '2000-05' }),
    ).toEqual([[0], [1]]))

  it('keeps the order of the file where the dates say none', () => {
    const first = { start: '2001-01-01', end: '2001-06-30' }
    expect(rowsOf(first, {}, {}, { start: '2001-07-01', end: '2003' })).toEqual([[0, 3], [1], [2]])
  })

  it('keeps a role group in one row where there is a choice', () =>
    expect(
      rowsOf(
        { start: '1990-01-01', end: '1999-12-31', office: 0 },
        { start: '1990-01-01', end: '1999-12-31', office: 1 },
        { start: '2000-01-01', end: '2009-12-31', office: 1 },
        { start: '2000-01-01', end: '2009-12-31', office: 0 },
      ),
    ).toEqual([
      [0, 3],
      [1, 2],
    ]))

  it('shows an event once, even if it names its person twice', () => {
    const dataset = datasetOf([], [{ date: '2001', people: [0, 0] }])
    const lanes = layLanes(dataset, allOf(dataset), sizingOf(dataset, WIDE, 800))
    expect(eventsIn(lanes, 0)).toEqual([0])
  })
})

it('of nothing there are none', () => {
  const dataset = datasetOf([{ start: '2001' }], [{ date: '2001', people: [0] }])
  const nothing = { terms: new Uint32Array(), events: new Uint32Array() }
  const lanes = layLanes(dataset, nothing, sizingOf(dataset, WIDE, 800))
  expect(lanes.count).toBe(0)
  expect([...lanes.top]).toEqual([0])
  expect([...allTerms(lanes), ...lanes.person, ...lanes.events.items]).toEqual([])
})

it('an event of nobody stands in the lane of context, above the others', () => {
  const dataset = datasetOf([], [{ date: '2001', people: [] }])
  const lanes = layLanes(dataset, allOf(dataset), sizingOf(dataset, WIDE, 800))
  expect([...lanes.person]).toEqual([dataset.people.count])
  expect([...lanes.events.items]).toEqual([0])
})
