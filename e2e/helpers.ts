/** What the browser tests share: a page that stays silent, a picture at rest, and its marks by their names. */
import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Locator,
  type Page,
  type Request,
  type WebError,
} from '@playwright/test'
import { withOrigins } from '../scripts/origins.mjs'

interface Options {
  /** What a test expects on the console all the same: the browser itself names each request that fails. */
  readonly expectedNoise: RegExp | null
}

/** A test that fails on any error or warning of the page, and on any request that leaves its origin. */
export const test = base.extend<Options & { silence: undefined }>({
  expectedNoise: [null, { option: true }],
  silence: [
    async ({ context, baseURL, expectedNoise }, use) => {
      const { noise, stop } = listenForNoise(context, baseURL ?? '')
      await use(undefined)
      stop()
      expect(noise.filter((line) => !expectedNoise?.test(line))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Collects what a page should not have said or asked for, of all pages of a context, until it is stopped. */
export function listenForNoise(context: BrowserContext, address: string) {
  const noise: string[] = []
  const { origin } = new URL(address)
  const told = (message: ConsoleMessage) => {
    const { url } = message.location()
    // Of what is no page of its own, a text or a picture, the browser itself looks for an icon, whenever it likes.
    if (url === `${origin}/favicon.ico`) return
    if (['error', 'warning'].includes(message.type()))
      noise.push(`${message.type()}: ${message.text()} (${url})`)
  }
  const failed = (error: WebError) => noise.push(`uncaught: ${error.error()}`)
  const asked = (request: Request) => {
    const url = request.url()
    if (!url.startsWith('data:') && new URL(url).origin !== origin) noise.push(`asked elsewhere: ${url}`)
  }
  context.on('console', told).on('weberror', failed).on('request', asked)
  const stop = () => context.off('console', told).off('weberror', failed).off('request', asked)
  return { noise, stop }
}

/** Opens the page with a query such as `time=2016..2020`, and waits until its picture stands still. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(query === '' ? './' : `./?${query}`)
  // The sentence stands there from the first picture on; as React's it has a part of its own for screen readers.
  await page.locator('.summary > span').waitFor()
  if (await canvasOf(page).isVisible()) await atRest(page)
}

/** Goes on to another link in the page that is open, as Back would, and waits until all that it names is shown. */
export async function follow(page: Page, query: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
    // Nobody waits to see panes as they were left: a reader's own step ends that.
    dispatchEvent(new Event('wheel'))
  }, `./?${query}`)
  const named = new URLSearchParams(query)
  const shown = [named.has('sel'), named.get('show') === 'table', named.has('embed')]
  await until(
    page,
    (wanted) =>
      ['.details', '.tables', '.explorer.embedded[data-hide]'].every(
        (part, i) => (document.querySelector(part) !== null) === wanted[i],
      ),
    shown,
  )
  if (await canvasOf(page).isVisible()) await atRest(page)
}

/**
 * Waits until this is so, asking in each frame. An assertion that waits asks after 0.1, 0.35, 0.85 and 1.85 seconds: for what is
 * waited for hundreds of times in a run that is long.
 */
export async function until<Arg>(page: Page, isSo: (arg: Arg) => boolean, arg: Arg): Promise<void> {
  await page.waitForFunction(isSo as (arg: unknown) => boolean, arg, { timeout: 10_000 })
}

/** The page as one whose publisher lets it show data of other origins. */
export const allowOrigins = (page: Page, origins: string): Promise<void> =>
  publish(page, (html) => withOrigins(html, origins))

/** The page as its publisher has changed it. */
export async function publish(page: Page, change: (html: string) => string): Promise<void> {
  await page.route(/sub-path\/(\?.*)?$/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: change(await response.text()) })
  })
}

export const canvasOf = (page: Page): Locator => page.locator('.stage .picture')

/** Waits until what was done is shown: what a pointer or a scroll changes is drawn a frame later. */
export async function untilShown(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  )
}

/** The canvas names its viewport only while it stands still; the marks over it follow within a frame. */
export async function atRest(page: Page): Promise<void> {
  await until(page, () => document.querySelector('.stage .picture[data-view]') !== null, undefined)
  await untilShown(page)
}

/** The part of the axis in view, in days since 1970, once the picture stands still. */
export async function viewOf(page: Page): Promise<{ from: number; to: number }> {
  await atRest(page)
  // Asked for in the frame it stands in: it may be gone in the next.
  const view = await page.waitForFunction(
    () => document.querySelector('.stage .picture')?.getAttribute('data-view'),
    undefined,
    { timeout: 10_000 },
  )
  const [from = '', to = ''] = ((await view.jsonValue()) ?? '').split('/')
  return { from: dayOf(from), to: dayOf(to) }
}

/** Days since 1970 of `2018-03-09`. */
export const dayOf = (iso: string): number => Date.parse(iso) / 86_400_000

/** The focusable mark of a term or an event in view, by what its label says. */
export const mark = (page: Page, name: string | RegExp): Locator =>
  page.locator('.marks li').getByRole('button', { name })

/** What a lane holds: its person and, in lists, terms and events. */
export const laneOf = (page: Page, name: string): Locator =>
  page.locator('.marks > div').filter({ has: page.getByRole('heading', { name: new RegExp(`^${name}`) }) })

/** The middle of a mark. The marks lie over the canvas and let the pointer through, so it is clicked there. */
export async function placeOf(page: Page, name: string | RegExp): Promise<{ x: number; y: number }> {
  await atRest(page)
  const box = await mark(page, name).boundingBox()
  if (!box) throw new Error(`no mark ${name}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

export async function clickMark(page: Page, name: string | RegExp): Promise<void> {
  const { x, y } = await placeOf(page, name)
  await page.mouse.click(x, y)
}

/** Where the axis and its lanes are drawn, without the column of names: the overview stands over it. */
export async function plotOf(page: Page): Promise<{ left: number; top: number; width: number }> {
  const strip = await page.locator('.overview .strip').boundingBox()
  const canvas = await canvasOf(page).boundingBox()
  if (!strip || !canvas) throw new Error('no timeline')
  return { left: strip.x, top: canvas.y, width: strip.width }
}

/** The day under `x` pixels of the page, as a fraction of a day since 1970. */
export async function dayUnder(page: Page, x: number): Promise<number> {
  const [{ from, to }, { left, width }] = [await viewOf(page), await plotOf(page)]
  return from + ((x - left) / width) * (to - from)
}

/** Red, green, blue and opacity (each to 255) of the picture at a point of the page. */
export function pixelAt(page: Page, at: { x: number; y: number }): Promise<number[]> {
  return canvasOf(page).evaluate((canvas: HTMLCanvasElement, { x, y }) => {
    const box = canvas.getBoundingClientRect()
    const scale = canvas.width / box.width
    // Read from a copy: the browser warns of canvases that are drawn and read by turns.
    const copy = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    const overlay = canvas.parentElement?.querySelector<HTMLCanvasElement>('.overlay')
    for (const one of [canvas, overlay])
      if (one) copy?.drawImage(one, (box.left - x) * scale, (box.top - y) * scale)
    return [...(copy?.getImageData(0, 0, 1, 1).data ?? [])]
  }, at)
}

/** A colour of the page's stylesheet by its name there, as `pixelAt` gives it. */
export async function colourOf(page: Page, name: string): Promise<number[]> {
  const colour = await page.locator('.tenure').evaluate((root, property) => {
    const wearer = document.createElement('span')
    wearer.style.color = `var(${property})`
    root.append(wearer)
    const { color } = getComputedStyle(wearer)
    wearer.remove()
    return color
  }, `--${name}`)
  return [...(colour.match(/\d+/g) ?? []).map(Number), 255]
}

/** Keys of one letter are heard where nothing else has the focus. */
export const leaveFocus = (page: Page): Promise<void> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())

/** The view's own part of the address, readable: `sel=term.…&time=2016..2020`. */
export const queryOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search.slice(1))

/** Watches from the next page on; returns what tells how wide the lanes were each time that new ones were drawn, in pixels. */
export async function watchDrawn(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.addInitScript(() => {
    const widths: number[] = []
    Object.assign(window, { widths })
    const mark = performance.mark.bind(performance)
    performance.mark = (name, options) => {
      if (name === 'tenure-drawn') widths.push(document.querySelector('.scroller')?.clientWidth ?? 0)
      return mark(name, options)
    }
  })
  return () => page.evaluate(() => (window as unknown as { widths: number[] }).widths)
}
