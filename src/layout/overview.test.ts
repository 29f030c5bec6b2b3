import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { CURRENT, END_UNSTATED, spanMax, spanMin } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { dayFromCivil } from '../dates/day.ts'
import { ROLE, TIME } from '../query/clause.ts'
import type { Fails } from '../query/match.ts'
import { density } from './overview.ts'
import { allOf, datasetOf, someDay, someMatching, wholeOf } from './testing/datasets.ts'

type Slice = readonly [from: number, to: number]

/** What runs or falls in each slice of days [from, to): in the first of them that a term's successor begins, it counts no more. */
function countsIn(dataset: Dataset, rows: ReturnType<typeof allOf>, slices: readonly Slice[]): number[] {
  const { term, event, termsByPerson } = dataset
  const touches = (first: number, last: number, [from, to]: Slice) => first < to && last + 1 > from
  const runs = (i: number, slice: Slice) => touches(spanMin(term, i), spanMax(term, i), slice)
  const begins = (i: number, [from, to]: Slice) => spanMin(term, i) >= from && spanMin(term, i) < to
  const stops = (i: number, slice: Slice) =>
    ((term.flags[i] ?? 0) & (CURRENT | END_UNSTATED)) === 0 &&
    spanMin(term, i) < slice[0] &&
    runs(i, slice) &&
    spanMax(term, i) + 1 <= slice[1]
  const gone = new Set<number>()
  const inOrder = [...termsByPerson.items].filter((i) => rows.terms.includes(i))
  for (const [terms, key] of [[[...rows.terms], term.office] as const, [inOrder, term.person] as const])
    for (const slice of slices)
      for (const group of new Set(key)) {
        const its = terms.filter((i) => key[i] === group)
        const handed = its.filter((i) => stops(i, slice) && !gone.has(i))
        for (const i of handed.slice(0, its.filter((other) => begins(other, slice)).length)) gone.add(i)
      }
  return slices.map(
    (slice) =>
      rows.terms.filter((i) => runs(i, slice) && !(gone.has(i) && stops(i, slice))).length +
      rows.events.filter((i) => touches(event.min[i] ?? 0, event.max[i] ?? 0, slice)).length,
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
        const slices = Array.from(
          { length: bins },
          (_, bin): Slice => [from + bin * days, from + (bin + 1) * days],
        )
        expect([...counts]).toEqual(countsIn(matching.dataset, matching, slices))
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
        const { min, max } = matching.dataset.event
        for (const [bin, count] of counts.entries()) {
          const day = from + Math.floor(bin / 4)
          const events = matching.events.filter((i) => (min[i] ?? 0) <= day && (max[i] ?? 0) >= day)
          const terms = [...matching.terms].filter(
            (i) => spanMin(matching.dataset.term, i) <= day && spanMax(matching.dataset.term, i) >= day,
          )
          expect(count).toBeLessThanOrEqual(events.length + terms.length)
          expect(count).toBeGreaterThanOrEqual(events.length + Math.min(1, terms.length))
        }
      }),
    )
  })

  it('counts a handover once, and an end nobody stated where its term begins', () => {
    const year = (n: number) => dayFromCivil(n, 1, 1)
    const counts = (...terms: Parameters<typeof datasetOf>[0]) => {
      const dataset = datasetOf(terms, [], 2)
      return [...density(dataset, failing(dataset, allOf(dataset)), { from: year(2000), to: year(2005) }, 5)]
    }
    const ends = { start: '2000-03-01', end: '2002-06-07' }
    const begins = { start: '2002-06-07', end: '2004-02-01' }
    expect(counts({ ...ends, person: 0 }, { ...begins, person: 1 })).toEqual([1, 1, 1, 1, 1])
    expect(counts({ ...ends, office: 1 }, begins)).toEqual([1, 1, 1, 1, 1])
    expect(counts({ ...ends, office: 1, person: 1 }, begins)).toEqual([1, 1, 2, 1, 1])
    expect(
      counts({ start: '2001-03-01', end: '2001-06-07' }, { start: '2001-06-07', end: '2001-09-01' }),
    ).toEqual([0, 2, 0, 0, 0])
    expect(counts({ start: '2000-03-01' }, { start: '2002-06-07' })).toEqual([1, 0, 1, 0, 0])
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
