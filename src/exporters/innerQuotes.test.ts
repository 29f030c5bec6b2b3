import fc from 'fast-check'
import { expect, it } from 'vitest'
import { innerQuotes } from './innerQuotes.ts'

it.each([
  ['Two careers: matching “zhang”', 'Two careers: matching ‘zhang’'],
  ['Who "governs" ("now")?', 'Who ‘governs’ (‘now’)?'],
  ['Der „kleine“ Rat', 'Der ‘kleine’ Rat'],
  ['Le «\u00a0petit\u00a0» conseil, el «otro»', 'Le ‘petit’ conseil, el ‘otro’'],
  ['It doesn’t', 'It doesn’t'],
])('%s', (text, inner) => expect(innerQuotes(text, '‘', '’')).toBe(inner))

it('leaves none that could end the outer ones', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('“', '”', '„', '«', '»', '"', ' ', '\u00a0', 'a')), (signs) => {
      expect(innerQuotes(signs.join(''), '‘', '’')).not.toMatch(/[“”«»"]/)
      expect(innerQuotes(signs.join(''), '“', '”')).not.toMatch(/[«»"]/)
    }),
  )
})
