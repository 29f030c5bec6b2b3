/** Rows packed for what is in view, and packed again while others are drawn. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Dataset } from '../dataset/dataset.ts'
import { coreOf } from '../dataset/termsByPerson.ts'
import { dayFromCivil } from '../dates/day.ts'
import { keepRows } from './keepRows.ts'
import { type LaneMetrics, NARROW, WIDE } from './laneMetrics.ts'
import type { Row } from './laneRows.ts'
import { type Lanes, layLanes } from './lanes.ts'
import { panBy } from './moving.ts'
import { scene } from './scene.ts'
import type { Sizing } from './sizing.ts'
import { allOf, datasetOf, sceneInput, sizingOf, someDataset, someZoom } from './testing/datasets.ts'
import type { Viewport } from './viewport.ts'

const someForm = fc.constantFrom<LaneMetrics>(WIDE, NARROW)
const someWidth = fc.constantFrom(320, 700, 1200)

const lay = (dataset: Dataset, sizing: Sizing, more: Partial<Sizing> = {}): Lanes =>
  layLanes(dataset, allOf(dataset), { ...sizing, ...more })

const lanesOf = ({ count }: Lanes) => Array.from({ length: count }, (_, lane) => lane)
const rowsOf = (lanes: Lanes): Row[][] => lanesOf(lanes).map((lane) => [...lanes.rows(lane)])
const own = (rows: readonly Row[]) => rows.filter(({ waits }) => !waits).map(({ terms }) => [...terms])

/** The terms of which anything is drawn on the page at this view. */
function seenAt(dataset: Dataset, sizing: Sizing, view: Viewport): Set<number> {
  const input = {
    ...sceneInput(dataset, sizing.metrics, sizing.width),
    lanes: lay(dataset, sizing),
    viewport: view,
  }
  const { minBar } = sizing.metrics
  // Crowds hide terms: bars are looked at one by one.
  const alone = { ...input, metrics: { ...sizing.metrics, minBar: 0 } }
  const bars = scene(alone).bars.filter(({ x0, x3 }) => x0 < sizing.width && Math.max(x3, x0 + minBar) > 0)
  return new Set(bars.map(({ term }) => term))
}

const some = fc.record({ dataset: someDataset, metrics: someForm, width: someWidth, zoom: someZoom })
const packed = some.map(({ dataset, metrics, width, zoom }) => {
  const sizing = sizingOf(dataset, metrics, width)
  return { dataset, sizing, view: zoom(sizing.domain) }
})

const inView = (rows: readonly number[][], seen: ReadonlySet<number>) =>
  rows.map((row) => row.filter((term) => seen.has(term))).filter(({ length }) => length > 0)

describe('rows packed for a view', () => {
  test('hold every term once, and no two whose cores overlap', () => {
    fc.assert(
      fc.property(packed, ({ dataset, sizing, view }) => {
        const lanes = lay(dataset, sizing, { view })
        const all = rowsOf(lanes).flat()
        expect(all.flatMap(({ terms }) => [...terms]).sort((a, b) => a - b)).toEqual([
          ...allOf(dataset).terms,
        ])
        for (const row of all.map(({ terms }) => [...terms]))
          row.forEach((term, i) => {
            const ends = row.slice(0, i).map((earlier) => coreOf(dataset.term, earlier).to)
            expect(coreOf(dataset.term, term).from).toBeGreaterThanOrEqual(Math.max(...ends))
          })
      }),
    )
  })

  test('are none without anything in view, but for the one of a person with nothing in view; there nothing waits', () => {
    fc.assert(
      fc.property(packed, ({ dataset, sizing, view }) => {
        const seen = seenAt(dataset, sizing, view)
        const lanes = lay(dataset, sizing, { view })
        rowsOf(lanes).forEach((rows, lane) => {
          const lines = own(rows)
          expect(lines).toHaveLength(lanes.rowCount[lane] ?? -1)
          expect(inView(lines, seen).length).toBe(
            lines.some((row) => row.some((term) => seen.has(term))) ? lines.length : 0,
          )
          expect(lines.length).toBeGreaterThanOrEqual(Math.min(rows.length, 1))
          if (inView(lines, seen).length === 0) expect(lines.length).toBeLessThanOrEqual(1)
          for (const { terms, waits } of rows)
            if (waits) expect([...terms].filter((term) => seen.has(term))).toEqual([])
        })
      }),
    )
  })

  test('are never more than those of everything that hold anything in view', () => {
    fc.assert(
      fc.property(packed, ({ dataset, sizing, view }) => {
        const seen = seenAt(dataset, sizing, view)
        const whole = rowsOf(lay(dataset, sizing)).map((rows) => inView(own(rows), seen).length)
        const counts = [...lay(dataset, sizing, { view }).rowCount]
        counts.forEach((count, lane) => {
          expect(count).toBeLessThanOrEqual(Math.max(whole[lane] ?? 0, 1))
        })
      }),
    )
  })

  it('of more terms than can be labelled are as many as overlap at once in view', () => {
    const terms = Array.from({ length: 2400 }, (_, n) => ({
      start: `${1900 + (n % 100)}-01-01`,
      end: `${1901 + (n % 100)}-06-30`,
      person: Math.floor(n / 100),
    }))
    const dataset = datasetOf(terms, [], 24)
    const sizing = sizingOf(dataset, WIDE, 800)
    const from = dayFromCivil(1950, 8, 1)
    expect([...lay(dataset, sizing).rowCount]).toEqual(Array(24).fill(2))
    const autumn = lay(dataset, sizing, { view: { from, to: from + 60 } })
    expect([...autumn.rowCount]).toEqual(Array(24).fill(1))
    expect(own(autumn.rows(3)).flat()).toContain(350)
  })
})

describe('rows packed again', () => {
  const someStep = fc.double({ min: -1, max: 1, noNaN: true })
  const again = (dataset: Dataset, sizing: Sizing, before: Lanes, view: Viewport) => {
    const rows = new Map(lanesOf(before).map((lane) => [before.person[lane] ?? 0, before.rows(lane)]))
    const terms = seenAt(dataset, sizing, before.view ?? sizing.domain)
    return lay(dataset, sizing, { view, keep: keepRows({ rows, terms, faint: undefined }) })
  }

  test('for the same view are the same', () => {
    fc.assert(
      fc.property(packed, someStep, ({ dataset, sizing, view }, step) => {
        const first = lay(dataset, sizing, { view })
        expect(rowsOf(again(dataset, sizing, first, view))).toEqual(rowsOf(first))
        const there = panBy(view, step * (view.to - view.from), sizing.domain)
        const second = again(dataset, sizing, first, there)
        const lines = (lanes: Lanes) =>
          rowsOf(lanes).map((rows) => inView(own(rows), seenAt(dataset, sizing, there)))
        expect(lines(again(dataset, sizing, second, there))).toEqual(lines(second))
      }),
    )
  })

  test('are as few as those packed anew, hold all, and wait only out of view', () => {
    fc.assert(
      fc.property(packed, someStep, ({ dataset, sizing, view }, step) => {
        const there = panBy(view, step * (view.to - view.from), sizing.domain)
        const seen = seenAt(dataset, sizing, there)
        const anew = lay(dataset, sizing, { view: there })
        const next = again(dataset, sizing, lay(dataset, sizing, { view }), there)
        next.rowCount.forEach((count, lane) => {
          expect(count).toBeLessThanOrEqual(anew.rowCount[lane] ?? 0)
        })
        for (const rows of rowsOf(next)) {
          expect(
            new Set(
              own(rows)
                .flat()
                .filter((term) => seen.has(term)),
            ).size,
          ).toBe(rows.flatMap(({ terms }) => [...terms]).filter((term) => seen.has(term)).length)
          for (const row of own(rows))
            row.forEach((term, i) => {
              const ends = row.slice(0, i).map((earlier) => coreOf(dataset.term, earlier).to)
              expect(coreOf(dataset.term, term).from).toBeGreaterThanOrEqual(Math.max(...ends))
            })
        }
      }),
    )
  })

  it('stay in their lines where a packing anew would only change their order', () => {
    // Of A and C, which share a row, A leaves the view: anew, B would come first.
    const dataset = datasetOf([
      { start: '2000-01-01', end: '2004-12-31', office: 0 },
      { start: '2003-01-01', end: '2012-12-31', office: 1 },
      { start: '2008-01-01', end: '2019-12-31', office: 2 },
    ])
    const sizing = { ...sizingOf(dataset, WIDE, 4000), labelWidth: () => 10 }
    const view = (from: number, to: number) => ({
      from: dayFromCivil(from, 1, 1),
      to: dayFromCivil(to, 1, 1),
    })
    const first = lay(dataset, sizing, { view: view(2001, 2015) })
    expect(own(first.rows(0))).toEqual([[0, 2], [1]])
    expect(own(lay(dataset, sizing, { view: view(2006, 2020) }).rows(0))[0]).toContain(1)
    expect(own(again(dataset, sizing, first, view(2006, 2020)).rows(0))).toEqual([[0, 2], [1]])
  })

  it('keep what does not match below what does', () => {
    const dataset = datasetOf([
      { start: '2000-01-01', end: '2009-12-31', office: 0 },
      { start: '2001-01-01', end: '2012-12-31', office: 1 },
    ])
    const sizing = sizingOf(dataset, WIDE, 800)
    const faint = Uint8Array.of(1, 0)
    const first = lay(dataset, sizing)
    expect(own(first.rows(0))).toEqual([[0], [1]])
    const view = { from: dayFromCivil(2003, 1, 1), to: dayFromCivil(2011, 1, 1) }
    // What waits cannot be kept.
    const waiting = first.rows(0).map((row) => ({ ...row, waits: true }))
    const drawn = { rows: new Map([[0, waiting]]), terms: new Set([0, 1]), faint }
    const next = lay(dataset, sizing, { view, faint, keep: keepRows(drawn) })
    expect(own(next.rows(0))).toEqual([[1], [0]])
  })
})

describe('lanes that were packed before', () => {
  const asDrawn = (lanes: Lanes) => lanesOf(lanes).map((lane) => lanes.rows(lane))
  const filtered = packed.chain((one) =>
    fc.record({
      one: fc.constant(one),
      filters: fc.array(fc.record({ every: fc.integer({ min: 1, max: 4 }), whole: fc.boolean() }), {
        maxLength: 6,
      }),
    }),
  )

  test('are as they would be packed anew, whatever was filtered and looked at in between', () => {
    fc.assert(
      fc.property(filtered, ({ one: { dataset, sizing, view }, filters }) => {
        const before = new Map()
        for (const { every, whole } of filters) {
          const { terms, events } = allOf(dataset)
          const some = { terms: terms.filter((term) => term % every === 0), events }
          const faint =
            terms.length > 6 ? Uint8Array.from(terms, (term) => Number(term % 3 === 0)) : undefined
          const its = { ...sizing, faint, view: whole ? undefined : view }
          expect(asDrawn(layLanes(dataset, some, { ...its, before }))).toEqual(
            asDrawn(layLanes(dataset, some, its)),
          )
        }
      }),
    )
  })

  it('are not packed again when a filter is taken off', () => {
    const dataset = datasetOf([
      { start: '1998', end: '2003', office: 0 },
      { start: '1999', end: '2004', office: 1 },
      { start: '2001', end: '2002', office: 2 },
    ])
    let measured = 0
    const sizing = sizingOf(dataset, WIDE, 700)
    const labelWidth = (term: number) => {
      measured++
      return sizing.labelWidth(term)
    }
    const before = new Map()
    const all = allOf(dataset)
    layLanes(dataset, all, { ...sizing, labelWidth, before })
    layLanes(dataset, { ...all, terms: all.terms.subarray(1) }, { ...sizing, labelWidth, before })
    const soFar = measured
    layLanes(dataset, all, { ...sizing, labelWidth, before })
    expect([soFar > 0, measured]).toEqual([true, soFar])
  })
})
