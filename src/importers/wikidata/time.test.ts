import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilFromDay, daysInMonth, isoOfDay } from '../../dates/day.ts'
import { mustParseEdtf } from '../../dates/edtf.ts'
import { dayFromJulian } from './julian.ts'
import { edtfOf, edtfOfJulian, eitherOf, timeInJson, timeInResults } from './time.ts'

const inJson = (text: string, precision: number) => {
  const time = timeInJson(text)
  return time && edtfOf(time, precision)
}

describe('a time of Wikibase', () => {
  it.each([
    ['+2006-10-18T00:00:00Z', 11, '2006-10-18'],
    ['+2006-10-00T00:00:00Z', 10, '2006-10'],
    ['+2006-00-00T00:00:00Z', 9, '2006'],
    ['+1985-01-01T00:00:00Z', 8, '198X'],
    ['+1801-00-00T00:00:00Z', 7, '18XX'],
    ['+1900-00-00T00:00:00Z', 7, '18XX'],
    ['+1901-00-00T00:00:00Z', 7, '19XX'],
    ['+2000-00-00T00:00:00Z', 6, '[1001..2000]'],
    ['-0044-03-15T00:00:00Z', 11, '-0043-03-15'],
    ['-0001-00-00T00:00:00Z', 9, '0000'],
    ['-0044-00-00T00:00:00Z', 8, '[-0048..-0039]'],
    ['-0005-00-00T00:00:00Z', 8, '[-0008..0000]'],
    ['-0044-00-00T00:00:00Z', 7, '[-0099..0000]'],
    ['-0150-00-00T00:00:00Z', 7, '[-0199..-0100]'],
    // Zeros are not stated, whatever the precision says.
    ['+2006-00-00T00:00:00Z', 11, '2006'],
    ['+2006-10-00T00:00:00Z', 11, '2006-10'],
    // Finer than a day is one.
    ['+2006-10-18T00:00:00Z', 14, '2006-10-18'],
  ])('reads %s with precision %i as %s', (text, precision, date) => {
    expect(inJson(text, precision)).toBe(date)
  })

  it.each([
    ['+0000-00-00T00:00:00Z', 9],
    ['+12006-00-00T00:00:00Z', 9],
    ['-13798000000-00-00T00:00:00Z', 3],
    ['+2006-02-30T00:00:00Z', 11],
    ['2006', 9],
    ['+2006-13-00T00:00:00Z', 10],
  ])('does not read %s with precision %i', (text, precision) => {
    expect(inJson(text, precision)).toBeUndefined()
  })

  it('has astronomical years in results, and years BC in JSON', () => {
    expect(timeInResults('-0043-03-15T00:00:00Z')?.year).toBe(-43)
    expect(timeInResults('0000-01-01T00:00:00Z')?.year).toBe(0)
    expect(timeInJson('-0044-03-15T00:00:00Z')?.year).toBe(-43)
  })

  const times = fc.record({
    year: fc.integer({ min: -9000, max: 9000 }),
    month: fc.integer({ min: 0, max: 12 }),
    day: fc.integer({ min: 0, max: 31 }),
  })
  /** The days that a date of a precision covers at least; of the decade and the century nearest to year 1 one year is missing. */
  const DAYS: Readonly<Record<number, number>> = { 6: 365_000, 7: 36_159, 8: 3286, 9: 365, 10: 28, 11: 1 }

  it('is never more precise than its precision', () => {
    fc.assert(
      fc.property(times, fc.constantFrom(6, 7, 8, 9, 10, 11), fc.boolean(), (time, precision, isJulian) => {
        const date = (isJulian ? edtfOfJulian : edtfOf)(time, precision)
        if (date === undefined) return
        const { min, max } = mustParseEdtf(date)
        expect(max - min + 1).toBeGreaterThanOrEqual(DAYS[precision] ?? 0)
        if (time.month === 0) expect(max - min + 1).toBeGreaterThanOrEqual(365)
        if (time.day === 0) expect(max - min + 1).toBeGreaterThanOrEqual(28)
      }),
    )
  })
})

describe('a date of the Julian calendar', () => {
  it.each([
    [1582, 10, 5, '1582-10-15'],
    [1752, 9, 3, '1752-09-14'],
    [1642, 12, 25, '1643-01-04'],
    [1918, 2, 1, '1918-02-14'],
    [1700, 2, 29, '1700-03-11'],
    [-43, 3, 15, '-0043-03-13'],
    [-4712, 1, 1, '-4713-11-24'],
  ])('%i-%i-%i is %s', (year, month, day, iso) => {
    expect(isoOfDay(dayFromJulian(year, month, day))).toBe(iso)
    expect(edtfOfJulian({ year, month, day }, 11)).toBe(iso)
  })

  it('has each day after the other, with a leap day each four years', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9000, max: 9000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const isLeap = ((year % 4) + 4) % 4 === 0
          const length = month === 2 ? (isLeap ? 29 : 28) : daysInMonth(2001, month)
          fc.pre(day <= length)
          const [y, m, d] =
            day < length ? [year, month, day + 1] : month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1]
          expect(dayFromJulian(y, m, d)).toBe(dayFromJulian(year, month, day) + 1)
          expect(Math.abs(civilFromDay(dayFromJulian(year, month, day)).year - year)).toBeLessThanOrEqual(1)
        },
      ),
    )
  })

  it('covers of a month the days from its first to its last, and leaves years as they are', () => {
    expect(edtfOfJulian({ year: 1700, month: 3, day: 0 }, 10)).toBe('[1700-03-12..1700-04-11]')
    expect(edtfOfJulian({ year: 1700, month: 3, day: 5 }, 9)).toBe('1700')
    expect(edtfOfJulian({ year: 1701, month: 2, day: 29 }, 11)).toBeUndefined()
    expect(edtfOfJulian({ year: 1701, month: 4, day: 31 }, 11)).toBeUndefined()
  })
})

describe('several dates for the same', () => {
  it('are the more exact, or any day between them', () => {
    expect(eitherOf([])).toBeUndefined()
    expect(eitherOf(['1950', '1950-03-02', '1950-03'])).toBe('1950-03-02')
    expect(eitherOf(['1951', '1950-03-02'])).toBe('[1950-03-02..1951-12-31]')
  })
})
