import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutVisible, visible } from './visible.ts'

test('what cannot be seen has its number', () => {
  expect(visible('a\u202eb\u0000c')).toBe('a⟨U+202E⟩b⟨U+0000⟩c')
  expect(visible('张国清, José – “é”')).toBe('张国清, José – “é”')
})

test('what is shown can be seen, and is short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const shown = cutVisible(text)
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      expect([...shown].length).toBeLessThanOrEqual(80 * '⟨U+10FFFF⟩'.length + 1)
    }),
  )
  expect(cutVisible('x'.repeat(300))).toBe(`${'x'.repeat(80)}…`)
})
