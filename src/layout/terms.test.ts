import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { TermColumns } from '../dataset/columns.ts'
import { coreOf } from '../dataset/termsByPerson.ts'
import { asDay, dayFromCivil, isoOfDay } from '../dates/day.ts'
import { ARROW, drawnSpan, TRAIL, tailsOf } from './terms.ts'
import { someDataset, type TermDates, termsOf } from './testing/datasets.ts'

/** A span as its first and last day. */
const days = ({ from, to }: { from: number; to: number }) =>
  `${isoOfDay(asDay(from))} – ${isoOfDay(asDay(to - 1))}`

const only = (dates: TermDates) => termsOf(dates).term

/** Whether the first term's core has ended where the second's begins. */
function share(first: TermDates, second: TermDates): boolean {
  const { term } = termsOf(first, second)
  return coreOf(term, 0).to <= coreOf(term, 1).from
}

describe('a handover shares a row', () => {
  it.each([
    ['2009-03-15', '2009-03-15'],
    ['2009-03-15', '2009-03-16'],
    ['2009', '2009'],
    ['2009-03', '2009'],
    ['2009', '2009-03'],
    ['2009', '2009-03-15'],
    ['2009-03-15', '2009'],
    ['2009-06', '2009-06-01'],
    ['2009-06-30', '2009-06'],
    ['[2008..2010]', '2009-05'],
    ['[2009..]', '2009'],
    ['200X', '[2001..2003]'],
  ])('from an end in %s to a start in %s', (end, start) =>
    expect(share({ start: '1999', end }, { start, end: '2012' })).toBe(true),
  )

  it('to and from a term that is itself no longer than its uncertainty', () => {
    const short = { start: '2009', end: '2009' }
    expect(share({ start: '1999', end: '2009' }, short)).toBe(true)
    expect(share(short, { start: '2009', end: '2012' })).toBe(true)
  })

  it('the day after a start whose end nobody stated, if that has come', () => {
    expect(share({ start: '2009-03-15' }, { start: '2009-03-16' })).toBe(true)
    expect(share({ start: '2009' }, { start: '2010-01-01' })).toBe(true)
    expect(share({ start: '2009' }, { start: '2009-12-31' })).toBe(false)
  })
})

describe('an overlap does not', () => {
  it.each([
    ['2009-03-16', '2009-03-15'],
    ['2009-06', '2009-05-31'],
    ['2009-06', '2009-03'],
    ['2010', '2009'],
  ])('of an end in %s with a start in %s', (end, start) =>
    expect(share({ start: '1999', end }, { start, end: '2012' })).toBe(false),
  )

  it('of a term of one day inside another', () => {
    const visit = { start: '2009-03-15', end: '2009-03-15' }
    const around = { start: '1999', end: '2012' }
    expect(share(visit, around)).toBe(false)
    expect(share(around, visit)).toBe(false)
    expect(share(visit, visit)).toBe(false)
  })
})

describe('the core', () => {
  it.each<[TermDates, string]>([
    [{ start: '2009-03-15', end: '2009-03-15' }, '2009-03-15 – 2009-03-15'],
    [{ start: '2009-03-15', end: '2010-03-15' }, '2009-03-15 – 2010-03-14'],
    [{ start: '2009-03', end: '2010' }, '2009-03-31 – 2009-12-31'],
    [{ start: '2009-03', end: '..' }, '2009-03-31 – 2025-06-29'],
    [{ start: '2009-03' }, '2009-03-01 – 2009-03-31'],
    [{ start: '[..2009-03-15]' }, '2009-03-15 – 2009-03-15'],
    [{ start: '[..2005]', end: '[..2010]' }, '2005-12-31 – 2005-12-31'],
    [{ end: '[..2010]' }, '2010-12-31 – 2010-12-31'],
  ])('of %j is %s', (dates, core) => expect(days(coreOf(only(dates), 0))).toBe(core))

  /** The days on which a term certainly ran, one by one. */
  function certainDays({ startMax, endMin, flags }: TermColumns, i: number): number[] {
    const unstated = ((flags[i] ?? 0) & 2) !== 0
    const certain: number[] = []
    for (let day = startMax[i] ?? 0; !unstated && day <= (endMin[i] ?? 0); day++) certain.push(day)
    return certain
  }

  test('holds every certain day but the last, and lies within what is drawn', () => {
    fc.assert(
      fc.property(someDataset, ({ term, terms }) => {
        for (let i = 0; i < terms.count; i++) {
          const { from, to } = coreOf(term, i)
          const drawn = drawnSpan(term, i)
          expect(to).toBeGreaterThan(from)
          expect(from).toBeGreaterThanOrEqual(drawn.from)
          expect(to).toBeLessThanOrEqual(drawn.to)
          const certain = certainDays(term, i)
          const kept = certain.length > 1 ? certain.slice(0, -1) : certain
          expect(kept.filter((day) => day < from || day >= to)).toEqual([])
        }
      }),
    )
  })

  test('of two terms overlap where they certainly held office on the same days', () => {
    fc.assert(
      fc.property(someDataset, ({ term, terms }) => {
        for (let a = 0; a < terms.count; a++)
          for (let b = 0; b < terms.count; b++) {
            if (a === b) continue
            const later = new Set(certainDays(term, b).slice(1))
            if (!certainDays(term, a).some((day) => later.has(day) && day !== term.endMin[a])) continue
            expect(coreOf(term, a).to).toBeGreaterThan(coreOf(term, b).from)
          }
      }),
      { numRuns: 30 },
    )
  })
})

describe('what is drawn', () => {
  it.each<[TermDates, string]>([
    [{ start: '2009-03', end: '2010' }, '2009-03-01 – 2010-12-31'],
    [{ start: '2009', end: '2009-03' }, '2009-01-01 – 2009-03-31'],
    [{ start: '2009', end: '..' }, '2009-01-01 – 2025-06-30'],
    [{ start: '2009' }, '2009-01-01 – 2009-12-31'],
    [{ start: '[..2009-03-15]', end: '[2010..]' }, '2009-03-15 – 2010-01-01'],
    [{ start: '2009', end: '[2008..]' }, '2009-01-01 – 2009-12-31'],
  ])('to scale of %j is %s', (dates, drawn) => expect(days(drawnSpan(only(dates), 0))).toBe(drawn))

  it.each<[TermDates, number, number]>([
    [{ start: '2009', end: '2010' }, 0, 0],
    [{ start: '2009', end: '..' }, 0, ARROW],
    [{ start: '2009' }, 0, TRAIL],
    [{ start: '2009', end: '[2010..]' }, 0, TRAIL],
    [{ start: '[..2009]', end: '2010' }, TRAIL, 0],
    [{ end: '2010' }, TRAIL, 0],
  ])('without scale of %j is %i px before and %i px after', (dates, before, after) =>
    expect(tailsOf(only(dates), 0)).toEqual({ before, after }),
  )

  it('reaches back to the term before where only the order is known', () => {
    const { term } = termsOf({ start: '2001-05-01', end: '2003' }, {}, { start: '2007-08-09', end: '2008' })
    expect(days(drawnSpan(term, 1))).toBe('2001-05-01 – 2007-08-09')
    expect(term.startMin[1]).toBe(dayFromCivil(2001, 5, 1))
  })
})
