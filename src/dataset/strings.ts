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
  const offsets = new Uint32Array(values.length + 1)
  let bytes = new Uint8Array(Math.max(64, values.length * 24))
  let end = 0
  values.forEach((value, i) => {
    // A UTF-16 unit takes at most three bytes.
    if (end + value.length * 3 > bytes.length) bytes = grown(bytes, end + value.length * 3)
    end += encoder.encodeInto(value, bytes.subarray(end)).written
    offsets[i + 1] = end
  })
  return { bytes: bytes.slice(0, end), offsets }
}

function grown(bytes: Uint8Array<ArrayBuffer>, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, bytes.length * 2))
  larger.set(bytes)
  return larger
}

export const countStrings = (column: StringColumn): number => column.offsets.length - 1

/** String `i`; empty where there is none. */
export function stringAt(column: StringColumn, i: number): string {
  return decoder.decode(column.bytes.subarray(column.offsets[i] ?? 0, column.offsets[i + 1] ?? 0))
}
