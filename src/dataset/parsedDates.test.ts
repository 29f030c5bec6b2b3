import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseEdtf } from '../dates/edtf.ts'
import { mustParseDate, parseDate } from './parsedDates.ts'

it('says of every text, however often asked, what the parser says', () => {
  const someTexts = fc.array(
    fc.constantFrom('2017-10-18', '2017-10', '1999~', '2006/..', '2017-13', '', '..'),
  )
  fc.assert(
    fc.property(someTexts, (texts) => {
      for (const text of texts) expect(parseDate(text)).toEqual(parseEdtf(text))
    }),
  )
})

it('throws the reason where a date was vouched for and is none', () => {
  expect(mustParseDate('2006')).toEqual(expect.objectContaining({ kind: 'point' }))
  expect(() => mustParseDate('2017-13')).toThrow('"2017-13" is not a date')
})
