/** The width of a text as it will be drawn. */
import { LABEL_FONT } from '../draw/picture.ts'
import type { Measure } from '../layout/labels.ts'

const MOST_WIDTHS = 5000

/** Widths of texts in the labels' font, each measured once. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const widths = new Map<string, number>()
  if (context) context.font = LABEL_FONT
  return (text) => {
    const known = widths.get(text)
    if (known !== undefined) return known
    // Shortened texts come and go with the scale.
    if (widths.size >= MOST_WIDTHS) widths.clear()
    const width = context?.measureText(text).width ?? text.length * 7
    widths.set(text, width)
    return width
  }
}
