import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { spanMax, spanMin } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { dayFromCivil } from '../dates/day.ts'
import { ROLE, TIME } from '../query/clause.ts'
import type { Fails } from '../query/match.ts'
import { density } from './overview.ts'
import { allOf, datasetOf, someDay, someMatching, wholeOf } from './testing/datasets.ts'

/** What runs or falls in the days [from, to). */
function countIn(dataset: Dataset, rows: ReturnType<typeof allOf>, from: number, to: number): number {
  const { min, max } = dataset.event
  const touches = (first: number, last: number) => first < to && last + 1 > from
  return (
    rows.terms.filter((term) => touches(spanMin(dataset.term, term), spanMax(dataset.term, term))).length +
    rows.events.filter((event) => touches(min[event] ?? 0, max[event] ?? 0)).length
  )
}

/** What a filter leaves, as the bits it writes: some other clause than the years fails the rest. */
function failing(dataset: Dataset, rows: { terms: Uint32Array; events: Uint32Array }): Fails {
  const fails = {
    terms: new Uint8Array(dataset.terms.count).fill(ROLE),
    events: new Uint8Array(dataset.events.count).fill(ROLE),
  }
  for (const term of rows.terms) fails.terms[term] = term % 2 === 0 ? 0 : TIME
  for (const event of rows.events) fails.events[event] = 0
  return fails
}

describe('the density', () => {
  test('counts for each slice what touches it', () => {
    const slices = fc.record({
      from: someDay,
      days: fc.integer({ min: 1, max: 500 }),
      bins: fc.integer({ min: 1, max: 80 }),
    })
    fc.assert(
      fc.property(someMatching, slices, (matching, { from, days, bins }) => {
        const span = { from, to: from + days * bins }
        const counts = density(matching.dataset, failing(matching.dataset, matching), span, bins)
        expect([...counts]).toEqual(
          Array.from({ length: bins }, (_, bin) =>
            countIn(matching.dataset, matching, from + bin * days, from + (bin + 1) * days),
          ),
        )
      }),
    )
  })

  test('of slices shorter than a day counts a day in each of them', () => {
    fc.assert(
      fc.property(someMatching, someDay, fc.integer({ min: 1, max: 12 }), (matching, from, days) => {
        const counts = density(
          matching.dataset,
          failing(matching.dataset, matching),
          { from, to: from + days },
          days * 4,
        )
        expect([...counts]).toEqual(
          Array.from({ length: days * 4 }, (_, bin) =>
            countIn(matching.dataset, matching, from + bin / 4, from + (bin + 1) / 4),
          ),
        )
      }),
    )
  })

  test('leaves nothing out of the whole span', () => {
    fc.assert(
      fc.property(someMatching, fc.integer({ min: 1, max: 400 }), (matching, bins) => {
        const counts = density(
          matching.dataset,
          failing(matching.dataset, matching),
          wholeOf(matching.dataset),
          bins,
        )
        const all = matching.terms.length + matching.events.length
        expect(Math.max(...counts)).toBeLessThanOrEqual(all)
        expect(counts.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(all)
      }),
    )
  })

  it('counts nothing before, after or where there is nothing', () => {
    const dataset = datasetOf([
      { start: '2001', end: '2001' },
      { start: '2004', end: '2004' },
    ])
    const year = (n: number) => dayFromCivil(n, 1, 1)
    const counts = (from: number, to: number) => [
      ...density(dataset, failing(dataset, allOf(dataset)), { from: year(from), to: year(to) }, to - from),
    ]
    expect(counts(2002, 2004)).toEqual([0, 0])
    expect(counts(2005, 2009)).toEqual([0, 0, 0, 0])
    expect(counts(1997, 2001)).toEqual([0, 0, 0, 0])
    const nothing = { terms: new Uint32Array(), events: new Uint32Array() }
    expect([...density(dataset, failing(dataset, nothing), { from: 0, to: 9 }, 3)]).toEqual([0, 0, 0])
  })
})
