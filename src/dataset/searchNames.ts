/**
 * The searched text of names, made of their bytes. A name may be typed in one word, in either order: so it is written
 * as a ring, its words and the first of them once more, with joints that a search passes over.
 *
 *   zhang⋅guoqing∘zhang      found by zhang, guoqing, zhangguoqing, guoqingzhang
 *
 * Of half a million names most words have been seen before: each that is not ASCII is decoded and folded once.
 */
import type { Cell } from './cells.ts'
import { fold } from './fold.ts'
import { JOINT, LAST_JOINT, type SearchText } from './searchText.ts'
import { interner } from './stringIndex.ts'
import { packStrings } from './strings.ts'

/** Between two spellings of a name. */
export const TAB = 0x09
const LINE = 0x0a

/** The names of each person, in all spellings. */
export function searchPeople(names: readonly (readonly string[])[]): SearchText {
  const most = names.reduce((longest, { length }) => Math.max(longest, length), 0)
  const cells = Array.from({ length: most }, (_, k): Cell => {
    const values = packStrings(names.map((spellings) => spellings[k] ?? ''))
    return { key: 'name', lang: null, form: 'text', values, codes: null, rows: null }
  })
  return searchNames(cells, names.length)
}

/** `cells` hold the spellings of `count` names. */
export function searchNames(cells: readonly Cell[], count: number): SearchText {
  const names = nameText(count)
  names.add(cells, count)
  return names.text()
}

/** Names that come one part of a table after another. */
export interface NameText {
  /** Adds the names of the rows from those it has up to `count`. */
  add(cells: readonly Cell[], count: number): void
  text(): SearchText
}

/** `expected` is how many names there will be. */
export function nameText(expected: number): NameText {
  const from = new Uint32Array(expected + 1)
  const text = ringWriter(expected * 24)
  let done = 0
  const add = (cells: readonly Cell[], count: number) => {
    const cursors = cells.map((cell) => cursorOf(cell, done))
    for (; done < count; done++) {
      for (let k = 0; k < cells.length; k++) {
        const place = cursors[k]?.(done) ?? -1
        const values = cells[k]?.values
        if (values && place >= 0)
          text.name(values.bytes, values.offsets[place] ?? 0, values.offsets[place + 1] ?? 0)
      }
      from[done + 1] = text.endLine()
    }
  }
  return { add, text: () => ({ bytes: text.bytes(), from: from.slice(0, done + 1) }) }
}

/** Where a row's value stands, rows asked for in order from `first` on; -1 where it has none. */
function cursorOf({ codes, rows }: Cell, first: number): (i: number) => number {
  if (codes) return (i) => codes[i] || -1
  if (!rows) return (i) => i
  let next = 0
  while ((rows[next] ?? first) < first) next++
  return (i) => {
    while ((rows[next] ?? i) < i) next++
    return rows[next] === i ? next : -1
  }
}

function ringWriter(expected: number) {
  let bytes = new Uint8Array(Math.max(256, expected))
  let end = 0
  let line = 0
  const folded = foldedWords()
  const reserve = (more: number) => {
    if (end + more <= bytes.length) return
    const longer = new Uint8Array((end + more) * 1.5)
    longer.set(bytes)
    bytes = longer
  }
  /** Writes a word folded, a joint before it where the name has begun; nothing where nothing is left of it. */
  const word = (from: Uint8Array, start: number, stop: number, name: number) => {
    reserve(3 * (stop - start) + 2)
    const place = end > name ? end + 1 : end
    let next = place
    let k = start
    for (; k < stop && (from[k] ?? 0) < 0x80; k++) bytes[next++] = lower(from[k] ?? 0)
    if (k < stop) {
      const whole = folded(from, start, stop)
      reserve(whole.length + 2)
      bytes.set(whole, place)
      next = place + whole.length
    }
    if (next === place) return
    if (place > end) bytes[end] = JOINT
    end = next
  }
  /** The name in the bytes [start, stop). */
  const name = (from: Uint8Array, start: number, stop: number) => {
    const before = end
    reserve(2)
    if (end > line) bytes[end++] = TAB
    const first = end
    for (let at = start; at < stop; ) {
      let close = at
      while (close < stop && !isSpace(from[close] ?? 0)) close++
      if (close > at) word(from, at, close, first)
      at = close + 1
    }
    if (end === first) {
      end = before
      return
    }
    let joint = first
    while (joint < end && bytes[joint] !== JOINT) joint++
    if (joint === end) return
    reserve(joint - first + 2)
    bytes[end++] = LAST_JOINT
    for (let k = first; k < joint; k++) bytes[end++] = bytes[k] ?? 0
  }
  const endLine = () => {
    reserve(2)
    bytes[end++] = LINE
    line = end
    return end
  }
  return { name, endLine, bytes: () => bytes.slice(0, end) }
}

const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)

const lower = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte)

/** Words with other letters, folded; white space that folding finds or makes is a joint. */
function foldedWords() {
  const { code } = interner()
  const known: Uint8Array[] = []
  const encoder = new TextEncoder()
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const make = (word: string) => {
    const parts = fold(word).split(/\s+/).filter(Boolean)
    const bytes = encoder.encode(parts.join(' '))
    return bytes.map((byte) => (byte === 0x20 ? JOINT : byte))
  }
  return (bytes: Uint8Array, start: number, end: number): Uint8Array => {
    const place = code(bytes, start, end)
    const word = known[place] ?? make(decoder.decode(bytes.subarray(start, end)))
    known[place] = word
    return word
  }
}
