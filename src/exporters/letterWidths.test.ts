import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FONTS, type FontName } from '../shapes/fonts.ts'
import { estimatedWidth } from './letterWidths.ts'

const fonts = fc.constantFrom(...(Object.keys(FONTS) as FontName[]))
const texts = fc.string({ unit: 'binary' })

describe('widths of texts without a browser', () => {
  it.each([
    // A digit, a capital, a small letter, a Chinese character: in thousandths of an em, of the widest of the fonts.
    ['0', 640],
    ['W', 990],
    ['i', 280],
    ['市', 1000],
    ['ガ', 1000],
    ['한', 1000],
    ['\u0301', 0],
    ['\u2068', 0],
    ['Ž', 690],
    ['Ж', 840],
    ['ж', 730],
  ])('%s takes %d thousandths', (sign, thousandths) => {
    expect(estimatedWidth(sign, 'label')).toBeCloseTo((FONTS.label.size * thousandths) / 1000)
  })

  it('grow by what is added, with the size and with the weight', () => {
    fc.assert(
      fc.property(texts, texts, fonts, (a, b, font) => {
        const [of, size] = [estimatedWidth, FONTS[font].size]
        expect(of(a, font)).toBeGreaterThanOrEqual(0)
        expect(of(`${a} ${b}`, font)).toBeCloseTo(of(a, font) + of(' ', font) + of(b, font))
        expect(of(a, font) / size).toBeCloseTo(
          of(a, FONTS[font].weight === 400 ? 'tick' : 'title') /
            FONTS[FONTS[font].weight === 400 ? 'tick' : 'title'].size,
        )
      }),
    )
  })

  it('are of labels where no font is named', () => {
    expect(estimatedWidth('Mayor of Tianjin')).toBe(estimatedWidth('Mayor of Tianjin', 'label'))
  })

  it('do not depend on whether a letter and its mark are one sign or two', () => {
    for (const name of ['Zhāng Guóqìng', 'Łódź', 'Đà Nẵng', 'Čiurlionis'])
      expect(estimatedWidth(name.normalize('NFD'))).toBeCloseTo(estimatedWidth(name))
  })
})
