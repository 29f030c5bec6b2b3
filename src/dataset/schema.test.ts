import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mustParseEdtf, parseEdtf } from '../dates/edtf.ts'
import { DAY_PATTERN, EDTF_PATTERN } from './pattern.ts'
import { SCHEMA_FILE, schemaText } from './schema.ts'
import { date } from './testing/arbitraryValues.ts'

it('is published as the format has it: else run `npm run schema`', () => {
  expect(readFileSync(new URL(`../../${SCHEMA_FILE}`, import.meta.url), 'utf8')).toBe(schemaText())
})

it('allows no key that the format does not know', () => {
  const objects = schemaText().match(/"properties": /g) ?? []
  expect(schemaText().match(/"additionalProperties": false/g)).toHaveLength(objects.length)
})

describe('the pattern of a date', () => {
  const pattern = new RegExp(EDTF_PATTERN, 'u')
  const dates = fc.oneof(
    date,
    fc.tuple(date, date).map(([a, b]) => `${a}/${b}`),
    fc.tuple(date, date).map(([a, b]) => `[${a}..${b}]`),
    fc
      .tuple(fc.constantFrom('', '..', '2006'), fc.constantFrom('', '..', '2007-03%'))
      .map((ends) => ends.join('/')),
    fc.string({ unit: fc.constantFrom(...'01-X/.[]~?'), maxLength: 10 }),
    fc.constantFrom('-0043-03-15', '-004X', '2006-XX-XX', '2006-10-XX', '1999?', '2001-24', '2006-10/2006'),
  )

  it('has the shape of all that is read', () => {
    fc.assert(
      fc.property(dates, (text) => {
        if (parseEdtf(text).ok) expect(text).toMatch(pattern)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    '',
    '..',
    '/',
    '../..',
    '2006/..',
    '[2006..2008]',
    '1.9.2020',
    '2006-1',
    '2006-10-18T12:00',
    'x2006',
  ])('tells the shape of %j', (text) => expect(pattern.test(text)).toBe(parseEdtf(text).ok))

  it('of one day is that of a day', () => {
    for (const text of ['2020-12-31', '-0043-03-15~']) {
      expect(text).toMatch(new RegExp(DAY_PATTERN, 'u'))
      expect(mustParseEdtf(text)).toMatchObject({ precision: 'day' })
    }
    for (const text of ['2020-12', '2020', '2020-12-XX'])
      expect(text).not.toMatch(new RegExp(DAY_PATTERN, 'u'))
  })
})
