import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'

describe('fold', () => {
  it.each([
    ['Zhāng Guóqìng', 'zhang guoqing'],
    ['lǜ', 'lu'],
    ['José Núñez', 'jose nunez'],
    ['Łódź, Ærøskøbing, Đặng', 'lodz, aeroskobing, dang'],
    ['STRASSE Straße', 'strasse strasse'],
    ['İstanbul ısı', 'istanbul isi'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
    ['Xi’an – “Chang’an”', 'xi\'an - "chang\'an"'],
    ['张国清', '张国清'],
    ['ＡＢＣ', 'abc'],
    ['ガ', 'カ'],
    ['한국', '한국'],
    ['हिन्दी', 'हिन्दी'],
    ['ज़ाकिर', 'जाकिर'],
    ['தமிழ்', 'தமிழ்'],
    ['ที่', 'ที่'],
    ['Йошкар-Ола', 'иошкар-ола'],
    ['שָׁלוֹם', 'שלום'],
    ['مُحَمَّد', 'محمد'],
  ])('folds %s', (text, folded) => expect(fold(text)).toBe(folded))

  it('puts no more than thirty marks on a letter in order', () => {
    expect(fold(`É${'\u0301\u0320'.repeat(30_000)}cole`)).toBe('ecole')
    expect(fold(`कि${'\u093f'.repeat(1000)}`)).toBe(`क${'\u093f'.repeat(30)}`)
  })

  it('folds upper and lower case alike', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aZéŁßĐøİıΣςЖй张 ') })
    fc.assert(
      fc.property(letters, (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text))
        expect(fold(text.toLowerCase())).toBe(fold(text))
      }),
    )
  })

  it('folds composed and decomposed letters alike, and the folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves no vowel sign of an Indic or Thai syllable out, and each diacritic of a Latin, Greek or Cyrillic letter', () => {
    const signs = fc.oneof(
      fc.tuple(fc.constantFrom('क', 'र'), fc.constantFrom('ा', 'ि', 'ी', 'ु', 'े', 'ं', '्')),
      fc.tuple(fc.constantFrom('ত', 'র'), fc.constantFrom('া', 'ি', 'ু')),
      fc.tuple(fc.constantFrom('க', 'த'), fc.constantFrom('ா', 'ி', 'ெ', '்')),
      fc.tuple(fc.constantFrom('ก', 'ท'), fc.constantFrom('ิ', 'ุ', '่')),
    )
    const syllables = fc.array(signs.map((pair) => pair.join('')))
    const texts = fc.tuple(syllables, syllables).map((both) => both.map((list) => list.join('')))
    fc.assert(
      fc.property(texts, ([a = '', b = '']) => {
        expect(fold(a) === fold(b)).toBe(a === b)
      }),
    )
    const diacritic = fc.integer({ min: 0x300, max: 0x36f }).map((code) => String.fromCharCode(code))
    fc.assert(
      fc.property(fc.constantFrom(...'aozαωдж'), diacritic, (letter, mark) => {
        expect(fold(letter + mark)).toMatch(/^[aozαωджι]+$/)
      }),
    )
  })
})
