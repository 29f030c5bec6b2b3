/** Several timelines in one document share nothing: what is done to one is seen in that one alone. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { serveFixture } from './fixtures/build.ts'
import type { Two } from './fixtures/two/main.ts'
import { test as base, expect } from './helpers.ts'

type Side = 'left' | 'right'

/** Their document is built once, and served at an address of its own. */
const test = base.extend<object, { address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants to see what a fixture asks for
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'tenure-two-'))
      const served = await serveFixture('two', folder)
      await use(served.address)
      served.close()
      await rm(folder, { recursive: true })
    },
    // A build takes its time where others are at work.
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ address }, use) => use(address),
})
// One worker builds once; and each side is as wide as a desk.
test.describe.configure({ mode: 'default' })
test.use({ viewport: { width: 2000, height: 900 } })

test.beforeEach(async ({ page }) => {
  await page.goto('./')
  for (const id of ['left', 'right', 'bare']) {
    await atRest(page.locator(`#${id}`))
    await expect(page.locator(`#${id} .marks li`).first()).toBeAttached()
  }
  for (const id of ['left', 'right']) {
    await expect(page.locator(`#${id} .density`).first()).toBeAttached()
    await expect(page.locator(`#${id} .said`)).toHaveText(/./)
    // What sees to the focus comes last, and marks what Tab comes to.
    await expect(page.locator(`#${id} .skip-links`)).toBeAttached()
  }
})

const atRest = (side: Locator) => expect(side.locator('.picture')).toHaveAttribute('data-view', /./)

/** All there is to see of a page, and of the document around all of them. */
function lookOf(page: Page, side: Side): Promise<string[]> {
  return page.locator(`#${side}`).evaluate((root) => {
    const canvases = [...root.querySelectorAll('canvas')].map((canvas) => canvas.toDataURL())
    const scrolled = root.querySelector('.scroller')?.scrollTop
    const values = [...root.querySelectorAll('input')].map(({ value }) => value)
    return [root.outerHTML, ...canvases, `${scrolled}`, ...values]
  })
}

const documentOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    location.href,
    `${history.length}`,
    document.title,
    (document.documentElement.cloneNode() as Element).outerHTML,
    (document.body.cloneNode() as Element).outerHTML,
  ])

interface Hands {
  readonly page: Page
  readonly side: Locator
  /** What this side's parts are called: it may speak Chinese. */
  readonly words: Words
}
interface Words {
  readonly chip: string
  readonly language: string
  readonly theme: RegExp
  readonly search: string
  /** The mark of a bar in view. */
  readonly bar: RegExp
}

const WORDS: Record<Side, Words> = {
  left: {
    chip: 'Diplomacy',
    language: 'Language',
    theme: /^Theme/,
    search: 'Find',
    bar: /^Mayor of Chongqing/,
  },
  right: { chip: '外交', language: '语言', theme: /^主题/, search: '查找', bar: /^重庆市市长/ },
}

const barOf = async ({ side, words }: Hands): Promise<{ x: number; y: number }> => {
  await atRest(side)
  const box = await side.locator('.marks li').getByRole('button', { name: words.bar }).first().boundingBox()
  if (!box) throw new Error('no such bar')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Puts the pointer on the axis. */
async function toAxis({ page, side }: Hands): Promise<{ x: number; y: number }> {
  const box = await side.locator('.picture').boundingBox()
  if (!box) throw new Error('no picture')
  const at = { x: box.x + box.width / 2, y: box.y + 30 }
  await page.mouse.move(at.x, at.y)
  return at
}

async function press({ page, side }: Hands, key: string): Promise<void> {
  await side.locator('.scroller').focus()
  await page.keyboard.press(key)
}

/** What is done to one side, one after the other. Each is seen there. */
const ACTS: Readonly<Record<string, (hands: Hands) => Promise<unknown>>> = {
  'a pointer over a bar': async (hands) => {
    const { x, y } = await barOf(hands)
    await hands.page.mouse.move(x, y)
    await expect(hands.side.locator('.tooltip')).toBeVisible()
  },
  'a pointer over a row': async ({ side }) => {
    const marked = () => side.locator('.overlay').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
    const before = await marked()
    await side.locator('.event-title').first().hover()
    await expect.poll(marked).not.toBe(before)
  },
  'a wheel with Ctrl': async (hands) => {
    await toAxis(hands)
    await hands.page.keyboard.down('Control')
    await hands.page.mouse.wheel(0, -200)
    await hands.page.keyboard.up('Control')
  },
  'a drag': async (hands) => {
    const { x, y } = await toAxis(hands)
    await hands.page.mouse.down()
    await hands.page.mouse.move(x - 100, y, { steps: 4 })
    await hands.page.mouse.up()
  },
  'the key 0': (hands) => press(hands, '0'),
  'a click on a bar': async (hands) => {
    const { x, y } = await barOf(hands)
    await hands.page.mouse.click(x, y)
    await expect(hands.side.getByRole('complementary')).toBeVisible()
  },
  Escape: async (hands) => {
    await press(hands, 'Escape')
    await expect(hands.side.getByRole('complementary')).toHaveCount(0)
  },
  '+': (hands) => press(hands, '+'),
  'Shift and an arrow': (hands) => press(hands, 'Shift+ArrowRight'),
  'a role group': async ({ side, words }) => {
    const chip = side.locator('.groups').getByRole('button', { name: words.chip })
    await chip.click()
    await expect(chip).toHaveAttribute('aria-pressed', 'true')
  },
  T: async (hands) => {
    await press(hands, 't')
    await expect(hands.side.locator('.tables')).toBeVisible()
  },
  'T again': async ({ page, side }) => {
    await side.locator('.tables').focus()
    await page.keyboard.press('t')
    await expect(side.locator('.tables')).toHaveCount(0)
  },
  '?': async (hands) => {
    await press(hands, '?')
    await expect(hands.side.getByRole('dialog')).toBeVisible()
  },
  'Escape, of the dialog': async ({ page, side }) => {
    await page.keyboard.press('Escape')
    await expect(side.getByRole('dialog')).toHaveCount(0)
  },
  '/ and a word': async (hands) => {
    await press(hands, '/')
    await hands.page.keyboard.type('zh')
    await expect(hands.side.getByRole('searchbox', { name: hands.words.search })).toHaveValue('zh')
  },
  'the theme': ({ side, words }) => side.getByRole('button', { name: words.theme }).click(),
  'the language': ({ side, words }) =>
    side
      .getByRole('combobox', { name: words.language })
      .selectOption(words.language === 'Language' ? 'zh' : 'en'),
}

for (const [mine, other] of [
  ['left', 'right'],
  ['right', 'left'],
] as const)
  test(`what is done to the ${mine} one leaves the ${other} one and the document as they were`, {
    // The same by the other hand.
    tag: mine === 'right' ? '@long' : [],
  }, async ({ page }) => {
    const hands = { page, side: page.locator(`#${mine}`), words: WORDS[mine] }
    const [around, untouched] = [await documentOf(page), await lookOf(page, other)]
    for (const [name, act] of Object.entries(ACTS))
      await test.step(name, async () => {
        const before = await lookOf(page, mine)
        await act(hands)
        await expect.poll(() => lookOf(page, mine)).not.toEqual(before)
        if (await hands.side.locator('.picture').isVisible()) await atRest(hands.side)
        expect(await lookOf(page, other)).toEqual(untouched)
        expect(await documentOf(page)).toEqual(around)
      })
  })

test('keys are nobody’s while nothing has the focus, and no name is given twice', async ({ page }) => {
  const before = [await lookOf(page, 'left'), await lookOf(page, 'right')]
  for (const key of ['t', '?', '/', '+']) await page.keyboard.press(key)
  await page.waitForTimeout(300)
  expect([await lookOf(page, 'left'), await lookOf(page, 'right')]).toEqual(before)
  // Nor is a name given to two elements of the document.
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id))
  expect(ids.length).toBeGreaterThan(5)
  expect(ids).toEqual([...new Set(ids)])
})

test('one that is disposed of leaves the other one working', async ({ page }) => {
  const untouched = await lookOf(page, 'right')
  await page.evaluate(() => (window as unknown as { two: Two }).two.left.dispose())
  await expect(page.locator('#left .scroller')).toBeEmpty()
  expect(await lookOf(page, 'right')).toEqual(untouched)
  const hands = { page, side: page.locator('#right'), words: WORDS.right }
  for (const act of Object.values(ACTS)) await act(hands)
})

test('a timeline alone, without React, tells what was clicked, and leaves an empty element', async ({
  page,
}) => {
  const two = <T>(ask: (two: Two) => T) => page.evaluate(`(${ask})(window.two)`) as Promise<Awaited<T>>
  const bare = page.locator('#bare')
  const { x, y } = await barOf({ page, side: bare, words: WORDS.left })
  await page.mouse.move(x, y)
  await expect(bare.locator('.tooltip')).toContainText('Mayor of Chongqing')
  await page.mouse.click(x, y)
  expect(await two(({ selected }) => selected)).toEqual([
    { kind: 'term', id: expect.stringContaining('mayor') },
  ])
  // Nobody answered: what is selected is not the timeline's own.
  await expect(page.getByRole('complementary')).toHaveCount(0)
  await bare.focus()
  await page.keyboard.press('+')
  await two(({ bare }) => bare.dispose())
  const emptied = () => bare.evaluate((element) => element.outerHTML)
  expect(await emptied()).toBe('<div id="bare" class="scroller"></div>')
  await page.mouse.move(x + 5, y)
  await page.mouse.wheel(0, 100)
  await page.setViewportSize({ width: 2100, height: 850 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.waitForTimeout(300)
  expect(await emptied()).toBe('<div id="bare" class="scroller"></div>')
  expect(await two(({ selected }) => selected.length)).toBe(1)
})
