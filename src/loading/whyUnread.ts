/** What the bytes of a file are where they are no JSON in UTF-8, and where they stop being it. Only for files that were refused. */
import { type JsonSlip, jsonSlip } from './jsonSlip.ts'

/** Both from 1; a column is a character. */
interface TextPlace {
  readonly line: number
  readonly column: number
}

export type Unread =
  | { readonly kind: 'empty' | 'webPage' | 'xml' | 'utf16' }
  | { readonly kind: 'cutOff'; readonly bytes: number }
  /** `offset` counts bytes from 0; `letter` is what the byte is in Latin-1, where it seems to be one of its letters. */
  | {
      readonly kind: 'notUtf8'
      readonly place: TextPlace
      readonly offset: number
      readonly byte: number
      readonly letter: string
    }
  | { readonly kind: 'slip'; readonly place: TextPlace; readonly slip: JsonSlip }

/** Of bytes that `parseJson` does not read. Static hosts answer a missing file with a page and 200: the body decides. */
export function whyUnread(bytes: ArrayBuffer): Unread {
  const head = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength))
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    return { kind: 'utf16' }
  const broken = brokenByte(bytes)
  if (broken !== undefined && isCutAt(bytes, broken)) return { kind: 'cutOff', bytes: bytes.byteLength }
  if (broken !== undefined) return notUtf8(bytes, broken)
  const text = new TextDecoder().decode(bytes)
  const start = text.trimStart()
  if (start === '') return { kind: 'empty' }
  if (start.startsWith('<')) return { kind: markupOf(start) }
  const slip = jsonSlip(text)
  if (slip === undefined || slip.kind === 'end') return { kind: 'cutOff', bytes: bytes.byteLength }
  return { kind: 'slip', place: placeIn(text, slip.at), slip }
}

/** Elements that pages begin with, also those that a server writes in haste. */
const OF_PAGES =
  /^<(?:!doctype\s+html|(?:html|head|body|title|meta|script|style|h[1-6]|p|div|center|pre|table)[\s>])/i

/** What a text is that begins with `<`, by its first element. Stores of files answer in XML, other hosts with a page. */
export function markupOf(text: string): 'webPage' | 'xml' {
  const first = text.slice(0, 4096).replace(/^\s*(?:<\?[^>]*>\s*|<!--.*?-->\s*)*/s, '')
  return OF_PAGES.test(first) ? 'webPage' : 'xml'
}

function notUtf8(bytes: ArrayBuffer, offset: number): Unread {
  const before = new TextDecoder().decode(new Uint8Array(bytes, 0, offset))
  const [byte = 0, next = 0] = new Uint8Array(bytes, offset)
  // Two such bytes side by side are more likely half a Chinese character.
  const letter = byte >= 0xc0 && next < 0x80 ? String.fromCharCode(byte) : ''
  return { kind: 'notUtf8', place: placeIn(before, before.length), offset, byte, letter }
}

function placeIn(text: string, at: number): TextPlace {
  const lineStart = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
  let line = 1
  for (let next = text.indexOf('\n'); next >= 0 && next < lineStart; next = text.indexOf('\n', next + 1))
    line++
  return { line, column: [...text.slice(lineStart, at)].length + 1 }
}

const PIECE = 1 << 16

/** Where the first letter begins that is none; `undefined` where all are. */
function brokenByte(bytes: ArrayBuffer): number | undefined {
  const all = new Uint8Array(bytes)
  for (let start = 0; start < all.length; ) {
    const end = letterStart(all, Math.min(start + PIECE, all.length))
    if (!isUtf8(all.subarray(start, end))) return brokenIn(all, start, end)
    start = end
  }
  return undefined
}

/** The first place from `end` on where a piece can be parted: not within a letter. */
function letterStart(bytes: Uint8Array, end: number): number {
  let at = end
  while (at < bytes.length && at < end + 3 && isContinuation(bytes[at])) at++
  return at
}

const isContinuation = (byte = 0): boolean => (byte & 0xc0) === 0x80

function brokenIn(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  while (at < end) {
    const length = lengthOf(bytes[at])
    if (length !== 1 && !isUtf8(bytes.subarray(at, Math.min(at + length, end)))) return at
    at += length
  }
  return at
}

/** How many bytes a letter has that begins with this one; of one that begins none, any but 1. */
const lengthOf = (byte = 0): number => (byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4)

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Whether the file ends within the letter that begins there. */
function isCutAt(bytes: ArrayBuffer, at: number): boolean {
  const rest = new Uint8Array(bytes, at)
  const lead = rest[0] ?? 0
  return (
    lead >= 0xc2 &&
    lead < 0xf5 &&
    rest.length < lengthOf(lead) &&
    rest.slice(1).every((byte) => isContinuation(byte))
  )
}
