import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { publisher } from '../state/publisher.ts'
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

test('the head of the page asks for the page’s own dataset', () => {
  const html = readFileSync(new URL('../../index.html', import.meta.url), 'utf8')
  expect(html).toContain(`new URL(named || '${publisher.data}', document.baseURI)`)
})
