import { expect, test } from 'vitest'
import { decodeView } from '../state/url.ts'
import { datasetOfLink, datasetUrl } from './address.ts'

const BASE = 'https://example.org/tenure/'

test.each([
  '',
  '?data=a.json',
  '?role=mayor&data=a.json',
  '?role=mayor&amp;data=a.json',
  '?data=a.json&data=b.json',
  '?data=javascript:alert(1)',
])('the dataset asked for ahead is the one that the page will show: %s', (search) => {
  expect(datasetOfLink(search, BASE)).toBe(datasetUrl(decodeView(search).state.data, BASE))
})
