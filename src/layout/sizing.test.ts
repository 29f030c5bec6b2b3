import { describe, expect, it } from 'vitest'
import { dayFromCivil } from '../dates/day.ts'
import { WIDE } from './laneMetrics.ts'
import { carriedIn, seenIn, spanIn } from './sizing.ts'
import { TRAIL } from './terms.ts'
import { sizingOf, termsOf } from './testing/datasets.ts'

const dataset = termsOf(
  { start: '1990-01-01' },
  { start: '2001-01-01', end: '2003-12-31' },
  { start: '2006-01-01' },
  { start: '[..2004-01-01]', end: '2004-01-01' },
)
const domain = { from: dayFromCivil(2000, 1, 1), to: dayFromCivil(2010, 1, 1) }
/** A day a pixel. */
const sizing = { ...sizingOf(dataset, WIDE, 100), domain }
const allFaint = { ...sizing, faint: Uint8Array.of(1, 1, 1, 1) }
const terms = [0, 1, 2, 3]

describe('what began before all that is shown, and nobody knows how long it ran', () => {
  const edge = { from: domain.from, to: domain.from + 1 }

  it('stands at its edge where it is faint, and no other term does', () => {
    expect(terms.map((i) => carriedIn(dataset, i, allFaint))).toEqual([edge, undefined, undefined, undefined])
    expect(terms.map((i) => carriedIn(dataset, i, sizing))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    const others = { ...sizing, faint: Uint8Array.of(0, 1, 1, 1) }
    expect(carriedIn(dataset, 0, others)).toBeUndefined()
  })

  it('takes the days of the edge, any other term its own', () => {
    const began = dayFromCivil(1990, 1, 1)
    const own = { from: dayFromCivil(2001, 1, 1), to: dayFromCivil(2004, 1, 1) }
    expect([spanIn(dataset, 0, allFaint), spanIn(dataset, 0, sizing)]).toEqual([
      edge,
      { from: began, to: began + 1 },
    ])
    expect([spanIn(dataset, 1, allFaint), spanIn(dataset, 1, sizing)]).toEqual([own, own])
  })
})

describe('in view', () => {
  const seen = (i: number, from: number, of = sizing) =>
    seenIn(dataset, { ...of, view: { from, to: from + 100 } })(i)
  const around = (i: number, first: number, end: number, of = sizing) => [
    seen(i, first - 100, of),
    seen(i, first - 99, of),
    seen(i, end - 1, of),
    seen(i, end, of),
  ]
  const atEdges = [false, true, true, false]

  it('is all, where no view is chosen', () =>
    expect(terms.map(seenIn(dataset, sizing))).toEqual([true, true, true, true]))

  it('is a term from its first day to the end of its last', () =>
    expect(around(1, dayFromCivil(2001, 1, 1), dayFromCivil(2004, 1, 1))).toEqual(atEdges))

  it('with the trail of an end that nobody stated, or of a start that is only "by"', () => {
    const began = dayFromCivil(2006, 1, 1)
    expect(around(2, began, began + 1 + TRAIL)).toEqual(atEdges)
    const day = dayFromCivil(2004, 1, 1)
    expect(around(3, day - TRAIL, day + 1)).toEqual(atEdges)
  })

  it('is what stands at the edge as long as its trail is', () => {
    expect(seen(0, domain.from + TRAIL - 1, allFaint)).toBe(true)
    expect(seen(0, domain.from + TRAIL, allFaint)).toBe(false)
    expect(seen(0, domain.from, sizing)).toBe(false)
  })

  it('is a short term as long as its least width is', () => {
    const short = termsOf({ start: '2005-01-01', end: '2005-01-01' })
    const day = dayFromCivil(2005, 1, 1)
    const isSeen = (from: number) => seenIn(short, { ...sizing, view: { from, to: from + 1000 } })(0)
    // Ten days a pixel.
    expect([isSeen(day + 10 * WIDE.minBar - 1), isSeen(day + 10 * WIDE.minBar)]).toEqual([true, false])
  })
})
