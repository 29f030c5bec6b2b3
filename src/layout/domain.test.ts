import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { spanMax, spanMin } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { asDay, dayFromCivil } from '../dates/day.ts'
import { domainOf, fittedTo, narrows, type OpenPeriod, touches, viewportOf } from './domain.ts'
import { datasetOf, someDay, someMatching } from './testing/datasets.ts'
import { spanOf, type Viewport } from './viewport.ts'

type Rows = Parameters<typeof fittedTo>[1]

const EXTENT = { min: asDay(1000), max: asDay(9999) }

it('the axis shows all the data, or the years chosen, to the close of their last day, with some air', () => {
  for (const time of [
    { from: null, to: null },
    { from: 2000, to: null },
    { from: null, to: 4000 },
    { from: 2000, to: 4000 },
  ]) {
    const first = time.from ?? EXTENT.min
    const end = (time.to ?? EXTENT.max) + 1
    const domain = domainOf(EXTENT, time)
    expect(domain.from).toBeLessThan(first)
    expect(domain.to).toBeGreaterThan(end)
    expect(spanOf(domain)).toBeLessThan((end - first) * 1.15)
  }
})

it('the air is a fiftieth before and a twentieth after', () => {
  expect(domainOf(EXTENT, { from: null, to: null })).toEqual({ from: 1000 - 180, to: 10_000 + 450 })
  expect(domainOf(EXTENT, { from: 2000, to: 2999 })).toEqual({ from: 1980, to: 3050 })
})

it('a view narrows by any filter but the years', () => {
  const all = { role: [], person: [], org: [], party: [], q: '' }
  expect(narrows(all)).toBe(false)
  for (const facet of ['role', 'person', 'org', 'party'])
    expect(narrows({ ...all, [facet]: ['x'] })).toBe(true)
  expect(narrows({ ...all, q: 'x' })).toBe(true)
})

it('the axis of few days has most of a year around them, but where the years are chosen', () => {
  const day = { min: asDay(1000), max: asDay(1000) }
  const domain = domainOf(day, { from: null, to: null })
  expect(spanOf(domain)).toBeGreaterThanOrEqual(365)
  expect((domain.from + domain.to) / 2).toBeCloseTo(1000.5, 5)
  expect(spanOf(domainOf(day, { from: 1000, to: 1030 }))).toBeLessThan(40)
})

it('a link names the part to look at, whole days; one that names none looks at what fits', () => {
  const domain = { from: 990.5, to: 10_400.5 }
  const fitted = { from: 3000, to: 4000 }
  expect(viewportOf({ from: null, to: null }, domain, fitted)).toBe(fitted)
  expect(viewportOf({ from: 2000, to: 2009 }, domain, fitted)).toEqual({ from: 2000, to: 2010 })
  expect(viewportOf({ from: 2000, to: null }, domain, fitted)).toEqual({ from: 2000, to: domain.to })
  expect(viewportOf({ from: null, to: 2009 }, domain, fitted)).toEqual({ from: domain.from, to: 2010 })
})

/** The first and the last day + 1 that any of these touches inside the domain; `undefined` where none does. */
function touched(dataset: Dataset, { terms, events }: Rows, domain: Viewport): Viewport | undefined {
  const spans = [
    ...[...terms].map((i) => [spanMin(dataset.term, i), spanMax(dataset.term, i) + 1] as const),
    ...[...events].map((i) => [dataset.event.min[i] ?? 0, (dataset.event.max[i] ?? 0) + 1] as const),
  ].filter(([from, to]) => to > domain.from && from < domain.to)
  if (spans.length === 0) return undefined
  return {
    from: Math.max(domain.from, Math.min(...spans.map(([from]) => from))),
    to: Math.min(domain.to, Math.max(...spans.map(([, to]) => to))),
  }
}

const someYears = fc.constantFrom<OpenPeriod>(
  { from: null, to: null },
  { from: dayFromCivil(2000, 1, 1), to: dayFromCivil(2009, 12, 31) },
  { from: null, to: dayFromCivil(2009, 12, 31) },
)

describe('the axis fits what matched', () => {
  test('all of it, with some air, in the domain; or is the domain where it takes most of that', () => {
    fc.assert(
      fc.property(someMatching, someYears, (matching, years) => {
        const { dataset } = matching
        const domain = domainOf(dataset.head.extent, years)
        const fitted = fittedTo(dataset, matching, true, domain)
        const all = touched(dataset, matching, domain)
        expect(fitted.from).toBeGreaterThanOrEqual(domain.from)
        expect(fitted.to).toBeLessThanOrEqual(domain.to)
        if (!all || spanOf(all) >= spanOf(domain) * 0.8) {
          expect(fitted).toBe(domain)
          return
        }
        expect(fitted.from).toBeLessThanOrEqual(all.from)
        expect(fitted.to).toBeGreaterThanOrEqual(all.to)
        expect(spanOf(fitted)).toBeLessThanOrEqual(Math.max(spanOf(all) * 1.1, 366))
      }),
    )
  })

  it('not without a filter, nor before all has come', () => {
    const dataset = datasetOf([
      { start: '1990', end: '1991' },
      { start: '2000', end: '2020' },
    ])
    const domain = domainOf(dataset.head.extent, { from: null, to: null })
    const first = { terms: Uint32Array.of(0), events: new Uint32Array() }
    expect(spanOf(fittedTo(dataset, first, true, domain))).toBeLessThan(900)
    expect(fittedTo(dataset, first, false, domain)).toBe(domain)
    const part = { ...dataset, head: { ...dataset.head, whole: { people: 9, terms: 9 } } }
    expect(fittedTo(part, first, true, domain)).toBe(domain)
  })

  test('some of it is in view where any of its days are', () => {
    fc.assert(
      fc.property(someMatching, someDay, fc.integer({ min: 1, max: 900 }), (matching, from, days) => {
        const viewport = { from, to: from + days }
        const seen = touched(matching.dataset, matching, viewport) !== undefined
        expect(touches(matching.dataset, matching, viewport)).toBe(seen)
      }),
    )
  })

  it('at the very edges of what is in view', () => {
    const [first, last] = [dayFromCivil(2000, 1, 1), dayFromCivil(2000, 12, 31)]
    const all = datasetOf([{ start: '2000', end: '2000-12-31' }], [{ date: '2000', people: [0] }])
    const [none, one] = [new Uint32Array(), Uint32Array.of(0)]
    for (const rows of [
      { terms: one, events: none },
      { terms: none, events: one },
    ]) {
      const inView = (from: number, to: number) => touches(all, rows, { from, to })
      expect([inView(first - 9, first), inView(first - 9, first + 0.1)]).toEqual([false, true])
      expect([inView(last + 1, last + 9), inView(last + 0.9, last + 9)]).toEqual([false, true])
    }
  })
})
