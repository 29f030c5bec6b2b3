/** Ids made of names: they end up in URLs. */
import { isId } from './id.ts'

/** Nearly all names in English; the classes of all letters are slow to ask. */
const PLAIN_WORDS = /^[A-Za-z0-9]+(?:[- ]+[A-Za-z0-9]+)*$/

/** An id made of a name: its letters and digits in lower case, without diacritics, joined by hyphens. `undefined` where nothing is left. */
export function slug(text: string): string | undefined {
  if (PLAIN_WORDS.test(text)) return text.toLowerCase().replace(/[- ]+/g, '-')
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const id = plain
    .replace(/[^\p{Ll}\p{Lo}\p{N}._]|(?<![\p{L}\p{N}])[._]|[._](?![\p{L}\p{N}])/gu, '-')
    .replace(/-+/g, '-')
  const trimmed = id.replace(/^[-._]+|[-._]+$/g, '')
  return isId(trimmed) ? trimmed : undefined
}
