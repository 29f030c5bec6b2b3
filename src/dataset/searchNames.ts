/**
 * What `searchPeople` makes of names, made of their bytes: of half a million names most words have been seen before,
 * and each distinct word is decoded and folded once.
 */
import type { Cell } from './cells.ts'
import { fold } from './fold.ts'
import { type SearchText, spellings } from './searchText.ts'
import { interner } from './stringIndex.ts'
import { type StringColumn, stringAt } from './strings.ts'

interface Word {
  /** Folded, as UTF-8. */
  readonly bytes: Uint8Array
  /** Its length in UTF-16 units. */
  readonly units: number
  /** White space that folding made: it would be two words. */
  readonly odd: boolean
}

const SPACE = 0x20
const TAB = 0x09
const LINE = 0x0a

/** `cells` hold the spellings of `count` names. */
export function searchNames(cells: readonly Cell[], count: number): SearchText {
  const from = new Uint32Array(count + 1)
  const out = writer(count * 48)
  const words = foldedWords()
  const cursors = cells.map(cursorOf)
  const places = cursors.map(() => -1)
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < cursors.length; k++) places[k] = cursors[k]?.(i) ?? -1
    out.line(cells, places, words)
    from[i + 1] = out.units()
  }
  return { bytes: out.bytes(), from }
}

/** Where a row's value stands, rows asked for in order; -1 where it has none. */
function cursorOf({ codes, rows }: Cell): (i: number) => number {
  if (codes) return (i) => codes[i] || -1
  if (!rows) return (i) => i
  let next = 0
  return (i) => {
    while ((rows[next] ?? i) < i) next++
    return rows[next] === i ? next : -1
  }
}

/** The words of a name, split at single spaces; undefined where that is not how it is written. */
function foldedWords() {
  const { code } = interner()
  const known: Word[] = []
  const encoder = new TextEncoder()
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const wordOf = (bytes: Uint8Array, start: number, end: number): Word => {
    const place = code(bytes, start, end)
    const found = known[place]
    if (found) return found
    const folded = fold(decoder.decode(bytes.subarray(start, end)))
    const word = {
      bytes: encoder.encode(folded),
      units: folded.length,
      odd: folded === '' || /\s/.test(folded),
    }
    known[place] = word
    return word
  }
  return ({ bytes, offsets }: StringColumn, place: number, words: Word[]): Word[] | undefined => {
    words.length = 0
    const end = offsets[place + 1] ?? 0
    for (let start = offsets[place] ?? 0; start <= end; ) {
      let stop = start
      while (stop < end && bytes[stop] !== SPACE) stop++
      const word = wordOf(bytes, start, stop)
      if (word.odd) return undefined
      words.push(word)
      start = stop + 1
    }
    return words
  }
}

function writer(expected: number) {
  let bytes = new Uint8Array(Math.max(256, expected))
  let end = 0
  let units = 0
  const encoder = new TextEncoder()
  const put = (part: Uint8Array, length: number) => {
    if (end + part.length + 2 > bytes.length) {
      const longer = new Uint8Array((end + part.length + 2) * 1.5)
      longer.set(bytes)
      bytes = longer
    }
    for (let k = 0; k < part.length; k++) bytes[end + k] = part[k] ?? 0
    end += part.length
    units += length
  }
  const mark = (byte: number) => {
    bytes[end++] = byte
    units++
  }
  /** The words from the `first` on, and then those before it. */
  const all = (words: readonly Word[], gap: boolean, first = 0) => {
    for (let k = 0; k < words.length; k++) {
      const word = words[(first + k) % words.length] as Word
      if (gap && k > 0) mark(SPACE)
      put(word.bytes, word.units)
    }
  }
  /** The words of each spelling of the name at hand: kept, so that half a million names make no garbage. */
  const names: Word[][] = []
  const line = (
    cells: readonly Cell[],
    places: readonly number[],
    wordsOf: ReturnType<typeof foldedWords>,
  ) => {
    const start = end
    let count = 0
    for (let k = 0; k < cells.length; k++) {
      const place = places[k] ?? -1
      const values = cells[k]?.values
      if (place < 0 || !values || (values.offsets[place + 1] ?? 0) === (values.offsets[place] ?? 0)) continue
      const spare = names[count] ?? []
      names[count] = spare
      if (!wordsOf(values, place, spare)) return slowly(cells, places)
      count++
    }
    const next = () => {
      if (end > start) mark(TAB)
    }
    for (let k = 0; k < count; k++) {
      next()
      all(names[k] ?? [], true)
    }
    for (let k = 0; k < count; k++) {
      const words = names[k] ?? []
      if (words.length < 2) continue
      next()
      all(words, false)
      next()
      all(words, false, 1)
    }
    mark(LINE)
  }
  /** Names that are not plain words go the way of strings. */
  const slowly = (cells: readonly Cell[], places: readonly number[]) => {
    const names = cells.flatMap(({ values }, k) => {
      const name = stringAt(values, places[k] ?? -1)
      return name === '' ? [] : [name]
    })
    const text = `${spellings(names).join('\t')}\n`
    put(encoder.encode(text), text.length)
  }
  return {
    line,
    units: () => units,
    bytes: () => bytes.slice(0, end),
  }
}
