import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../dataset/fold.ts'
import { searchPeople } from '../dataset/searchNames.ts'
import type { SearchText } from '../dataset/searchText.ts'
import { packStrings } from '../dataset/strings.ts'
import { hits, wordsOf } from './wordHits.ts'

function searchText(entries: readonly string[]): SearchText {
  const { bytes, offsets } = packStrings(entries.map((entry) => `${entry}\n`))
  return { bytes, from: offsets }
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

  it('reads names as rings: in one word, in either order', () => {
    const part = fc.constantFrom('a', 'ab', 'ba', '张', '张a')
    const names = fc.array(fc.array(part, { minLength: 1, maxLength: 3 }))
    const typed = fc.array(fc.constantFrom('a', 'b', '张'), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(names, typed, (all, letters) => {
        const one = letters.join('')
        const rings = all.map((words) => [...words, ...(words.length > 1 ? words.slice(0, 1) : [])].join(''))
        const text = searchPeople(all.map((words) => [words.join(' ')]))
        expect(Array.from(hits(text, fold(one)))).toEqual(rings.map((ring) => (ring.includes(one) ? 1 : 0)))
      }),
      { numRuns: 1000 },
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
    ['consul 44  BC', ['consul', '44 bc']],
    ['consul AD 9', ['consul', 'ad 9']],
    ['44 bcd', ['44', 'bcd']],
  ])('splits %j', (typed, words) => expect(wordsOf(typed)).toEqual(words))

  it('gives words without white space but before an era, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        for (const one of wordsOf(typed)) expect(one).toMatch(/^((\d{1,4}|ad|ce) )?\S+$/)
      }),
    )
  })
})
