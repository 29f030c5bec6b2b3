/** The picture: lanes, bars and marks, and every way to move in it with a mouse. */
import type { Page } from '@playwright/test'
import {
  atRest,
  canvasOf,
  clickMark,
  colourOf,
  dayOf,
  dayUnder,
  expect,
  follow,
  laneOf,
  mark,
  open,
  pixelAt,
  placeOf,
  plotOf,
  queryOf,
  test,
  viewOf,
} from './helpers.ts'
import { shared, show } from './onePage.ts'

const span = async (page: Page) => {
  const { from, to } = await viewOf(page)
  return to - from
}

/** A point of the lanes with nothing on it: right above the first row. */
async function emptyPlace(page: Page, share = 0.5) {
  const { left, top, width } = await plotOf(page)
  return { x: Math.round(left + width * share), y: Math.round(top + 49) }
}

test.describe('what is drawn', () => {
  test('lanes with names, bars in colour, in full where certain, no length where the end is not stated', async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await test.step('a lane a person, with the name in both scripts and the birth', async () => {
      await open(page)
      const lane = laneOf(page, 'Zhang Guoqing')
      await expect(lane.getByRole('button').first()).toHaveAccessibleName(
        'Zhang Guoqing, 张国清, b. 13 August 1964, 22 offices, 21 events, 1985 to 2025',
      )
      const box = await lane.getByRole('button').first().boundingBox()
      const inked = await Promise.all(
        Array.from({ length: 40 }, (_, i) =>
          pixelAt(page, { x: (box?.x ?? 0) + 10 + i, y: (box?.y ?? 0) + 17 }),
        ),
      )
      expect(inked.filter(([, , , opacity]) => opacity === 255).length).toBeGreaterThan(5)
    })
    await test.step('bars in the colour of their role group', async () => {
      await follow(page, '')
      const { x, y } = await placeOf(page, /^Mayor of Tianjin/)
      expect(await pixelAt(page, { x, y: y - 6 })).toEqual(await colourOf(page, 'group-1'))
      const party = await placeOf(page, /^Party Secretary of Liaoning/)
      expect(await pixelAt(page, { x: party.x, y: party.y - 6 })).toEqual(await colourOf(page, 'group-0'))
      expect(await pixelAt(page, await emptyPlace(page, 0.01))).toEqual([0, 0, 0, 0])
    })
    await test.step('no length where the end is not stated, an arrow where the term runs', async () => {
      await follow(page, '')
      // 2007 is a year wide, and the stub behind it tells no time.
      const stub = await mark(page, /^Alternate Member of the 17th/).boundingBox()
      expect(stub?.width).toBeLessThan(60)
      const current = await mark(page, /^Vice Premier of China/).boundingBox()
      const day = await dayUnder(page, (current?.x ?? 0) + (current?.width ?? 0) - 7)
      expect(Math.abs(day - dayOf('2025-10-31'))).toBeLessThan(60)
    })
    await test.step('in full where certain, thin where only possible', async () => {
      await follow(page, 'view=2022-08..2023-03')
      const box = await mark(page, /^Member of the CCP Politburo/).boundingBox()
      if (!box) throw new Error('no mark')
      const dayWidth = (await plotOf(page)).width / (await span(page))
      const at = async (day: number, down: number) =>
        (await pixelAt(page, { x: box.x + day * dayWidth, y: box.y + down }))[3] ?? 0
      const middle = box.height / 2
      // It began some day in October 2022: the source gives the month.
      expect([await at(5, middle), await at(25, middle)]).toEqual([255, 255])
      expect([await at(5, middle - 5), await at(25, middle - 5)]).toEqual([0, 0])
      expect([await at(34, middle), await at(34, middle - 5)]).toEqual([255, 255])
    })
  })

  shared('what is scrolled under the axis is not drawn on it', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 560 })
    await show(page)
    const { x, y } = await placeOf(page, /^Xi Jinping proposes/)
    expect((await pixelAt(page, { x, y }))[3]).toBe(255)
    await page.locator('.scroller').evaluate((lanes) => lanes.scrollTo(0, 48))
    await atRest(page)
    // Above the label of the as-of line, which stands on the axis.
    expect(await pixelAt(page, { x, y: y - 48 })).toEqual([0, 0, 0, 0])
  })

  shared('in every frame, also while the window changes its size', async ({ page }) => {
    await show(page)
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.stage .picture')
      const scroller = document.querySelector('.scroller')
      if (!canvas || !scroller) throw new Error('there is no timeline')
      const copy = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
      const isDrawn = () => {
        if (!copy) return false
        Object.assign(copy.canvas, { width: canvas.width, height: canvas.height })
        copy.drawImage(canvas, 0, 0)
        return copy.getImageData(0, 0, canvas.width, canvas.height).data.some((byte) => byte > 0)
      }
      const frames: boolean[] = []
      Object.assign(globalThis, { frames })
      // Told after the page's own observer, right before the frame is painted.
      new ResizeObserver(() => frames.push(isDrawn())).observe(scroller)
    })
    const frames = () => page.evaluate(() => (globalThis as unknown as { frames: boolean[] }).frames)
    for (const width of [1100, 1000, 900]) {
      const before = (await frames()).length
      await page.setViewportSize({ width, height: 700 })
      await expect.poll(async () => (await frames()).length).toBeGreaterThan(before)
    }
    expect(await frames()).not.toContain(false)
  })
})

test.describe('moving', () => {
  shared('Ctrl and the wheel zoom at the pointer', async ({ page }) => {
    await show(page)
    const before = await span(page)
    const { x, y } = await emptyPlace(page, 0.7)
    const day = await dayUnder(page, x)
    await page.mouse.move(x, y)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -300)
    await page.keyboard.up('Control')
    await expect.poll(() => span(page)).toBeLessThan(before / 2)
    expect(Math.abs((await dayUnder(page, x)) - day)).toBeLessThan(3)
    await expect.poll(() => queryOf(page)).toContain('view=')
  })

  shared('the plain wheel scrolls the lanes and leaves the axis', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 560 })
    await show(page)
    const before = await viewOf(page)
    const { x, y } = await emptyPlace(page)
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, 150)
    await expect
      .poll(() => page.locator('.scroller').evaluate((lanes) => lanes.scrollTop))
      .toBeGreaterThan(50)
    expect(await viewOf(page)).toEqual(before)
  })

  test('where the lanes have no more to scroll, the wheel scrolls the page', async ({ page }) => {
    await open(page, 'role=mayor')
    await page.evaluate(() => {
      document.body.style.height = '3000px'
      document.body.style.overflow = 'auto'
    })
    const { x, y } = await emptyPlace(page)
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, 200)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50)
  })

  shared('Shift and the wheel move the axis', async ({ page }) => {
    await show(page, 'view=2005..2015')
    const before = await viewOf(page)
    const { x, y } = await emptyPlace(page)
    await page.mouse.move(x, y)
    await page.keyboard.down('Shift')
    await page.mouse.wheel(0, 200)
    await page.keyboard.up('Shift')
    await expect.poll(async () => (await viewOf(page)).from).toBeGreaterThan(before.from + 300)
    const after = await viewOf(page)
    expect(Math.abs(after.to - after.from - (before.to - before.from))).toBeLessThanOrEqual(1)
  })

  shared('a drag moves the axis with the pointer, and opens nothing', async ({ page }) => {
    await show(page, 'view=2005..2015')
    const { x, y } = await placeOf(page, /^Deputy Party Secretary of Chongqing/)
    const day = await dayUnder(page, x)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 150, y, { steps: 5 })
    await page.mouse.up()
    await expect.poll(async () => Math.abs((await dayUnder(page, x - 150)) - day)).toBeLessThan(40)
    expect(queryOf(page)).not.toContain('sel=')
  })

  shared('buttons zoom, move and fit', async ({ page }) => {
    await show(page)
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    const all = await viewOf(page)
    await press('Zoom in')
    await press('Zoom in')
    const closer = await viewOf(page)
    expect(closer.to - closer.from).toBeLessThan((all.to - all.from) / 2)
    await press('Earlier')
    const earlier = await viewOf(page)
    expect(earlier.from).toBeLessThan(closer.from)
    await press('Later')
    expect(Math.abs((await viewOf(page)).from - closer.from)).toBeLessThanOrEqual(1)
    await press('Zoom out')
    expect(await span(page)).toBeGreaterThan(closer.to - closer.from)
    await press('Fit all')
    expect(await viewOf(page)).toEqual(all)
  })

  shared('a double click fits all', async ({ page }) => {
    await show(page)
    const all = await viewOf(page)
    await show(page, 'view=2016..2018')
    expect(await viewOf(page)).not.toEqual(all)
    const { x, y } = await emptyPlace(page)
    await page.mouse.dblclick(x, y)
    await expect.poll(() => viewOf(page)).toEqual(all)
    await expect.poll(() => queryOf(page)).toBe('')
  })
})

test.describe('pointing', () => {
  shared('a term under the pointer tells its dates', async ({ page }) => {
    await show(page)
    const { x, y } = await placeOf(page, /^Mayor of Tianjin/)
    await page.mouse.move(x, y)
    const tooltip = page.locator('.tooltip')
    await expect(tooltip).toContainText('2 January 2018 – 3 September 2020')
    await expect(tooltip).toContainText('Zhang Guoqing')
    const empty = await emptyPlace(page)
    await page.mouse.move(empty.x, empty.y)
    await expect(tooltip).toBeHidden()
  })

  shared('what is told can be pointed at, and Escape ends it where the pointer stands', async ({ page }) => {
    await show(page)
    const { x, y } = await placeOf(page, /^Mayor of Tianjin/)
    await page.mouse.move(x, y)
    const tooltip = page.locator('.tooltip')
    await expect(tooltip).toBeVisible()
    // Its role group is what its colour says.
    await expect(tooltip).toContainText('Government')
    const box = await tooltip.boundingBox()
    if (!box) throw new Error('no tooltip')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 })
    await expect(page.locator('.tooltip:hover')).toBeVisible()
    // Longer than it stays for whoever only leaves.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 600)))
    await expect(tooltip).toBeVisible()
    await page.mouse.move(x, y)
    await expect(tooltip).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(tooltip).toBeHidden()
  })

  test('a mark that is only crossed says nothing, and what was said before goes', async ({ page }) => {
    /** Milliseconds: shorter than a pointer stays to read, and longer than words stay of what it has left. */
    const [CROSSING, LONG] = [20, 400]
    await page.clock.install()
    await open(page)
    const places = [await placeOf(page, /^Mayor of Tianjin/), await placeOf(page, /^Mayor of Chongqing/)]
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000))
    const point = async (at: number, ms: number) => {
      const { x, y } = places[at % 2] as { x: number; y: number }
      await page.mouse.move(x, y)
      await page.clock.runFor(ms)
    }
    const tooltip = page.locator('.tooltip')
    await point(0, CROSSING)
    await expect(tooltip).toBeHidden()
    await point(0, CROSSING)
    await expect(tooltip).toContainText('Mayor of Tianjin')
    await point(1, CROSSING)
    await expect(tooltip).toContainText('Mayor of Tianjin')
    for (let at = 2; at * CROSSING < LONG; at++) await point(at, CROSSING)
    await expect(tooltip).toBeHidden()
    await point(1, LONG)
    await expect(tooltip).toContainText('Mayor of Chongqing')
    await expect(tooltip).toBeVisible()
  })

  shared('an event under the pointer tells its date and lights its row of the list', async ({ page }) => {
    await show(page)
    const row = page.locator('.event', { hasText: 'Visits Zhejiang' })
    await expect(row).not.toHaveClass(/lit/)
    const { x, y } = await placeOf(page, /^Visits Zhejiang/)
    await page.mouse.move(x, y)
    await expect(page.locator('.tooltip')).toContainText('October 2025')
    await expect(row).toHaveClass(/lit/)
    await expect(page.locator('.event.lit')).toHaveCount(1)
  })

  shared('a row under the pointer lights its mark, and the offices held that day', async ({ page }) => {
    await show(page)
    const event = await placeOf(page, /^Visits Zhejiang/)
    const office = await mark(page, /^Vice Premier of China/).boundingBox()
    const ring = { x: (office?.x ?? 0) + (office?.width ?? 0) / 2, y: (office?.y ?? 0) - 2.5 }
    expect(await pixelAt(page, event)).toEqual(await colourOf(page, 'page'))
    const bare = await pixelAt(page, ring)
    await page.locator('.event', { hasText: 'Visits Zhejiang' }).hover()
    await expect.poll(() => pixelAt(page, event)).toEqual(await colourOf(page, 'ink'))
    expect(await pixelAt(page, ring)).not.toEqual(bare)
  })

  shared('a crowd of events is zoomed into until one of them opens', async ({ page }) => {
    await show(page)
    const name = /^Inspects new industrialization in Shaanxi/
    const before = await span(page)
    await clickMark(page, name)
    await expect.poll(() => span(page)).toBeLessThan(before / 2)
    expect(queryOf(page)).not.toContain('sel=')
    await expect(async () => {
      const wide = await span(page)
      await clickMark(page, name)
      // It opens, or the view is closer: then the next click may open it, and waiting will not.
      await expect.poll(async () => queryOf(page).includes('sel=') || (await span(page)) < wide).toBe(true)
      expect(queryOf(page)).toContain('sel=event.inspection-shaanxi-2023')
    }).toPass()
  })

  shared('a click on a name opens the person, a click beside everything closes', async ({ page }) => {
    await show(page)
    const box = await canvasOf(page).boundingBox()
    const name = page.locator('.marks').getByRole('button', { name: /^Zhang Guoqing/ })
    const at = await name.boundingBox()
    await page.mouse.click((box?.x ?? 0) + 60, (at?.y ?? 0) + 20)
    await expect(page.getByRole('complementary', { name: 'Zhang Guoqing' })).toBeVisible()
    const { x, y } = await emptyPlace(page, 0.2)
    await page.mouse.click(x, y)
    await expect(page.locator('.details')).toBeHidden()
  })
})
