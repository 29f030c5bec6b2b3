/** A phone in the hand: a finger taps, swipes, drags and pinches, and nothing stands beside the page. */
import type { Page } from '@playwright/test'
import {
  atRest,
  dayOf,
  dayUnder,
  expect,
  mark,
  open,
  placeOf,
  plotOf,
  queryOf,
  test,
  viewOf,
} from './helpers.ts'
import { shared, show } from './onePage.ts'

interface Point {
  readonly x: number
  readonly y: number
}

const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
})

/** Fingers that go down, move along straight lines and come up together. */
async function touch(page: Page, ...fingers: readonly { readonly from: Point; readonly to: Point }[]) {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((at, id) => ({ ...at, id })) })
  const steps = 10
  await send(
    'touchStart',
    fingers.map(({ from }) => from),
  )
  for (let i = 1; i <= steps; i++)
    await send(
      'touchMove',
      fingers.map(({ from, to }) => between(from, to, i / steps)),
    )
  await send('touchEnd', [])
  await session.detach()
}

async function tapMark(page: Page, name: RegExp) {
  const { x, y } = await placeOf(page, name)
  await page.touchscreen.tap(x, y)
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)
const scrolled = (page: Page) => page.locator('.scroller').evaluate((lanes) => lanes.scrollTop)

async function lanesPlace(page: Page, share = 0.5): Promise<Point> {
  const { left, top, width } = await plotOf(page)
  return { x: Math.round(left + width * share), y: Math.round(top + 260) }
}

shared('tabs give each part the page to itself', async ({ page }) => {
  await show(page)
  const tabs = page.locator('.tabs')
  const timeline = page.getByRole('region', { name: 'Timeline' })
  const events = page.getByRole('region', { name: 'Events' })
  await expect(timeline).toBeVisible()
  await expect(events).toBeHidden()
  await tabs.getByRole('button', { name: 'Events' }).tap()
  await expect(events).toBeVisible()
  await expect(timeline).toBeHidden()
  await expect.poll(() => queryOf(page)).toBe('show=events')
  expect(await widthOf(page)).toBe(390)
  await tabs.getByRole('button', { name: 'Table' }).tap()
  await expect(page.getByRole('region', { name: 'Table' })).toBeVisible()
  await expect(events).toBeHidden()
  expect(await widthOf(page)).toBe(390)
  await tabs.getByRole('button', { name: 'Timeline' }).tap()
  await expect(timeline).toBeVisible()
  await atRest(page)
})

shared('every mark lies within the page, at the top and at the foot of the lanes', async ({ page }) => {
  await show(page)
  const beside = async () => {
    await atRest(page)
    const boxes = await page
      .locator('.marks button')
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().toJSON() as DOMRect))
    expect(boxes.length).toBeGreaterThan(10)
    return boxes.filter(({ left, right }) => left < 0 || right > 390)
  }
  expect(await beside()).toEqual([])
  await page.locator('.scroller').evaluate((lanes) => lanes.scrollTo(0, lanes.scrollHeight))
  await expect(mark(page, /^Chinese Ambassador to the European Union/)).toBeInViewport()
  expect(await beside()).toEqual([])
  expect(await widthOf(page)).toBe(390)
})

shared('a tap on a bar opens a sheet over the foot of the page, its cross closes it', async ({ page }) => {
  await show(page)
  await tapMark(page, /^Mayor of Chongqing/)
  const sheet = page.getByRole('complementary', { name: 'Mayor of Chongqing' })
  await expect(sheet).toContainText('30 December 2016')
  await expect
    .poll(async () => {
      const box = await sheet.boundingBox()
      return { left: box?.x, width: box?.width, foot: Math.round((box?.y ?? 0) + (box?.height ?? 0)) }
    })
    .toEqual({ left: 0, width: 390, foot: 844 })
  expect(await widthOf(page)).toBe(390)
  await sheet.getByRole('button', { name: 'Close' }).tap()
  await expect(sheet).toBeHidden()
})

shared(
  'a name stays over its lane while that is scrolled, and a tap on it opens the person',
  async ({ page }) => {
    await show(page)
    await page.locator('.scroller').evaluate((lanes) => lanes.scrollTo(0, 300))
    await atRest(page)
    const { left, top } = await plotOf(page)
    await page.touchscreen.tap(left + 50, top + 46)
    await expect(page.getByRole('complementary', { name: 'Zhang Guoqing' })).toBeVisible()
  },
)

shared('a tap on the last bars, which the buttons do not cover', async ({ page }) => {
  await show(page)
  await page.locator('.scroller').evaluate((lanes) => lanes.scrollTo(0, lanes.scrollHeight))
  await expect(mark(page, /^Secretary-General of the Shanghai/)).toBeInViewport()
  await tapMark(page, /^Secretary-General of the Shanghai/)
  await expect(page.locator('.details')).toContainText('Vladimir Norov')
})

test('a swipe up scrolls the lanes and leaves the axis', async ({ page }) => {
  await open(page, 'view=2000..2020')
  const before = await viewOf(page)
  const from = await lanesPlace(page)
  await touch(page, { from, to: { x: from.x, y: from.y - 200 } })
  await expect.poll(() => scrolled(page)).toBeGreaterThan(100)
  expect(await viewOf(page)).toEqual(before)
  expect(queryOf(page)).not.toContain('sel=')
})

shared('a drag sideways moves the axis with the finger', async ({ page }) => {
  await show(page, 'view=2000..2020')
  const from = await lanesPlace(page)
  const day = await dayUnder(page, from.x)
  await touch(page, { from, to: { x: from.x - 120, y: from.y } })
  // The first pixels go into telling a drag from a tap: 20 years are about 20 days a pixel here.
  await expect.poll(async () => Math.abs((await dayUnder(page, from.x - 120)) - day)).toBeLessThan(400)
  expect(await scrolled(page)).toBe(0)
  expect(queryOf(page)).not.toContain('sel=')
})

shared('two fingers zoom where they are', async ({ page }) => {
  await show(page)
  const before = await viewOf(page)
  const { x, y } = await lanesPlace(page, 0.7)
  const day = await dayUnder(page, x)
  await touch(
    page,
    { from: { x: x - 30, y }, to: { x: x - 100, y } },
    { from: { x: x + 30, y }, to: { x: x + 100, y } },
  )
  await expect
    .poll(async () => {
      const { from, to } = await viewOf(page)
      return to - from
    })
    .toBeLessThan((before.to - before.from) / 2.5)
  expect(Math.abs((await dayUnder(page, x)) - day)).toBeLessThan((before.to - before.from) / 20)
  // The page itself was not zoomed.
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
})

shared('a handle of the overview follows the finger', async ({ page }) => {
  await show(page)
  const handle = page.getByRole('slider', { name: 'First year shown' })
  const box = await handle.boundingBox()
  const from = { x: (box?.x ?? 0) + 4, y: (box?.y ?? 0) + 12 }
  await touch(page, { from, to: { x: from.x + 180, y: from.y } })
  await expect.poll(async () => Number(await handle.getAttribute('aria-valuenow'))).toBeGreaterThan(1990)
  await expect.poll(() => queryOf(page)).toMatch(/^time=\d{4}\.\.latest$/)
})

shared('handles that meet at the end of the strip can be parted', async ({ page }) => {
  await show(page, 'time=2025..2025')
  const handle = page.getByRole('slider', { name: 'First year shown' })
  const box = await handle.boundingBox()
  const from = { x: (box?.x ?? 0) + 2, y: (box?.y ?? 0) + 12 }
  await touch(page, { from, to: { x: from.x - 120, y: from.y } })
  await expect.poll(async () => Number(await handle.getAttribute('aria-valuenow'))).toBeLessThan(2015)
  await expect(page.getByRole('slider', { name: 'Last year shown' })).toHaveAttribute('aria-valuenow', '2025')
})

shared('a tap on the axis tells who held what on that day', async ({ page }) => {
  await show(page, 'view=2016..2020')
  const { left, top, width } = await plotOf(page)
  const x = left + width * 0.4
  const day = await dayUnder(page, x)
  await page.touchscreen.tap(x, top + 15)
  await expect(page.getByRole('complementary', { name: /^On \d+ \w+ 201[78]$/ })).toBeVisible()
  const at = () => dayOf(new URL(page.url()).searchParams.get('at') ?? '')
  await expect.poll(() => Math.abs(at() - day)).toBeLessThan(20)
})

shared('the table is cards, each fact with its name', async ({ page }) => {
  await show(page, 'show=table&role=mayor')
  const mayor = page
    .getByRole('table', { name: /terms$/ })
    .locator('tbody tr')
    .first()
  const title = await mayor.getByRole('button', { name: 'Mayor of Chongqing' }).boundingBox()
  const person = mayor.locator('td').filter({ hasText: 'Zhang Guoqing' })
  expect((await person.boundingBox())?.y).toBeGreaterThan((title?.y ?? 0) + 10)
  const label = await person.evaluate((cell) => getComputedStyle(cell, '::before').content)
  expect(label).toContain('Person')
  expect(await widthOf(page)).toBe(390)
})

shared('filters: years, groups and roles in a dialog that scrolls', async ({ page }) => {
  await show(page)
  await page.getByRole('button', { name: 'Filters' }).tap()
  const dialog = page.getByRole('dialog', { name: 'Filters' })
  // Each of them once, and both ways out in reach wherever the list is scrolled.
  await expect(dialog.getByText('Diplomacy', { exact: true })).toHaveCount(1)
  await dialog.getByRole('checkbox', { name: /^Diplomacy/ }).tap()
  await dialog.getByLabel('From year').fill('2010')
  await dialog.getByLabel('From year').press('Enter')
  await dialog.getByRole('checkbox', { name: /^Ministry of Foreign Affairs/ }).tap()
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 })
  await expect(dialog.getByRole('button', { name: /^Show \d+ terms?$/ })).toBeInViewport({ ratio: 1 })
  await expect.poll(() => queryOf(page)).toMatch(/^time=2010\.\.latest&role=diplomacy&org=[a-z-]+$/)
  const box = await dialog.boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
  await dialog.getByRole('button', { name: /^Show \d+ terms?$/ }).tap()
  await expect(dialog).toBeHidden()
  await expect(page.locator('.chip.active')).toHaveCount(3)
  await expect(page.locator('.filters-button .badge')).toHaveText('3')
  expect(await widthOf(page)).toBe(390)
})

shared('search', async ({ page }) => {
  await show(page)
  const field = page.getByRole('searchbox', { name: 'Find' })
  await expect(field).toHaveCount(1)
  await field.fill('kenya')
  await expect(page.locator('.summary')).toContainText('matching “kenya”')
  await expect(mark(page, /^Chinese Ambassador to Kenya/)).toBeInViewport()
  await page.getByRole('button', { name: 'Clear all' }).tap()
  await expect(field).toHaveValue('')
})
