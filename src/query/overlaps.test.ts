import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { CURRENT, END_UNSTATED } from '../dataset/columns.ts'
import { datasetOf, termsOf } from '../layout/testing/datasets.ts'
import { heldMeanwhile } from './overlaps.ts'

it('says an overlap once, of the later term', () => {
  const dataset = termsOf(
    { start: '2000-01-01', end: '2010-01-01' },
    { start: '2005-01-01', end: '2006-01-01' },
    { start: '2008-05-01', end: '..' },
    { start: '2012-01-01', end: '2013-01-01' },
  )
  expect([0, 1, 2, 3].map((term) => heldMeanwhile(dataset, term))).toEqual([[], [0], [0], [2]])
})

it('says nothing of a handover, of another person, of what is only possible, about, or still to come', () => {
  const second = (...dates: Parameters<typeof termsOf>) => heldMeanwhile(termsOf(...dates), 1)
  const later = { start: '2005-01-01', end: '2006-01-01' }
  expect(second({ start: '2000-01-01', end: '2005-01-01' }, later)).toEqual([])
  expect(second({ start: '2000', end: '2005' }, later)).toEqual([])
  expect(second({ start: '2000' }, later)).toEqual([])
  expect(second({ start: '2000', end: '2010~' }, later)).toEqual([])
  expect(second({ start: '2000', end: '2010' }, { start: '2005?', end: '2006' })).toEqual([])
  expect(second({ start: '2000', end: '2040' }, { start: '2030', end: '2031' })).toEqual([])
  expect(second({ start: '2000', end: '2010' }, { start: '2005', end: '2006' })).toEqual([0])
  const others = datasetOf(
    [
      { start: '2000', end: '2010' },
      { ...later, person: 1 },
    ],
    [],
    2,
  )
  expect(heldMeanwhile(others, 1)).toEqual([])
})

it('is not asked of people with more than 200 terms', () => {
  const dates = Array.from({ length: 201 }, (_, n) => ({ start: String(1800 + n), end: String(1802 + n) }))
  expect(heldMeanwhile(termsOf(...dates.slice(1)), 199)).toEqual([198])
  expect(heldMeanwhile(termsOf(...dates), 200)).toEqual([])
})

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2001-02-${String(n).padStart(2, '0')}`)
const end = fc.constantFrom('stated', 'unstated', 'current')
const dates = fc.tuple(day, day, end, fc.nat({ max: 1 })).map(([a, b, how, person]) => {
  const [start, last] = a < b ? [a, b] : [b, a]
  return how === 'unstated' ? { start, person } : { start, end: how === 'current' ? '..' : last, person }
})

test('a term was held meanwhile on whose days, but the last, the other began', () => {
  fc.assert(
    fc.property(fc.array(dates, { maxLength: 8 }), (terms) => {
      const dataset = datasetOf(terms, [], 2)
      const { startMax, endMin, flags } = dataset.term
      const daysHeld = (i: number) => {
        const days = new Set<number>()
        if ((flags[i] ?? 0) & END_UNSTATED) return days
        const last = (endMin[i] ?? 0) - ((flags[i] ?? 0) & CURRENT ? 0 : 1)
        // What began on the same day was not held before.
        for (let d = (startMax[i] ?? 0) + 1; d <= last; d++) days.add(d)
        return days
      }
      for (const i of terms.keys())
        expect(heldMeanwhile(dataset, i).sort()).toEqual(
          [...terms.keys()]
            .filter((other) => terms[other]?.person === terms[i]?.person)
            .filter((other) => daysHeld(other).has(startMax[i] ?? 0))
            .sort(),
        )
    }),
  )
})
