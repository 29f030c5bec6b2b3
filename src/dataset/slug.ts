/** Ids made of names: they end up in URLs. */
import { isId } from './id.ts'

/** An id made of a name: its letters and digits in lower case, without diacritics, joined by hyphens. `undefined` where nothing is left. */
export function slug(text: string): string | undefined {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const id = plain
    .replace(/[^\p{Ll}\p{Lo}\p{N}._]+|(?<![\p{L}\p{N}])[._]+|[._]+(?![\p{L}\p{N}])/gu, '-')
    .replace(/-+/g, '-')
  const trimmed = id.replace(/^[-._]+|[-._]+$/g, '')
  return isId(trimmed) ? trimmed : undefined
}
