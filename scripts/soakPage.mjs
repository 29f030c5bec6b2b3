/** The page as somebody uses it for a long while: one random step after another, and its memory in between. */
import { join } from 'node:path'
import { chromium, errors as playwrightErrors } from '@playwright/test'
import { runnerImport } from 'vite'
import { browserArgs } from './browser.mjs'
import { root } from './tools.mjs'

const SECOND = 1000
const LOAD_LIMIT = 120 * SECOND
/** What is not there by then is not there in this view. */
const PATIENCE = SECOND
/** The picture's rest, the address's and the summary's are over by then. */
const REST = 900
const CTRL = 2
const TOGGLE_TABLE = '.actions button.not-narrow'

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Locator} Locator */
/** @typedef {{ heap: number, objects: number, buffers: number, nodes: number, listeners: number }} Memory In megabytes, and numbers of DOM nodes and listeners. */
/** @typedef {{ page: Page, cdp: import('@playwright/test').CDPSession, random: import('../src/cli/random.ts').Random, names: readonly string[] }} Hands */
/** @typedef {(hands: Hands) => Promise<boolean>} Step Whether there was anything to do. */
/** @typedef {{ done: number, missed: number }} Taken */
/** @typedef {{ steps(count: number): Promise<void>, memory(): Promise<Memory>, close(): Promise<void>, taken: Map<string, Taken>, errors: string[] }} SoakPage */

/**
 * @param {string} executable
 * @param {string} address
 * @param {number} seed
 * @returns {Promise<SoakPage>}
 */
export async function openPage(executable, address, seed) {
  const browser = await chromium.launch({ args: browserArgs, executablePath: executable })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.setDefaultTimeout(PATIENCE)
  /** @type {string[]} */
  const errors = []
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.stack ?? error}`))
  page.on('crash', () => errors.push('the page crashed'))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`)
  })
  await page.goto(address)
  await page.locator('.timeline canvas[data-view]').waitFor({ timeout: LOAD_LIMIT })
  const cdp = await page.context().newCDPSession(page)
  /** @type {{ module: typeof import('../src/cli/random.ts') }} */
  const { module } = await runnerImport(join(root, 'src/cli/random.ts'), { configFile: false, root })
  const names = await page
    .locator('.marks button[data-lane]')
    .evaluateAll((buttons) =>
      buttons.map((button) => (button.getAttribute('aria-label') ?? '').split(/[ ,]/)[0] ?? ''),
    )
  const hands = { page, cdp, random: module.randomOf(seed), names }
  /** @type {Map<string, Taken>} */
  const taken = new Map([...STEPS, TO_LANES].map(([name]) => [name, { done: 0, missed: 0 }]))
  return {
    taken,
    errors,
    steps: async (count) => {
      for (let i = 0; i < count && errors.length === 0; i++) await takeStep(hands, taken)
    },
    memory: async () => {
      await backToStart(page, address)
      return memoryOf(cdp)
    },
    close: () => browser.close(),
  }
}

/** @param {Hands} hands @param {Map<string, Taken>} taken */
async function takeStep(hands, taken) {
  // Where there are no lanes there is little to do: nobody stays there.
  const stays = hands.random.chance(0.3) || (await hands.page.locator('.scroller').isVisible())
  const [name, step] = stays ? hands.random.pick(WEIGHTED) : TO_LANES
  const counted = taken.get(name) ?? { done: 0, missed: 0 }
  counted.done++
  if (!(await step(hands).catch(isGone))) counted.missed++
  // Mostly the next step meets a page that has not come to rest.
  await hands.page.waitForTimeout(hands.random.chance(0.2) ? 200 : hands.random.int(0, 30))
}

/** What a step was about to use may be gone by then, since nothing waits for the page; anything else is a fault. @param {unknown} error */
function isGone(error) {
  if (error instanceof playwrightErrors.TimeoutError) return false
  throw error
}

/** Everything cleared, closed and scrolled back, as a reader does who opens the first link again. @param {Page} page @param {string} address */
async function backToStart(page, address) {
  await page.keyboard.press('Escape')
  await page.evaluate((start) => {
    history.pushState(null, '', start)
    dispatchEvent(new PopStateEvent('popstate'))
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }, address)
  await page.mouse.move(0, 0)
  await page.locator('.timeline canvas[data-view]').waitFor({ timeout: LOAD_LIMIT })
  await page.evaluate(() => document.querySelector('.scroller')?.scrollTo(0, 0))
  await page.waitForTimeout(REST)
}

/** @param {Hands['cdp']} cdp @returns {Promise<Memory>} */
async function memoryOf(cdp) {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage')
  const usage = /** @type {any} */ (await cdp.send('Runtime.getHeapUsage'))
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage
  const { nodes, jsEventListeners: listeners } = await cdp.send('Memory.getDOMCounters')
  const [objects, buffers] = [(usedSize + embedderHeapUsedSize) / 1e6, backingStorageSize / 1e6]
  return { heap: objects + buffers, objects, buffers, nodes, listeners }
}

/** One of those that are in view, if any. @param {Hands} hands @param {string} selector */
async function oneOf({ page, random }, selector) {
  const boxes = await page.locator(selector).evaluateAll((elements) =>
    elements
      .map((element) => element.getBoundingClientRect())
      .filter(
        ({ top, bottom, left, right }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      )
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })),
  )
  return boxes.length > 0 ? random.pick(boxes) : null
}

/** @param {string} selector @returns {Step} */
const click = (selector) => async (hands) => {
  const place = await oneOf(hands, selector)
  if (place) await hands.page.mouse.click(place.x, place.y)
  return place !== null
}

/** @param {string} selector @param {(field: Locator, hands: Hands) => Promise<unknown>} act @returns {Step} */
const at = (selector, act) => async (hands) => {
  const field = hands.page.locator(selector).first()
  if (!(await field.isVisible())) return false
  await act(field, hands)
  return true
}

/** Somewhere on the lanes. @param {Hands} hands @param {(at: { x: number, y: number }) => Promise<unknown>} act */
async function onLanes({ page, random }, act) {
  const lanes = page.locator('.scroller')
  const box = (await lanes.isVisible()) && (await lanes.boundingBox())
  if (!box) return false
  const [across, down] = [random.next() * (box.width - 240), random.next() * (box.height - 120)]
  await act({ x: box.x + 200 + across, y: box.y + 60 + down })
  return true
}

/** @param {(random: Hands['random']) => [deltaY: number, modifiers: number]} turn @returns {Step} */
const wheel = (turn) => (hands) => {
  const [deltaY, modifiers] = turn(hands.random)
  return onLanes(hands, async ({ x, y }) => {
    for (let i = 0; i < 6; i++) {
      const sent = hands.cdp.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        x,
        y,
        deltaX: 0,
        deltaY,
        modifiers,
      })
      // Of a wheel the browser does not always say that it is through.
      await Promise.race([sent, hands.page.waitForTimeout(40)])
    }
  })
}

/** @type {Step} */
const pan = (hands) =>
  onLanes(hands, async ({ x, y }) => {
    const { mouse } = hands.page
    await mouse.move(x, y)
    await mouse.down()
    await mouse.move(x + hands.random.int(-300, 300), y, { steps: 5 })
    await mouse.up()
  })

/** @type {Step} */
const scrollTo = (hands) =>
  onLanes(hands, () =>
    hands.page.evaluate((share) => {
      const lanes = document.querySelector('.scroller')
      lanes?.scrollTo(0, share * lanes.scrollHeight)
    }, hands.random.next()),
  )

/** A few letters of a name. @param {Hands} hands */
const letters = ({ random, names }) => random.pick(names).slice(0, random.int(1, 4))

/** @param {string} selector @returns {Step} */
const choose = (selector) =>
  at(selector, async (field, { random }) => {
    const values = await field
      .locator('option')
      .evaluateAll((options) =>
        options.map((option) => (option instanceof HTMLOptionElement ? option.value : '')),
      )
    await field.selectOption(random.pick(values))
  })

/** @type {Step} */
const jump = at('.jump input', async (field, hands) => {
  await field.fill(letters(hands))
  if (hands.random.chance(0.5)) await field.press('ArrowDown')
  await field.press('Enter')
})

/** @type {Step} */
const search = at('.search.not-narrow', async (field, hands) => {
  await field.click()
  await field.fill('')
  if (hands.random.chance(0.6)) await field.pressSequentially(letters(hands))
  await field.blur()
})

/** @type {Step} */
const year = at('.overview-years input', async (_, hands) => {
  const field = hands.page.locator('.overview-years input').nth(hands.random.int(0, 1))
  const [least, most] = [await field.getAttribute('min'), await field.getAttribute('max')].map(Number)
  await field.fill(`${hands.random.int(least ?? 0, most ?? 0)}`)
  await field.press('Enter')
  await field.blur()
})

/** By the dialog: a person, an organization or a role. @type {Step} */
const facet = async (hands) => {
  if (!(await click('.filters-button')(hands))) return false
  const { page, random } = hands
  await page.locator('dialog').waitFor()
  const fields = page.locator('dialog .facet input[type=search]')
  if (random.chance(0.6)) await fields.nth(random.int(0, (await fields.count()) - 1)).fill(letters(hands))
  await click('dialog .choice input')(hands)
  await page.keyboard.press('Escape')
  return true
}

/** Opened, and closed again. @param {string} selector @returns {Step} */
const dialog = (selector) => async (hands) => {
  if (!(await click(selector)(hands))) return false
  await hands.page.locator('dialog').waitFor()
  await hands.page.keyboard.press('Escape')
  return true
}

/** There; the way back is a step of its own. @type {Step} */
const table = async (hands) => {
  if (!(await click(TOGGLE_TABLE)(hands))) return false
  await hands.page.waitForTimeout(300)
  if (hands.random.chance(0.3)) await click('.tables button')(hands)
  return true
}

/** @type {Step} */
const back = async ({ page }) => {
  await page.evaluate(() => history.back())
  return true
}

/** @type {Step} */
const deselect = async ({ page }) => {
  await page.keyboard.press('Escape')
  return true
}

const clear = click('.chips li:last-child .link')

/** Filters would add up until nothing is left. @type {Step} */
const clearIfAny = async (hands) => (await clear(hands)) || true

/** From the table, and from where filters left nothing. @type {Step} */
const toLanes = async (hands) => {
  await clear(hands)
  const table = hands.page.locator(TOGGLE_TABLE)
  return (await table.getAttribute('aria-pressed')) === 'false' || click(TOGGLE_TABLE)(hands)
}

/** @type {readonly (readonly [name: string, step: Step, weight: number])[]} */
const STEPS = [
  ['group', click('.groups button'), 3],
  ['year', year, 3],
  ['search', search, 3],
  ['facet', facet, 2],
  ['clear', clearIfAny, 5],
  ['zoom', wheel((random) => [random.chance(0.6) ? -40 : 40, CTRL]), 6],
  ['zoom button', click('.zoom-buttons button'), 2],
  ['pan', pan, 4],
  ['scroll', wheel((random) => [random.int(-600, 900), 0]), 4],
  ['scroll far', scrollTo, 2],
  ['jump', jump, 2],
  ['term', click('.marks li button'), 4],
  ['lane', click('.marks button[data-lane]'), 1],
  ['event', click('.event-title'), 2],
  ['details', click('.details .link'), 1],
  ['deselect', deselect, 3],
  ['density', choose('.lane-controls select:last-of-type'), 1],
  ['sort', choose('.lane-controls select:first-of-type'), 1],
  ['share', dialog('.actions button:not(.plain):not(.not-narrow)'), 1],
  ['about', dialog('.actions button.plain:nth-last-of-type(2)'), 1],
  ['help', dialog('.actions button.plain:last-of-type'), 1],
  ['table', table, 1],
  ['back', back, 3],
]
/** @type {(typeof STEPS)[number]} */
const TO_LANES = ['to the lanes', toLanes, 0]
const WEIGHTED = STEPS.flatMap((step) => Array.from({ length: step[2] }, () => step))
