import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datasetUrl } from './address.ts'
import { dataOf } from './dataOf.ts'

const BASE = 'https://host.example/folder/index.html?time=2016..2020'

test('the shortest that leads there', () => {
  expect(dataOf('https://host.example/folder/data/two-careers.json', BASE)).toBe('')
  expect(dataOf('https://host.example/folder/data/other.json?v=2', BASE)).toBe('data/other.json?v=2')
  expect(dataOf('https://host.example/other.json', BASE)).toBe('https://host.example/other.json')
  expect(dataOf('https://elsewhere.example/a.json', BASE)).toBe('https://elsewhere.example/a.json')
  // As a relative address the rest would be another host's.
  expect(dataOf('https://host.example/folder/https://a.example/b', BASE)).toBe(
    'https://host.example/folder/https://a.example/b',
  )
})

test('it leads back to the address it was made of', () => {
  const data = fc.oneof(fc.webPath(), fc.webUrl({ withQueryParameters: true }), fc.string())
  fc.assert(
    fc.property(data, (text) => {
      fc.pre(URL.canParse(text, BASE))
      const url = datasetUrl(text, BASE)
      expect(datasetUrl(dataOf(url, BASE), BASE)).toBe(url)
    }),
  )
})
