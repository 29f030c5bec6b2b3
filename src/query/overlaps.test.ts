import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { END_UNSTATED } from '../dataset/columns.ts'
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

it('says nothing of a handover, of another person, or of what is only possible', () => {
  const handover = termsOf(
    { start: '2000-01-01', end: '2005-01-01' },
    { start: '2005-01-01', end: '2006-01-01' },
  )
  expect(heldMeanwhile(handover, 1)).toEqual([])
  const others = datasetOf(
    [
      { start: '2000-01-01', end: '2010-01-01' },
      { start: '2005-01-01', end: '2006-01-01', person: 1 },
    ],
    [],
    2,
  )
  expect(heldMeanwhile(others, 1)).toEqual([])
  const possible = termsOf({ start: '2000', end: '2005' }, { start: '2005', end: '2006' }, { start: '2003' })
  expect([1, 2].map((term) => heldMeanwhile(possible, term))).toEqual([[], []])
})

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2001-02-${String(n).padStart(2, '0')}`)
const dates = fc
  .tuple(day, day, fc.boolean())
  .map(([a, b, unstated]) => (unstated ? { start: a } : { start: a < b ? a : b, end: a < b ? b : a }))

test('two terms are held meanwhile where two days are certain to both', () => {
  fc.assert(
    fc.property(fc.array(dates, { maxLength: 8 }), (terms) => {
      const dataset = termsOf(...terms)
      const { startMax, endMin, flags } = dataset.term
      const daysOf = (i: number) => {
        const held = new Set<number>()
        const last = (flags[i] ?? 0) & END_UNSTATED ? Number.NEGATIVE_INFINITY : (endMin[i] ?? 0)
        for (let d = startMax[i] ?? 0; d <= last; d++) held.add(d)
        return held
      }
      const said = terms.flatMap((_, i) => heldMeanwhile(dataset, i).map((other) => [i, other].sort().join()))
      const both = terms.flatMap((_, i) =>
        terms.flatMap((_, other) => {
          const common = other < i ? [...daysOf(i)].filter((d) => daysOf(other).has(d)) : []
          return common.length > 1 ? [[i, other].sort().join()] : []
        }),
      )
      expect(said.sort()).toEqual(both.sort())
    }),
  )
})
