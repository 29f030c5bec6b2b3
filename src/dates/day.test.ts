import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  asDay,
  type Civil,
  civilFromDay,
  dayFromCivil,
  daysInMonth,
  isLeapYear,
  isoOfDay,
  OPEN_FUTURE,
  OPEN_PAST,
  yearOf,
} from './day.ts'

const MS_PER_DAY = 86_400_000

/** The platform's calendar, in UTC. Years 0–99 need setUTCFullYear: Date.UTC takes them for 1900–1999. */
function oracleDay({ year, month, day }: Civil): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY
}

function oracleCivil(day: number): Civil {
  const date = new Date(day * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The calendar as a child learns it, one day at a time: slow and plainly right. */
function dayAfter({ year, month, day }: Civil): Civil {
  const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0)
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  if (day < (lengths[month - 1] ?? 0)) return { year, month, day: day + 1 }
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 }
}

const someDay = fc.integer({ min: -5_000_000, max: 5_000_000 }).map(asDay)

describe('a day and its civil date', () => {
  it.each([
    [0, 1970, 1, 1],
    [-1, 1969, 12, 31],
    [17457, 2017, 10, 18],
    [11016, 2000, 2, 29],
    [-25508, 1900, 3, 1],
    [-719468, 0, 3, 1],
    [-719528, 0, 1, 1],
    [-719529, -1, 12, 31],
    [2932896, 9999, 12, 31],
  ])('day %i is %i-%i-%i', (n, year, month, day) => {
    expect(dayFromCivil(year, month, day)).toBe(n)
    expect(civilFromDay(asDay(n))).toEqual({ year, month, day })
  })

  test('agree with the platform', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const civil = civilFromDay(day)
        expect(civil).toEqual(oracleCivil(day))
        expect(dayFromCivil(civil.year, civil.month, civil.day)).toBe(day)
        expect(oracleDay(civil)).toBe(day)
        expect(yearOf(day)).toBe(civil.year)
      }),
      { numRuns: 2000 },
    )
  })

  // From year -4, over the leap day of year 0, and over the centuries 1900 (no leap year) and 2000 (one).
  it.each([
    { year: -4, month: 1, day: 1, steps: 3_000 },
    { year: 1896, month: 1, day: 1, steps: 78_000 },
  ])('agree with counting day by day from year $year', ({ steps, ...start }) => {
    let civil: Civil = start
    const first = dayFromCivil(start.year, start.month, start.day)
    const strays: Civil[] = []
    for (let i = 0; i < steps; i++) {
      if (dayFromCivil(civil.year, civil.month, civil.day) !== first + i) strays.push(civil)
      civil = dayAfter(civil)
    }
    expect(strays).toEqual([])
  })
})

test('leap years', () => {
  expect([1900, 2000, 2023, 2024, 2100, 0, -1, -4, -100, -400].filter(isLeapYear)).toEqual([
    2000, 2024, 0, -4, -400,
  ])
})

test('a month is as long as the way to the next', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const next = month === 12 ? dayFromCivil(year + 1, 1, 1) : dayFromCivil(year, month + 1, 1)
      expect(daysInMonth(year, month)).toBe(next - dayFromCivil(year, month, 1))
    }),
  )
})

it.each([
  [2017, 10, 18, '2017-10-18'],
  [79, 8, 24, '0079-08-24'],
  [0, 1, 1, '0000-01-01'],
  [-44, 3, 15, '-0044-03-15'],
  [12345, 6, 7, '12345-06-07'],
])('%i-%i-%i is written %4$s', (year, month, day, text) => {
  expect(isoOfDay(dayFromCivil(year, month, day))).toBe(text)
})

test('the open bounds fit an Int32Array and lie beyond every four-digit year', () => {
  expect([...Int32Array.of(OPEN_PAST, OPEN_FUTURE)]).toEqual([OPEN_PAST, OPEN_FUTURE])
  expect(OPEN_PAST).toBeLessThan(dayFromCivil(-9999, 1, 1))
  expect(OPEN_FUTURE).toBeGreaterThan(dayFromCivil(9999, 12, 31))
})
