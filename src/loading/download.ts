/** Bytes from an address, as they arrive. */
import type { Unreadable } from '../dataset/reasons.ts'
import type { Mapping } from '../importers/table/mapping.ts'
import { type Allowed, hostOf, notAllowed } from './origins.ts'
import type { Progress } from './progress.ts'
import { MOST_BYTES, TooLarge } from './sizeLimit.ts'

export type Downloaded =
  /** `host` is the one that they are of in the end, where it is not the page's own. */
  | ({ readonly ok: true; readonly bytes: ArrayBuffer; readonly host: string } & OfReader)
  | { readonly ok: false; readonly reason: Unreadable }

/** What is known of a reader's own file. */
export interface OfReader {
  readonly name?: string | undefined
  /** The day it was first opened, which it speaks for where it does not say: ISO 8601. */
  readonly asOf?: string | undefined
  readonly mapping?: Mapping | undefined
}

/** The page's head asks before this code has come (index.html): the first who asks for the same has that answer. */
const early = globalThis as {
  tenureAsked?: (url: string, signal?: AbortSignal) => Promise<Response> | undefined
}

/** The whole file, or why it did not come: it may be of hosts that are `allowed`. Rejects with the signal's reason only. */
export async function download(
  url: string,
  onProgress: (progress: Progress) => void,
  signal?: AbortSignal,
  allowed?: Allowed,
): Promise<Downloaded> {
  const refused = (of: string): Downloaded => ({ ok: false, reason: notAllowed(of) })
  if (hostOf(url, allowed) === undefined) return refused(url)
  let [loaded, total] = [0, null as number | null]
  const tell = () => onProgress({ stage: 'fetch', loaded, total })
  tell()
  let answered = false
  try {
    const response = await (early.tenureAsked?.(url, signal) ?? fetch(url, { signal: signal ?? null }))
    answered = true
    const end = response.url || url
    const host = hostOf(end, allowed)
    if (host === undefined) return refused(end)
    if (!response.ok) return { ok: false, reason: { code: 'status', status: statusOf(response) } }
    total = lengthOf(response)
    const bytes = await readBody(response, (count) => {
      loaded += count
      tell()
    })
    return { ok: true, bytes, host }
  } catch (error) {
    if (signal?.aborted) throw error
    return { ok: false, reason: await why(url, error, answered) }
  }
}

/** To find out takes code that nearly no reader needs, and that may be out of reach as well. */
const why = (url: string, error: unknown, answered: boolean): Promise<Unreadable> =>
  import('./whyUnreached.ts').then(
    ({ whyUnreached }) => whyUnreached(url, error, answered),
    () => ({ code: 'broke' }),
  )

/** As `404 Not Found`; not every server has words for it. */
export const statusOf = ({ status, statusText }: Response): string => `${status} ${statusText}`.trim()

/** Where the server does not say how many bytes will come, room is made for so many at first. */
const ROOM = 1 << 19

/** The bytes of an answer; `onBytes` is told how many came with each piece. Rejects where the connection breaks, or with TooLarge. */
export async function readBody(response: Response, onBytes: (count: number) => void): Promise<ArrayBuffer> {
  const said = lengthOf(response) || ROOM
  if (said > MOST_BYTES) throw new TooLarge()
  let bytes = new Uint8Array(said)
  let end = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    if (end + part.value.length > MOST_BYTES) throw new TooLarge()
    if (end + part.value.length > bytes.length)
      bytes = larger(bytes, Math.min((end + part.value.length) * 2, MOST_BYTES))
    bytes.set(part.value, end)
    end += part.value.length
    onBytes(part.value.length)
  }
  return end === bytes.length ? bytes.buffer : bytes.buffer.slice(0, end)
}

/** How many bytes the server says will come: the length of a compressed answer is not that of the file. */
function lengthOf({ headers }: Response): number | null {
  const length = headers.get('content-encoding') ? null : headers.get('content-length')
  return length === null ? null : Number(length)
}

function larger(bytes: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const grown = new Uint8Array(size)
  grown.set(bytes)
  return grown
}
