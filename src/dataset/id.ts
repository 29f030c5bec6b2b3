/** The rule for ids, and what is said of those that break it. Ids end up in URLs. */
import { shortened } from '../dates/shortened.ts'

/** Lower-case letters and digits joined by "-", "." or "_", as editors check it. */
export const ID_PATTERN = '^[\\p{Ll}\\p{Lo}\\p{N}]+(?:[-._][\\p{Ll}\\p{Lo}\\p{N}]+)*$'

/** What no id has anywhere: looked for without repeats, which exhaust the stack in a text of ten million letters. */
const NOT_ID = /^$|^[-._]|[-._]$|[-._]{2}|[^-._\p{Ll}\p{Lo}\p{N}]/u

/** The same of ids in ASCII. Nearly all are, and the classes of all letters are slow to compile and to ask. */
const NOT_ASCII_ID = /^$|^[-._]|[-._]$|[-._]{2}|[^-._a-z0-9]/

export const isId = (text: string): boolean => !NOT_ASCII_ID.test(text) || !NOT_ID.test(text)

const HYPHEN = 0x2d
const DOT = 0x2e
const LOW_LINE = 0x5f

/** Whether the UTF-8 bytes [from, to) are an id: a million of them are not made into strings. */
export function isIdIn(bytes: Uint8Array, from: number, to: number): boolean {
  let joint = true
  for (let k = from; k < to; k++) {
    const byte = bytes[k] ?? 0
    if (byte >= 0x80) return !NOT_ID.test(new TextDecoder().decode(bytes.subarray(from, to)))
    const isJoint = byte === HYPHEN || byte === DOT || byte === LOW_LINE
    if (isJoint ? joint : !((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39))) return false
    joint = isJoint
  }
  return !joint
}

/** For readers of a link. */
export const notAnId = (text: string): string => `"${shortened(text)}" is not an id`

/** For authors of a dataset. */
export const whyNoId = (text: string): string =>
  `${notAnId(text)}: use lower-case letters and digits joined by "-" or "."`

/** `noun` is what the id should be of: "person". */
export const unknownId = (noun: string, id: string): string => `unknown ${noun} "${shortened(id)}"`

/** `other` is whose id it is: "terms[0]". */
export const repeatedId = (id: string, other: string): string =>
  `"${shortened(id)}" is already the id of ${other}`
