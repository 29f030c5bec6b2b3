/** Picking a reader's language out of a text of the file. */
import type { Text } from './format.ts'

/** The text in `lang`, or in English, or in whatever language it has. */
export function textIn(text: Text, lang: string): string {
  if (typeof text === 'string') return text
  return text[lang] ?? text.en ?? Object.values(text)[0] ?? ''
}

/** Every spelling of a text, for search. */
export const allTexts = (text: Text | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text)

/** Between things said of one person on one line. */
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
  const shown = textIn(text, lang)
  const others = Object.entries(text).filter(([, value]) => value !== shown)
  const [its, value] = others.find(([tag]) => !isEnglish(tag)) ?? others[0] ?? []
  return its === undefined || value === undefined ? undefined : { text: value, lang: its }
}

const isEnglish = (tag: string): boolean => /^en(-|$)/i.test(tag)
