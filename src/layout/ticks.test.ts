import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { asDay, civilFromDay, dayFromCivil, isoOfDay } from '../dates/day.ts'
import { civilTicks } from './testing/civilTicks.ts'
import { type TickWords, ticks } from './ticks.ts'

/** Says as much of the date as it is asked to. */
const WORDS: TickWords = {
  year: (year) => `${year}`,
  month: (year, month, withYear) => `${withYear ? `${year}-` : ''}${month}`,
  day: (year, month, day, withMonth, withYear) =>
    `${withYear ? `${year}-` : ''}${withMonth ? `${month}-` : ''}${day}`,
}

const day = (iso: string) => {
  const [, sign, year, month, date] = /^(-?)(\d+)-(\d+)-(\d+)$/.exec(iso) ?? []
  return dayFromCivil((sign === '-' ? -1 : 1) * Number(year), Number(month), Number(date))
}
const labels = (from: string, to: string, width: number) =>
  ticks(day(from), day(to), width, WORDS).map((tick) => tick.label)

const YEAR = 365.2425
/** From ten days to thirty centuries, anywhere from antiquity on. */
const someRange = fc
  .record({
    from: fc.double({ min: -1_500_000, max: 400_000, noNaN: true }),
    span: fc.oneof(
      fc.double({ min: 10, max: 100, noNaN: true }),
      fc.double({ min: 100, max: 3000, noNaN: true }),
      fc.double({ min: 3000, max: 100 * YEAR, noNaN: true }),
      fc.double({ min: 100 * YEAR, max: 3000 * YEAR, noNaN: true }),
    ),
  })
  .map(({ from, span }) => ({ from, to: from + span }))
const someWidth = fc.integer({ min: 300, max: 2500 })
const NUM = { numRuns: 500 }

describe('ticks', () => {
  test('stand where going through the calendar finds them, in every age', () => {
    // The years 0 to 99 are those that `Date.UTC` takes for 1900 to 1999.
    const firstCentury = fc
      .record({
        from: fc.integer({ min: -719_528, max: -683_004 }),
        span: fc.integer({ min: 1, max: 40_000 }),
      })
      .map(({ from, span }) => ({ from, to: from + span }))
    fc.assert(
      fc.property(fc.oneof(someRange, firstCentury), someWidth, ({ from, to }, width) => {
        const days = ticks(from, to, width, WORDS).map((tick) => isoOfDay(tick.day))
        expect(days).toEqual(civilTicks(from, to, width).map(isoOfDay))
      }),
      NUM,
    )
  })

  test('lie in the range, one after the other, with room for their labels', () => {
    fc.assert(
      fc.property(someRange, someWidth, ({ from, to }, width) => {
        const days = ticks(from, to, width, WORDS).map((tick) => tick.day)
        expect(days.length).toBeGreaterThanOrEqual(2)
        days.forEach((at, i) => {
          expect(at).toBeGreaterThanOrEqual(from)
          expect(at).toBeLessThan(to)
          if (i === 0) return
          const room = ((at - (days[i - 1] ?? at)) / (to - from)) * width
          expect(room).toBeGreaterThanOrEqual(40)
        })
        // Neither do they leave half the axis bare.
        expect((days[0] ?? to) - from).toBeLessThan((to - from) * 0.75)
        expect(days.length).toBeLessThanOrEqual(width / 40 + 1)
      }),
      NUM,
    )
  })

  test('stand on calendar boundaries, evenly counted', () => {
    fc.assert(
      fc.property(someRange, someWidth, ({ from, to }, width) => {
        const dates = ticks(from, to, width, WORDS).map((tick) => civilFromDay(tick.day))
        const [first, second] = dates
        if (!first || !second) return
        const gap =
          dayFromCivil(second.year, second.month, second.day) -
          dayFromCivil(first.year, first.month, first.day)
        if (gap > 364) {
          expect(dates.every((at) => at.month === 1 && at.day === 1)).toBe(true)
          // As people count them: 20 BC is as round as AD 20. What stands about the turn of the eras is in the examples.
          const counted = dates.map(({ year }) => (year > 0 ? year : 1 - year))
          if (dates.some(({ year }) => year > 0) && first.year <= 1) return
          const every = Math.abs((counted[1] ?? 0) - (counted[0] ?? 0))
          expect(counted.every((year) => year % every === 0)).toBe(true)
          expect(dates.every((at, i) => at.year === first.year + i * every)).toBe(true)
        } else if (gap > 27) {
          const months = dates.map((at) => at.year * 12 + at.month - 1)
          const every = (months[1] ?? 0) - (months[0] ?? 0)
          expect(dates.every((at) => at.day === 1 && (at.month - 1) % every === 0)).toBe(true)
          expect(months.every((month, i) => month === (months[0] ?? 0) + i * every)).toBe(true)
        }
      }),
      NUM,
    )
  })

  test('by days begin anew on the first of each month', () => {
    const someWeeks = fc
      .record({
        from: fc.integer({ min: -200_000, max: 200_000 }),
        span: fc.double({ min: 10, max: 45, noNaN: true }),
      })
      .map(({ from, span }) => ({ from, to: from + span }))
    fc.assert(
      fc.property(someWeeks, fc.integer({ min: 300, max: 1200 }), ({ from, to }, width) => {
        const days: number[] = ticks(from, to, width, WORDS).map((tick) => tick.day)
        for (let at = from; at < to; at++) {
          const { day } = civilFromDay(asDay(at))
          if (day === 1) expect(days).toContain(at)
        }
      }),
      NUM,
    )
  })

  test('say the whole date at first, and later what begins', () => {
    fc.assert(
      fc.property(someRange, someWidth, ({ from, to }, width) => {
        const marks = ticks(from, to, width, WORDS)
        marks.forEach(({ day, label, opens }, i) => {
          const date = civilFromDay(day)
          const month = `${date.year}-${date.month}`
          const whole = `${month}-${date.day}`
          const begun = [`${date.year}`, month, whole]
          if (i === 0) expect(begun).toContain(label)
          else if (opens) expect([...begun, `${date.month}-${date.day}`]).toContain(label)
          else expect([`${date.year}`, `${date.month}`, `${date.day}`]).toContain(label)
          if (opens) expect(date.day).toBe(1)
        })
      }),
      NUM,
    )
  })
})

describe('examples', () => {
  it.each([
    [
      '1900-01-01',
      '2000-01-01',
      800,
      ['1900', '1910', '1920', '1930', '1940', '1950', '1960', '1970', '1980', '1990'],
    ],
    ['2019-12-15', '2021-02-01', 700, ['2020-1', '4', '7', '10', '2021-1']],
    ['2020-01-02', '2020-05-26', 300, ['2020-2', '3', '4', '5']],
    ['2020-02-20', '2020-03-04', 420, ['2020-2-21', '23', '25', '27', '3-1', '3']],
    ['2024-02-20', '2024-03-04', 420, ['2024-2-21', '23', '25', '27', '3-1', '3']],
    ['2023-12-28', '2024-01-03', 600, ['2023-12-28', '29', '30', '31', '2024-1-1', '2']],
    ['-1000-01-01', '2000-01-01', 800, ['-999', '-499', '1', '500', '1000', '1500']],
    ['-0030-01-01', '0020-01-01', 400, ['-29', '-19', '-9', '1', '10']],
    ['-0005-01-01', '0006-01-01', 500, ['-5', '-3', '-1', '2', '4']],
    ['-0002-01-01', '0003-01-01', 400, ['-2', '-1', '0', '1', '2']],
  ])('%s to %s on %i pixels', (from, to, width, expected) =>
    expect(labels(from, to, width)).toEqual(expected),
  )

  it('mark where a year or a month opens', () => {
    const opening = ticks(day('2023-12-28'), day('2024-01-03'), 600, WORDS).filter((tick) => tick.opens)
    expect(opening.map((tick) => isoOfDay(tick.day))).toEqual(['2024-01-01'])
  })

  it('none in no time', () => {
    expect(ticks(10, 10, 800, WORDS)).toEqual([])
    expect(ticks(10, 5, 800, WORDS)).toEqual([])
  })
})
