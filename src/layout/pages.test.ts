import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { NARROW, WIDE } from './laneMetrics.ts'
import type { Lanes } from './lanes.ts'
import { lanesOn, pagesOf } from './pages.ts'

/** Lanes of so many rows each, without events. */
function lanesOf(rowCounts: readonly number[], { head, row, foot } = WIDE): Lanes {
  const top = [0]
  for (const rows of rowCounts) top.push((top.at(-1) ?? 0) + head + rows * row + foot)
  return {
    count: rowCounts.length,
    person: Uint32Array.from(rowCounts.keys()),
    rowCount: Uint32Array.from(rowCounts),
    rows: () => [],
    events: { from: new Uint32Array(rowCounts.length + 1), items: new Uint32Array(0) },
    top: Float64Array.from(top),
    first: 0,
    view: undefined,
  }
}

const NO_LIMIT = 10_000

describe('lanes on pages', () => {
  it('end with a lane, as late as they can', () => {
    // Lanes of 42, 94 and 68 pixels.
    const lanes = lanesOf([1, 3, 2])
    expect(pagesOf(lanes, WIDE, 136, NO_LIMIT)).toEqual([
      { top: 0, bottom: 136 },
      { top: 136, bottom: 204 },
    ])
    expect(pagesOf(lanes, WIDE, 135, NO_LIMIT)).toEqual([
      { top: 0, bottom: 42 },
      { top: 42, bottom: 136 },
      { top: 136, bottom: 204 },
    ])
  })

  it('split a lane higher than a page below a row', () => {
    expect(pagesOf(lanesOf([1, 10]), WIDE, 100, NO_LIMIT)).toEqual([
      { top: 0, bottom: 42 },
      // Eight pixels of head, then three rows; four without the head.
      { top: 42, bottom: 42 + 8 + 3 * 26 },
      { top: 42 + 8 + 3 * 26, bottom: 42 + 8 + 6 * 26 },
      { top: 42 + 8 + 6 * 26, bottom: 42 + 8 + 9 * 26 },
      { top: 42 + 8 + 9 * 26, bottom: 42 + 8 + 10 * 26 + 8 },
    ])
  })

  it('are none for no lanes, and no more than allowed', () => {
    expect(pagesOf(lanesOf([]), WIDE, 100, NO_LIMIT)).toEqual([])
    const lanes = lanesOf([1, 1, 9, 1])
    const pages = pagesOf(lanes, WIDE, 100, 2)
    expect(pages).toHaveLength(2)
    expect(lanesOn(lanes, pages)).toBe(2)
    expect(lanesOn(lanes, pagesOf(lanes, WIDE, 100, NO_LIMIT))).toBe(4)
    expect(lanesOn(lanesOf([]), [])).toBe(0)
  })

  test('show each pixel of all lanes once, cut no row and no lane that fits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 12 }),
        fc.constantFrom(WIDE, NARROW),
        fc.integer({ min: 90, max: 700 }),
        (rowCounts, metrics, height) => {
          const lanes = lanesOf(rowCounts, metrics)
          const pages = pagesOf(lanes, metrics, height, NO_LIMIT)
          let before = 0
          for (const { top, bottom } of pages) {
            expect(top).toBe(before)
            expect(bottom).toBeGreaterThan(top)
            expect(bottom - top).toBeLessThanOrEqual(height)
            before = bottom
          }
          expect(before).toBe(lanes.top.at(-1))
          const cuts = pages.map((page) => page.bottom)
          rowCounts.forEach((rows, lane) => {
            const [from, to] = [lanes.top[lane] ?? 0, lanes.top[lane + 1] ?? 0]
            const inside = cuts.filter((cut) => cut > from && cut < to)
            if (to - from <= height) expect(inside).toEqual([])
            for (let row = 0; row < rows; row++) {
              const rowTop = from + metrics.head + row * metrics.row
              expect(inside.filter((cut) => cut > rowTop && cut < rowTop + metrics.row)).toEqual([])
            }
          })
        },
      ),
    )
  })
})
