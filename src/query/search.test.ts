import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchText } from '../dataset/columns.ts'
import { hits, wordsOf } from './search.ts'

function searchText(entries: readonly string[]): SearchText {
  const from = new Uint32Array(entries.length + 1)
  entries.forEach((entry, i) => {
    from[i + 1] = (from[i] ?? 0) + entry.length + 1
  })
  return { bytes: new TextEncoder().encode(entries.map((entry) => `${entry}\n`).join('')), from }
}

/** Entries and words over few characters, so that words occur; 😀 takes two places, 张 one, but three bytes. */
const someText = (unit: fc.Arbitrary<string>) => fc.string({ unit, maxLength: 6 })
const entry = someText(fc.constantFrom('a', 'b', '张', '😀', '\t', '\n', '\uFEFF'))
const word = someText(fc.constantFrom('a', 'b', '张', '😀', '\uFEFF')).filter((text) => text !== '')

describe('hits', () => {
  it('marks the entries that contain the word', () => {
    fc.assert(
      fc.property(fc.array(entry), word, (entries, one) => {
        const expected = entries.map((text) => (text.includes(one) ? 1 : 0))
        expect(Array.from(hits(searchText(entries), one))).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })

  it('never reaches from one entry into the next', () => {
    expect(Array.from(hits(searchText(['zhang', 'ming']), 'zhangming'))).toEqual([0, 0])
  })

  it('finds the empty word everywhere, and nothing in nothing', () => {
    expect(Array.from(hits(searchText(['a', '', 'b']), ''))).toEqual([1, 1, 1])
    expect(Array.from(hits(searchText([]), 'a'))).toEqual([])
  })
})

describe('wordsOf', () => {
  it.each([
    ['', []],
    ['  \t\n ', []],
    ['Zhāng Guóqìng', ['zhang', 'guoqing']],
    ['  ZHANG\u00a0guoqing\u3000重庆市 ', ['zhang', 'guoqing', '重庆市']],
    ['张国清', ['张国清']],
    ['Ｚｈａｎｇ', ['zhang']],
    ['Xi’an', ["xi'an"]],
  ])('splits %j', (typed, words) => expect(wordsOf(typed)).toEqual(words))

  it('gives words without white space, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        for (const one of wordsOf(typed)) expect(one).toMatch(/^\S+$/)
      }),
    )
  })
})
