/** Finding a string among many by its bytes: an open-addressed table of places, without a string or a Map. */
import { encodeInto, MOST_BYTES, type StringColumn } from './strings.ts'

export interface StringIndex {
  /** The place of the bytes [from, to), or -1. */
  find(wanted: Uint8Array, from?: number, to?: number): number
  /** The place of a text, or -1. */
  findText(text: string): number
  /** The same, for values that mostly stand in the order of the column: the last place, or the next, is tried first. */
  follow(): (wanted: Uint8Array, from: number, to: number) => number
  /** Places whose string stands at an earlier place already, with that place. */
  readonly repeated: readonly (readonly [place: number, first: number])[]
}

export function indexStrings(column: StringColumn): StringIndex {
  const { bytes, offsets } = column
  const count = offsets.length - 1
  const size = 2 ** Math.ceil(Math.log2(Math.max(4, count * 2)))
  /** Place + 1; 0 is free. */
  const slots = new Uint32Array(size)
  const repeated: [number, number][] = []
  const slotOf = (wanted: Uint8Array, from: number, to: number): number => {
    let slot = hash(wanted, from, to) & (size - 1)
    for (let held = slots[slot] ?? 0; held !== 0; held = slots[slot] ?? 0) {
      const start = offsets[held - 1] ?? 0
      if ((offsets[held] ?? 0) - start === to - from && same(bytes, start, wanted, from, to)) break
      slot = (slot + 1) & (size - 1)
    }
    return slot
  }
  for (let i = 0; i < count; i++) {
    const slot = slotOf(bytes, offsets[i] ?? 0, offsets[i + 1] ?? 0)
    if (slots[slot]) repeated.push([i, (slots[slot] ?? 0) - 1])
    else slots[slot] = i + 1
  }
  const find = (wanted: Uint8Array, from = 0, to = wanted.length) =>
    (slots[slotOf(wanted, from, to)] ?? 0) - 1
  const isAt = (place: number, wanted: Uint8Array, from: number, to: number) => {
    const start = offsets[place] ?? 0
    return (offsets[place + 1] ?? 0) - start === to - from && same(bytes, start, wanted, from, to)
  }
  const follow = () => {
    let last = 0
    return (wanted: Uint8Array, from: number, to: number) => {
      if (isAt(last, wanted, from, to)) return last
      if (isAt(last + 1, wanted, from, to)) return ++last
      const place = find(wanted, from, to)
      if (place >= 0) last = place
      return place
    }
  }
  let room = new Uint8Array(256)
  const findText = (text: string) => {
    if (text.length * MOST_BYTES > room.length) room = new Uint8Array(text.length * MOST_BYTES)
    return find(room, 0, encodeInto(text, room, 0))
  }
  return { find, findText, follow, repeated }
}

/** Are the bytes of `a` from `start` on those of `b` in [from, to)? */
export function same(a: Uint8Array, start: number, b: Uint8Array, from: number, to: number): boolean {
  for (let k = 0; from + k < to; k++) if (a[start + k] !== b[from + k]) return false
  return true
}

/** FNV-1a with a last mix, as ids often differ in their last bytes only. */
export function hash(bytes: Uint8Array, from: number, to: number): number {
  let h = 0x811c9dc5
  for (let k = from; k < to; k++) h = Math.imul(h ^ (bytes[k] ?? 0), 0x01000193)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return (h ^ (h >>> 13)) >>> 0
}

export interface Interner {
  /** The code of the bytes [from, to): the one they got when first seen, counting from 1; 0 is the empty string. */
  code(value: Uint8Array, from?: number, to?: number): number
  /** The string of each code. */
  column(): StringColumn
}

/** Gives equal strings equal codes. */
export function interner(): Interner {
  let bytes = new Uint8Array(4096)
  let ends = new Uint32Array(256)
  let slots = new Uint32Array(1024)
  let count = 0
  /** The slot of a value that is `bytes[from … to)` of some array: its own, or the free one where it would go. */
  const slotOf = (value: Uint8Array, from: number, to: number): number => {
    let slot = hash(value, from, to) & (slots.length - 1)
    for (let code = slots[slot] ?? 0; code !== 0; code = slots[slot] ?? 0) {
      const start = ends[code - 1] ?? 0
      if ((ends[code] ?? 0) - start === to - from && same(bytes, start, value, from, to)) break
      slot = (slot + 1) & (slots.length - 1)
    }
    return slot
  }
  const grow = () => {
    if (count + 1 === ends.length) ends = longer(ends, new Uint32Array(ends.length * 2))
    if (count * 2 < slots.length) return
    slots = new Uint32Array(slots.length * 2)
    for (let code = 1; code <= count; code++)
      slots[slotOf(bytes, ends[code - 1] ?? 0, ends[code] ?? 0)] = code
  }
  const add = (value: Uint8Array, from: number, to: number): number => {
    const start = ends[count] ?? 0
    if (start + to - from > bytes.length) bytes = longer(bytes, new Uint8Array((start + to - from) * 2))
    for (let k = from; k < to; k++) bytes[start + k - from] = value[k] ?? 0
    grow()
    slots[slotOf(value, from, to)] = ++count
    ends[count] = start + to - from
    return count
  }
  const column = () => {
    // String 0 is empty: it ends where it begins.
    const offsets = new Uint32Array(count + 2)
    offsets.set(ends.subarray(0, count + 1), 1)
    return { bytes: bytes.slice(0, ends[count] ?? 0), offsets }
  }
  const code = (value: Uint8Array, from = 0, to = value.length) =>
    from === to ? 0 : slots[slotOf(value, from, to)] || add(value, from, to)
  return { code, column }
}

function longer<A extends Uint8Array | Uint32Array>(from: A, to: A): A {
  to.set(from)
  return to
}
