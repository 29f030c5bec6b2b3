/** The picture is there, and answers, before React is; and nothing of the page moves or is lost when that comes. */
import type { Page } from '@playwright/test'
import { generateFile } from '../src/cli/generate.ts'
import { atRest, canvasOf, expect, placeOf, test, viewOf, watchDrawn } from './helpers.ts'

const EVERYTHING = '2 people, 34 terms, 27 events, 1975–2025'

/** Opens the page without React's code and styles, until they are let go. */
async function openHeld(page: Page, query = ''): Promise<() => Promise<void>> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/assets/start-*', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(query === '' ? './' : `./?${query}`)
  await atRest(page)
  return async () => {
    letGo()
    // The last that React puts there: what a screen reader is told, and the strip's bars.
    await page.locator('.summary > span').waitFor()
    await page.locator('.density').first().waitFor({ state: 'attached' })
    await page.waitForTimeout(300)
  }
}

const pixels = (page: Page): Promise<string> =>
  canvasOf(page).evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())

test('the picture, title, role groups and summary stand there before React', async ({ page }) => {
  await openHeld(page)
  const blank = await canvasOf(page).evaluate((canvas: HTMLCanvasElement) => {
    const empty = document.createElement('canvas')
    empty.width = canvas.width
    empty.height = canvas.height
    return empty.toDataURL()
  })
  expect(await pixels(page)).not.toBe(blank)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two careers')
  await expect(page).toHaveTitle('Two careers · Tenure')
  await expect(page.locator('.groups .chip')).toHaveCount(7)
  await expect(page.locator('.groups .chip').first()).toHaveText('Party 8')
  await expect(page.locator('.summary')).toHaveText(EVERYTHING)
  // React is not there.
  await expect(page.getByRole('button', { name: 'Share' })).toHaveCount(0)
})

test('what was done before React is kept', async ({ page }) => {
  const letGo = await openHeld(page, 'view=2004..2020')
  const before = await viewOf(page)

  await page.keyboard.press('t')
  const axis = await canvasOf(page).boundingBox()
  if (!axis) throw new Error('no picture')
  const [x, y] = [axis.x + axis.width / 2, axis.y + 30]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 60, y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => (await viewOf(page)).from).toBeGreaterThan(before.from + 30)
  await page.locator('.scroller').focus()
  await page.keyboard.press('+')
  const span = async () => {
    const { from, to } = await viewOf(page)
    return to - from
  }
  await expect.poll(span).toBeLessThan((before.to - before.from) / 1.5)
  const bar = await placeOf(page, /^Mayor of Chongqing/)
  await page.mouse.click(bar.x, bar.y)
  await atRest(page)
  const moved = await canvasOf(page).getAttribute('data-view')

  await letGo()
  await expect(page.locator('.tables')).toBeVisible()
  const details = page.getByRole('complementary')
  await expect(details.getByRole('heading', { name: 'Mayor of Chongqing' })).toBeVisible()
  await page.keyboard.press('t')
  await expect(canvasOf(page)).toHaveAttribute('data-view', `${moved}`)
})

/** The frame's places, and what stands in them before and after. */
const PLACES = [
  '.page-header',
  'h1',
  '.filter-bar',
  '.groups',
  '.filters-button',
  '.summary-line',
  '.summary',
  '.tabs',
  '.panes',
  '.overview-slot',
  '.scroller',
  '.picture',
  '.timeline-foot',
  '.events',
  '.embed-footer',
] as const

/** Left, top, width and height of what is seen of each place: the width of a title is that of its words. */
const boxesOf = (page: Page): Promise<object> =>
  page.evaluate(
    (places) =>
      Object.fromEntries(
        places.flatMap((place) => {
          const element = document.querySelector<HTMLElement>(place)
          // Where the foot floats over the lanes it moves nothing, and is not there before its buttons are.
          const floats = place === '.timeline-foot' && element?.closest('.foot-floats')
          if (!element?.checkVisibility() || floats) return []
          const { left, top, width, height } = element.getBoundingClientRect()
          return [
            [
              place,
              [left, top, ...(place === 'h1' ? [] : [width]), height].map((n) => n.toFixed(1)).join(' '),
            ],
          ]
        }),
      ),
    PLACES,
  )

/** Counts from here on what the browser saw moving, and names it. */
const watchShifts = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const moved: string[] = []
    Object.assign(window, { moved })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & Shift)[])
        for (const { node, previousRect, currentRect } of entry.sources)
          moved.push(
            `${entry.value}: ${(node as Element | null)?.className} ${JSON.stringify([previousRect, currentRect])}`,
          )
    }).observe({ type: 'layout-shift' })
  })

interface Shift {
  readonly value: number
  readonly sources: readonly {
    readonly node: Node | null
    readonly previousRect: DOMRectReadOnly
    readonly currentRect: DOMRectReadOnly
  }[]
}

const ALL = ['', 'lang=zh', 'embed=1']
for (const [width, height, queries, tag = []] of [
  [1280, 800, ALL],
  [390, 844, ALL],
  [960, 540, [''], ['@long']],
  [900, 700, ['', 'lang=zh'], ['@long']],
  [640, 400, ['']],
] as const)
  for (const query of queries)
    test(`nothing moves when React comes: ${width} × ${height} ${query}`, { tag: [...tag] }, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      const letGo = await openHeld(page, query)
      const [boxes, picture] = [await boxesOf(page), await pixels(page)]
      await watchShifts(page)
      await letGo()
      expect(await boxesOf(page)).toEqual(boxes)
      expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([])
      expect((await pixels(page)) === picture, 'the same picture').toBe(true)
    })

test('nothing moves when React comes: many people beside a list of events', async ({ page }) => {
  await page.route('**/long.json', (route) => route.fulfill({ json: generateFile(1000, 1) }))
  const letGo = await openHeld(page, 'data=long.json')
  await expect(page.locator('.summary')).toContainText('1,000 terms')
  const boxes = await boxesOf(page)
  await letGo()
  const controls = page.locator('.lane-controls')
  await expect(controls.getByRole('combobox', { name: 'Go to a person' })).toBeVisible()
  expect(await boxesOf(page)).toEqual(boxes)
  // As much of the key as has room, and a way to all of it.
  await expect(page.locator('.timeline-foot .key li').first()).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('button', { name: 'Key', exact: true })).toBeVisible()
})

test('lanes of a long dataset are drawn once, and once more when all have come', async ({ page }) => {
  const json = { ...generateFile(1000, 1), events: [] }
  await page.route('**/long.json', (route) => route.fulfill({ json }))
  const drawn = await watchDrawn(page)
  await openHeld(page, 'data=long.json')
  await expect(page.locator('.summary')).toContainText('1,000 terms')
  // Without events they have all of the page from the beginning.
  expect(await drawn()).toEqual([1280, 1280])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the dataset is told in words', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two careers')
    // By their tags: Playwright takes nothing in a <noscript> for something with a role.
    const words = page.locator('noscript > .tables')
    await expect(words.locator('p').first()).toBeVisible()
    await expect(words.locator('p').first()).toContainText('The offices of Zhang Guoqing and Zhang Ming')
    const rows = words.locator('tbody tr')
    await expect(rows).toHaveCount(34)
    await rows.last().scrollIntoViewIfNeeded()
    await expect(rows.last()).toBeInViewport()
    await expect(page.locator('section.timeline')).toBeHidden()
    await expect(page.locator('section.events')).toBeHidden()
  })
})
