/** The width of a text as it will be drawn. */
import { memoize } from '../dataset/memoize.ts'
import type { Measure } from '../layout/labels.ts'
import { LABEL_FONT } from '../paint/picture.ts'

/** Shortened texts come and go with the scale. */
const MOST_WIDTHS = 5000

/** Widths of texts in the labels' font, each measured once. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (context) context.font = LABEL_FONT
  return memoize(MOST_WIDTHS, (text) => context?.measureText(text).width ?? text.length * 7)
}
