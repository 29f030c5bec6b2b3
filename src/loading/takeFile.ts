/** A file that the reader opens comes into this browser. */
import { now } from '../dates/today.ts'
import { held, known, type LocalFile } from './localFiles.ts'
import { localId } from './localId.ts'
import { MOST_BYTES } from './sizeLimit.ts'

/** Holds a file to be read by its address, which is the same for the same file. Rejects where it cannot be read. */
export async function take(name: string, bytes: Blob): Promise<LocalFile> {
  // What is too large is not even looked at: reading says so.
  const content = bytes.size > MOST_BYTES ? new ArrayBuffer(0) : await bytes.arrayBuffer()
  const id = await localId(name, content)
  const before = await known(id)
  const file = before ?? { id, name, opened: now(), size: bytes.size }
  held.set(id, { file, bytes: bytes.size > MOST_BYTES ? bytes : new Blob([content]) })
  return file
}
