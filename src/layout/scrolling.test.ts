import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elementHeight, followed, type Heights, MOST_HEIGHT, settled } from './scrolling.ts'

const small: Heights = { total: 5000, view: 700 }
const large: Heights = { total: 30_000_000, view: 700 }
const heights = fc.record({
  total: fc.integer({ min: 0, max: 5 * MOST_HEIGHT }),
  view: fc.integer({ min: 1, max: 2000 }),
})

describe('lanes that fit an element', () => {
  it('are scrolled as far as their bar', () => {
    for (const bar of [0, 1, 3999, 4300])
      expect(followed({ top: 0, bar: 0 }, bar, small)).toEqual({ top: bar, bar })
    expect(settled(1234, small)).toEqual({ top: 1234, bar: 1234 })
    expect(elementHeight(5000)).toBe(5000)
  })
})

describe('lanes higher than an element may be', () => {
  const end = large.total - large.view
  const endOfBar = MOST_HEIGHT - large.view

  it('are all reached by the bar', () => {
    expect(followed({ top: 0, bar: 0 }, endOfBar, large).top).toBeCloseTo(end, 3)
    expect(followed({ top: end, bar: endOfBar }, 0, large).top).toBe(0)
    expect(followed({ top: 0, bar: 0 }, endOfBar / 2, large).top).toBeCloseTo(end / 2, 3)
  })

  it('move by as many pixels as the bar in a small step', () => {
    const middle = settled(15_000_000, large)
    expect(followed(middle, middle.bar + 60, large).top).toBeCloseTo(15_000_060, 3)
    expect(followed(middle, middle.bar - 60, large).top).toBeCloseTo(14_999_940, 3)
  })

  it('reach both ends in small steps, the bar settled between them', () => {
    let at = settled(20_000, large)
    for (let n = 0; n < 1000 && at.top > 0; n++)
      at = settled(followed(at, Math.max(0, at.bar - 60), large).top, large)
    expect(at).toEqual({ top: 0, bar: 0 })
  })
})

it('never leaves the lanes, and settling changes nothing that is settled', () => {
  fc.assert(
    fc.property(
      heights,
      fc.double({ min: -10, max: 1e8, noNaN: true }),
      fc.nat(MOST_HEIGHT),
      (all, top, bar) => {
        const before = settled(top, all)
        const after = followed(before, Math.min(bar, Math.max(0, elementHeight(all.total) - all.view)), all)
        const most = Math.max(0, all.total - all.view)
        for (const { top: at } of [before, after]) {
          expect(at).toBeGreaterThanOrEqual(0)
          expect(at).toBeLessThanOrEqual(most + 1e-6)
        }
        expect(settled(before.top, all)).toEqual(before)
        expect(followed(before, before.bar, all).top).toBeCloseTo(before.top, 3)
      },
    ),
    { numRuns: 500 },
  )
})
