import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutVisible, visible } from './visible.ts'
import { visibleReason } from './visibleReason.ts'

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

test('a reason quotes the beginning of its value, with nothing in it that cannot be seen', () => {
  const value = `red\u202e${'x'.repeat(300)}`
  const short = `red⟨U+202E⟩${'x'.repeat(76)}…`
  expect(visibleReason(`"${value}" is none of role, party`, value)).toBe(`"${short}" is none of role, party`)
  expect(visibleReason('nothing is said', '')).toBe('nothing is said')
  const name = 'W'.repeat(300)
  expect(visibleReason(`"${name}" is no parameter`, '1', name)).toBe(`"${'W'.repeat(80)}…" is no parameter`)
})
