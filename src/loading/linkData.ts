/**
 * A small dataset inside a link: deflated, in base64url, in the fragment, which browsers send to no server. The address beside it
 * says which bytes these are, by their CRC-32, so that a damaged link is known, and two links are two addresses.
 *
 *   ?data=local:officials-1a2b3c4d#d=q1YqSc0rLUpVsjLUUSrJLMlJ…
 */
import { THE_LINK } from '../dataset/columns.ts'
import type { Unreadable } from '../dataset/reasons.ts'
import { crc32 } from './digest.ts'
import type { Downloaded } from './download.ts'
import { DATA_IN_LINK, takesDataInLinks } from './linkFragment.ts'
import { addressOfLocal, idOfLocal } from './localFiles.ts'
import { readableId } from './localId.ts'

/** The longest fragment that is made, in characters: chats, mail and forms still take a link of so many. */
export const MOST_IN_LINK = 30_000

/** The most bytes that are inflated: a few kilobytes may stand for gigabytes. */
const MOST_INFLATED = 5_000_000

/** All that is put into a link, and all that is read from one, begins so. */
const OWN = '{"tenure":'

export interface LinkData {
  /** What `data` is in the link. */
  readonly data: string
  /** With its `#`. */
  readonly fragment: string
}

/** The dataset of a JSON text, as it travels in a link; it may be longer than `MOST_IN_LINK`. `undefined` where this browser cannot deflate. */
export async function intoLink(title: string, json: string): Promise<LinkData | undefined> {
  if (!globalThis.CompressionStream) return undefined
  const bytes = new TextEncoder().encode(json)
  const packed = await piped(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY)
  return {
    data: addressOfLocal(readableId(title, sumOf(bytes))),
    fragment: `${DATA_IN_LINK}${base64url(packed)}`,
  }
}

/** What the fragment of a link holds for an address such as `local:officials-1a2b3c4d`, or why that is not read. */
export async function readFromLink(address: string, fragment: string): Promise<Downloaded> {
  if (!takesDataInLinks()) return { ok: false, reason: { code: 'noDataInLinks' } }
  const found = await unpacked(fragment)
  if (!(found instanceof Uint8Array)) return { ok: false, reason: found }
  const isNamed = `-${idOfLocal(address)}`.endsWith(`-${sumOf(found)}`)
  if (!isNamed) return { ok: false, reason: { code: 'brokenLink' } }
  const begins = new TextDecoder().decode(found.subarray(0, OWN.length)) === OWN
  if (!begins) return { ok: false, reason: { code: 'notDataset' } }
  return { ok: true, bytes: found.buffer, host: THE_LINK }
}

async function unpacked(fragment: string): Promise<Uint8Array<ArrayBuffer> | Unreadable> {
  if (!globalThis.DecompressionStream) return { code: 'noInflate' }
  // What chats and mail programs take for a part of a link is not in the alphabet.
  const text = /^[\w-]*/.exec(fragment.slice(DATA_IN_LINK.length))?.[0] ?? ''
  try {
    return await piped(bytesOf(text), new DecompressionStream('deflate-raw'), MOST_INFLATED)
  } catch (error) {
    return { code: error instanceof TooMuch ? 'tooMuchInLink' : 'brokenLink' }
  }
}

class TooMuch extends Error {}

/** Rejects with TooMuch as soon as there are more bytes than `most`, and where a stream does. */
async function piped(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length
    if (size > most) {
      // Nobody waits for the rest.
      reader.cancel().catch(() => {})
      throw new TooMuch()
    }
    parts.push(part.value)
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

const sumOf = (bytes: Uint8Array): string => (crc32(bytes) >>> 0).toString(16).padStart(8, '0')

/** RFC 4648, section 5, without padding. */
function base64url(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Throws where the text is not base64url. */
const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
