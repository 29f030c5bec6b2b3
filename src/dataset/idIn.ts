/** Ids where they lie as bytes. */
import { isId } from './id.ts'

const HYPHEN = 0x2d
const DOT = 0x2e
const LOW_LINE = 0x5f

/** Whether the UTF-8 bytes [from, to) are an id: a million of them are not made into strings. */
export function isIdIn(bytes: Uint8Array, from: number, to: number): boolean {
  let joint = true
  for (let k = from; k < to; k++) {
    const byte = bytes[k] ?? 0
    if (byte >= 0x80) return isId(new TextDecoder().decode(bytes.subarray(from, to)))
    const isJoint = byte === HYPHEN || byte === DOT || byte === LOW_LINE
    if (isJoint ? joint : !((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39))) return false
    joint = isJoint
  }
  return !joint
}
