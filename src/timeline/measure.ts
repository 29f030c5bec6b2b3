/** The width of a text as it will be drawn. */
import { memoize } from '../dataset/memoize.ts'
import { CSS_FONTS, type FontName } from '../shapes/fonts.ts'

/** Shortened texts come and go with the scale. */
const MOST_WIDTHS = 5000

/** Widths of texts in a font of the picture, that of labels where none is named; each measured once. */
export function createMeasure(document: Document): (text: string, font?: FontName) => number {
  const context = document.createElement('canvas').getContext('2d')
  const inFont = memoize(Object.keys(CSS_FONTS).length, (font: FontName) =>
    memoize(MOST_WIDTHS, (text: string) => {
      if (!context) return text.length * 7
      context.font = CSS_FONTS[font]
      return context.measureText(text).width
    }),
  )
  return (text, font = 'label') => inFont(font)(text)
}
