/** Texts as the dataset format takes them. */
import type { Text } from '../dataset/format.ts'
import { isVisible } from '../dataset/visible.ts'

/** One line without spaces about it; `undefined` where there is nothing to see. */
export function cleanText(text: string): string | undefined {
  const line = text.replace(/[\s\u00a0]+/g, ' ').trim()
  return line !== '' && isVisible(line) ? line : undefined
}

/** The same for each language; a text in one language without a tag is one string. */
export function clean(text: Text | undefined): Text | undefined {
  if (text === undefined) return undefined
  if (typeof text === 'string') return cleanText(text)
  const entries = Object.entries(text).flatMap(([lang, value]) => {
    const cleaned = cleanText(value)
    return cleaned === undefined ? [] : [[lang, cleaned] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
