/** Read by who sees little: larger pages and text, more space, more contrast, nothing that shines through. */
import type { Page } from '@playwright/test'
import { canvasOf, clickMark, colourOf, expect, follow, mark, open, test } from './helpers.ts'
import { shared, show } from './onePage.ts'

/** What is shown of the page, and wider than its box or out of the window: its text is cut off for good. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '.tenure :is(h1, h2, button, input, select, td, th, dd, dt, label)',
      ),
    ]
      .filter((one) => one.checkVisibility() && !one.closest('.marks, .visually-hidden, .groups'))
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect()
        const isCut = one.tagName !== 'H1' && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0
        return left < -1 || right > innerWidth + 1 || (isCut && getComputedStyle(one).overflowX !== 'visible')
      })
      .map((one) => `${one.tagName} ${one.className} ${one.textContent}`),
  )

const overlap = async (page: Page, a: string, b: string) => {
  const [one, other] = [await page.locator(a).boundingBox(), await page.locator(b).boundingBox()]
  if (!one || !other) throw new Error(`no ${a} or no ${b}`)
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

/** Adds a reader's own styles; the page's policy is for styles in the page. */
const restyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }, css)

/** Elements with a text of their own that is smaller than 12 pixels. */
const small = (page: Page, within = '.tenure') =>
  page.locator(within).evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('*')]
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
      .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 12)
      .map((one) => `${one.tagName} ${one.className} ${one.textContent}`),
  )

for (const [zoom, width, height] of [
  ['200 %', 640, 400],
  ['400 %', 320, 256],
] as const)
  shared(
    `a window of 1280 pixels at ${zoom}: nothing is out of it, and the header’s parts stand apart`,
    async ({ page }) => {
      await page.setViewportSize({ width, height })
      await show(page)
      const isWhole = (one: HTMLElement) =>
        one.scrollWidth <= one.clientWidth && one.scrollHeight <= one.clientHeight
      await expect.poll(() => page.locator('.summary').evaluate(isWhole)).toBe(true)
      for (const query of ['', 'show=events', 'show=table', 'sel=term.mayor-of-chongqing.zhang-guoqing']) {
        await follow(page, query)
        await expect(page.getByRole('button', { name: 'Filters' })).toBeVisible()
        expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBeLessThanOrEqual(
          width,
        )
        expect(await cutOff(page), query).toEqual([])
        expect(await overlap(page, 'h1', '.actions'), query).toBe(false)
      }
    },
  )

test('text of one and a half times the size: the picture’s too, and it is found where it is drawn', async ({
  page,
}) => {
  await open(page)
  const heightOf = async () => (await mark(page, /^Mayor of Tianjin/).boundingBox())?.height ?? 0
  await expect(mark(page, /^Mayor of Tianjin/)).toBeVisible()
  const before = await page.locator('.scrolled').evaluate((one) => one.clientHeight)
  await restyle(page, 'html { font-size: 24px }')
  await expect
    .poll(() => page.locator('.scrolled').evaluate((one) => one.clientHeight))
    .toBeGreaterThan(1.3 * before)
  await expect(page.locator('h1')).toHaveCSS('font-size', '34.5px')
  // A bar of a phone's measures has 12 pixels.
  await expect.poll(heightOf).toBe(18)
  await expect(canvasOf(page)).toHaveAttribute('data-view', /./)
  // Rows may still find other places in what room is left.
  await expect(async () => {
    await clickMark(page, /^Mayor of Tianjin/)
    const opened = page.getByRole('complementary', { name: 'Mayor of Tianjin' })
    await expect(opened).toBeVisible({ timeout: 2000 })
  }).toPass()
  expect(await cutOff(page)).toEqual([])
})

shared('no text is smaller than 12 pixels, on the screen and on paper', async ({ page }) => {
  await show(page)
  for (const query of [
    'embed=1',
    'show=table',
    'sel=term.mayor-of-chongqing.zhang-guoqing',
    'sel=event.paris-ai-action-summit-2025',
    'sel=person.zhang-guoqing',
    'sel=day&at=2018-01-02',
    'time=2016..2020&role=mayor&q=zhang',
    '',
  ]) {
    await follow(page, query)
    expect.soft(await small(page), query).toEqual([])
  }
  for (const name of ['Share', 'How to read this', 'About this data']) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect.soft(await small(page), name).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('.paper .svg-scene').first()).toBeAttached()
  expect.soft(await small(page, '.paper')).toEqual([])
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
})

test('the space that WCAG lets readers add between lines, words and letters: nothing is cut off', async ({
  page,
}) => {
  await open(page)
  await restyle(
    page,
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  )
  await expect(page.locator('h1')).toHaveCSS('letter-spacing', '2.76px')
  for (const query of ['', 'show=table', 'sel=term.mayor-of-chongqing.zhang-guoqing']) {
    await follow(page, query)
    expect(await cutOff(page), query).toEqual([])
    expect(await overlap(page, 'h1', '.actions'), query).toBe(false)
  }
})

test('the space that a reader adds between letters is measured where the picture has it: its rows are packed for that', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 440 })
  await open(page, 'density=compact')
  const height = () => page.locator('.scrolled').evaluate((one) => one.clientHeight)
  const before = await height()
  await restyle(page, '* { letter-spacing: 0.3em !important }')
  await expect.poll(height).toBeGreaterThan(before)
})

shared('more contrast: no quiet text, in the page and in the picture', async ({ page }) => {
  await show(page)
  const picture = () => canvasOf(page).evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
  const [ink, usual] = [await colourOf(page, 'ink'), await picture()]
  expect(await colourOf(page, 'muted')).not.toEqual(ink)
  await page.emulateMedia({ contrast: 'more' })
  await expect.poll(() => colourOf(page, 'muted')).toEqual(ink)
  await expect.poll(picture).not.toBe(usual)
  await page.emulateMedia({ contrast: 'no-preference' })
  await expect.poll(picture).toBe(usual)
})

test('less transparency: nothing of the page shines through', async ({ page }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-transparency', value: 'reduce' }],
  })
  await open(page, 'time=2000..2010')
  await expect(page.locator('.brush')).toHaveCSS('opacity', '1')
  await expect(page.locator('.brush')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  await page.getByRole('button', { name: /^Filters/ }).click()
  const backdrop = await page
    .getByRole('dialog')
    .evaluate((dialog) => getComputedStyle(dialog, '::backdrop').backgroundColor)
  expect(backdrop).toMatch(/^rgb\(/)
})
