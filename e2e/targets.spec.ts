/** Whatever can be pressed is 24 by 24 pixels at least, or has that much room around its middle (WCAG 2.5.8). */
import type { Page } from '@playwright/test'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { atRest, expect, follow, open, test } from './helpers.ts'

/** Those too small and too near to another: each with its size. Marks let the pointer through to the picture. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const LEAST = 24
    const selector = 'a[href], button, input, select, textarea, summary, [role="slider"]'
    const boxOf = (element: Element) => (element.closest('label') ?? element).getBoundingClientRect()
    const targets = [...document.querySelectorAll(selector)]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.marks'),
      )
      .filter((element) => !element.closest('.skip-links, [inert]'))
      .map((element) => ({ element, box: boxOf(element) }))
    const isSmall = (box: DOMRect) => box.width < LEAST - 0.1 || box.height < LEAST - 0.1
    /** From the middle of one to the nearest of another; to its middle where that is small too. */
    const distance = (a: DOMRect, b: DOMRect) => {
      const [x, y] = [a.x + a.width / 2, a.y + a.height / 2]
      const [dx, dy] = isSmall(b)
        ? [b.x + b.width / 2 - x, b.y + b.height / 2 - y]
        : [Math.max(b.left - x, 0, x - b.right), Math.max(b.top - y, 0, y - b.bottom)]
      return Math.hypot(dx, dy) - (isSmall(b) ? LEAST / 2 : 0)
    }
    return targets
      .filter(({ box }) => isSmall(box))
      .filter(({ element, box }) =>
        targets.some((other) => other.element !== element && distance(box, other.box) < LEAST / 2 - 0.1),
      )
      .map(({ element, box }) => `${element.outerHTML.slice(0, 90)} ${box.width}×${box.height}`)
  })

/** Whatever a window of this width shows, in one page: a load takes longer than to look. */
async function lookThrough(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 844 })
  await open(page)
  for (const [state, query] of [
    ['start page', ''],
    ['events', 'show=events'],
    ['table', 'show=table'],
    ['filters in force', 'time=2016..2020&role=mayor~diplomacy&q=zhang'],
    ['details of a term', 'sel=term.mayor-of-chongqing.zhang-guoqing'],
    ['details of an event', 'sel=event.paris-ai-action-summit-2025'],
    ['details of a person', 'sel=person.zhang-ming'],
    ['a day', 'sel=day&at=2018-01-02'],
    ['notices', 'role=nobody&time=soon'],
    ['nothing matches', 'role=mayor&person=zhang-ming'],
    ['embed', 'embed=1'],
  ] as const)
    await test.step(state, async () => {
      await follow(page, query)
      await page.waitForFunction(() => document.getAnimations().length === 0)
      expect.soft(await tooSmall(page), state).toEqual([])
    })
}

/** Each handle of the overview is a target by itself, and covers no part of the other, wherever the years are. */
async function expectHandles(page: Page): Promise<void> {
  for (const years of ['', '1975..1975', '1975..1976', '1999..1999', '2024..2025', '2025..2025'])
    await test.step(`handles of the years ${years}`, async () => {
      await follow(page, years === '' ? '' : `time=${years}`)
      const handles = page.getByRole('slider')
      await expect(handles).toHaveCount(2)
      const [first, last] = await handles.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()))
      for (const { width, height, left, right } of [first, last].flatMap((box) => box ?? [])) {
        expect.soft(Math.min(width, height), years).toBeGreaterThanOrEqual(24)
        expect.soft(left, years).toBeGreaterThanOrEqual(0)
        expect.soft(right, years).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
      }
      expect.soft(first?.right, years).toBeLessThanOrEqual((last?.left ?? 0) + 0.01)
    })
}

test('on a desk', async ({ page }) => {
  test.setTimeout(180_000)
  await lookThrough(page, 1280)
  await expectHandles(page)
  await follow(page, '')
  for (const name of ['Filters', 'Share', 'About this data', 'How to read this'])
    await test.step(`the dialog “${name}”`, async () => {
      await page.getByRole('button', { name, exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect.soft(await tooSmall(page), name).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    })
})

test('on a phone, where the axis is moved by buttons too', async ({ page }) => {
  test.setTimeout(180_000)
  await lookThrough(page, 390)
  await expectHandles(page)
  await follow(page, 'view=2010..2015')
  const { x = 0, width = 0 } = (await page.getByRole('button', { name: 'Earlier' }).boundingBox()) ?? {}
  expect(x + width).toBeLessThan(390)
  await page.getByRole('button', { name: 'Earlier' }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('view')).toMatch(/^200\d/)
})

test('with many people nothing of the foot is cut off at any width', async ({ page }) => {
  const file = parliament({ people: 200, terms: 400, events: 5 })
  const people = file.people.map((person, n) => ({ ...person, party: `Party of ${n % 3}` }))
  await serveMadeUp(page, { ...file, people })
  await open(page, `data=${MADE_UP}`)
  for (const width of [1280, 1100, 1000, 900, 761, 700, 621, 390])
    await test.step(`${width}`, async () => {
      await page.setViewportSize({ width, height: 844 })
      await atRest(page)
      const foot = page.locator('.timeline-foot')
      await expect(foot.getByRole('button', { name: 'Fit all' })).toBeInViewport({ ratio: 1 })
      const pane = await page.locator('section.timeline').boundingBox()
      const edges = () =>
        foot
          .locator('button, select, input')
          .evaluateAll((controls) =>
            controls.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().right),
          )
      await expect
        .poll(async () => Math.max(...(await edges())))
        .toBeLessThanOrEqual((pane?.x ?? 0) + (pane?.width ?? 0))
    })
})
