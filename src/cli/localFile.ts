/** The tables of a dataset on disk, read in parts as the page reads them from a host. */
import { open, stat } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type FileRequest, openRemote, type RemoteFile } from '../loading/bytes.ts'
import { FileError } from '../loading/fileError.ts'

/** What lies on disk from there, what lies elsewhere by a request. Rejects with FileError. */
export async function openLocal(request: FileRequest): Promise<RemoteFile> {
  if (!request.url.startsWith('file:')) return openRemote(request)
  const { name, url } = request
  const stats = await stat(new URL(url)).catch((error) => refuse(name, error))
  if (!stats.isFile()) throw new FileError(name, { code: 'notFile' })
  const path = fileURLToPath(url)
  return {
    name,
    byteLength: stats.size,
    slice: (start, end) => read(path, start, end).catch((error) => refuse(name, error)),
  }
}

/** How a dataset file on disk is read: in silence, with its tables from beside it. */
export function fromDisk(file: string) {
  const nothing = () => {}
  return {
    url: pathToFileURL(file).href,
    onProgress: nothing,
    onPartial: nothing,
    signal: undefined,
    open: openLocal,
  }
}

/** The bytes [start, end), or those that there are. */
async function read(path: string, start: number, end: number): Promise<ArrayBuffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(end - start), 0, end - start, start)
    return buffer.buffer.slice(0, bytesRead)
  } finally {
    await file.close()
  }
}

function refuse(name: string, error: NodeJS.ErrnoException): never {
  throw new FileError(
    name,
    error.code === 'ENOENT' ? { code: 'noSuchFile' } : { code: 'systemError', message: error.message },
  )
}
