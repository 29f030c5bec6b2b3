/** Files read in ranges where the server offers them, else whole. */
import { readBody, statusOf } from './download.ts'
import { FileError } from './fileError.ts'
import { type Allowed, hostOf, notAllowed } from './origins.ts'
import { TooLarge } from './sizeLimit.ts'
import { whyUnreached } from './whyUnreached.ts'

export interface RemoteFile {
  /** As the dataset file names it: for messages. */
  readonly name: string
  readonly byteLength: number
  /** The bytes [start, end). Rejects with FileError. */
  slice(start: number, end: number): Promise<ArrayBuffer>
}

export interface FileRequest {
  readonly name: string
  readonly url: string
  readonly signal: AbortSignal | undefined
  /** Hosts it may be of; all where left out. */
  readonly allowed?: Allowed | undefined
  /** Told of the host that an answer is of, where it is not the page's own. */
  readonly onHost?: (host: string) => void
  /** Told of bytes as they arrive. */
  readonly onBytes: (count: number) => void
}

/** What comes with the first request: the end of the file, where Parquet keeps its table of contents. */
const TAIL = 1 << 19

/** Asks for a file's end. Rejects with FileError, or with the signal's reason. */
export async function openRemote(request: FileRequest): Promise<RemoteFile> {
  const response = await ask(request, `bytes=-${TAIL}`)
  const total = totalOf(response)
  const bytes = await bytesOf(response, request)
  if (total === undefined || bytes.byteLength === total) return inMemory(request.name, bytes)
  const from = total - bytes.byteLength
  return {
    name: request.name,
    byteLength: total,
    slice: (start, end) =>
      start >= from ? Promise.resolve(bytes.slice(start - from, end - from)) : rangeOf(request, start, end),
  }
}

const inMemory = (name: string, bytes: ArrayBuffer): RemoteFile => ({
  name,
  byteLength: bytes.byteLength,
  slice: async (start, end) => bytes.slice(start, end),
})

async function rangeOf(request: FileRequest, start: number, end: number): Promise<ArrayBuffer> {
  const response = await ask(request, `bytes=${start}-${end - 1}`)
  const bytes = await bytesOf(response, request)
  const part = response.status === 206 ? bytes : bytes.slice(start, end)
  if (part.byteLength === end - start) return part
  throw new FileError(request.name, { code: 'cutOffPart', from: start, to: end, came: part.byteLength })
}

/** The size of the whole file where the answer is a part of it that can be relied on. */
function totalOf(response: Response): number | undefined {
  const [, total] = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '') ?? []
  return response.status === 206 && total !== undefined ? Number(total) : undefined
}

/** A server may refuse ranges, or a page's permission to ask for them: then the whole file is asked for. */
async function ask(request: FileRequest, range: string): Promise<Response> {
  const ranged = await get(request, range).catch(() => undefined)
  request.signal?.throwIfAborted()
  const useful = ranged?.ok && !(ranged.status === 206 && !isPart(ranged))
  const response = useful ? ranged : await get(request)
  if (response.ok) return response
  throw new FileError(request.name, { code: 'status', status: statusOf(response) })
}

/** Ranges of a compressed answer are not those of the file. */
const isPart = (response: Response): boolean =>
  response.headers.get('content-range') !== null && !response.headers.get('content-encoding')

async function get(request: FileRequest, range?: string): Promise<Response> {
  const { name, url, signal } = request
  checkHost(request, url)
  const response = await fetch(url, {
    ...(signal ? { signal } : {}),
    ...(range ? { headers: { Range: range } } : {}),
  }).catch(async (error: unknown) => {
    if (signal?.aborted) throw error
    throw new FileError(name, await whyUnreached(url, error, false))
  })
  // Whoever was asked may have sent the page on to another.
  checkHost(request, response.url || url)
  return response
}

function checkHost({ name, allowed, onHost }: FileRequest, url: string): void {
  const host = hostOf(url, allowed)
  if (host === undefined) throw new FileError(name, notAllowed(url))
  onHost?.(host)
}

async function bytesOf(
  response: Response,
  { name, url, signal, onBytes }: FileRequest,
): Promise<ArrayBuffer> {
  try {
    return await readBody(response, onBytes)
  } catch (error) {
    if (signal?.aborted) throw error
    const tooLarge = error instanceof TooLarge
    throw new FileError(name, tooLarge ? { code: 'tooLargeInOne' } : await whyUnreached(url, error, true))
  }
}
