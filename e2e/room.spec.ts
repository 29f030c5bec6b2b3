/** Height belongs to the data: what stands around the lanes gives way to them, and no control is ever out of reach. */
import type { Page } from '@playwright/test'
import { generateFile } from '../src/cli/generate.ts'
import type { DatasetFile } from '../src/dataset/format.ts'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { canvasOf, clickMark, expect, follow, mark, open, test } from './helpers.ts'
import { shared, show } from './onePage.ts'

/** Height of the axis above the lanes, in pixels. */
const AXIS = 30

async function lanesHeight(page: Page): Promise<number> {
  const box = await canvasOf(page).boundingBox()
  return (box?.height ?? 0) - AXIS
}

shared('two careers have the room of thirty rows at 1280 × 800', async ({ page }) => {
  await show(page)
  expect(await lanesHeight(page)).toBeGreaterThanOrEqual(595)
})

shared('lanes have at least half of a low window, and the key is a button', async ({ page }) => {
  await show(page)
  for (const [width, height] of [
    [960, 540],
    [640, 400],
    [844, 390],
  ] as const)
    await test.step(`${width} × ${height}`, async () => {
      await page.setViewportSize({ width, height })
      await expect.poll(() => lanesHeight(page)).toBeGreaterThanOrEqual(height / 2)
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
      await expect(page.locator('.timeline-foot .key')).toBeHidden()
      await page.getByRole('button', { name: 'Key', exact: true }).click()
      const help = page.getByRole('dialog', { name: 'How to read this' })
      await expect(help.locator('.key')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(help).toBeHidden()
    })
})

shared(
  'filters stand in the same line as the sentence, and all of them can be taken off',
  async ({ page }) => {
    await show(page, 'time=2008..2018&role=mayor~party-secretary&q=zhang')
    const [summary, clear] = [page.locator('.summary'), page.getByRole('button', { name: 'Clear all' })]
    const line = await summary.boundingBox()
    expect(Math.abs(((await clear.boundingBox())?.y ?? 0) - (line?.y ?? 0))).toBeLessThan(10)
    await clear.click()
    await expect(clear).toHaveCount(0)
  },
)

test('without events the lanes have the width', async ({ page }) => {
  await serveMadeUp(page, parliament({ people: 3, terms: 9 }))
  await open(page, `data=${MADE_UP}`)
  await expect(page.locator('.events')).toBeHidden()
  expect((await canvasOf(page).boundingBox())?.width).toBe(1280)
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.getByRole('navigation').getByRole('button')).toHaveText(['Timeline', 'Table', 'Text'])
})

for (const [width, side] of [
  [1280, 324],
  [960, 280],
] as const)
  test(`without events what is opened stands beside the lanes, at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await serveMadeUp(page, parliament({ people: 1, terms: 3 }))
    await open(page, `data=${MADE_UP}`)
    const whole = await canvasOf(page).boundingBox()
    await clickMark(page, /1902/)
    const panel = page.getByRole('complementary')
    await expect(panel).toBeVisible()
    const widthNow = async () => (await canvasOf(page).boundingBox())?.width
    await expect.poll(widthNow).toBe(width - side)
    const end = async () => {
      const box = await mark(page, /1902/).boundingBox()
      return (box?.x ?? width) + (box?.width ?? 0)
    }
    await expect.poll(end).toBeLessThanOrEqual(width - side)
    await expect.poll(async () => (await panel.boundingBox())?.width).toBe(side)
    await panel.getByRole('button', { name: 'Close' }).click()
    await expect.poll(widthNow).toBe(whole?.width)
    // Nothing has its place beside the lanes where a link names what there is not.
    await open(page, `data=${MADE_UP}&sel=term.none`)
    await expect.poll(widthNow).toBe(whole?.width)
  })

/** One word, as long as a line of text. */
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle'

const longWords: DatasetFile = {
  ...parliament({ people: 1, terms: 1, events: 1 }),
  title: LONG + LONG,
  offices: [{ id: 'seat', title: LONG, role: 'member' }],
  people: [{ id: 'member-0', name: LONG }],
}

test('long words break, and leave every control in reach, at any width', async ({ page }) => {
  await serveMadeUp(page, longWords)
  await open(page, `data=${MADE_UP}&sel=term.term-0`)
  const panel = page.getByRole('complementary')
  for (const width of [1280, 800, 390])
    await test.step(`${width}`, async () => {
      await page.setViewportSize({ width, height: 800 })
      await expect(panel.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 })
      await expect(page.getByRole('button', { name: 'How to read this' })).toBeInViewport({ ratio: 1 })
      await expect(page.getByRole('button', { name: 'Filters' })).toBeInViewport({ ratio: 1 })
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      await expect.poll(() => panel.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
    })
})

test('the live region is silent until there is something true to say', async ({ page }) => {
  await page.addInitScript(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    new MutationObserver(() => {
      const said = document.querySelector('.said')?.textContent ?? ''
      if (said !== '' && heard.at(-1) !== said) heard.push(said)
    }).observe(document, { childList: true, characterData: true, subtree: true })
  })
  await open(page)
  const everything = '2 people, 34 terms, 27 events, 1975–2025'
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { heard: string[] }).heard))
    .toEqual([everything])
})

test('of many people on a day the office holders come first, and the others are counted', async ({
  page,
}) => {
  const file = parliament({ people: 12, terms: 3 })
  await serveMadeUp(page, { ...file, people: [...file.people].reverse() })
  await open(page, `data=${MADE_UP}&sel=day&at=1900-06-01`)
  const panel = page.getByRole('complementary')
  await expect(panel.getByRole('heading', { level: 3 })).toHaveText(['Member 2', 'Member 1', 'Member 0'])
  await expect(panel).toContainText('Of 9 others no office is known for these days.')
})

test('where only one neighbour in the office is named, the other is said to be missing in the sources', async ({
  page,
}) => {
  const file = parliament({ people: 1, terms: 1 })
  const terms =
    file.terms?.map((term) => ({ ...term, related: { predecessor: [{ name: 'Somebody' }] } })) ?? []
  await serveMadeUp(page, { ...file, terms })
  await open(page, `data=${MADE_UP}&sel=term.term-0`)
  await expect(page.getByRole('complementary').getByRole('term')).toContainText(['Predecessor', 'Successor'])
  await expect(page.getByRole('complementary')).toContainText('not in the sources')
})

/** Letters may reach out of a low line by a pixel or two; a line that is left out is higher. */
const isWhole = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => one.scrollWidth <= one.clientWidth && one.scrollHeight < one.clientHeight + 8)

shared('a filter cuts neither the title nor what is shown beside it', async ({ page }) => {
  await show(page)
  expect(await isWhole(page, '.summary')).toBe(true)
  await show(page, 'role=mayor')
  await expect(page.getByRole('button', { name: 'Clear all' })).toBeVisible()
  expect(await isWhole(page, '.page-header h1')).toBe(true)
})

shared('in a low window each role group is whole, and the others a scroll away', async ({ page }) => {
  await page.setViewportSize({ width: 960, height: 540 })
  await show(page)
  const chips = page.locator('.groups .chip')
  await expect(chips).toHaveCount(7)
  const cut = await chips.evaluateAll(
    (all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length,
  )
  expect(cut).toBe(0)
})

test('on a phone a long title has two lines, and ends where the buttons begin', async ({ page }) => {
  const made = parliament({ people: 3, terms: 9 })
  await serveMadeUp(page, { ...made, title: 'Mayors of a long-named town' })
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, `data=${MADE_UP}`)
  const title = await page.locator('.page-header h1').boundingBox()
  const buttons = await page.locator('.page-actions').boundingBox()
  // Two lines of 18 pixels.
  expect(title?.height).toBeGreaterThan(30)
  expect(title?.height).toBeLessThan(50)
  expect((title?.x ?? 0) + (title?.width ?? 0)).toBeLessThanOrEqual(buttons?.x ?? 0)
})

for (const lang of ['en', 'fr', 'es'])
  for (const width of [770, 1000])
    shared(
      `the sentence is whole, and the search field has room for a word: ${lang}, ${width}`,
      async ({ page }) => {
        await page.setViewportSize({ width, height: 700 })
        await show(page, `lang=${lang}`)
        await expect(page.locator('html')).toHaveAttribute('lang', lang)
        expect(await isWhole(page, '.summary')).toBe(true)
        const search = await page.locator('.actions .search').boundingBox()
        expect(search?.width).toBeGreaterThan(85)
      },
    )

test('at 1280 pixels the sentence of a large dataset is whole, in the height of the line', async ({
  page,
}) => {
  await serveMadeUp(page, generateFile(1000, 1))
  await open(page, `data=${MADE_UP}`)
  const before = await canvasOf(page).boundingBox()
  for (const lang of ['en', 'fr', 'es']) {
    await follow(page, `data=${MADE_UP}&lang=${lang}`)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    expect(await isWhole(page, '.summary'), lang).toBe(true)
    expect(await canvasOf(page).boundingBox()).toEqual(before)
  }
})

shared(
  'where a window is low and has no room beside them, filters have a line, and each can be taken off',
  async ({ page }) => {
    await page.setViewportSize({ width: 960, height: 540 })
    await show(page, 'time=2008..2018&role=mayor&q=zhang')
    for (const name of [/2008–2018$/, /Mayor$/, /“zhang”$/])
      await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('button', { name: 'Clear all' })).toBeInViewport({ ratio: 1 })
  },
)

shared('on a phone the sentence of a filter is whole', async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 700 })
    await show(page, 'role=mayor~party-secretary&time=2008..2018')
    await expect(page.locator('.summary > span')).toContainText('mayor or party secretary')
    await expect.poll(() => isWhole(page, '.summary')).toBe(true)
  }
})
