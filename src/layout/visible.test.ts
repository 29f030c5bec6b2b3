import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { NARROW, WIDE } from './laneMetrics.ts'
import type { Row } from './laneRows.ts'
import { type Lanes, layLanes } from './lanes.ts'
import { drawnSpan } from './terms.ts'
import { allOf, datasetOf, sizingOf, someDataset, someDay } from './testing/datasets.ts'
import { visibleLanes, visibleTerms } from './visible.ts'

const someForm = fc.constantFrom(WIDE, NARROW)
const inOrder = (numbers: readonly number[]) => numbers.every((n, i) => i === 0 || n >= (numbers[i - 1] ?? n))

const rowsOf = (lanes: Lanes): Row[] =>
  Array.from({ length: lanes.count }, (_, lane) => lanes.rows(lane)).flat()

describe('the terms of a row in view', () => {
  test('are those that touch the days, as a plain filter finds them', () => {
    fc.assert(
      fc.property(someDataset, someForm, someDay, fc.nat({ max: 3000 }), (dataset, metrics, from, length) => {
        const lanes = layLanes(dataset, allOf(dataset), sizingOf(dataset, metrics, 800))
        const to = from + length + 0.5
        for (const inRow of rowsOf(lanes)) {
          const row = [...inRow.terms]
          const spans = row.map((term) => drawnSpan(dataset.term, term))
          const touching = row.filter((_, i) => {
            const span = spans[i] ?? { from: 0, to: 0 }
            return span.to > from && span.from < to
          })
          const [first, end] = visibleTerms(inRow, from, to)
          expect(first).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(row.length)
          const found = row.slice(first, end)
          // A fade that reaches over its neighbour may bring that neighbour in with it.
          expect(touching.filter((term) => !found.includes(term))).toEqual([])
          const ordered = inOrder(spans.map((span) => span.from)) && inOrder(spans.map((span) => span.to))
          if (ordered) expect(found).toEqual(touching)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('are found where a long fade reaches back over the term before', () => {
    const dataset = datasetOf([
      { start: '2001-01-01', end: '2002' },
      { start: '2005-03-01', end: '2005-09-01' },
      { start: '2006-03-01', end: '2006-09-01' },
      { start: '[2004..2010]', end: '2012' },
    ])
    const lanes = layLanes(dataset, allOf(dataset), sizingOf(dataset, NARROW, 3000))
    const rows = rowsOf(lanes)
    expect(rows).toHaveLength(1)
    const fade = drawnSpan(dataset.term, 3).from
    const found = rows.flatMap((row) => {
      const [first, end] = visibleTerms(row, fade, fade + 20)
      return [...row.terms.subarray(first, end)]
    })
    expect(found).toContain(3)
    expect(found).not.toContain(0)
  })
})

describe('the lanes in view', () => {
  test('are those between two heights, as a plain filter finds them', () => {
    const someHeight = fc.integer({ min: -200, max: 1500 })
    fc.assert(
      fc.property(someDataset, someHeight, fc.integer({ min: 1, max: 900 }), (dataset, top, height) => {
        const lanes = layLanes(dataset, allOf(dataset), sizingOf(dataset, WIDE, 800))
        const expected = Array.from({ length: lanes.count }, (_, lane) => lane).filter(
          (lane) => (lanes.top[lane + 1] ?? 0) > top && (lanes.top[lane] ?? 0) < top + height,
        )
        const [first, end] = visibleLanes(lanes, top, top + height)
        const found = Array.from({ length: Math.max(0, end - first) }, (_, k) => first + k)
        expect(found).toEqual(expected)
      }),
    )
  })

  it('are not the one that begins where the page ends', () => {
    const people = [0, 1, 2]
    const dataset = datasetOf(
      people.map((person) => ({ start: '2001', end: '2002', person })),
      [],
      people.length,
    )
    const lanes = layLanes(dataset, allOf(dataset), sizingOf(dataset, WIDE, 800))
    const [, second = 0, third = 0] = lanes.top
    expect(visibleLanes(lanes, 0, second)).toEqual([0, 1])
    expect(visibleLanes(lanes, second, third)).toEqual([1, 2])
    expect(visibleLanes(lanes, second, third + 1)).toEqual([1, 3])
  })

  it('are none where there are none', () => {
    const dataset = datasetOf([])
    const lanes = layLanes(dataset, allOf(dataset), sizingOf(dataset, WIDE, 800))
    expect(visibleLanes(lanes, 0, 600)).toEqual([0, 0])
  })
})
