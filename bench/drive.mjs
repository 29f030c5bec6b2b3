/** One visit of one page in a browser of its own: load it, filter it, move in it, and write down what that takes. */
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { browserArgs } from '../scripts/browser.mjs'

const PROBE = fileURLToPath(new URL('probe.js', import.meta.url))

const SECOND = 1000
/** A page has so long to load, and so long for everything after. */
const LOAD_LIMIT = 60 * SECOND
const VISIT_LIMIT = 60 * SECOND
/** A gesture is so many steps, one a frame; a page whose frames are slow is let off after so long. */
const STEPS = 60
const GESTURE_LIMIT = 4 * SECOND
/** The first steps: of a table only the load is of interest, what follows is the same. */
const LOADING = 3
/** So long a page rests between two things it is asked. */
const REST = 250
/** A browser just started is busy with pages of its own, on as many cores as there are: so long it is left alone. */
const SETTLE = 2 * SECOND
const CTRL = 2
/** Width of the names on every page, in pixels, more or less. */
const NAMES = 180
/** Height of the axis on every page, in pixels, more or less. */
const AXIS = 36
/** The step at which a pan turns back. */
const FURTHEST = 36

/** @typedef {Record<string, number>} Figures */
/** @typedef {{ sums: () => { bytes: number, code: number }, codeBy: (time: number) => number }} Wire What was served since the visit began. */
/** @typedef {{ figures: Figures, over?: { keys: string[], says: string }, seconds: number }} Visit `over`: what was being measured when time was up. */

class TimeUp extends Error {}

/**
 * @param {string | null} executable
 * @param {import('./pages.mjs').BenchPage} page
 * @param {import('./data.mjs').BenchData} data
 * @param {string} base
 * @param {Wire} wire
 * @returns {Promise<Visit>}
 */
export async function visit(executable, page, data, base, wire) {
  const began = performance.now()
  const browser = await chromium.launch({
    args: browserArgs,
    ...(executable && { executablePath: executable }),
  })
  const deadline = { at: performance.now() + LOAD_LIMIT }
  /** @type {Figures} */
  const figures = {}
  let doing = 'drawn'
  /** @type {<T>(work: Promise<T>) => Promise<T>} */
  const inTime = (work) => Promise.race([work, failure, timeUp(deadline.at - performance.now())])
  let failure = Promise.race([])
  try {
    const tab = await open(browser, page.address(data), base)
    failure = failureOf(tab)
    failure.catch(() => {})
    for (const [name, step] of steps(tab, page, data, wire).slice(0, data.csv ? LOADING : undefined)) {
      doing = name
      Object.assign(figures, await inTime(step()))
      if (name === 'all') deadline.at = performance.now() + VISIT_LIMIT
    }
    return { figures, seconds: secondsSince(began) }
  } catch (error) {
    if (!(error instanceof TimeUp)) console.error(`${page.name}, ${doing}: ${error}`)
    const keys = [doing, ...['Busy', 'P50', 'P95', 'Max'].map((part) => doing + part)]
    const inLoad = doing === 'drawn' || doing === 'all'
    const says = error instanceof TimeUp ? (inLoad ? 'over 60 s' : 'visit over 60 s') : 'failed'
    return { figures, over: { keys, says }, seconds: secondsSince(began) }
  } finally {
    await browser.close()
  }
}

const secondsSince = (/** @type {number} */ time) => (performance.now() - time) / SECOND

/** @param {number} ms @returns {Promise<never>} */
const timeUp = (ms) =>
  new Promise((_, failed) => setTimeout(() => failed(new TimeUp()), Math.max(0, ms)).unref())

/**
 * Rejects when the page crashes, stops with an error, or says that it cannot show the data.
 * @param {Tab} tab
 * @returns {Promise<never>}
 */
function failureOf({ page }) {
  return new Promise((_, failed) => {
    page.on('pageerror', failed)
    page.on('crash', () => failed(new Error('the page crashed')))
    page.on('console', (message) => {
      if (message.text().startsWith('probe: ')) failed(new Error(message.text()))
    })
  })
}

/** @typedef {{ page: import('@playwright/test').Page, cdp: import('@playwright/test').CDPSession, ask: (words: string) => Promise<any> }} Tab */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {string} base
 * @returns {Promise<Tab>}
 */
async function open(browser, address, base) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.addInitScript({ path: PROBE })
  const cdp = await context.newCDPSession(page)
  await cdp.send('Runtime.enable')
  await cdp.send('Runtime.addBinding', { name: 'onProbedFrame' })
  await cdp.send('Performance.enable')
  await new Promise((done) => setTimeout(done, SETTLE))
  await page.goto(base + address, { waitUntil: 'commit' })
  return { page, cdp, ask: (words) => page.evaluate(`probe.${words}`) }
}

/**
 * What is measured, in this order. Filters come first, while all of the time is in view; then the page is zoomed
 * in and out again, zoomed in fourfold, panned there and scrolled; and at its first lanes again, pointed at.
 * @param {Tab} tab
 * @param {import('./pages.mjs').BenchPage} page
 * @param {import('./data.mjs').BenchData} data
 * @param {Wire} wire
 * @returns {[name: string, step: () => Promise<Figures>][]}
 */
function steps(tab, page, { year, focus, search }, wire) {
  const { cdp, ask } = tab
  const place = () => placeIn(tab, page.plot, focus)
  const click = () => clickOn(tab, page.role)
  const usable = () => ask(`allUsable(${JSON.stringify(page.role)})`)
  return [
    [
      'drawn',
      async () => {
        const drawn = await ask('firstDrawn()')
        const began = await tab.page.evaluate(() => performance.timeOrigin)
        return { drawn, codeFirst: wire.codeBy(began + drawn) }
      },
    ],
    ['all', async () => ({ all: await usable(), longest: await ask('longestTask()') })],
    ['heap', async () => ({ ...wire.sums(), elements: await elements(tab), heap: await heap(cdp) })],
    ['roleOn', async () => ({ roleOn: await answer(tab, 'click', click) })],
    ['roleOff', async () => ({ roleOff: await answer(tab, 'click', click) })],
    ['yearOn', async () => ({ yearOn: await enterYear(tab, page.year, year) })],
    ['yearOff', async () => ({ yearOff: await enterYear(tab, page.year, null) })],
    ['key', async () => ({ key: await typeSearch(tab, page.search, search) })],
    ['zoom', async () => named('zoom', await gesture(tab, zoomSteps(tab, await place(), 0.5)))],
    [
      'pan',
      async () => {
        await moving(tab, async () => gesture(tab, zoomSteps(tab, await place(), 1), 15))
        return named('pan', await moving(tab, async () => pan(tab, await place())))
      },
    ],
    [
      'scroll',
      async () =>
        named('scroll', await moving(tab, async () => gesture(tab, scrollSteps(tab, await place())))),
    ],
    ['elements', async () => ({ elementsLater: await elements(tab) })],
    ['hover', async () => named('hover', await hover(tab, page, await place()))],
  ]
}

/** @param {string} name @param {Figures} figures @returns {Figures} */
const named = (name, figures) =>
  Object.fromEntries(Object.entries(figures).map(([key, value]) => [name + key, value]))

const rest = () => new Promise((done) => setTimeout(done, REST))

/** @param {Tab} tab */
const elements = ({ page }) => page.evaluate(() => document.querySelectorAll('*').length)

/**
 * Megabytes of JavaScript, of buffers behind typed arrays and of the page's own objects, once what is not needed is gone.
 * @param {Tab['cdp']} cdp
 */
async function heap(cdp) {
  await rest()
  for (let i = 0; i < 2; i++) await cdp.send('HeapProfiler.collectGarbage')
  const {
    usedSize,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = /** @type {any} */ (await cdp.send('Runtime.getHeapUsage'))
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6
}

/**
 * Milliseconds from an event to the end of the frame that draws what it changed.
 * @param {Tab} tab
 * @param {string} event
 * @param {() => Promise<unknown>} act
 * @returns {Promise<number>}
 */
async function answer({ ask }, event, act) {
  await rest()
  await ask(`expect('${event}')`)
  await act()
  return ask('answered()')
}

/** @param {Tab} tab @param {string} selector */
async function middle({ page }, selector) {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${page.url()} shows no ${selector}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** @param {Tab} tab @param {string} selector */
async function clickOn(tab, selector) {
  const { x, y } = await middle(tab, selector)
  await tab.page.mouse.click(x, y)
}

/** The year takes effect by Enter; `null` is the first there is. @param {Tab} tab @param {string} selector @param {number | null} year */
async function enterYear(tab, selector, year) {
  const field = tab.page.locator(selector).first()
  const first = (await field.getAttribute('min')) ?? (await field.getAttribute('aria-valuemin'))
  await field.fill(`${year ?? first ?? ''}`)
  return answer(tab, 'keydown', () => tab.page.keyboard.press('Enter'))
}

/** The slowest of the keystrokes that type a text; the field is empty again afterwards. @param {Tab} tab @param {string} selector @param {string} text */
async function typeSearch(tab, selector, text) {
  await clickOn(tab, selector)
  let slowest = 0
  for (const letter of text)
    slowest = Math.max(slowest, await answer(tab, 'keydown', () => tab.page.keyboard.press(letter)))
  await rest()
  await tab.page.locator(selector).first().fill('')
  await rest()
  return slowest
}

/** @typedef {(i: number) => Promise<unknown>} Step */

/** @typedef {{ x: number, y: number }} Place */

/**
 * Where the bars of the first lanes are on the screen: to move where nothing is would be no work.
 * @param {Tab} tab
 * @param {string} plot
 * @param {number} focus
 * @returns {Promise<Place>}
 */
async function placeIn({ page }, plot, focus) {
  const box = await page.locator(plot).first().boundingBox()
  if (!box) throw new Error(`there is no ${plot}`)
  return { x: box.x + NAMES + focus * (box.width - NAMES), y: box.y + box.height / 2 }
}

/** Closer for a share of the steps, then back again. @param {Tab} tab @param {Place} at @param {number} share @returns {Step} */
const zoomSteps = (tab, at, share) => (i) => wheel(tab, at, i < STEPS * share ? -22 : 22, CTRL)

/** @param {Tab} tab @param {Place} at @returns {Step} */
const scrollSteps = (tab, at) => () => wheel(tab, at, 60, 0)

/** @param {Tab} tab @param {{ x: number, y: number }} at @param {number} deltaY @param {number} modifiers */
const wheel = ({ cdp }, at, deltaY, modifiers) =>
  cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...at, deltaX: 0, deltaY, modifiers })

/** By drag, to the left and most of the way back. @param {Tab} tab @param {Place} place */
async function pan(tab, { x, y }) {
  const { mouse } = tab.page
  await mouse.move(x, y)
  await mouse.down()
  const left = (/** @type {number} */ i) => 8 * Math.min(i + 1, 2 * FURTHEST - i)
  const moved = await gesture(tab, (i) =>
    tab.cdp.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      x: x - left(i),
      y,
      button: 'left',
      buttons: 1,
    }),
  )
  await mouse.up()
  return moved
}

/**
 * From bar to bar, another at each step. A page that shows what the pointer is over looks different in the end.
 * @param {Tab} tab
 * @param {import('./pages.mjs').BenchPage} page
 * @param {Place} place
 */
async function hover(tab, { plot, plain = false }, place) {
  await wheel(tab, place, -1e6, 0)
  await tab.page.mouse.move(1, 1)
  await rest()
  const bars = await barsIn(tab, plot)
  if (bars.length < 2) throw new Error('there are no bars to point at')
  const act = () =>
    gesture(tab, (i) =>
      tab.cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...bars[i % bars.length] }),
    )
  return plain ? act() : moving(tab, act)
}

/**
 * Where the bars in view are, found in the picture.
 * @param {Tab} tab
 * @param {string} plot
 * @returns {Promise<Place[]>}
 */
async function barsIn({ page, ask }, plot) {
  const box = await page.locator(plot).first().boundingBox()
  if (!box) throw new Error(`there is no ${plot}`)
  const { width = 0, height = 0 } = page.viewportSize() ?? {}
  const [x, y] = [box.x + NAMES, box.y + AXIS]
  const [right, bottom] = [Math.min(box.x + box.width, width), Math.min(box.y + box.height, height)]
  const png = await page.screenshot({ clip: { x, y, width: right - x, height: bottom - y } })
  /** @type {Place[]} */
  const found = await ask(`barsIn('data:image/png;base64,${png.toString('base64')}')`)
  return found.map((at) => ({ x: x + at.x, y: y + at.y + 1 }))
}

/**
 * A gesture that leaves the picture as it was has measured nothing.
 * @template T
 * @param {Tab} tab
 * @param {() => Promise<T>} act
 */
async function moving({ page }, act) {
  const before = await page.screenshot()
  const done = await act()
  await rest()
  if (before.equals(await page.screenshot())) throw new Error('the picture did not move')
  return done
}

/**
 * One step of input a frame. Busy is what the browser itself counts as the main thread's time in tasks.
 * @param {Tab} tab
 * @param {Step} step
 */
async function gesture({ cdp, ask }, step, count = STEPS) {
  await rest()
  const before = await busyTime(cdp)
  const until = performance.now() + GESTURE_LIMIT
  /** @type {Promise<unknown>[]} */
  const sent = []
  await new Promise((done, failed) => {
    const onFrame = () => {
      if (sent.length < count && performance.now() < until) {
        const next = step(sent.length)
        next.catch(failed)
        return sent.push(next)
      }
      cdp.off('Runtime.bindingCalled', onFrame)
      done(null)
    }
    cdp.on('Runtime.bindingCalled', onFrame)
    ask('watchFrames()').catch(failed)
  })
  // The last steps are through when the browser says so; of a wheel it does not always say.
  await Promise.race([Promise.all(sent), rest()])
  /** @type {number[]} */
  const frames = await ask('framesSeen()')
  const busy = (await busyTime(cdp)) - before
  frames.sort((a, b) => a - b)
  const share = (/** @type {number} */ part) => frames[Math.ceil(frames.length * part) - 1] ?? Number.NaN
  return { Busy: busy / frames.length, P50: share(0.5), P95: share(0.95), Max: share(1) }
}

/** @param {Tab['cdp']} cdp */
async function busyTime(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * SECOND
}
