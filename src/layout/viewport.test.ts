import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { panBy, reveal, zoomAt } from './moving.ts'
import { clamp, dayAt, looksAlike, MIN_SPAN, padded, spanOf, type Viewport, xOf } from './viewport.ts'

const DOMAIN: Viewport = { from: -3000, to: 20_000 }

const someDay = fc.double({ min: -20_000, max: 40_000, noNaN: true })
const someSpan = fc.oneof(
  fc.double({ min: 0.5, max: 60, noNaN: true }),
  fc.double({ min: 60, max: 60_000, noNaN: true }),
)
const anywhere = fc.tuple(someDay, someSpan).map(([from, span]): Viewport => ({ from, to: from + span }))
const inside = anywhere.map((viewport) => clamp(viewport, DOMAIN))
const someFraction = fc.double({ min: 0, max: 1, noNaN: true })
const someWidth = fc.integer({ min: 100, max: 3000 })

function close(a: number, b: number): void {
  expect(Math.abs(a - b)).toBeLessThan(1e-6)
}
function same(a: Viewport, b: Viewport): void {
  close(a.from, b.from)
  close(a.to, b.to)
}

function expectInside(viewport: Viewport, domain: Viewport): void {
  expect(viewport.from).toBeGreaterThanOrEqual(domain.from - 1e-6)
  expect(viewport.to).toBeLessThanOrEqual(domain.to + 1e-6)
}

describe('the axis', () => {
  it('covers a day from its beginning to its close', () => {
    const tenDays = { from: 100, to: 110 }
    expect([xOf(tenDays, 500, 100), xOf(tenDays, 500, 101), xOf(tenDays, 500, 110)]).toEqual([0, 50, 500])
    expect(dayAt(tenDays, 500, 75)).toBe(101.5)
  })

  test('leads from day to pixel and back', () => {
    fc.assert(
      fc.property(inside, someWidth, someDay, (viewport, width, day) =>
        close(dayAt(viewport, width, xOf(viewport, width, day)), day),
      ),
    )
  })
})

it.each([
  [0.4, 0.4, true],
  [-0.4, 0.4, true],
  [0.6, 0, false],
  [0, 0.6, false],
  [0, -0.6, false],
])('what begins %f days later and ends %f days later looks the same: %j', (begins, ends, expected) => {
  expect(looksAlike({ from: 0, to: 100 }, { from: begins, to: 100 + ends })).toBe(expected)
})

describe('clamping', () => {
  test('stays inside the domain, keeps the least span, and does nothing twice', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (viewport, domain) => {
        const once = clamp(viewport, domain)
        expectInside(once, domain)
        const least = Math.min(MIN_SPAN, spanOf(domain))
        expect(spanOf(once)).toBeGreaterThanOrEqual(least - 1e-6)
        same(clamp(once, domain), once)
      }),
    )
  })

  it.each<[Viewport, Viewport]>([
    [
      { from: 0, to: 100 },
      { from: 0, to: 100 },
    ],
    [
      { from: -3100, to: -3000 },
      { from: -3000, to: -2900 },
    ],
    [
      { from: 19_950, to: 20_050 },
      { from: 19_900, to: 20_000 },
    ],
    [{ from: -9000, to: 90_000 }, DOMAIN],
    [
      { from: 10, to: 12 },
      { from: 7.5, to: 14.5 },
    ],
  ])('turns %j into %j', (viewport, clamped) => expect(clamp(viewport, DOMAIN)).toEqual(clamped))
})

describe('zooming', () => {
  const someFactor = fc.double({ min: 0.05, max: 20, noNaN: true })

  test('keeps the day under the pointer, unless the domain ends', () => {
    fc.assert(
      fc.property(inside, someFactor, someFraction, (viewport, factor, anchor) => {
        const zoomed = zoomAt(viewport, factor, anchor, DOMAIN)
        expectInside(zoomed, DOMAIN)
        const span = Math.min(Math.max(spanOf(viewport) / factor, MIN_SPAN), spanOf(DOMAIN))
        close(spanOf(zoomed), span)
        const atEdge = zoomed.from <= DOMAIN.from + 1e-6 || zoomed.to >= DOMAIN.to - 1e-6
        if (!atEdge) close(dayAt(zoomed, 1, anchor), dayAt(viewport, 1, anchor))
      }),
    )
  })

  test('in always keeps it, as there is room', () => {
    const closer = fc.double({ min: 1, max: 20, noNaN: true })
    fc.assert(
      fc.property(inside, closer, someFraction, (viewport, factor, anchor) => {
        const zoomed = zoomAt(viewport, factor, anchor, DOMAIN)
        close(dayAt(zoomed, 1, anchor), dayAt(viewport, 1, anchor))
      }),
    )
  })

  it('halves and doubles', () => {
    const viewport = { from: 1000, to: 1400 }
    expect(zoomAt(viewport, 2, 0.25, DOMAIN)).toEqual({ from: 1050, to: 1250 })
    expect(zoomAt(viewport, 0.5, 0, DOMAIN)).toEqual({ from: 1000, to: 1800 })
  })
})

describe('panning', () => {
  test('there and back is no move, away from the edges', () => {
    const middle = clamp({ from: 5000, to: 9000 }, DOMAIN)
    fc.assert(
      fc.property(fc.double({ min: -8000, max: 11_000, noNaN: true }), (days) => {
        const moved = panBy(middle, days, DOMAIN)
        close(moved.from, middle.from + days)
        same(panBy(moved, -days, DOMAIN), middle)
      }),
    )
  })

  test('keeps the span and stays inside', () => {
    fc.assert(
      fc.property(inside, someDay, (viewport, days) => {
        const moved = panBy(viewport, days, DOMAIN)
        close(spanOf(moved), spanOf(viewport))
        expectInside(moved, DOMAIN)
      }),
    )
  })
})

describe('revealing', () => {
  const somePeriod = fc
    .tuple(
      fc.double({ min: DOMAIN.from, max: DOMAIN.to, noNaN: true }),
      fc.double({ min: DOMAIN.from, max: DOMAIN.to, noNaN: true }),
    )
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))

  test('brings a period into view, and zooms in never', () => {
    fc.assert(
      fc.property(inside, somePeriod, (viewport, { from, to }) => {
        const shown = reveal(viewport, from, to, DOMAIN)
        expectInside(shown, DOMAIN)
        expect(shown.from).toBeLessThanOrEqual(from + 1e-6)
        expect(shown.to).toBeGreaterThanOrEqual(to - 1e-6)
        expect(spanOf(shown)).toBeGreaterThanOrEqual(spanOf(viewport) - 1e-6)
      }),
    )
  })

  it('does nothing where it is in view with air', () => {
    const viewport = { from: 0, to: 1000 }
    expect(reveal(viewport, 100, 900, DOMAIN)).toBe(viewport)
  })

  it('moves no further than it must', () => {
    expect(reveal({ from: 0, to: 1000 }, 1500, 1600, DOMAIN)).toEqual({ from: 680, to: 1680 })
    expect(reveal({ from: 0, to: 1000 }, -200, -100, DOMAIN)).toEqual({ from: -280, to: 720 })
  })
})

it('padding adds a share of air, and at least a day', () => {
  expect(padded(0, 100, 0.1, 0.2)).toEqual({ from: -10, to: 120 })
  expect(padded(5, 5, 0.1, 0.2)).toEqual({ from: 4, to: 6 })
})
