/** What a network, a host or a proxy does to a file on its way. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'

interface File {
  readonly bytes: Buffer
  readonly type: string
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

/** How an answer comes; `good` where the file can be read all the same. */
interface Fault {
  readonly good?: true
  readonly answer: (file: File) => void
}

const whole = ({ bytes, type, response }: File, headers = {}, body: Uint8Array = bytes) =>
  void response.writeHead(200, { 'content-type': type, ...headers }).end(body)

const status = (code: number, body = '', headers = {}): Fault => ({
  answer: ({ response }) =>
    void response.writeHead(code, { 'content-type': 'text/html', ...headers }).end(body),
})

const PAGE = '<!doctype html><title>Not here</title><p>Not here</p>'

/** The answer's beginning, and then the line is gone. */
const cut = (headers: (file: File) => object): Fault => ({
  answer: (file) => {
    const { response, bytes, type } = file
    response.writeHead(200, { 'content-type': type, ...headers(file) })
    response.write(bytes.subarray(0, bytes.length >> 1), () => setTimeout(() => response.destroy(), 20))
  },
})

const body = (make: (bytes: Buffer) => Uint8Array, headers = {}): Fault => ({
  answer: (file) => whole(file, headers, make(file.bytes)),
})

export const NETWORK_FAULTS: Readonly<Record<string, Fault>> = {
  'not found': status(404, PAGE),
  forbidden: status(403, PAGE),
  'a password asked for': status(401, PAGE, { 'www-authenticate': 'Basic realm="x"' }),
  gone: status(410),
  'too many requests': status(429, PAGE, { 'retry-after': '1' }),
  'a fault of the server': status(500, PAGE),
  'no gateway': status(502, PAGE),
  'no content': status(204),
  'nothing at all': status(200),
  'a page instead': status(200, PAGE),
  'a range that cannot be': status(416, '', { 'content-range': 'bytes */0' }),
  'round and round': {
    answer: ({ request, response }) => void response.writeHead(302, { location: request.url ?? '' }).end(),
  },
  'a way to nowhere': status(302, '', { location: 'http://localhost:1/none' }),
  'a way without end': status(301),
  'reset at once': { answer: ({ request }) => void request.socket.destroy() },
  'reset after the head': {
    answer: ({ response, type }) => {
      response.writeHead(200, { 'content-type': type, 'content-length': 1e6 }).flushHeaders()
      setTimeout(() => response.destroy(), 20)
    },
  },
  'cut off': cut(({ bytes }) => ({ 'content-length': bytes.length })),
  'cut off in a piece': cut(() => ({})),
  'half of it': body((bytes) => bytes.subarray(0, bytes.length >> 1)),
  'its beginning lost': body((bytes) => bytes.subarray(100)),
  'shorter than it says': {
    answer: ({ bytes, type, response }) => {
      response.writeHead(200, { 'content-type': type, 'content-length': bytes.length + 999 })
      response.write(bytes, () => setTimeout(() => response.destroy(), 20))
    },
  },
  'zipped, it says': body((bytes) => bytes, { 'content-encoding': 'gzip' }),
  'zipped and cut': body((bytes) => gzipSync(bytes).subarray(0, 200), { 'content-encoding': 'gzip' }),
  'zipped in secret': body((bytes) => gzipSync(bytes)),
  'noise instead': body((bytes) => bytes.map((byte, i) => byte ^ (i * 7 + 13))),
  'another encoding': body((bytes) => Buffer.from(`\uFEFF${bytes.toString('latin1')}`, 'utf16le')),
  // These are good: they only look otherwise.
  'another type': { good: true, answer: (file) => whole(file, { 'content-type': 'image/png' }) },
  'no type': { good: true, answer: (file) => whole(file, { 'content-type': '' }) },
  zipped: { good: true, ...body((bytes) => brotliCompressSync(bytes), { 'content-encoding': 'br' }) },
  slow: {
    good: true,
    answer: async ({ bytes, type, response }) => {
      response.writeHead(200, { 'content-type': type, 'content-length': bytes.length })
      const step = Math.ceil(bytes.length / 10)
      for (let i = 0; i < bytes.length; i += step) {
        response.write(bytes.subarray(i, i + step))
        await new Promise((done) => setTimeout(done, 30))
      }
      response.end()
    },
  },
}
