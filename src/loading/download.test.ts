import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { sentenceInEnglish } from '../words/testing/inEnglish.ts'
import { download, readBody } from './download.ts'
import type { Progress } from './progress.ts'

afterEach(() => vi.unstubAllGlobals())

const URL_OF_FILE = 'https://example.org/x.json'

function responseOf(pieces: readonly Uint8Array[], headers: Record<string, string> = {}): Response {
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })
  return new Response(body, { headers })
}

const sizeOf = (pieces: readonly Uint8Array[]) => pieces.reduce((sum, { length }) => sum + length, 0)

it('puts the pieces of a body together, whatever length was said', async () => {
  const aPiece = fc.uint8Array({ minLength: 1, maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(fc.array(aPiece), fc.option(fc.nat(60)), async (pieces, said) => {
      const counts: number[] = []
      const headers: Record<string, string> = said === null ? {} : { 'content-length': `${said}` }
      const bytes = await readBody(responseOf(pieces, headers), (count) => counts.push(count))
      expect([...new Uint8Array(bytes)]).toEqual(pieces.flatMap((piece) => [...piece]))
      expect(counts).toEqual(pieces.map(({ length }) => length))
    }),
  )
})

async function progressOf(headers: Record<string, string>) {
  const told: Progress[] = []
  const pieces = [new Uint8Array(3), new Uint8Array(4)]
  vi.stubGlobal('fetch', async () => responseOf(pieces, headers))
  const downloaded = await download(URL_OF_FILE, (progress) => told.push(progress))
  expect(downloaded.ok && downloaded.bytes.byteLength).toBe(sizeOf(pieces))
  return told.map(({ loaded, total }) => [loaded, total])
}

it('tells how far it is, of a whole that is known where the bytes come as they are', async () => {
  expect(await progressOf({ 'content-length': '7' })).toEqual([
    [0, null],
    [3, 7],
    [7, 7],
  ])
  expect(await progressOf({ 'content-length': '5', 'content-encoding': 'gzip' })).toEqual([
    [0, null],
    [3, null],
    [7, null],
  ])
})

it('says why nothing came', async () => {
  const reasonOf = async (answer: () => Promise<Response>) => {
    vi.stubGlobal('fetch', answer)
    const downloaded = await download(URL_OF_FILE, () => {})
    return downloaded.ok ? undefined : sentenceInEnglish(downloaded.reason)
  }
  const missing = new Response('', { status: 404, statusText: 'Not Found' })
  expect(await reasonOf(async () => missing)).toBe('The server answered 404 Not Found.')
  expect(await reasonOf(() => Promise.reject(new TypeError()))).toMatch(/^The address could not be reached/)
})

it('rejects only where it was told to stop', async () => {
  const stop = new AbortController()
  vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
    stop.abort(new Error('enough'))
    signal?.throwIfAborted()
  })
  await expect(download(URL_OF_FILE, () => {}, stop.signal)).rejects.toThrow('enough')
})

it('asks nobody who is not allowed, and shows nothing of whoever it is sent on to', async () => {
  const asked: string[] = []
  const answerOf = async (from: string, others: string) => {
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url)
      return Object.defineProperty(new Response('{}'), 'url', { value: from })
    })
    const allowed = { own: 'https://paper.example', others }
    const downloaded = await download('https://paper.example/x.json', () => {}, undefined, allowed)
    return downloaded.ok ? downloaded.host : downloaded.reason
  }
  expect(await answerOf('https://paper.example/y.json', 'self')).toBe('')
  expect(await answerOf('https://data.example/y.json', '*')).toBe('data.example')
  expect(await answerOf('https://data.example/y.json', 'self')).toEqual({
    code: 'otherOrigin',
    origin: 'https://data.example',
  })
  expect(asked).toHaveLength(3)
  const allowed = { own: 'https://paper.example', others: 'self' }
  expect(await download('https://data.example/x.json', () => {}, undefined, allowed)).toEqual({
    ok: false,
    reason: { code: 'otherOrigin', origin: 'https://data.example' },
  })
  expect(asked).toHaveLength(3)
})
