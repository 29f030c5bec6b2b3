import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { LANGUAGES } from '../dates/languages.ts'
import { allOf, datasetOf, someDataset } from '../layout/testing/datasets.ts'
import { summaryOf } from './summary.ts'

const textOf = (...[dataset, terms, people, lang]: Parameters<typeof summaryOf>) =>
  summaryOf(dataset, terms, people, lang).map(({ text }) => text)

const CAREERS = datasetOf(
  [
    { start: '1961-01-01', end: '1964-12-31' },
    { start: '1962-01-01', end: '1968-12-31', person: 1 },
    { start: '1985-01-01', end: '1986-12-31', office: 1, person: 1 },
    { start: '2003-01-01', end: '..', person: 1 },
  ],
  [],
  2,
)

it('says how many people and terms, of which role groups, and when most', () => {
  const { terms } = allOf(CAREERS)
  expect(textOf(CAREERS, terms, 2, 'en')).toEqual([
    '2 people',
    '4 terms',
    'Group 0: 3',
    'Group 1: 1',
    'most in 1960–1969: 2 terms',
  ])
  expect(textOf(CAREERS, terms.slice(0, 1), 1, 'en')).toEqual(['1 person', '1 term', 'most in 1961: 1 term'])
  expect(textOf(CAREERS, new Uint32Array(), 1, 'en')).toEqual(['1 person', '0 terms'])
})

test('the terms of the groups are all that match', () => {
  fc.assert(
    fc.property(someDataset, fc.constantFrom(...LANGUAGES), (dataset, lang) => {
      const { terms } = allOf(dataset)
      const counts = textOf(dataset, terms, 1, lang).flatMap(
        (text) => /^Group \d\W+(\d+)$/.exec(text)?.[1] ?? [],
      )
      if (counts.length > 0) expect(counts.reduce((sum, n) => sum + Number(n), 0)).toBe(terms.length)
    }),
  )
})
