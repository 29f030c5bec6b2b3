import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { dayFromCivil } from './day.ts'
import { daysFrom, formatDuration } from './duration.ts'

describe('a length of time', () => {
  it.each([
    [1, '1 day', '1天'],
    [26, '26 days', '26天'],
    [60, '60 days', '60天'],
    [61, '2 months', '2个月'],
    [243, '8 months', '8个月'],
    [360, '1 year', '1年'],
    [396, '1 year 1 month', '1年1个月'],
    [974, '2 years 8 months', '2年8个月'],
    [9862, '27 years', '27年'],
  ])('%i days', (days, en, zh) => {
    expect(formatDuration(days, days, 'en')).toBe(en)
    expect(formatDuration(days, days, 'zh')).toBe(zh)
  })

  it.each([
    [1096, 1461, '3 to 4 years', '3至4年'],
    [365, 731, '1 to 2 years', '1至2年'],
    [974, 1096, '2 years 8 months to 3 years', '2年8个月至3年'],
    [243, 1096, '8 months to 3 years', '8个月至3年'],
    [243, 335, '8 to 11 months', '8至11个月'],
    [31, 92, '1 to 3 months', '1至3个月'],
    [1, 2, 'up to 2 days', '至多2天'],
    [1, 31, 'up to 31 days', '至多31天'],
    [2, 31, '2 to 31 days', '2至31天'],
    [1, 61, 'up to 2 months', '至多2个月'],
    [1094, 1097, '3 years', '3年'],
  ])('from %i to %i days', (min, max, en, zh) => {
    expect(formatDuration(min, max, 'en')).toBe(en)
    expect(formatDuration(min, max, 'zh')).toBe(zh)
  })

  it.each([
    [5, 'at least 5 days', '至少5天'],
    [730, 'at least 2 years', '至少2年'],
    [1000, 'at least 2 years 8 months', '至少2年8个月'],
  ])('from %i days without a bound', (min, en, zh) => {
    expect(formatDuration(min, Infinity, 'en')).toBe(en)
    expect(formatDuration(min, Infinity, 'zh')).toBe(zh)
  })
})

describe('the days from one to another', () => {
  it.each([
    [dayFromCivil(2001, 3, 4), dayFromCivil(2001, 3, 4), 1],
    [dayFromCivil(1900, 2, 28), dayFromCivil(1900, 3, 1), 2],
    [dayFromCivil(2000, 2, 28), dayFromCivil(2000, 3, 1), 3],
    [dayFromCivil(2001, 1, 1), dayFromCivil(2001, 12, 31), 365],
  ])('%i to %i: both are counted', (first, last, days) => expect(daysFrom(first, last)).toBe(days))
})

test('whole calendar years are said as such, also after "at least"', () => {
  const year = fc.integer({ min: -9999, max: 9999 })
  fc.assert(
    fc.property(year, fc.integer({ min: 2, max: 400 }), (from, years) => {
      const days = dayFromCivil(from + years, 1, 1) - dayFromCivil(from, 1, 1)
      expect(formatDuration(days, days, 'en')).toBe(`${years} years`)
      expect(formatDuration(days, Infinity, 'en')).toBe(`at least ${years} years`)
    }),
  )
})

test('"at least" promises no month that has not run', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 40_000 }), (days) => {
      const text = formatDuration(days, Infinity, 'en')
      const [, years = '0'] = /(\d+) years?/.exec(text) ?? []
      const [, months = '0'] = /(\d+) months?/.exec(text) ?? []
      // 2.5 days: what a run of calendar months may fall short of the average.
      expect((Number(years) * 12 + Number(months)) * 30.436875).toBeLessThanOrEqual(days + 2.5)
    }),
  )
})
