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

/** The text in a language other than the one shown, if it has one: the second script beside a name. */
export function otherScript(text: Text, lang: string): string {
  if (typeof text === 'string') return ''
  const shown = textIn(text, lang)
  return Object.values(text).find((value) => value !== shown) ?? ''
}
