/** Light and dark, less motion, paper, forced colours, and Chinese. */
import type { Page } from '@playwright/test'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { atRest, canvasOf, colourOf, expect, open, pixelAt, placeOf, queryOf, test } from './helpers.ts'
import { shared, show } from './onePage.ts'

const LIGHT = 'rgb(255, 255, 255)'
const DARK = 'rgb(20, 24, 28)'

const themeButton = (page: Page) => page.getByRole('button', { name: /^Theme: / })

const expectPage = (page: Page, colour: string) =>
  expect(page.locator('body')).toHaveCSS('background-color', colour)

/** The colour of a bar, off its label. */
async function barColour(page: Page): Promise<number[]> {
  const { x, y } = await placeOf(page, /^Mayor of Tianjin/)
  return pixelAt(page, { x, y: y - 6 })
}

/** The picture has the colours of the stylesheet that is in force. */
async function expectPicture(page: Page): Promise<void> {
  const colour = await colourOf(page, 'group-1')
  await expect.poll(() => barColour(page)).toEqual(colour)
}

test.describe('theme', () => {
  shared('by the system, also when it changes', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await show(page)
    await expectPage(page, DARK)
    await expectPicture(page)
    await page.emulateMedia({ colorScheme: 'light' })
    await expectPage(page, LIGHT)
    await expectPicture(page)
  })

  test('by choice, remembered on this device', async ({ page }) => {
    await open(page)
    await expect(themeButton(page)).toHaveAccessibleName('Theme: System')
    await themeButton(page).click()
    await themeButton(page).click()
    await expect(themeButton(page)).toHaveAccessibleName('Theme: Dark')
    await expectPage(page, DARK)
    await expectPicture(page)

    await page.reload()
    await expectPage(page, DARK)
    await expectPicture(page)
    await themeButton(page).click()
    await expect(themeButton(page)).toHaveAccessibleName('Theme: System')
    await page.reload()
    await expectPage(page, LIGHT)
  })

  test('a choice is not in the links made here, and survives Back', async ({ page }) => {
    await open(page)
    await themeButton(page).click()
    await themeButton(page).click()
    await page.getByRole('button', { name: /^Diplomacy/ }).click()
    await expect.poll(() => queryOf(page)).toBe('role=diplomacy')
    await page.goBack()
    await expect(page.getByRole('button', { name: /^Diplomacy/ })).toHaveAttribute('aria-pressed', 'false')
    await expectPage(page, DARK)
  })

  test('a light choice holds against a dark system', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await open(page)
    await themeButton(page).click()
    await expect(themeButton(page)).toHaveAccessibleName('Theme: Light')
    await expectPage(page, LIGHT)
    await expectPicture(page)
  })

  test('the link’s comes before the choice', async ({ page }) => {
    await open(page)
    await themeButton(page).click()
    await open(page, 'theme=dark')
    await expectPage(page, DARK)
    await expect(themeButton(page)).toHaveAccessibleName('Theme: Dark')
    await open(page)
    await expectPage(page, LIGHT)
    await expect(themeButton(page)).toHaveAccessibleName('Theme: Light')
  })
})

shared('motion only for those who like it', async ({ page }) => {
  await show(page, 'sel=person.zhang-ming')
  const details = page.getByRole('complementary')
  await expect(details).toHaveCSS('animation-name', 'tenure-slide')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect(details).toHaveCSS('animation-name', 'none')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Filters' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test.describe('on paper', () => {
  const print = async (page: Page) => {
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  }
  /** The one page of all tests is printed, and comes back to the screen. */
  const paper = shared.extend<{ backOnScreen: undefined }>({
    backOnScreen: [
      async ({ page }, use) => {
        await use(undefined)
        await page.emulateMedia({ media: 'screen' })
        await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
        await expect(page.locator('.paper')).toHaveCount(0)
      },
      { auto: true },
    ],
  })
  const rows = (page: Page, name: RegExp) => page.getByRole('table', { name }).locator('tbody tr')

  paper('the picture and all of both tables, without controls', async ({ page }) => {
    await show(page, 'sel=person.zhang-ming')
    const controls = ['Share', 'Filters', 'Zoom in'].map((name) =>
      page.getByRole('button', { name, exact: true }),
    )
    controls.push(page.getByRole('button', { name: /^Party \d/ }))
    controls.push(page.getByRole('searchbox'), page.getByRole('complementary'))
    for (const control of controls) await expect(control).toBeVisible()
    await print(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('.summary > span')).toBeVisible()
    const pictures = page.locator('.paper .across .svg-scene')
    await expect(pictures).toHaveCount(1)
    await expect(pictures).toBeVisible()
    await expect(pictures.locator('text').filter({ hasText: 'Party Secretary of Liaoning' })).toBeVisible()
    await expect(rows(page, /terms$/)).toHaveCount(34)
    await expect(rows(page, /events$/)).toHaveCount(27)
    await expect(canvasOf(page)).toBeHidden()
    for (const control of controls) await expect(control).toHaveCount(0)

    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'screen' })
    await expect(pictures).toHaveCount(0)
    await expect(canvasOf(page)).toBeVisible()
  })

  const GROUPS = [
    'Party',
    'Government',
    'Diplomacy',
    'Enterprise',
    'Legislature & consultation',
    'International organization',
    'Education',
  ]

  paper('the key names the role groups that are in the picture', async ({ page }) => {
    await show(page, 'role=mayor~ambassador')
    await print(page)
    await expect(page.locator('.paper .across .colours > li')).toHaveText(['Government', 'Diplomacy'])
  })

  paper(
    'both careers on the first page, upright and across, with the key, the sources and the address',
    async ({ page }) => {
      await show(page, 'lang=en')
      await print(page)
      for (const [way, width, height] of [
        ['across', 1032, 702],
        ['upright', 702, 964],
      ] as const) {
        // A4 and Letter without their margins, whichever is less.
        await page.setViewportSize({ width, height })
        const pictures = page.locator(`.paper .${way}`)
        await expect(page.locator('.pictures:visible')).toHaveCount(1)
        await expect(pictures.locator('.svg-scene')).toHaveCount(1)
        await expect(pictures.locator('.colours > li')).toHaveText(GROUPS)
        const key = await pictures.locator('.colours').boundingBox()
        expect((key?.y ?? height) + (key?.height ?? 0)).toBeLessThanOrEqual(height)
      }
      await expect(page.locator('.paper .all-sources > li')).toHaveCount(3)
      await expect(page.locator('.colophon')).toHaveText(/^http:.* · printed on \d+ \w+ \d{4} \(UTC\)$/)
    },
  )

  test('the sources of what is shown, by the numbers that the tables have', async ({ page }) => {
    await open(page, 'role=ambassador')
    await print(page)
    const cited = await page.locator('.paper .source-links > *').allTextContents()
    const listed = await page
      .locator('.paper .all-sources > li')
      .evaluateAll((items) => items.map((item) => `[${(item as HTMLLIElement).value}]`))
    expect(listed).toEqual([...new Set(cited)].sort())
    expect(listed.length).toBeLessThan(3)
    expect(listed).not.toContain('[1]')
  })

  test('all lanes, in the order chosen, on as many pictures as they need, the axis on each', async ({
    page,
  }) => {
    await serveMadeUp(page, parliament({ people: 40, terms: 40 }))
    await open(page, `data=${MADE_UP}&sort=name&at=1900-07-01`)
    await print(page)
    const pictures = page.locator('.paper .across .svg-scene')
    // Nine lanes of 64 pixels and the axis on each: what fits a page of A4 or Letter across.
    await expect(pictures).toHaveCount(5)
    for (const picture of await pictures.all()) {
      await expect(picture.locator('text').filter({ hasText: '1 July 1900' })).toHaveCount(1)
      expect((await picture.getAttribute('viewBox'))?.split(' ').map(Number)[3]).toBeLessThanOrEqual(610)
    }
    const names = await pictures
      .locator('text')
      .filter({ hasText: /^Member \d+$/ })
      .allTextContents()
    const byName = Array.from({ length: 40 }, (_, n) => `Member ${n}`).sort()
    expect(names).toEqual(byName)
    await expect(page.locator('.paper .across > p')).toHaveCount(0)
  })

  test('more lanes than anyone prints: how many of them are there is said', { tag: '@long' }, async ({
    page,
  }) => {
    await serveMadeUp(page, parliament({ people: 3000, terms: 3000 }))
    await open(page, `data=${MADE_UP}`)
    await print(page)
    await expect(page.locator('.paper .across .svg-scene')).toHaveCount(100)
    await expect(page.locator('.paper .across > p')).toHaveText(/ the first 2,400 of 3,000 lanes\./)
  })

  paper('what belongs to a found event, faintly', async ({ page }) => {
    await show(page, 'q=pezeshkian')
    await print(page)
    const titles = page.locator('.paper .across .svg-scene').first().locator('text')
    await expect(titles.filter({ hasText: 'Vice Premier of China' })).toHaveCount(1)
  })

  paper('what the filters leave', async ({ page }) => {
    await show(page, 'time=2016..2020&role=mayor')
    await print(page)
    await expect(rows(page, /terms$/)).toHaveCount(2)
    await expect(rows(page, /events$/)).toHaveCount(2)
  })

  test('long tables too are complete', async ({ page }) => {
    await serveMadeUp(page, parliament({ people: 60, terms: 1200 }))
    await open(page, `data=${MADE_UP}`)
    await print(page)
    await expect(page.locator('.paper table').first().locator('tbody tr')).toHaveCount(1200)
    await expect(page.locator('.paper .tables > button')).toHaveCount(0)
  })

  for (const [how, query, colorScheme] of [
    ['by choice', 'theme=dark', 'light'],
    ['by the system', '', 'dark'],
  ] as const)
    paper(`dark ${how}, still dark ink on light paper`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await show(page, query)
      await expectPage(page, DARK)
      await print(page)
      await expectPage(page, LIGHT)
      await expect(page.locator('body')).toHaveCSS('color', 'rgb(26, 31, 36)')
    })

  test('as a PDF, which the browser prepares by itself', async ({ page }) => {
    // What prepares paper comes when the page is filled and there is time.
    const prepared = page.waitForResponse('**/assets/parts-*.js')
    await open(page)
    await prepared
    await expect.poll(async () => (await page.pdf()).length).toBeGreaterThan(20_000)
    const pdf = await page.pdf()
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(20_000)
    await expect(page.locator('.paper')).toHaveCount(0)
  })
})

shared('forced colours: the picture is painted in the system’s', async ({ page }) => {
  await show(page, 'sel=term.mayor-of-tianjin.zhang-guoqing')
  const before = await barColour(page)
  await page.emulateMedia({ forcedColors: 'active' })
  const text = await page.evaluate(() => {
    const probe = document.createElement('span')
    probe.style.color = 'CanvasText'
    document.body.append(probe)
    const { color } = getComputedStyle(probe)
    probe.remove()
    return (color.match(/\d+/g) ?? []).map(Number)
  })
  expect(before).not.toEqual([...text, 255])
  await expect.poll(() => barColour(page)).toEqual([...text, 255])
  // What a colour says no more, a sign says: in the legend as before the label.
  const chip = page.getByRole('button', { name: 'Government 8' })
  const sign = () => chip.locator('.swatch').evaluate((one) => getComputedStyle(one, '::before').content)
  expect(await sign()).toBe('"■"')
  await page.emulateMedia({ forcedColors: 'none' })
  expect(await sign()).toBe('none')
  await expect.poll(() => barColour(page)).toEqual(before)
})

test.describe('in Chinese', () => {
  shared('the page, its data and its dates', async ({ page }) => {
    await show(page, 'lang=zh&sel=term.mayor-of-chongqing.zhang-guoqing')
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
    await expect(page).toHaveTitle('重庆市市长 · 张国清 · 两份履历 · Tenure')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('两份履历')
    await expect(page.locator('.summary > span')).toHaveText('2人，34项任职，27个事件，1975—2025年')
    const details = page.getByRole('complementary', { name: '重庆市市长' })
    await expect(details.getByRole('definition').filter({ hasText: '2018年1月2日' })).toBeVisible()
    await expect(details.getByRole('definition').filter({ hasText: '2016年12月30日' })).toBeVisible()
    await expect(page.getByRole('button', { name: '党务 8' })).toBeVisible()
    await expect(page.locator('.event time').first()).toHaveText('10月')
  })

  shared('by a button, and back', async ({ page }) => {
    await show(page)
    await page.getByRole('combobox', { name: 'Language' }).selectOption('zh')
    await expect(page.getByRole('button', { name: '分享' })).toBeVisible()
    await atRest(page)
    await expect.poll(() => queryOf(page)).toBe('lang=zh')
    await page.getByRole('combobox', { name: '语言' }).selectOption('en')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
  })
})
