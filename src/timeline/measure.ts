/** The width of a text as it will be drawn, and how large the reader wants it. */
import { memoize } from '../dataset/memoize.ts'
import { CSS_FONTS, type CssFonts, type FontName } from '../shapes/fonts.ts'

/** Shortened texts come and go with the scale. */
const MOST_WIDTHS = 5000

/**
 * Widths of texts in a font of the picture, that of labels where none is named; each measured once, on the canvas that they are
 * drawn on: its letters and words stand as far apart as the reader's styles have them.
 */
export function createMeasure(
  canvas: HTMLCanvasElement,
  fonts: CssFonts = CSS_FONTS,
): (text: string, font?: FontName) => number {
  const context = canvas.getContext('2d')
  const inFont = memoize(Object.keys(fonts).length, (font: FontName) =>
    memoize(MOST_WIDTHS, (text: string) => {
      if (!context) return text.length * 7
      context.font = fonts[font]
      return context.measureText(text).width
    }),
  )
  return (text, font = 'label') => inFont(font)(text)
}

/** The size of text that browsers begin with, in pixels. */
const USUAL = 16

/** How many times as large as usual the reader's text is: that of the page's root, which is 1rem; at least 1. */
export const textScale = (window: Window): number =>
  Math.max(1, Number.parseFloat(window.getComputedStyle(window.document.documentElement).fontSize) / USUAL)

/** How far apart a canvas has letters and words: with other spacing all is measured anew. */
export const spacingOf = (canvas: HTMLCanvasElement, window: Window): string => {
  const { letterSpacing, wordSpacing } = window.getComputedStyle(canvas)
  return letterSpacing + wordSpacing
}
