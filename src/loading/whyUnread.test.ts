import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from './parseJson.ts'
import { whyUnread } from './whyUnread.ts'

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer

it('JSON in UTF-8 is read, with a mark of byte order or without', () => {
  expect(parseJson(bytesOf('{ "name": "李白" }'))).toEqual({ value: { name: '李白' } })
  expect(parseJson(bytesOf('\ufeff[1]'))).toEqual({ value: [1] })
})

describe('of a file that is not read', () => {
  it.each([
    ['', { kind: 'empty' }],
    [' \n', { kind: 'empty' }],
    ['\n<!doctype html>', { kind: 'webPage' }],
    ['<!-- made by hand -->\n<HTML lang="en">', { kind: 'webPage' }],
    ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html>', { kind: 'webPage' }],
    ['<h1>404</h1>', { kind: 'webPage' }],
    ['<?xml version="1.0"?>\n<Error><Code>NoSuchKey</Code></Error>', { kind: 'xml' }],
    ['<rss version="2.0"><channel><title>News</title>', { kind: 'xml' }],
    ['<!DOCTYPE svg><svg>', { kind: 'xml' }],
    ['{ "terms": [', { kind: 'cutOff', bytes: 12 }],
    ['{ "title": "Gover', { kind: 'cutOff', bytes: 17 }],
    ['person,office', { kind: 'slip', place: { line: 1, column: 1 } }],
    ['{\n "a": 1\n "b": 2\n}', { kind: 'slip', place: { line: 3, column: 2 } }],
    ['\ufeff{\r\n "李": "𠮷",\r\n}', { kind: 'slip', place: { line: 3, column: 1 } }],
    ['["𠮷" 1]', { kind: 'slip', place: { line: 1, column: 6 } }],
  ])('%j it is told what it is, and where', (text, why) => {
    expect(parseJson(bytesOf(text))).toBeUndefined()
    expect(whyUnread(bytesOf(text))).toMatchObject(why)
  })

  it('the letter of another encoding is named by line, column and byte', () => {
    const bytes = bytesOf('\ufeff{\n "李": "Pr?sident"\n}')
    const offset = new Uint8Array(bytes).indexOf(0x3f)
    new Uint8Array(bytes)[offset] = 0xed
    expect(parseJson(bytes)).toBeUndefined()
    const place = { line: 2, column: 10 }
    expect(whyUnread(bytes)).toEqual({ kind: 'notUtf8', place, offset, byte: 0xed, letter: 'í' })
  })

  it('UTF-16 is known by its first bytes', () => {
    expect(whyUnread(new Uint8Array([0xff, 0xfe, 0x7b, 0]).buffer)).toEqual({ kind: 'utf16' })
    expect(whyUnread(new Uint8Array([0xfe, 0xff, 0, 0x7b]).buffer)).toEqual({ kind: 'utf16' })
  })

  it('one that ends within a letter is cut off', () => {
    const whole = bytesOf(`"${'x'.repeat(5000)}李`)
    expect(whyUnread(whole.slice(0, 5003))).toEqual({ kind: 'cutOff', bytes: 5003 })
  })
})

it('the byte that is named is the first that no text can have there', () => {
  const letters = fc.array(fc.constantFrom('a', 'é', '李', '𠮷', '\n'), { maxLength: 40 })
  const bad = fc.constantFrom(
    [0x80],
    [0xff],
    [0xc3, 0x61],
    [0xe6, 0x9d],
    [0xc0, 0xaf],
    [0xed, 0xa0, 0x80],
    [0xf5, 0x80],
  )
  const filler = fc.constantFrom(0, 65_530, 65_536)
  fc.assert(
    fc.property(letters, bad, letters, filler, (before, middle, after, padding) => {
      const start = [...new TextEncoder().encode('a'.repeat(padding) + before.join(''))]
      const bytes = Uint8Array.from([...start, ...middle, ...new TextEncoder().encode(`${after.join('')}a`)])
      expect(whyUnread(bytes.buffer)).toMatchObject({
        kind: 'notUtf8',
        offset: start.length,
        byte: middle[0],
      })
    }),
  )
})
