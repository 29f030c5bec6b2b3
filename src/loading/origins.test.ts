import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allowedHere, hostOf } from './origins.ts'

const own = 'https://paper.example'
const elsewhere = 'https://data.example:8080/a/b.json'

test.each([
  ['', undefined],
  ['self', undefined],
  ['https://data.example', undefined],
  ['http://data.example:8080', undefined],
  ['https://other.example https://data.example:8080', 'data.example:8080'],
  ['*', 'data.example:8080'],
])('where a publisher writes "%s", data of another site is of the host %s', (others, host) => {
  expect(hostOf(elsewhere, { own, others })).toBe(host)
})

test('what is the page’s own needs nobody’s leave, whatever stands before it', () => {
  const others = fc.constantFrom('', 'self', '*', 'https://data.example')
  fc.assert(
    fc.property(fc.webPath(), others, (path, named) => {
      expect(hostOf(own + path, { own, others: named })).toBe('')
    }),
  )
  expect(hostOf('https://paper.example.evil.example/x', { own, others: '' })).toBeUndefined()
  expect(hostOf('https://paper.example:8443/x', { own, others: '' })).toBeUndefined()
  expect(hostOf('http://paper.example/x', { own, others: '' })).toBeUndefined()
})

test('without a page all is allowed, and nothing is said', () => {
  expect(allowedHere()).toBeUndefined()
  expect(hostOf(elsewhere, undefined)).toBe('')
})
