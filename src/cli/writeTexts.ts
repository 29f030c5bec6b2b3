/** Writing a text of any size: piece by piece, never as one. */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'

/** Characters that go to the disk at once. */
const CHUNK = 1 << 20

/** Writes pieces of a text into a file, to standard output where there is no `path`. Rejects with the disk's error. */
export async function writeTexts(pieces: Iterable<string>, path?: string): Promise<void> {
  const out: Writable = path === undefined ? process.stdout : createWriteStream(path)
  const failed = once(out, 'error').then(([error]) => Promise.reject(error))
  await Promise.race([failed, writeAll(pieces, out)])
  if (path === undefined) return
  out.end()
  await Promise.race([failed, once(out, 'finish')])
}

async function writeAll(pieces: Iterable<string>, out: Writable): Promise<void> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < CHUNK) continue
    if (!out.write(text)) await once(out, 'drain')
    text = ''
  }
  out.write(text)
}
