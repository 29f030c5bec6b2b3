/** One visit of one page in a browser of its own: load it, filter it, move in it, and write down what that takes. */
import { readFileSync } from 'node:fs'
import { openTab, WINDOW } from './tab.mjs'

const PROBE = readFileSync(new URL('probe.js', import.meta.url), 'utf8')

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
/** @typedef {{ bytes: () => number, codeBy: (time: number) => number }} Wire What was served since the visit began. */
/** @typedef {{ figures: Figures, over?: { keys: string[], says: string }, seconds: number }} Visit `over`: what was being measured when time was up. */

class TimeUp extends Error {}

/**
 * @param {string} executable
 * @param {import('./pages.mjs').BenchPage} page
 * @param {import('./data.mjs').BenchData} data
 * @param {string} base
 * @param {Wire} wire
 * @returns {Promise<Visit>}
 */
export async function visit(executable, page, data, base, wire) {
  const began = performance.now()
  const tab = await openTab(executable, PROBE)
  const deadline = { at: performance.now() + LOAD_LIMIT }
  /** @type {Figures} */
  const figures = {}
  let doing = 'drawn'
  /** @type {<T>(work: Promise<T>) => Promise<T>} */
  const inTime = (work) => Promise.race([work, tab.failure, timeUp(deadline.at - performance.now())])
  try {
    await new Promise((done) => setTimeout(done, SETTLE))
    await tab.go(base + page.address(data))
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
    await tab.close()
  }
}

const secondsSince = (/** @type {number} */ time) => (performance.now() - time) / SECOND

/** @param {number} ms @returns {Promise<never>} */
const timeUp = (ms) =>
  new Promise((_, failed) => setTimeout(() => failed(new TimeUp()), Math.max(0, ms)).unref())

/** @typedef {import('./tab.mjs').Tab} Tab */

/** @param {Tab} tab @param {string} words @returns {Promise<any>} */
const ask = (tab, words) => tab.evaluate(`probe.${words}`)

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
  const place = () => placeIn(tab, page.plot, focus)
  const click = () => clickOn(tab, page.role)
  const usable = () => ask(tab, `allUsable(${JSON.stringify(page.role)})`)
  return [
    [
      'drawn',
      async () => {
        const drawn = await ask(tab, 'firstDrawn()')
        return { drawn, codeFirst: wire.codeBy((await began(tab)) + drawn) }
      },
    ],
    [
      'all',
      async () => {
        const all = await usable()
        const longest = await ask(tab, 'longestTask()')
        return { all, longest, bytes: wire.bytes(), code: wire.codeBy((await began(tab)) + all) }
      },
    ],
    ['heap', async () => ({ elements: await elements(tab), heap: await heap(tab) })],
    ['roleOn', async () => ({ roleOn: await answer(tab, 'click', click) })],
    ['roleOff', async () => ({ roleOff: await answer(tab, 'click', click) })],
    ['yearOn', async () => ({ yearOn: await enterYear(tab, page.year, year) })],
    ['yearOff', async () => ({ yearOff: await enterYear(tab, page.year, null) })],
    ['key', async () => ({ key: await typeSearch(tab, page.search, search) })],
    ['watched', () => watched(tab)],
    ['zoom', async () => named('zoom', await gesture(tab, zoomSteps(tab, await place(), 0.5)))],
    [
      'pan',
      async () => {
        await moving(tab, page.plot, async () => gesture(tab, zoomSteps(tab, await place(), 1), 15))
        return named('pan', await moving(tab, page.plot, async () => pan(tab, await place())))
      },
    ],
    [
      'scroll',
      async () =>
        named(
          'scroll',
          await moving(tab, page.plot, async () => gesture(tab, scrollSteps(tab, await place()))),
        ),
    ],
    ['elements', async () => ({ elementsLater: await elements(tab) })],
    ['hover', async () => named('hover', await hover(tab, page, await place()))],
  ]
}

/** Milliseconds since 1970. @param {Tab} tab @returns {Promise<number>} */
const began = (tab) => tab.evaluate('performance.timeOrigin')

/** @param {string} name @param {Figures} figures @returns {Figures} */
const named = (name, figures) =>
  Object.fromEntries(Object.entries(figures).map(([key, value]) => [name + key, value]))

const rest = () => new Promise((done) => setTimeout(done, REST))

/** @param {Tab} tab */
const elements = (tab) => tab.evaluate("document.querySelectorAll('*').length")

/** From now on the page tells of each frame. @param {Tab} tab @returns {Promise<Figures>} */
async function watched({ send }) {
  await send('Runtime.enable')
  await send('Runtime.addBinding', { name: 'onProbedFrame' })
  return {}
}

/**
 * Megabytes of JavaScript, of buffers behind typed arrays and of the page's own objects, once what is not needed is gone.
 * @param {Tab} tab
 */
async function heap({ send }) {
  await rest()
  for (let i = 0; i < 2; i++) await send('HeapProfiler.collectGarbage')
  const {
    usedSize,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = /** @type {any} */ (await send('Runtime.getHeapUsage'))
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6
}

/**
 * Milliseconds from an event to the end of the frame that draws what it changed.
 * @param {Tab} tab
 * @param {string} event
 * @param {() => Promise<unknown>} act
 * @returns {Promise<number>}
 */
async function answer(tab, event, act) {
  await rest()
  await ask(tab, `expect('${event}')`)
  await act()
  return ask(tab, 'answered()')
}

/** @param {Tab} tab @param {string} selector */
async function clickOn(tab, selector) {
  const { x, y, width, height } = await tab.boxOf(selector)
  const at = { x: x + width / 2, y: y + height / 2 }
  await tab.mouse('mouseMoved', at)
  await tab.press(at)
  await tab.release(at)
}

/** The year takes effect by Enter; `null` is the first there is. @param {Tab} tab @param {string} selector @param {number | null} year */
async function enterYear(tab, selector, year) {
  await ask(tab, `fill(${JSON.stringify(selector)}, ${JSON.stringify(year)})`)
  return answer(tab, 'keydown', () => tab.type('Enter'))
}

/** The slowest of the keystrokes that type a text; the field is empty again afterwards. @param {Tab} tab @param {string} selector @param {string} text */
async function typeSearch(tab, selector, text) {
  await clickOn(tab, selector)
  let slowest = 0
  for (const letter of text) slowest = Math.max(slowest, await answer(tab, 'keydown', () => tab.type(letter)))
  await rest()
  await ask(tab, `fill(${JSON.stringify(selector)}, '')`)
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
async function placeIn(tab, plot, focus) {
  const box = await tab.boxOf(plot)
  return { x: box.x + NAMES + focus * (box.width - NAMES), y: box.y + box.height / 2 }
}

/** Closer for a share of the steps, then back again. @param {Tab} tab @param {Place} at @param {number} share @returns {Step} */
const zoomSteps = (tab, at, share) => (i) => wheel(tab, at, i < STEPS * share ? -22 : 22, CTRL)

/** @param {Tab} tab @param {Place} at @returns {Step} */
const scrollSteps = (tab, at) => () => wheel(tab, at, 60, 0)

/** @param {Tab} tab @param {{ x: number, y: number }} at @param {number} deltaY @param {number} modifiers */
const wheel = (tab, at, deltaY, modifiers) => tab.mouse('mouseWheel', at, { deltaX: 0, deltaY, modifiers })

/** By drag, to the left and most of the way back. @param {Tab} tab @param {Place} place */
async function pan(tab, { x, y }) {
  await tab.mouse('mouseMoved', { x, y })
  await tab.press({ x, y })
  const left = (/** @type {number} */ i) => 8 * Math.min(i + 1, 2 * FURTHEST - i)
  const moved = await gesture(tab, (i) =>
    tab.mouse('mouseMoved', { x: x - left(i), y }, { button: 'left', buttons: 1 }),
  )
  await tab.release({ x, y })
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
  await tab.mouse('mouseMoved', { x: 1, y: 1 })
  await rest()
  const bars = await barsIn(tab, plot)
  if (bars.length < 2) throw new Error('there are no bars to point at')
  const act = () => gesture(tab, (i) => tab.mouse('mouseMoved', /** @type {Place} */ (bars[i % bars.length])))
  return plain ? act() : moving(tab, plot, act)
}

/**
 * Where the bars in view are, found in the picture.
 * @param {Tab} tab
 * @param {string} plot
 * @returns {Promise<Place[]>}
 */
async function barsIn(tab, plot) {
  const box = await inView(tab, plot)
  const [x, y] = [box.x + NAMES, box.y + AXIS]
  const size = { width: box.width - NAMES, height: box.height - AXIS }
  const png = await tab.picture({ x, y, ...size })
  /** @type {Place[]} */
  const found = await ask(tab, `barsIn('data:image/png;base64,${png}')`)
  return found.map((at) => ({ x: x + at.x, y: y + at.y + 1 }))
}

/** What of the lanes is in the window. @param {Tab} tab @param {string} plot */
async function inView(tab, plot) {
  const { x, y, width, height } = await tab.boxOf(plot)
  return { x, y, width: Math.min(width, WINDOW.width - x), height: Math.min(height, WINDOW.height - y) }
}

/**
 * A gesture that leaves the picture as it was has measured nothing.
 * @template T
 * @param {Tab} tab
 * @param {string} plot
 * @param {() => Promise<T>} act
 */
async function moving(tab, plot, act) {
  const box = await inView(tab, plot)
  const before = await tab.picture(box)
  const done = await act()
  await rest()
  if (before === (await tab.picture(box))) throw new Error('the picture did not move')
  return done
}

/**
 * One step of input a frame. Busy is what the browser itself counts as the main thread's time in tasks.
 * @param {Tab} tab
 * @param {Step} step
 */
async function gesture(tab, step, count = STEPS) {
  await rest()
  const before = await busyTime(tab)
  const until = performance.now() + GESTURE_LIMIT
  /** @type {Promise<unknown>[]} */
  const sent = []
  await new Promise((done, failed) => {
    const leave = tab.on('Runtime.bindingCalled', () => {
      if (sent.length < count && performance.now() < until) {
        const next = step(sent.length)
        next.catch(failed)
        return sent.push(next)
      }
      leave()
      done(null)
    })
    ask(tab, 'watchFrames()').catch(failed)
  })
  // The last steps are through when the browser says so; of a wheel it does not always say.
  await Promise.race([Promise.all(sent), rest()])
  /** @type {number[]} */
  const frames = await ask(tab, 'framesSeen()')
  const busy = (await busyTime(tab)) - before
  frames.sort((a, b) => a - b)
  const share = (/** @type {number} */ part) => frames[Math.ceil(frames.length * part) - 1] ?? Number.NaN
  return { Busy: busy / frames.length, P50: share(0.5), P95: share(0.95), Max: share(1) }
}

/** @param {Tab} tab */
async function busyTime({ send }) {
  /** @type {{ metrics: { name: string, value: number }[] }} */
  const { metrics } = await send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * SECOND
}
