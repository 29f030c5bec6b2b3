import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isId } from './id.ts'
import { isIdIn } from './idIn.ts'
import { ID_PATTERN } from './pattern.ts'

const ID = new RegExp(ID_PATTERN, 'u')

const somePieces = fc.array(fc.constantFrom('a', 'z', '0', '9', '-', '.', '_', 'A', '李', 'é', 'É', '~', ' '))
const someTexts = fc.oneof(
  somePieces.map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme' }),
)

describe('an id', () => {
  it.each(['mayor', 'li.bai-2', '重庆', 'a_b', '2'])('%s is one', (text) => expect(isId(text)).toBe(true))
  it.each(['', 'Mayor', 'a_', '-a', 'a..b', 'a b', 'a~b'])('%j is none', (text) =>
    expect(isId(text)).toBe(false),
  )

  it('may be as long as a text can be', () => {
    const long = 'a1'.repeat(5_000_000)
    expect([isId(long), isId(`${long}-李`), isId(`${long}--`)]).toEqual([true, true, false])
  })

  it('is the same whether asked of a text or of its bytes', () => {
    fc.assert(
      fc.property(someTexts, someTexts, (before, text) => {
        const around = new TextEncoder().encode(`${before}${text}${before}`)
        const length = (of: string) => new TextEncoder().encode(of).length
        expect(isId(text)).toBe(ID.test(text))
        expect(isIdIn(around, length(before), length(before) + length(text))).toBe(ID.test(text))
      }),
    )
  })
})
