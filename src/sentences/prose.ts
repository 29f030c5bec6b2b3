/** Prose as pieces: words of the page's language, and among them the dataset's own texts with the language each is in. */
import type { Text } from '../dataset/format.ts'
import { isolated, writtenIn } from '../dataset/text.ts'

/** A name or another text of the dataset. */
export interface Named {
  readonly text: string
  /** BCP 47, as the file has it; `undefined` where the file does not say. */
  readonly lang: string | undefined
}

export type Piece = string | Named
export type Prose = readonly Piece[]

type Part = Piece | Prose

/** Sentences are written as they read: prose`${name} was ${office} until ${year}.` */
export function prose(texts: TemplateStringsArray, ...parts: readonly Part[]): Prose {
  return texts.flatMap((text, i) => [...pieces(text), ...pieces(parts[i] ?? '')])
}

const pieces = (part: Part): Prose => (isProse(part) ? part : part === '' ? [] : [part])

const isProse = (part: Part): part is Prose => Array.isArray(part)

/** One after another, with `between` in between, and `last` before the last of three or more, `ofTwo` between two. */
export function joined(items: readonly Part[], between: string, last = between, ofTwo = last): Prose {
  return items.flatMap((item, i) => {
    if (i === 0) return pieces(item)
    const joint = i < items.length - 1 ? between : items.length === 2 ? ofTwo : last
    return [joint, ...pieces(item)]
  })
}

/** What is read, without its languages. */
export const plain = (text: Prose): string => text.map(textOf).join('')

export const textOf = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.text)

/** A text of the dataset as `textIn` picks it, with the language that it is in. */
export function named(text: Text, lang: string): Named {
  const written = isolated(writtenIn(text, lang))
  if (typeof text === 'string') return { text: written, lang: undefined }
  const tag = [lang, 'en'].find((one) => text[one] !== undefined) ?? Object.keys(text)[0]
  return { text: written, lang: tag }
}
