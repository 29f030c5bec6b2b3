/** Rows are packed for what is in view: at once where a page opens, and again, in a glide, when a zoom rests. */
import type { Page } from '@playwright/test'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import {
  atRest,
  canvasOf,
  expect,
  laneOf,
  open,
  pixelAt,
  placeOf,
  plotOf,
  queryOf,
  test,
  viewOf,
} from './helpers.ts'
import { shared, show } from './onePage.ts'

/** Where the bars of a lane stand, by what their marks say; at rest. */
async function linesOf(page: Page, person: string): Promise<Map<string, number>> {
  await viewOf(page)
  // What is out of view has no place.
  const found = await laneOf(page, person).evaluate((lane) =>
    [...lane.querySelectorAll<HTMLElement>('li button')]
      .filter(({ style }) => style.top !== '')
      .map(({ textContent, offsetTop, offsetHeight }): [string, number] => [
        textContent,
        offsetTop + offsetHeight / 2,
      ]),
  )
  return new Map(found)
}

/** Lines that have anything, from top to bottom. */
const distinct = (lines: Map<string, number>) => [...new Set(lines.values())].sort((a, b) => a - b)

async function zoom(page: Page, wheel: number, share = 0.85) {
  const { left, top, width } = await plotOf(page)
  await page.mouse.move(left + width * share, top + 300)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, wheel)
  await page.keyboard.up('Control')
}

const CAREER = 'Zhang Guoqing'

shared('two mayors who fit into one row have one', async ({ page }) => {
  await show(page, 'role=mayor')
  const lines = await linesOf(page, CAREER)
  const mayors = [...lines].filter(([label]) => label.startsWith('Mayor'))
  expect(mayors).toHaveLength(2)
  expect(new Set(mayors.map(([, y]) => y)).size).toBe(1)
})

shared('zooming in leaves no empty rows, and zooming out brings the rows back', async ({ page }) => {
  await show(page)
  const before = await linesOf(page, CAREER)
  await zoom(page, -400)
  await expect.poll(() => queryOf(page)).toContain('view=')
  const closer = distinct(await linesOf(page, CAREER))
  expect(closer.length).toBeLessThan(distinct(before).length)
  // Rows are 32 pixels high at most, and events stand in a row of their own.
  for (const [k, y] of closer.entries()) expect(y - (closer[k - 1] ?? y)).toBeLessThan(36)
  await page.getByRole('button', { name: 'Fit all', exact: true }).click()
  await expect.poll(() => queryOf(page)).toBe('')
  await expect.poll(async () => [...(await linesOf(page, CAREER))]).toEqual([...before])
})

test('a link to some years has their rows at once, the same that a reader finds there', async ({ page }) => {
  await open(page, 'view=2015..2020')
  const lines = distinct(await linesOf(page, CAREER))
  for (const [k, y] of lines.entries()) expect(y - (lines[k - 1] ?? y)).toBeLessThan(36)
})

for (const size of [16, 24])
  test(`the lane under the pointer keeps its place when those above it need fewer rows: text of ${size} pixels`, async ({
    page,
  }) => {
    const scale = size / 16
    const file = parliament({ people: 40, terms: 120 })
    // Three at once, and only the last of them goes on.
    const years = [
      [1900, 1930],
      [1910, 1940],
      [1920, 1990],
    ]
    const terms = file.terms.map((term, n) => {
      const [from, to] = years[Math.floor(n / 40)] ?? []
      return { ...term, start: `${from}-01-01`, end: `${to}-12-31` }
    })
    await serveMadeUp(page, { ...file, terms })
    await open(page, `data=${MADE_UP}`)
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}px`
    }, size)
    await atRest(page)
    await page.locator('.scroller').evaluate((lanes, scale) => lanes.scrollTo(0, 1900 * scale), scale)
    const name = page.locator('.marks').getByRole('button', { name: /^Member 22/ })
    await expect(name).toBeInViewport()
    await atRest(page)
    const before = await name.boundingBox()
    const { left, width } = await plotOf(page)
    await page.mouse.move(left + width * 0.85, (before?.y ?? 0) + 20 * scale)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -400)
    await page.keyboard.up('Control')
    await expect.poll(() => queryOf(page)).toContain('view=')
    await atRest(page)
    await expect
      .poll(async () => Math.abs(((await name.boundingBox())?.y ?? 0) - (before?.y ?? 0)))
      .toBeLessThan(2)
    const below = await page
      .locator('.marks')
      .getByRole('button', { name: /^Member 23/ })
      .boundingBox()
    expect((below?.y ?? 0) - (before?.y ?? 0)).toBeLessThan(70 * scale)
  })

test.describe('on their way', () => {
  /** Milliseconds: until a picture that stands still rests, and less than rows are on their way. */
  const [REST, SOME] = [120, 60]

  /** Zoomed in on a page whose time stands still but where it is let run; `y` is where the bar zoomed at is drawn. */
  async function openZoomed(page: Page) {
    await page.clock.install()
    await open(page)
    const { x, y } = await placeOf(page, /^Secretary-General of the Shanghai/)
    const colour = await pixelAt(page, { x, y: y + 4 })
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000))
    await page.mouse.move(x, y)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -400)
    await page.keyboard.up('Control')
    await expect(canvasOf(page)).not.toHaveAttribute('data-view')
    await page.clock.runFor(40)
    return { y: () => topOf(page, x, colour) }
  }

  /** The first pixel of a colour in a column of the picture, from above. */
  const topOf = (page: Page, x: number, colour: readonly number[]) =>
    canvasOf(page).evaluate(
      (canvas: HTMLCanvasElement, { x, colour }) => {
        const box = canvas.getBoundingClientRect()
        const scale = canvas.width / box.width
        const copy = new OffscreenCanvas(1, canvas.height).getContext('2d', { willReadFrequently: true })
        copy?.drawImage(canvas, (box.left - x) * scale, 0)
        const data = copy?.getImageData(0, 0, 1, canvas.height).data ?? []
        for (let y = 0; y < canvas.height; y++)
          if (colour.every((value, k) => data[4 * y + k] === value)) return y / scale
        return -1
      },
      { x, colour },
    )

  test('rows glide, from where they were drawn to where they are packed', async ({ page }) => {
    const { y } = await openZoomed(page)
    const first = await y()
    await page.clock.runFor(REST + SOME)
    const middle = await y()
    await page.clock.runFor(1000)
    const last = await y()
    expect(last).toBeGreaterThan(0)
    expect(middle).toBeGreaterThan(last)
    expect(middle).toBeLessThan(first)
    await expect(canvasOf(page)).toHaveAttribute('data-view', /./)
  })

  test('a gesture meanwhile goes on from what is drawn', async ({ page }) => {
    const { y } = await openZoomed(page)
    await page.clock.runFor(REST + SOME)
    const before = await y()
    await page.keyboard.down('Shift')
    await page.mouse.wheel(0, 6)
    await page.keyboard.up('Shift')
    await page.clock.runFor(20)
    const meanwhile = await y()
    await page.clock.runFor(1000)
    const last = await y()
    expect(meanwhile).toBeLessThanOrEqual(before)
    expect(meanwhile).toBeGreaterThan(last)
    // A frame or two of the glide.
    expect(before - meanwhile).toBeLessThan((before - last) * 0.7)
  })

  test('rows are there at once for who would rather have nothing move', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const { y } = await openZoomed(page)
    const first = await y()
    await page.clock.runFor(REST + 40)
    const next = await y()
    await page.clock.runFor(1000)
    expect(next).toBeLessThan(first)
    expect(next).toBe(await y())
  })
})
