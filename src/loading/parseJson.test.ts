import { expect, it } from 'vitest'
import { parseJson } from './parseJson.ts'

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer
const reasonOf = (bytes: ArrayBuffer) => {
  const parsed = parseJson(bytes)
  return parsed.ok ? undefined : parsed.reason
}

it('reads JSON in UTF-8, with a mark of byte order or without', () => {
  expect(parseJson(bytesOf('{ "name": "李白" }'))).toEqual({ ok: true, value: { name: '李白' } })
  expect(parseJson(bytesOf('\ufeff[1]'))).toEqual({ ok: true, value: [1] })
})

it.each([
  ['', 'The file is empty.'],
  [' \n', 'The file is empty.'],
  ['<!doctype html>', 'The server answered with a web page (HTML), not with a dataset.'],
  ['{ "terms": [', 'The file is cut off: it ends after 12 bytes, in the middle.'],
  ['{ "title": "Gover', 'The file is cut off: it ends after 17 bytes, in the middle.'],
])('says what %j is', (text, reason) => expect(reasonOf(bytesOf(text))).toBe(reason))

it('says what no JSON is wrong in', () => {
  expect(reasonOf(bytesOf('{ "terms" [] }'))).toMatch(/^The file is not JSON: ./)
  expect(reasonOf(bytesOf('person,office'))).toMatch(/^The file is not JSON: ./)
})

it('tells a file that ends within a letter from one that is no UTF-8', () => {
  const whole = bytesOf(`"${'x'.repeat(5000)}李"`)
  expect(reasonOf(whole.slice(0, 5003))).toBe('The file is cut off: it ends after 5003 bytes, in the middle.')
  new Uint8Array(whole)[3000] = 0xff
  expect(reasonOf(whole)).toBe('The file is not UTF-8 text (before byte 3072).')
})
