import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromCivil, yearOf } from '../dates/day.ts'
import { brushEdge, brushMove } from './brush.ts'
import type { Period } from './viewState.ts'
import { periodOfYears, yearsOf } from './years.ts'

const extent = { min: dayFromCivil(1990, 5, 2), max: dayFromCivil(2020, 8, 9) }
const period = (from: number, to: number): Period => periodOfYears(from, to, extent)

describe('years', () => {
  it('are whole, and open where the data ends', () => {
    expect(period(2000, 2004)).toEqual({ from: dayFromCivil(2000, 1, 1), to: dayFromCivil(2004, 12, 31) })
    expect(period(1990, 2004).from).toBeNull()
    expect(period(1991, 2019)).toEqual({ from: dayFromCivil(1991, 1, 1), to: dayFromCivil(2019, 12, 31) })
    expect(period(2000, 2020).to).toBeNull()
  })

  it('are those of the data where they are open, and 1970 is a year as any other', () => {
    expect(yearsOf({ from: null, to: null }, extent)).toEqual({ from: 1990, to: 2020 })
    expect(yearsOf({ from: dayFromCivil(1970, 1, 1), to: null }, extent).from).toBe(1970)
  })
})

describe('an end of the brush', () => {
  it('moves to a year, and the other stays as it is', () => {
    const time = { from: dayFromCivil(2000, 7, 7), to: dayFromCivil(2010, 7, 7) }
    expect(brushEdge(time, 'from', 2003, extent)).toEqual({ from: dayFromCivil(2003, 1, 1), to: time.to })
    expect(brushEdge(time, 'to', 2005, extent)).toEqual({ from: time.from, to: dayFromCivil(2005, 12, 31) })
  })

  it('stops at the other end, and at the ends of the data', () => {
    const time = period(2000, 2010)
    expect(brushEdge(time, 'from', 2015, extent)).toEqual(period(2010, 2010))
    expect(brushEdge(time, 'to', 1995, extent)).toEqual(period(2000, 2000))
    expect(brushEdge(time, 'from', 1800, extent).from).toBeNull()
    expect(brushEdge(time, 'to', 2300, extent).to).toBeNull()
    // A filter beyond the data, as a link may have it.
    expect(brushEdge({ from: null, to: dayFromCivil(2300, 1, 1) }, 'from', 2200, extent).from).toBe(
      dayFromCivil(2020, 1, 1),
    )
  })
})

describe('the whole brush', () => {
  it('moves by years, and not beyond the data', () => {
    expect(brushMove(period(2000, 2010), 3, extent)).toEqual(period(2003, 2013))
    expect(brushMove(period(2000, 2010), 99, extent)).toEqual(period(2010, 2020))
    expect(brushMove(period(2000, 2010), -99, extent)).toEqual(period(1990, 2000))
  })

  it('keeps its length, whatever it is moved by', () => {
    const years = fc.tuple(fc.integer({ min: 1991, max: 2019 }), fc.integer({ min: 1991, max: 2019 }))
    fc.assert(
      fc.property(years, fc.integer({ min: -50, max: 50 }), ([a, b], by) => {
        const time = period(Math.min(a, b), Math.max(a, b))
        const [before, after] = [yearsOf(time, extent), yearsOf(brushMove(time, by, extent), extent)]
        expect(after.to - after.from).toBe(before.to - before.from)
        expect(after.from).toBeGreaterThanOrEqual(yearOf(extent.min))
        expect(after.to).toBeLessThanOrEqual(yearOf(extent.max))
      }),
    )
  })

  it('is the same where it cannot move', () => {
    const time = { from: dayFromCivil(1990, 7, 7), to: dayFromCivil(2000, 7, 7) }
    expect(brushMove(time, -5, extent)).toBe(time)
  })
})
