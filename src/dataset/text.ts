/** Picking a reader's language out of a text of the file. */
import type { Text } from './format.ts'

/** The text in `lang`, or in a form of it (`zh-Hant`), or in English, or in whatever language it has; to be shown among others. */
export const textIn = (text: Text, lang: string): string => isolated(writtenIn(text, lang))

/** The same as the file has it. */
export function writtenIn(text: Text, lang: string): string {
  if (typeof text === 'string') return text
  const form = text[lang] ?? text[Object.keys(text).find((tag) => tag.startsWith(`${lang}-`)) ?? 'en']
  return form ?? Object.values(text)[0] ?? ''
}

/** Letters written from the right, and marks that stand for one. */
const FROM_RIGHT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/

/**
 * A text with thirty marks on a letter at most, as many as Unicode's stream-safe form has (UAX #15, section 13): far more than
 * any language writes. To place more, or to put them in order, takes time by the square of their number.
 */
export const withFewMarks = (text: string): string =>
  // Most texts are too short for that, and labels are asked for whenever rows are packed.
  text.length > 30 ? text.replace(/(?<=\p{M}{30})\p{M}/gu, '') : text

/**
 * A text that leaves the direction of what stands beside it alone, in the DOM as on a canvas: between isolates where it is
 * written from the right, and without signs that turn letters around, or marks beyond those shown. Most texts are it already.
 */
export function isolated(text: string): string {
  const unturned = withFewMarks(text.replace(/[\u202a-\u202e\u2066-\u2069]/g, ''))
  return FROM_RIGHT.test(unturned) ? `\u2068${unturned}\u2069` : unturned
}

/**
 * A text as `textIn` gives it, and the language it is in where that is another one (BCP 47): `undefined` where the file does
 * not say, or it is the reader's.
 */
export function spokenIn(
  text: Text,
  lang: string,
): { readonly text: string; readonly lang: string | undefined } {
  const shown = textIn(text, lang)
  if (typeof text === 'string' || text[lang] !== undefined) return { text: shown, lang: undefined }
  return { text: shown, lang: text.en === undefined ? Object.keys(text)[0] : 'en' }
}

/** Every spelling of a text, for search. */
export const allTexts = (text: Text | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text)

/** Between things said of one person on one line, and between the parts of the document's title. */
export const JOINT = ' · '

/** A spelling, and the language it is in as the file has it (BCP 47). */
export interface Spelling {
  readonly text: string
  readonly lang: string
}

/**
 * The spelling that stands second beside the one shown, if there is another: the first of the file that is not English,
 * which is taken as the person's or the office's own; else the English one.
 */
export function otherSpelling(text: Text, lang: string): Spelling | undefined {
  if (typeof text === 'string') return undefined
  const shown = writtenIn(text, lang)
  const others = Object.entries(text).filter(([, value]) => value !== shown)
  const other = others.find(([tag]) => !isEnglish(tag)) ?? others[0]
  return other && { text: isolated(other[1]), lang: other[0] }
}

const isEnglish = (tag: string): boolean => /^en(-|$)/i.test(tag)
