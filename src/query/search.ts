/** Text search: which entries of a folded text contain a word, anywhere in it. */
import type { SearchText } from '../dataset/columns.ts'
import { fold } from '../dataset/fold.ts'
import { LAST_JOINT } from '../dataset/searchNames.ts'

/** What was typed as words to be found, each of them somewhere. Chinese has no spaces: a run of it is one word. */
export const wordsOf = (q: string): string[] =>
  fold(q)
    .split(/\s+/)
    .filter((word) => word !== '')

const encoder = new TextEncoder()

/** One byte for each entry: 1 where it contains the word, over the joints of a name or within one of its words. */
export function hits({ bytes, from }: SearchText, word: string): Uint8Array {
  const found = new Uint8Array(from.length - 1)
  const wanted = encoder.encode(word)
  const first = wanted[0]
  if (first === undefined) return found.fill(1)
  let entry = 0
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== first || !standsAt(bytes, at, wanted)) continue
    while ((from[entry + 1] ?? 0) <= at) entry++
    found[entry] = 1
    at = (from[entry + 1] ?? 0) - 1
  }
  return found
}

/** A word has no white space, so it never reaches over the line break between two entries. */
function standsAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  let next = at
  for (let k = 0; k < wanted.length; k++) {
    while ((bytes[next] ?? 0) >= LAST_JOINT) next++
    if (bytes[next++] !== wanted[k]) return false
  }
  return true
}
