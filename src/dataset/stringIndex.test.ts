import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexStrings, interner } from './stringIndex.ts'
import { packStrings, stringAt } from './strings.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const words = fc.array(
  fc.oneof(fc.string({ maxLength: 3, unit: 'grapheme' }), fc.constantFrom('a', 'b', '张')),
)

describe('indexStrings', () => {
  it('finds each string at its first place, and no other', () => {
    fc.assert(
      fc.property(words, fc.string(), (list, other) => {
        const { find, repeated } = indexStrings(packStrings(list))
        for (const word of [...list, other]) expect(find(bytes(word))).toBe(list.indexOf(word))
        expect(repeated).toEqual(
          list.flatMap((word, i) => (list.indexOf(word) < i ? [[i, list.indexOf(word)]] : [])),
        )
      }),
    )
  })

  it('finds by text, and in whatever order what follows mostly, as by bytes', () => {
    fc.assert(
      fc.property(words, fc.array(fc.nat({ max: 12 })), (list, order) => {
        const { find, findText, follow } = indexStrings(packStrings(list))
        const next = follow()
        for (const word of [...list, ...order.map((k) => list[k] ?? 'no word'), ...list]) {
          const place = list.indexOf(word)
          expect(findText(word)).toBe(place)
          const around = bytes(`x${word}y`)
          expect(find(around, 1, around.length - 1)).toBe(place)
          // Of equal strings it may be another.
          expect(list[next(around, 1, around.length - 1)]).toBe(list[place])
        }
      }),
    )
  })

  it('finds texts longer than those before', () => {
    const long = ['a', 'é'.repeat(300), 'b'.repeat(2000)]
    const { findText } = indexStrings(packStrings(long))
    expect(long.map(findText)).toEqual([0, 1, 2])
    expect(findText('b'.repeat(2001))).toBe(-1)
  })
})

/** Whatever is compared up to the end of the shorter one takes these for each other. */
const alike = Array.from({ length: 600 }, (_, k) => 'a'.repeat(k + 1))

it('strings that begin alike are told apart by their ends', () => {
  const { code, column } = interner()
  const codes = alike.map((word) => code(bytes(word)))
  expect(codes).toEqual(alike.map((_, k) => k + 1))
  expect(alike.map((word) => code(bytes(word)))).toEqual(codes)
  const { find, repeated } = indexStrings(column())
  expect(repeated).toEqual([])
  expect(alike.map((word) => find(bytes(word)))).toEqual(codes)
  expect(find(bytes('a'.repeat(601)))).toBe(-1)
})

describe('interner', () => {
  it('gives equal strings equal codes, by which they are found again', () => {
    fc.assert(
      fc.property(words, (list) => {
        const { code, column } = interner()
        const codes = list.map((word) => code(bytes(word)))
        const strings = column()
        expect(codes.map((one) => stringAt(strings, one))).toEqual(list)
        expect(new Set(codes).size).toBe(new Set(list).size)
        expect(stringAt(strings, 0)).toBe('')
      }),
    )
  })

  it('grows', () => {
    const { code, column } = interner()
    const codes = Array.from({ length: 5000 }, (_, i) => code(bytes(`1999-${i}`)))
    const strings = column()
    expect(codes.every((one, i) => stringAt(strings, i + 1) === `1999-${i}` && one === i + 1)).toBe(true)
  })
})
