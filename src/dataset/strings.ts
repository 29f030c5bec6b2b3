/** Many strings as two typed arrays: they cross from the worker without a copy and are decoded when looked at. */

export interface StringColumn {
  /** UTF-8, one string behind the other. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where string `i` begins, in bytes; one more entry than strings. */
  readonly offsets: Uint32Array<ArrayBuffer>
}

const encoder = new TextEncoder()
// A string may begin with U+FEFF; a decoder would take it for a byte order mark and drop it.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

export function packStrings(values: readonly string[]): StringColumn {
  const all = values.join('')
  const bytes = encoder.encode(all)
  // As many bytes as letters: each is ASCII, and the places are known.
  if (bytes.length === all.length) return { bytes, offsets: endsOf(values, 0) }
  const builder = stringBuilder(values.length, Math.ceil(bytes.length / values.length))
  for (const value of values) builder.add(value)
  return builder.column()
}

/** Where each text begins, and where the last ends; `more` letters stand behind each. */
function endsOf(values: readonly string[], more: number): Uint32Array<ArrayBuffer> {
  const offsets = new Uint32Array(values.length + 1)
  let end = 0
  for (let i = 0; i < values.length; i++) {
    end += (values[i]?.length ?? 0) + more
    offsets[i + 1] = end
  }
  return offsets
}

const LINE = '\n'
const LINE_BYTE = 0x0a

/**
 * The same for texts of one line each, which keep the end of their line: many are written in one go. The last end is joined to them too: put
 * behind a text of a million lines it would make a second one.
 */
export function packLines(lines: readonly string[]): StringColumn {
  const all = lines.concat('').join(LINE)
  const bytes = encoder.encode(all)
  if (bytes.length === all.length) return { bytes, offsets: endsOf(lines, LINE.length) }
  const offsets = new Uint32Array(lines.length + 1)
  for (let i = 0; i < lines.length; i++) offsets[i + 1] = bytes.indexOf(LINE_BYTE, offsets[i]) + 1
  return { bytes, offsets }
}

/** Collects strings, as texts or as their UTF-8, one behind the other. */
export interface StringBuilder {
  /** How many there are so far. */
  count(): number
  /** A text, or the part [from, to) of bytes. */
  add(value: string | Uint8Array, from?: number, to?: number): void
  /** What was added so far; the builder may go on. */
  column(): StringColumn
}

/** `expected` is how many strings will come, about `size` bytes each: a guess that is wrong costs only time. */
export function stringBuilder(expected = 0, size = 24): StringBuilder {
  let bytes = new Uint8Array(Math.max(64, expected * size))
  let offsets = new Uint32Array(Math.max(8, expected + 1))
  let count = 0
  let end = 0
  const add = (value: string | Uint8Array, from = 0, to = value.length) => {
    const most = typeof value === 'string' ? value.length * MOST_BYTES : to - from
    if (end + most > bytes.length) bytes = larger(bytes, new Uint8Array(Math.max(end + most, end * 1.5)))
    if (typeof value === 'string') end += encodeInto(value, bytes, end)
    else {
      copy(value, from, to, bytes, end)
      end += to - from
    }
    count++
    if (count === offsets.length) offsets = larger(offsets, new Uint32Array(count * 2))
    offsets[count] = end
  }
  return {
    count: () => count,
    add,
    column: () => ({ bytes: bytes.slice(0, end), offsets: offsets.slice(0, count + 1) }),
  }
}

/** A UTF-16 unit takes at most so many bytes. */
export const MOST_BYTES = 3

/** A call of the encoder or decoder costs more than the letters of a text so short. */
const SHORT = 64

/** Writes a text as UTF-8 at a place where there is room for it; returns how many bytes it takes. */
export function encodeInto(text: string, bytes: Uint8Array, at: number): number {
  let k = 0
  if (text.length <= SHORT)
    for (; k < text.length; k++) {
      const unit = text.charCodeAt(k)
      if (unit >= 0x80) break
      bytes[at + k] = unit
    }
  return k === text.length ? k : encoder.encodeInto(text, bytes.subarray(at)).written
}

/** Names and ids are short: a call of `set` costs more than their bytes. */
function copy(value: Uint8Array, from: number, to: number, bytes: Uint8Array, end: number): void {
  if (to - from > 64) bytes.set(value.subarray(from, to), end)
  else for (let k = from; k < to; k++) bytes[end + k - from] = value[k] ?? 0
}

function larger<A extends Uint8Array | Uint32Array>(from: A, to: A): A {
  to.set(from)
  return to
}

export const countStrings = (column: StringColumn): number => column.offsets.length - 1

/** String `i`; empty where there is none. */
export function stringAt({ bytes, offsets }: StringColumn, i: number): string {
  const part = bytes.subarray(offsets[i] ?? 0, offsets[i + 1] ?? 0)
  for (const byte of part) if (byte >= 0x80) return decoder.decode(part)
  return part.length <= SHORT
    ? String.fromCharCode.apply(null, part as unknown as number[])
    : decoder.decode(part)
}
