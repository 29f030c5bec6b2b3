import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortened } from './shortened.ts'

describe('a value that is quoted', () => {
  it('has no more than 80 signs, and is whole where it has no more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const signs = [...text]
        expect(shortened(text)).toBe(signs.length > 80 ? `${signs.slice(0, 80).join('')}…` : text)
      }),
    )
  })

  it('is not cut within a sign', () => {
    expect(shortened('😀'.repeat(80))).toBe('😀'.repeat(80))
    expect(shortened(`a${'😀'.repeat(90)}`)).toBe(`a${'😀'.repeat(79)}…`)
  })
})
