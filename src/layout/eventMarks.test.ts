import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { clusterEvents, EVENT_SIZE, type EventMark } from './eventMarks.ts'
import { WIDE } from './laneMetrics.ts'
import { layLanes } from './lanes.ts'
import { panBy, zoomAt } from './moving.ts'
import { allOf, datasetOf, sizingOf, someDataset, wholeOf } from './testing/datasets.ts'
import { spanOf, type Viewport, xOf } from './viewport.ts'

const WIDTH = 600

/** The events of the first lane that has any, in its order. */
function lane(dataset: ReturnType<typeof datasetOf>): Uint32Array {
  const { events } = layLanes(dataset, allOf(dataset), sizingOf(dataset, WIDE, WIDTH))
  const at = events.from.findIndex((from, k) => (events.from[k + 1] ?? from) > from)
  return at < 0 ? new Uint32Array() : events.items.subarray(events.from[at], events.from[at + 1])
}

const someView = fc.record({
  factor: fc.constantFrom(1, 2, 10, 200),
  anchor: fc.double({ min: 0, max: 1, noNaN: true }),
})
/** Datasets with more events than most. */
const crowded = fc
  .array(fc.tuple(fc.integer({ min: 1990, max: 2024 }), fc.constantFrom('', '-03', '-03-15', '-04-01')), {
    maxLength: 60,
    size: 'max',
  })
  .map((dates) =>
    datasetOf(
      [],
      dates.map(([year, rest]) => ({ date: `${year}${rest}`, people: [0] })),
    ),
  )
const someEvents = fc.oneof(crowded, someDataset)

describe('event marks', () => {
  test('stand apart, in order, and each event in view is in exactly one', () => {
    fc.assert(
      fc.property(someEvents, someView, (dataset, { factor, anchor }) => {
        const events = lane(dataset)
        const viewport = zoomAt(wholeOf(dataset), factor, anchor, wholeOf(dataset))
        const marks = clusterEvents(dataset.event, events, 3, 50, viewport, WIDTH)
        marks.forEach((mark, i) => {
          expect([mark.lane, mark.y]).toEqual([3, 50])
          expect(mark.x0).toBeLessThanOrEqual(mark.x)
          expect(mark.x).toBeLessThanOrEqual(mark.x1)
          const before = marks[i - 1]
          if (before) expect(mark.x - before.x).toBeGreaterThanOrEqual(EVENT_SIZE)
        })
        const shown = marks.flatMap((mark) => mark.events)
        expect(new Set(shown).size).toBe(shown.length)
        const { min, max } = dataset.event
        const inView = [...events].filter(
          (event) => (max[event] ?? 0) + 1 > viewport.from && (min[event] ?? 0) < viewport.to,
        )
        expect(inView.filter((event) => !shown.includes(event))).toEqual([])
        expect(shown.filter((event) => !events.includes(event))).toEqual([])
      }),
    )
  })

  test('stand for what would touch, and for nothing further', () => {
    fc.assert(
      fc.property(someEvents, someView, (dataset, { factor, anchor }) => {
        const viewport = zoomAt(wholeOf(dataset), factor, anchor, wholeOf(dataset))
        const { min, max, goesOn } = dataset.event
        const middle = (event: number) => {
          const last = goesOn[event] ? min[event] : max[event]
          return xOf(viewport, WIDTH, ((min[event] ?? 0) + (last ?? 0) + 1) / 2)
        }
        for (const mark of clusterEvents(dataset.event, lane(dataset), 0, 0, viewport, WIDTH)) {
          const middles = mark.events.map(middle).sort((a, b) => a - b)
          expect(mark.x).toBeCloseTo(middles.reduce((a, b) => a + b, 0) / middles.length, 6)
          for (const [i, x] of middles.entries()) expect(x - (middles[i - 1] ?? x)).toBeLessThan(EVENT_SIZE)
        }
      }),
    )
  })

  test('cover the days of their events', () => {
    fc.assert(
      fc.property(someEvents, (dataset) => {
        const viewport = wholeOf(dataset)
        const { min, max } = dataset.event
        for (const mark of clusterEvents(dataset.event, lane(dataset), 0, 0, viewport, WIDTH)) {
          const first = Math.min(...mark.events.map((event) => min[event] ?? 0))
          const last = Math.max(...mark.events.map((event) => max[event] ?? 0))
          expect(mark.x0).toBe(xOf(viewport, WIDTH, first))
          expect(mark.x1).toBe(xOf(viewport, WIDTH, last + 1))
        }
      }),
    )
  })

  test('move with a pan and are not regrouped by it', () => {
    const groups = (marks: readonly EventMark[]) => marks.map((mark) => mark.events.join(' '))
    const wide: Viewport = { from: -1e6, to: 1e6 }
    fc.assert(
      fc.property(
        someEvents,
        someView,
        fc.integer({ min: 1, max: 500 }),
        (dataset, { factor, anchor }, pixels) => {
          const events = lane(dataset)
          const viewport = zoomAt(wholeOf(dataset), factor, anchor, wholeOf(dataset))
          const moved = panBy(viewport, (pixels / WIDTH) * spanOf(viewport), wide)
          const marksOf = (seen: Viewport) => clusterEvents(dataset.event, events, 0, 0, seen, WIDTH)
          // Not to the last digit: marks often stand on the edge itself.
          const inside = (mark: EventMark, by: number) => mark.x + by >= 0.37 && mark.x + by <= WIDTH - 0.37
          const before = marksOf(viewport).filter((mark) => inside(mark, 0) && inside(mark, -pixels))
          const after = marksOf(moved).filter((mark) => inside(mark, 0) && inside(mark, pixels))
          expect(groups(after)).toEqual(groups(before))
          after.forEach((mark, i) => {
            expect(mark.x).toBeCloseTo((before[i]?.x ?? 0) - pixels, 6)
          })
        },
      ),
    )
  })
})

describe('a hundred days on a thousand pixels', () => {
  const view: Viewport = { from: 10_957, to: 11_057 } // from 1 January 2000
  const marksOf = (...dates: string[]) => {
    const dataset = datasetOf(
      [],
      dates.map((date) => ({ date, people: [0] })),
    )
    return clusterEvents(dataset.event, lane(dataset), 0, 0, view, 1000)
  }

  it('show an event in the middle of its day, a month over its month', () => {
    expect(marksOf('2000-01-11')).toMatchObject([{ x: 105, x0: 100, x1: 110, events: [0] }])
    expect(marksOf('2000-02')).toMatchObject([{ x: 455, x0: 310, x1: 600, events: [0] }])
  })

  it('make one mark of two days, and two of three days apart', () => {
    expect(marksOf('2000-01-11', '2000-01-12')).toMatchObject([{ x: 110, x0: 100, x1: 120, events: [0, 1] }])
    expect(marksOf('2000-01-11', '2000-01-14')).toHaveLength(2)
  })

  it('stand at the start of what goes on, which runs to asOf', () => {
    const [mark] = marksOf('2000-01-11/..')
    expect(mark).toMatchObject({ x: 105, x0: 100, events: [0] })
    expect(mark?.runsTo).toBe(mark?.x1)
    expect(mark?.x1).toBeGreaterThan(1000)
    const before = marksOf('1999-12-01/..')
    expect(before).toMatchObject([{ events: [0], runsTo: mark?.x1 }])
    expect(before[0]?.x).toBeLessThan(0)
    expect(marksOf('2000-01-11/..', '2000-01-11')).toMatchObject([{ events: [0, 1], runsTo: mark?.x1 }])
  })

  it('stand in the middle of their crowd', () => {
    expect(marksOf('2000-01-11', '2000-01-12', '2000-01-12')).toMatchObject([{ x: (105 + 115 + 115) / 3 }])
  })

  it('leave out what is not in view', () => {
    expect(marksOf('1999-12-01', '2000-01-11', '2000-06-01')).toMatchObject([{ events: [1] }])
  })
})
