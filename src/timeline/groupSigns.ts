/**
 * Where the system has all bars in one colour (forced colours), a label begins with a sign for what the colour would say.
 * The legend has the same signs (`late.css`).
 */
import type { SignTitle } from './arrange.ts'

/** By the place in the palette; the last, which says nothing, has none. Diamonds and circles are events. */
export const SIGNS = ['▲', '■', '▼', '★', '✚', '◀', '◐'] as const

export const signTitle: SignTitle = (title, palette) => {
  const sign = SIGNS[palette]
  return sign === undefined ? title : `${sign} ${title}`
}
