/** The built page as an attacker meets it: what it shows, what it says on the console, and what it must never do. */
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, resolve } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { browserArgs } from '../scripts/browser.mjs'
import { locate } from '../scripts/serve.mjs'

/** Answers a request, or returns false where it is none of its business. */
export type Answer = (path: string, request: IncomingMessage, response: ServerResponse) => boolean

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** The page's own files, and what else is answered beside them, on one origin. */
export async function host(dist: string, answer: Answer) {
  const server = createServer({ maxHeaderSize: 1 << 20 }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (answer(pathname, request, response)) return
    const found = locate(resolve(dist), '/', request.url ?? '/')
    if (found.status !== 200) return void response.writeHead(404).end('none')
    const { file } = found
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    response.end(readFileSync(file))
  })
  // Lines that are cut are what this is about.
  server.on('clientError', (_, socket) => socket.destroy())
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { base: `http://localhost:${port}/`, close }
}

export interface Seen {
  /** What a reader reads; empty on a blank page. */
  readonly text: string
  readonly title: string
  /** The words of a failure. */
  readonly failure: string
  readonly loading: boolean
  /** A picture, or the words for an empty one, or the table. */
  readonly shown: boolean
  /** A script of the attacker has run. */
  readonly ran: boolean
}

/** Milliseconds until the page must have said something. */
const LIMIT = 30_000

export class Target {
  readonly page: Page
  readonly base: string
  readonly #browser: Browser
  readonly #context: BrowserContext
  #noise: string[] = []

  private constructor(browser: Browser, context: BrowserContext, page: Page, base: string) {
    this.#browser = browser
    this.#context = context
    this.page = page
    this.base = base
    page.on('pageerror', (error) => this.#noise.push(`uncaught: ${error.message}`))
    page.on('crash', () => this.#noise.push('the page crashed'))
    page.on('dialog', (dialog) => {
      this.#noise.push(`a dialog of the browser opened: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('console', (message) => {
      // The browser itself names each request that fails.
      if (
        message.type() === 'error' &&
        !/Failed to load resource|net::ERR|blocked by CORS|connect-src/.test(message.text())
      )
        this.#noise.push(`console: ${message.text()}`)
    })
  }

  /** `more` are arguments of the browser beside the usual ones. */
  static async open(executable: string, base: string, more: readonly string[] = []): Promise<Target> {
    const args = [...browserArgs, ...more]
    const browser = await chromium.launch({ args, executablePath: executable })
    // A site that asks for a password gets one, a wrong one, and then none: else a browser's own dialog waits for somebody.
    const httpCredentials = { username: 'reader', password: 'wrong' }
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, httpCredentials })
    // Nothing of an attack leaves this machine.
    await context.route(
      (url) => url.hostname !== 'localhost',
      (route) => route.abort(),
    )
    const page = await context.newPage()
    page.setDefaultTimeout(LIMIT)
    return new Target(browser, context, page, base)
  }

  /** Opens a link as a reader does, from nothing. */
  async open(query: string): Promise<void> {
    await this.page.goto(`${this.base}?${query}`, { waitUntil: 'commit' })
  }

  /** Another view of the same page, as Back and Forward bring it. */
  async turnTo(query: string): Promise<void> {
    await this.page.evaluate((search) => {
      history.pushState(null, '', `?${search}`)
      dispatchEvent(new PopStateEvent('popstate'))
    }, query)
    await this.painted()
  }

  painted(): Promise<unknown> {
    return this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
    )
  }

  /** Waits until the page has come to an end of what it does, and until `as` holds. Rejects where it never does. */
  async settled(as: (seen: Seen) => boolean = () => true): Promise<Seen> {
    const end = Date.now() + LIMIT
    for (;;) {
      const seen = await this.seen()
      if ((seen.failure !== '' || seen.shown) && !seen.loading && as(seen)) return seen
      if (Date.now() > end)
        throw new Error(`hangs: ${JSON.stringify({ ...seen, text: seen.text.slice(0, 100) })}`)
      await this.page.waitForTimeout(30)
    }
  }

  seen(): Promise<Seen> {
    return this.page.evaluate(() => {
      const root = document.querySelector<HTMLElement>('#tenure')
      const visible = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.offsetParent !== null)
      const summary = visible('.summary > span')?.textContent ?? ''
      return {
        title: document.title,
        text: (root?.innerText ?? '').trim(),
        failure: document.querySelector<HTMLElement>('[role=alert]')?.innerText ?? '',
        loading: document.querySelector('progress') !== null,
        // A link may hide the sentence, and its filters may leave nothing.
        shown: summary !== '' || !!visible('.stage .picture[data-view], .tables, .prose, .empty'),
        ran: 'pwned' in window,
      }
    })
  }

  /** What was said since the last time. */
  noise(): string[] {
    const noise = this.#noise
    this.#noise = []
    return noise
  }

  /** Why what is seen is a failure whatever was tried, or null. */
  wrong(seen: Seen): string | null {
    const noise = this.noise()
    if (noise.length > 0) return noise.join('; ')
    if (seen.ran) return 'a script ran'
    return seen.text === '' ? 'the page is blank' : null
  }

  async close(): Promise<void> {
    await this.#context.close()
    await this.#browser.close()
  }
}
