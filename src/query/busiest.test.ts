import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { spanMax, spanMin } from '../dataset/columns.ts'
import { asDay, yearOf } from '../dates/day.ts'
import { allOf, datasetOf, someDataset, termsOf } from '../layout/testing/datasets.ts'
import { busiestOf } from './busiest.ts'

test('no other years of as many hold more, and the terms in it are counted', () => {
  fc.assert(
    fc.property(someDataset, (dataset) => {
      const { terms } = allOf(dataset)
      const found = busiestOf(dataset, terms)
      expect(found === undefined).toBe(terms.length === 0)
      if (!found) return
      const yearsOf = (i: number) =>
        [spanMin(dataset.term, i), spanMax(dataset.term, i)].map((day) => yearOf(asDay(day))) as [
          number,
          number,
        ]
      const heldIn = (first: number, last: number) =>
        [...terms].filter((i) => yearsOf(i)[0] <= last && yearsOf(i)[1] >= first).length
      const size = found.last - found.first + 1
      expect(found.first % size).toBe(0)
      expect(found.terms).toBe(heldIn(found.first, found.last))
      for (const [from, to] of [...terms].map(yearsOf))
        for (let first = Math.floor(from / size) * size; first <= to; first += size) {
          const others = heldIn(first, first + size - 1)
          expect(others).toBeLessThanOrEqual(found.terms)
          if (others === found.terms) expect(first).toBeGreaterThanOrEqual(found.first)
        }
    }),
  )
})

it('is a year where all is within few, else a decade, of which an end nobody stated fills none', () => {
  const busiest = (...dates: Parameters<typeof termsOf>) => {
    const dataset = termsOf(...dates)
    return busiestOf(dataset, allOf(dataset).terms)
  }
  expect(busiest({ start: '2001', end: '2003' }, { start: '2003', end: '2004' })).toEqual({
    first: 2003,
    last: 2003,
    terms: 2,
  })
  expect(
    busiest(
      { start: '1961', end: '1963' },
      { start: '1962' },
      { start: '1975' },
      { start: '2010', end: '..' },
    ),
  ).toEqual({ first: 1960, last: 1969, terms: 2 })
  expect(busiestOf(datasetOf([]), new Uint32Array())).toBeUndefined()
})

it('is a year of less than thirty, a decade of thirty', () => {
  const sizeOf = (from: string, to: string) => {
    const dataset = termsOf({ start: from, end: from }, { start: to, end: to })
    const { first = 0, last = -1 } = busiestOf(dataset, allOf(dataset).terms) ?? {}
    return [first, last]
  }
  expect(sizeOf('1975-06-01', '2004-06-01')).toEqual([1975, 1975])
  expect(sizeOf('1975-06-01', '2005-06-01')).toEqual([1970, 1979])
  expect(sizeOf('-0043-06-01', '0044-06-01')).toEqual([-50, -41])
})

it('counts days at either end of a decade in it', () => {
  const dataset = termsOf(
    { start: '1960-01-01', end: '1960-01-01' },
    { start: '1969-12-31', end: '1969-12-31' },
    { start: '1970-01-01', end: '1979-12-31' },
    { start: '1980-01-01', end: '1980-01-02' },
    { start: '1989-12-31', end: '1989-12-31' },
    { start: '1981-12-31', end: '1982-12-31' },
    { start: '1959-12-31', end: '1959-12-31' },
  )
  expect(busiestOf(dataset, allOf(dataset).terms)).toEqual({ first: 1980, last: 1989, terms: 3 })
})

it('counts days in their decade where a century has a leap day less', () => {
  const last = { start: '1689-12-31', end: '1689-12-31' }
  const dataset = termsOf({ start: '1600-01-01', end: '1600-01-01' }, last, last)
  expect(busiestOf(dataset, allOf(dataset).terms)).toEqual({ first: 1680, last: 1689, terms: 2 })
})
