import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asDay, isoOfDay } from './day.ts'
import { parseEdtf } from './edtf.ts'
import { plainDay } from './plainDay.ts'

const read = (text: string) => {
  const bytes = new TextEncoder().encode(`2${text}-`)
  return plainDay(bytes, 1, bytes.length - 1)
}

/** As the parser of all forms reads it, where it is a plain day. */
const obvious = (text: string) => {
  const parsed = parseEdtf(text)
  const isPlain = /^\d{4}-\d\d-\d\d$/.test(text) && parsed.ok
  return isPlain ? parsed.date.min : undefined
}

describe('a plain day in bytes', () => {
  it('is any day of four-digit years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (n) => {
        expect(read(isoOfDay(asDay(n)))).toBe(n)
      }),
    )
    expect(read('0000-01-01')).toBe(-719_528)
    expect(read('9999-12-31')).toBe(2_932_896)
  })

  it('is nothing else', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'0123456789-X/.~?:,'), maxLength: 12 })
    const nearly = fc
      .tuple(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
      )
      .map(([year, month, day]) =>
        [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-'),
      )
    const changed = fc
      .tuple(nearly, fc.nat(9), fc.constantFrom(...'0X-/~9:'))
      .map(([text, at, letter]) => text.slice(0, at) + letter + text.slice(at + 1))
    fc.assert(
      fc.property(fc.oneof(letters, nearly, changed), (text) => {
        expect(read(text)).toBe(obvious(text))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    '',
    '2017',
    '2017-10',
    '2017-10-18~',
    '2017-02-29',
    '1900-02-29',
    '2017-10-XX',
    '198X',
    '-0044-03-15',
  ])('%s is none', (text) => expect(read(text)).toBeUndefined())
})
