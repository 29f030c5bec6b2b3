import { afterEach, describe, expect, it, vi } from 'vitest'
import { sentenceInEnglish } from '../words/testing/inEnglish.ts'
import { download } from './download.ts'
import { MOST_BYTES } from './sizeLimit.ts'

afterEach(() => vi.unstubAllGlobals())

const HERE = 'https://here.example'
/** Where a browser tells of what the page's policy forbids; each load has its own, and what is told late is of no other. */
let events = new EventTarget()

/** What a browser says of a request that the page's policy forbids, a little after it has failed. */
function forbid(effectiveDirective = 'connect-src'): Promise<never> {
  const violation = Object.assign(new Event('securitypolicyviolation'), { effectiveDirective })
  const here = events
  setTimeout(() => here.dispatchEvent(violation))
  return refuse()
}

/** What the page says of an address; `answer` is asked with what `fetch` was. */
async function reasonOf(url: string, answer: (init: RequestInit) => Promise<unknown>): Promise<string> {
  vi.stubGlobal('location', { origin: HERE })
  events = new EventTarget()
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events))
  vi.stubGlobal('fetch', (_: string, init: RequestInit = {}) => answer(init))
  const downloaded = await download(url, () => {})
  return downloaded.ok ? '' : sentenceInEnglish(downloaded.reason)
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

  it('is that other site, where it answers those who may not read it', async () => {
    const leads = ({ redirect, mode }: RequestInit) => {
      if (redirect === 'manual') return Promise.resolve({ type: 'opaqueredirect' })
      return mode === 'no-cors' ? Promise.resolve({ type: 'opaque' }) : refuse()
    }
    expect(await reasonOf(`${HERE}/d.json`, leads)).toBe(
      'The address leads on to another site, which was reached, but its server does not let other sites read it (CORS).',
    )
  })

  it('is the policy of the page, where the browser tells of it', async () => {
    const why = 'the Content-Security-Policy of this page does not let it read that site (connect-src).'
    expect(await reasonOf('https://elsewhere.example/d.json', () => forbid())).toBe(why.replace(/^t/, 'T'))
    const leads = ({ redirect }: RequestInit) =>
      redirect === 'manual' ? Promise.resolve({ type: 'opaqueredirect' }) : forbid()
    expect(await reasonOf(`${HERE}/d.json`, leads)).toBe(`The address leads on to another site, and ${why}`)
  })

  it('is not the policy, where that forbids something else', async () => {
    expect(await reasonOf('https://elsewhere.example/d.json', () => forbid('img-src'))).toContain('(CORS)')
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

  it('is the size, where more comes than the server said, which may be nothing', async () => {
    const piece = { done: false, value: { length: MOST_BYTES + 1 } }
    const body = { getReader: () => ({ read: async () => piece }) }
    const unsaid = async () => ({ ok: true, url: '', headers: new Headers(), body })
    expect(await reasonOf(`${HERE}/d.json`, unsaid)).toMatch(/^The file has more than 500 MB/)
  })
})
