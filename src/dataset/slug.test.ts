import fc from 'fast-check'
import { expect, it } from 'vitest'
import { slug } from './slug.ts'

it('gives plain words the id that it gives them by the classes of all letters', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'Z', '7', ' ', '-', '.', '_', "'"), minLength: 1 })
  fc.assert(
    fc.property(words, (text) => {
      // A mark is left out of ids, and no plain text has one.
      expect(slug(text)).toBe(slug(`${text}\u0301`))
    }),
  )
  expect(slug('Ann  Lee-Ek')).toBe('ann-lee-ek')
})
