/**
 * Names with what they are found by beside their own spellings: those in Chinese characters alone by their pinyin, those in
 * pinyin by its initials. Loaded where a search needs it.
 */
import { searchPeople, TAB } from '../dataset/searchNames.ts'
import type { SearchText } from '../dataset/searchText.ts'
import { JOINT, LAST_JOINT } from '../dataset/searchText.ts'
import { initialsOf } from './initials.ts'

const ONLY_CHINESE = /^[\p{Script=Han}·]+$/u

/**
 * The names with the readings of the `people` beside their own spellings. `pause` is awaited now and then, so that the page
 * goes on answering: thousands of names take seconds.
 */
export async function withReadings(
  names: SearchText,
  people: readonly number[],
  readingsOf: (name: string) => string[],
  pause: () => Promise<void>,
): Promise<SearchText> {
  const read = (spelling: string) => {
    const name = spelling.replaceAll(' ', '')
    return ONLY_CHINESE.test(name) ? readingsOf(name.replaceAll('·', '')) : []
  }
  return withSpellings(names, people, read, pause, READ_AT_ONCE)
}

/** So many names are read in a few milliseconds. */
const READ_AT_ONCE = 64

/** So many names are looked at in a few milliseconds. */
const SEEN_AT_ONCE = 2048

/** The names with their initials beside them, where those who write Chinese would type them. */
export function withInitials(names: SearchText, pause: () => Promise<void>): Promise<SearchText> {
  const everyone = Array.from({ length: names.from.length - 1 }, (_, person) => person)
  return withSpellings(names, everyone, initialsOf, pause, SEEN_AT_ONCE)
}

async function withSpellings(
  names: SearchText,
  people: readonly number[],
  more: (spelling: string) => string[],
  pause: () => Promise<void>,
  atOnce: number,
): Promise<SearchText> {
  const added: string[][] = Array.from({ length: names.from.length - 1 }, () => NONE)
  for (const [k, person] of people.entries()) {
    if (k % atOnce === atOnce - 1) await pause()
    added[person] = [...new Set(spellingsOf(names, person).flatMap(more))]
  }
  return joined(names, searchPeople(added))
}

const NONE: string[] = []

const decoder = new TextDecoder()
const BLANK = 0x20

/** The spellings of a name, with blanks between their words. */
function spellingsOf({ bytes, from }: SearchText, person: number): string[] {
  const spellings: number[][] = [[]]
  let again = false
  for (let k = from[person] ?? 0; k < (from[person + 1] ?? 0) - 1; k++) {
    const byte = bytes[k] ?? 0
    if (byte === TAB) spellings.push([])
    if (byte === TAB || byte === LAST_JOINT) again = byte === LAST_JOINT
    else if (!again) spellings.at(-1)?.push(byte === JOINT ? BLANK : byte)
  }
  return spellings.map((spelling) => decoder.decode(Uint8Array.from(spelling)))
}

/** The entries of two texts, each behind its own in the first. */
function joined(a: SearchText, b: SearchText): SearchText {
  const bytes = new Uint8Array(a.bytes.length + b.bytes.length)
  const from = new Uint32Array(a.from.length)
  let end = 0
  const write = (text: SearchText, start: number, stop: number) => {
    bytes.set(text.bytes.subarray(start, stop), end)
    end += stop - start
  }
  for (let i = 0; i + 1 < from.length; i++) {
    const [start = 0, stop = 0] = [b.from[i], b.from[i + 1]]
    const more = stop - start > 1
    write(a, a.from[i] ?? 0, (a.from[i + 1] ?? 0) - (more ? 1 : 0))
    if (more) {
      bytes[end++] = TAB
      write(b, start, stop)
    }
    from[i + 1] = end
  }
  return { bytes: bytes.slice(0, end), from }
}
