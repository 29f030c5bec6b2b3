import { afterEach, describe, expect, it, vi } from 'vitest'
import { download, MOST_BYTES } from './download.ts'

afterEach(() => vi.unstubAllGlobals())

const HERE = 'https://here.example'

/** What the page says of an address; `answer` is asked with what `fetch` was. */
async function reasonOf(url: string, answer: (init: RequestInit) => Promise<unknown>): Promise<string> {
  vi.stubGlobal('location', { origin: HERE })
  vi.stubGlobal('fetch', (_: string, init: RequestInit = {}) => answer(init))
  const downloaded = await download(url, () => {})
  return downloaded.ok ? '' : downloaded.reason
}

const refuse = () => Promise.reject(new TypeError('Failed to fetch'))

describe('why an address gave nothing', () => {
  it('is a server that does not let others read, where it answers those who may not', async () => {
    const answers = ({ mode }: RequestInit) =>
      mode === 'no-cors' ? Promise.resolve({ type: 'opaque' }) : refuse()
    expect(await reasonOf('https://elsewhere.example/d.json', answers)).toBe(
      'The address was reached, but its server does not let other sites read it (CORS).',
    )
  })

  it('is either, where it answers nobody', async () => {
    expect(await reasonOf('https://elsewhere.example/d.json', refuse)).toBe(
      'The address could not be reached, or its server does not let other sites read it (CORS).',
    )
  })

  it('is another site, where an address of this one leads there', async () => {
    const leads = ({ redirect }: RequestInit) =>
      redirect === 'manual' ? Promise.resolve({ type: 'opaqueredirect' }) : refuse()
    expect(await reasonOf(`${HERE}/d.json`, leads)).toBe(
      'The address leads on to another site, which could not be reached, or its server does not let other sites read it (CORS).',
    )
  })

  it('is the connection, where this site does not answer', async () => {
    expect(await reasonOf(`${HERE}/d.json`, refuse)).toBe(
      'The address could not be reached, or the connection broke.',
    )
  })

  it('is the connection, where the answer breaks off: nothing more is asked for then', async () => {
    const asked: RequestInit[] = []
    const body = new ReadableStream({
      pull: (controller) => controller.error(new TypeError('network error')),
    })
    const breaks = async (init: RequestInit) => {
      asked.push(init)
      return new Response(body)
    }
    expect(await reasonOf('https://elsewhere.example/d.json', breaks)).toBe(
      'The address could not be reached, or the connection broke.',
    )
    expect(asked).toHaveLength(1)
  })

  it('is the size, where the server says that it is too large', async () => {
    const large = async () => new Response('x', { headers: { 'content-length': `${MOST_BYTES + 1}` } })
    expect(await reasonOf(`${HERE}/d.json`, large)).toMatch(
      /^The file has more than 500 MB, .* `tenure convert`/,
    )
  })
})
