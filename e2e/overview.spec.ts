/** The overview: a brush over the whole span, the same state as the two number fields. */
import type { Page } from '@playwright/test'
import { colourOf, expect, follow, open, queryOf, test, untilShown, viewOf } from './helpers.ts'

const handle = (page: Page, name: 'First' | 'Last') =>
  page.getByRole('slider', { name: `${name} year shown` })
const year = async (page: Page, name: 'First' | 'Last') =>
  Number(await handle(page, name).getAttribute('aria-valuenow'))

async function stripPlace(page: Page, share: number) {
  const box = await page.locator('.overview .strip').boundingBox()
  if (!box) throw new Error('no overview')
  return { x: Math.round(box.x + box.width * share), y: Math.round(box.y + box.height / 2) }
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await page.mouse.up()
  await untilShown(page)
}

async function middleOf(page: Page, name: 'First' | 'Last') {
  const box = await handle(page, name).boundingBox()
  if (!box) throw new Error('no handle')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('years are set by a handle, by the part between, by a drag over the strip, by key and by field', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await test.step('a handle dragged sets the years, in fields, link and axis', async () => {
    await open(page)
    const all = await viewOf(page)
    await drag(page, await middleOf(page, 'First'), await stripPlace(page, 0.6))
    const first = await year(page, 'First')
    expect(first).toBeGreaterThan(1995)
    expect(first).toBeLessThan(2015)
    await expect(page.getByLabel('From year')).toHaveValue(String(first))
    await expect.poll(() => queryOf(page)).toBe(`time=${first}..latest`)
    await expect.poll(async () => (await viewOf(page)).from).toBeGreaterThan(all.from + 7000)
    await expect(page.getByRole('button', { name: `Remove filter: ${first}–2025` })).toBeVisible()
  })
  await test.step('the part between the handles moves as a whole', async () => {
    await follow(page, 'time=2000..2009')
    await drag(page, await stripPlace(page, 0.55), await stripPlace(page, 0.75))
    const first = await year(page, 'First')
    expect(first).toBeGreaterThan(2005)
    expect(await year(page, 'Last')).toBe(first + 9)
    await expect.poll(() => queryOf(page)).toBe(`time=${first}..${first + 9}`)
  })
  await test.step('a drag over the bare strip brushes those years', async () => {
    await follow(page, '')
    await drag(page, await stripPlace(page, 0.5), await stripPlace(page, 0.7))
    expect((await year(page, 'Last')) - (await year(page, 'First'))).toBeGreaterThan(5)
    await expect.poll(() => queryOf(page)).toMatch(/^time=\d{4}\.\.\d{4}$/)
  })
  await test.step('the handles by key', async () => {
    await follow(page, '')
    await handle(page, 'First').focus()
    await page.keyboard.press('PageUp')
    await page.keyboard.press('ArrowRight')
    expect(await year(page, 'First')).toBe(1981)
    await page.keyboard.press('Home')
    expect(await year(page, 'First')).toBe(1975)
    await handle(page, 'Last').focus()
    await page.keyboard.press('ArrowLeft')
    expect(await year(page, 'Last')).toBe(2024)
    await expect.poll(() => queryOf(page)).toBe('time=earliest..2024')
    await page.keyboard.press('End')
    await expect.poll(() => queryOf(page)).toBe('')
  })
  await test.step('a double click clears the years', async () => {
    await follow(page, 'time=2016..2020')
    expect(await year(page, 'First')).toBe(2016)
    const { x, y } = await stripPlace(page, 0.85)
    await page.mouse.dblclick(x, y)
    await expect.poll(() => year(page, 'First')).toBe(1975)
    await expect.poll(() => queryOf(page)).toBe('')
  })
  await test.step('a field moves its handle', async () => {
    await follow(page, '')
    const field = page.getByLabel('From year')
    await field.fill('2016')
    await field.press('Enter')
    await expect.poll(() => year(page, 'First')).toBe(2016)
    await expect.poll(() => queryOf(page)).toBe('time=2016..latest')
  })
})

test('a window on it is what the timeline shows, in the colours of the theme', async ({ page }) => {
  await open(page, 'view=2000..2010')
  const { from, to, colour } = await windowOf(page)
  expect(from).toBeGreaterThan(0.46)
  expect(from).toBeLessThan(0.52)
  expect(to - from).toBeGreaterThan(0.17)
  expect(to - from).toBeLessThan(0.25)
  expect(colour).toEqual(await colourOf(page, 'accent'))

  const theme = page.getByRole('button', { name: /^Theme: / })
  for (const next of ['Light', 'Dark']) {
    await theme.click()
    await expect(theme).toHaveAccessibleName(`Theme: ${next}`)
  }
  await expect.poll(async () => (await windowOf(page)).colour).not.toEqual(colour)
  expect((await windowOf(page)).colour).toEqual(await colourOf(page, 'accent'))

  await page.getByRole('button', { name: 'Fit all' }).click()
  await expect.poll(async () => (await windowOf(page)).from).toBeNaN()
})

/** The window's edges as shares of the strip, and the colour of its frame; not a number where it is not drawn. */
function windowOf(page: Page): Promise<{ from: number; to: number; colour: number[] }> {
  return page.evaluate(() => {
    const drawn = document.querySelector<HTMLCanvasElement>('canvas.seen')
    const copy = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    if (!drawn || !copy) throw new Error('no window')
    copy.canvas.width = drawn.width
    copy.canvas.height = drawn.height
    copy.drawImage(drawn, 0, 0)
    const middle = copy.getImageData(0, drawn.height >> 1, drawn.width, 1).data
    const edges = [...Array(drawn.width).keys()].filter((x) => (middle[4 * x + 3] ?? 0) > 0)
    const [first = Number.NaN, last = Number.NaN] = [edges[0], edges.at(-1)]
    const solid = edges.reduce((a, b) => ((middle[4 * b + 3] ?? 0) > (middle[4 * a + 3] ?? 0) ? b : a), first)
    return {
      from: first / drawn.width,
      to: last / drawn.width,
      colour: Number.isNaN(solid) ? [] : [...middle.slice(4 * solid, 4 * solid + 4)],
    }
  })
}
