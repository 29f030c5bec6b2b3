/** Which version of a dataset is shown: the first digits of the SHA-256 of its file, which `sha256sum` tells too. */
import { sha256 } from './digest.ts'
import { readBody } from './download.ts'
import { isLocal } from './isLocal.ts'
import { readLocal } from './localFiles.ts'

/** Larger files are not read once more for it. */
const MOST_BYTES = 20_000_000

const DIGITS = 12

/**
 * Of the bytes at an address as they are published, in whatever format; of the column form those of its dataset file, which has the
 * digests of its tables. They come out of the browser's cache, where it still has them. `undefined` where they cannot be had, are
 * too many, or the browser has no SHA-256. Does not reject. `stop` ends it, and is used where they are too many.
 */
export async function datasetVersion(url: string, stop: AbortController): Promise<string | undefined> {
  try {
    const bytes = await bytesAt(url, stop)
    const digest = bytes && (await sha256(bytes))
    return digest?.slice(0, DIGITS)
  } catch {
    return undefined
  }
}

async function bytesAt(url: string, stop: AbortController): Promise<ArrayBuffer | undefined> {
  if (isLocal(url)) {
    const file = await readLocal(url)
    return file.ok && file.bytes.byteLength <= MOST_BYTES ? file.bytes : undefined
  }
  // Without https there is no SHA-256 to be had of it, and a page on disk may not read its neighbours.
  if (!globalThis.crypto?.subtle || !/^https?:/.test(url)) return undefined
  const response = await fetch(url, { cache: 'force-cache', signal: stop.signal })
  if (!response.ok) return undefined
  let came = 0
  return readBody(response, (count) => {
    came += count
    if (came > MOST_BYTES) stop.abort()
  })
}
