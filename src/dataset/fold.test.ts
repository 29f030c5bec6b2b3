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
  ])('folds %s', (text, folded) => expect(fold(text)).toBe(folded))

  it('folds upper and lower case, composed and decomposed letters alike, and the folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 1000 },
    )
  })
})
