/** A file's content, looked at by several importers and decoded once. */
import { decodeText } from './decodeText.ts'

export interface Content {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The file's name, or its address: for titles and sources, never to tell formats apart. */
  readonly name: string
  /** The address, where it was downloaded. */
  readonly url?: string | undefined
  /** The text in whatever encoding it is, without a byte order mark. Kept: for files that are large a second copy of them. */
  text(): string
  /** The lines that begin the text, enough to know a format by: a large file is not decoded to find that it is another's. */
  start(): string
  /** The JSON value; `undefined` where it is none. */
  json(): unknown
  /** Begins like an archive, as XLSX and ODS do. */
  readonly isArchive: boolean
}

/** Bytes as content; `name` is the file's, or its address. */
export function contentOf(bytes: ArrayBuffer, name: string, url?: string): Content {
  const view = new Uint8Array(bytes)
  const text = once(() => decodeText(view))
  const start = once(() => startOf(view))
  return {
    bytes: view,
    name,
    url,
    text,
    start,
    json: once(() => (BEGINS_JSON.test(start()) ? parsed(text()) : undefined)),
    isArchive: view[0] === 0x50 && view[1] === 0x4b,
  }
}

/** Nothing but an object or a list is asked for: a number is no file. */
const BEGINS_JSON = /^\s*[[{]/

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** So much is looked at. */
const MOST_BYTES = 1 << 18

/** Whole lines, but of a text that has none as short as that. */
function startOf(bytes: Uint8Array): string {
  if (bytes.length <= MOST_BYTES) return decodeText(bytes)
  const end = bytes.lastIndexOf(0x0a, MOST_BYTES)
  return decodeText(bytes.subarray(0, end > 0 ? end : MOST_BYTES))
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
