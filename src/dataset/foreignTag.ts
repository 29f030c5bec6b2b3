/** Which language a text is shown in. */
import type { Text } from './format.ts'
import { writtenIn } from './text.ts'

/** The language (BCP 47) that a text is shown in, where it is another than the reader's; `undefined` too where nobody says. */
export function foreignTag(text: Text, lang: string): string | undefined {
  if (typeof text === 'string' || text[lang] !== undefined) return undefined
  const shown = writtenIn(text, lang)
  return Object.keys(text).find((tag) => text[tag] === shown)
}
