/** Which entries of a folded text contain a word, anywhere in it. What is searched for it, `textSearch.ts` says. */
import { fold } from '../dataset/fold.ts'
import { memoizeWeak } from '../dataset/memoize.ts'
import { TAB } from '../dataset/searchNames.ts'
import { LAST_JOINT, type SearchText } from '../dataset/searchText.ts'

/**
 * What was typed as words to be found, each of them somewhere. Chinese has no spaces: a run of it is one word. A year and
 * its era are one: "44 bc".
 */
export const wordsOf = (q: string): string[] =>
  fold(q)
    .match(WORD)
    ?.map((word) => word.replace(/\s+/, ' ')) ?? []

const WORD = /(?<!\S)(?:\d{1,4}\s+(?:bce?|ad|ce)|(?:ad|ce)\s+\d{1,4})(?!\S)|\S+/g

const encoder = new TextEncoder()

/** One byte for each entry: 1 where it contains the word, over the joints of a name or within one of its words. */
export function hits(text: SearchText, word: string): Uint8Array {
  const { bytes, from } = text
  const found = new Uint8Array(from.length - 1)
  const wanted = encoder.encode(word)
  const first = wanted[0]
  if (first === undefined) return found.fill(1)
  const letters = lettersOf(text)
  const all = wanted.reduce((set, byte) => set | bitOf(byte), 0)
  for (let entry = 0; entry < found.length; entry++) {
    if (((letters[entry] ?? 0) & all) !== all) continue
    const end = from[entry + 1] ?? 0
    for (let at = from[entry] ?? 0; at < end; at++)
      if (bytes[at] === first && standsAt(bytes, at, wanted)) {
        found[entry] = 1
        break
      }
  }
  return found
}

/** A run of Chinese in which characters may be left out. */
export const CHINESE = /^\p{Script=Han}{3,}$/u

/**
 * Like `hits`, for titles and names of offices, roles and organizations. Those who write Chinese leave characters out:
 * 天津市长 finds 天津市市长, and 重庆政府 重庆市人民政府. So the last two characters stand together, they say what it is; before them the
 * others follow each other with anything in between, in one spelling.
 */
export function titleHits(text: SearchText, word: string): Uint8Array {
  if (!CHINESE.test(word)) return hits(text, word)
  const { bytes, from } = text
  const found = new Uint8Array(from.length - 1)
  const parts = apart(word).map((part) => encoder.encode(part))
  const letters = lettersOf(text)
  const all = encoder.encode(word).reduce((set, byte) => set | bitOf(byte), 0)
  for (let entry = 0; entry < found.length; entry++)
    if (
      ((letters[entry] ?? 0) & all) === all &&
      hasInOrder(bytes, from[entry] ?? 0, from[entry + 1] ?? 0, parts)
    )
      found[entry] = 1
  return found
}

/** 天, 津, 市长. */
function apart(word: string): string[] {
  const signs = [...word]
  return [...signs.slice(0, -2), signs.slice(-2).join('')]
}

function hasInOrder(bytes: Uint8Array, start: number, end: number, parts: readonly Uint8Array[]): boolean {
  let k = 0
  for (let at = start; at < end; at++) {
    const part = parts[k]
    if (bytes[at] === TAB) k = 0
    else if (part && bytes[at] === part[0] && standsAt(bytes, at, part)) {
      at += part.length - 1
      if (++k === parts.length) return true
    }
  }
  return false
}

/**
 * Which letters each entry has, as a set of 32 bits: few entries have all letters of a word, and only those are read.
 * Found once a text; a search is slower where that was not done before it.
 */
export const lettersOf = memoizeWeak(({ bytes, from }: SearchText): Int32Array => {
  const letters = new Int32Array(from.length - 1)
  for (let entry = 0; entry < letters.length; entry++) {
    const end = from[entry + 1] ?? 0
    let set = 0
    for (let at = from[entry] ?? 0; at < end; at++) set |= bitOf(bytes[at] ?? 0)
    letters[entry] = set
  }
  return letters
})

/** The letters a to z have a bit each; other bytes share them. */
const bitOf = (byte: number): number => 1 << (byte & 31)

/** A word has no white space, so it never reaches over the line break between two entries. */
function standsAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  let next = at
  for (let k = 0; k < wanted.length; k++) {
    while ((bytes[next] ?? 0) >= LAST_JOINT) next++
    if (bytes[next++] !== wanted[k]) return false
  }
  return true
}
