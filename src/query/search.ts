/** Text search: which entries of a folded text contain a word, anywhere in it. */
import type { SearchText } from '../dataset/columns.ts'
import { fold } from '../dataset/fold.ts'

/** What was typed as words to be found, each of them somewhere. Chinese has no spaces: a run of it is one word. */
export const wordsOf = (q: string): string[] =>
  fold(q)
    .split(/\s+/)
    .filter((word) => word !== '')

/**
 * One byte for each entry: 1 where it contains the word. One search through the whole text, since a word has no
 * white space and so never reaches over the line break between two entries.
 */
export function hits(text: SearchText, word: string): Uint8Array {
  const { from } = text
  const found = new Uint8Array(from.length - 1)
  const all = decoded(text)
  let entry = 0
  for (let at = all.indexOf(word); at >= 0 && entry < found.length; ) {
    while ((from[entry + 1] ?? all.length) <= at && entry < found.length) entry++
    if (entry === found.length) break
    found[entry] = 1
    at = all.indexOf(word, from[entry + 1])
  }
  return found
}

const texts = new WeakMap<SearchText, string>()

// Its places are counted from a text that may begin with U+FEFF, which is no byte order mark here.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

function decoded(text: SearchText): string {
  const known = texts.get(text) ?? decoder.decode(text.bytes)
  texts.set(text, known)
  return known
}
