import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { DENSITIES } from './laneChoices.ts'
import {
  fillRows,
  type LaneMetrics,
  MOST_COMFORTABLE,
  metricsFor,
  NARROW,
  NARROW_BELOW,
  WIDE,
} from './laneMetrics.ts'

describe('the measures of lanes', () => {
  it('are those of phones up to a width, and of wide pages from it on', () => {
    expect(metricsFor('comfortable', NARROW_BELOW - 1, 2)).toBe(NARROW)
    expect(metricsFor('comfortable', NARROW_BELOW, 2)).toBe(WIDE)
  })

  it.each([320, 1280])('go by the number of lanes where nobody chose, at %s pixels', (width) => {
    const auto = (people: number) => metricsFor('auto', width, people)
    expect(auto(MOST_COMFORTABLE)).toBe(metricsFor('comfortable', width, 2))
    expect(auto(MOST_COMFORTABLE + 1)).toBe(metricsFor('compact', width, 2))
  })

  it.each([320, 1280])('are what was chosen, however many lanes there are, at %s pixels', (width) => {
    for (const density of ['comfortable', 'compact', 'overview'] as const)
      expect(metricsFor(density, width, MOST_COMFORTABLE + 1)).toBe(metricsFor(density, width, 2))
  })

  it.each([320, 1280])('are smaller from one choice to the next, at %s pixels', (width) => {
    const rows = DENSITIES.map((density) => metricsFor(density, width, 2).row)
    expect(rows[1]).toBe(rows[0])
    expect(rows[2]).toBeLessThan(rows[1] ?? 0)
    expect(rows[3]).toBeLessThan(rows[2] ?? 0)
  })
})

describe('rows that fill the page', () => {
  const heightOf = (rows: number) => (metrics: LaneMetrics) =>
    rows * metrics.row + metrics.head + metrics.foot

  it('are as high as lets all lanes be seen', () => {
    const { row, bar, barTop, eventRow } = fillRows(WIDE, heightOf(30), 620)
    expect({ row, bar, barTop, eventRow }).toEqual({ row: 20, bar: 14, barTop: 3, eventRow: 20 })
  })

  it('grow no higher than looks well, and stay as they are where they would be too low', () => {
    expect(fillRows(WIDE, heightOf(3), 5000).row).toBe(32)
    expect(fillRows(WIDE, heightOf(30), 500)).toBe(WIDE)
  })

  test('never make the lanes higher than the page, and leave less than a row more of it than they must', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 100, max: 2000 }), (rows, height) => {
        const found = fillRows(WIDE, heightOf(rows), height)
        if (found === WIDE) expect(heightOf(rows)({ ...WIDE, row: 18 })).toBeGreaterThan(height)
        else expect(heightOf(rows)(found)).toBeLessThanOrEqual(height)
        if (found !== WIDE && found.row < 32)
          expect(heightOf(rows)({ ...found, row: found.row + 1 })).toBeGreaterThan(height)
      }),
    )
  })
})
