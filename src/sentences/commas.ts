/** What English, French and Spanish share: they part by commas, and begin with a capital. */
import { type Prose, plain, prose } from './prose.ts'

/** Between brackets they part nothing. */
export const hasComma = (text: Prose): boolean =>
  plain(text)
    .replace(/\([^)]*\)/g, '')
    .includes(',')

/** What has a comma inside is closed by one. */
export const closed = (text: Prose): Prose => (hasComma(text) ? prose`${text},` : text)

export const capital = (text: Prose): Prose =>
  text.map((piece, i) =>
    i === 0 && typeof piece === 'string' ? piece.charAt(0).toUpperCase() + piece.slice(1) : piece,
  )
