import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import type { Dataset } from '../dataset/dataset.ts'
import { LANGUAGES, type Lang } from '../languages.ts'
import { allOf, datasetOf, someDataset } from '../layout/testing/datasets.ts'
import { DEFAULT_VIEW } from '../state/viewState.ts'
import { careerListWordsIn } from '../words/careerListWords.ts'
import { markWordsIn } from '../words/markWords.ts'
import { pictureWordsIn } from '../words/pictureWords.ts'
import { createArranger } from './arrange.ts'
import { createSummary } from './summary.ts'

/** What is said of these terms. */
function textOf(dataset: Dataset, terms: Uint32Array, lang: Lang = 'en'): string[] {
  const result = { terms, events: new Uint32Array(), people: 1, faint: new Uint32Array() }
  const shown = { dataset, result, view: { ...DEFAULT_VIEW, lang }, embedded: false }
  const arranger = createArranger((text) => text.length * 6)
  const size = { width: 800, height: 600, scale: 1 }
  const arrangement = arranger.arrange(shown, size, arranger.looksOf(shown).domain)
  const words = { ...pictureWordsIn(lang), ...careerListWordsIn(lang), ...markWordsIn(lang) }
  return createSummary()(arrangement, words).map(({ text }) => text)
}

it('says how many people and terms, of which role groups, and when most', () => {
  const dataset = datasetOf(
    [
      { start: '1961-01-01', end: '1964-12-31' },
      { start: '1962-01-01', end: '1968-12-31', person: 1 },
      { start: '1985-01-01', end: '1986-12-31', office: 1, person: 1 },
      { start: '2003-01-01', end: '..', person: 1 },
    ],
    [],
    2,
  )
  const { terms } = allOf(dataset)
  const counted = ['2 people', '4 terms', 'Group 0: 3', 'Group 1: 1', 'most in 1960 to 1969: 2 terms']
  expect(textOf(dataset, terms)).toEqual(counted)
  expect(textOf(dataset, terms.slice(0, 1))).toEqual(['1 person', '1 term', 'most in 1961: 1 term'])
  expect(textOf(dataset, new Uint32Array())).toEqual(['0 people', '0 terms'])
})

test('the terms of all groups are all terms, in each language', () => {
  fc.assert(
    fc.property(someDataset, fc.constantFrom(...LANGUAGES), (dataset, lang) => {
      const { terms } = allOf(dataset)
      const counts = textOf(dataset, terms, lang).flatMap(
        (text) => /^Group \d\W+(\d+)$/.exec(text)?.[1] ?? [],
      )
      expect(counts.length).not.toBe(1)
      if (counts.length > 0) expect(counts.reduce((sum, n) => sum + Number(n), 0)).toBe(terms.length)
    }),
  )
})
