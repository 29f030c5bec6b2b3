/** The as-of line: set by a click on the axis, dragged by its label, asked who held what. */
import type { Page } from '@playwright/test'
import { colourOf, dayOf, dayUnder, expect, pixelAt, plotOf, queryOf } from './helpers.ts'
import { shared, show } from './onePage.ts'

/** A point of the axis. */
async function axisPlace(page: Page, share: number) {
  const { left, top, width } = await plotOf(page)
  return { x: Math.round(left + width * share), y: Math.round(top + 15) }
}

const dayButton = (page: Page) => page.getByRole('button', { name: /Who held what on this day/ })

async function labelPlace(page: Page) {
  const box = await dayButton(page).boundingBox()
  if (!box) throw new Error('no label of the as-of line')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The day of the link, in days since 1970. */
const atOf = (page: Page) => dayOf(new URL(page.url()).searchParams.get('at') ?? '')

shared('a click on the axis sets the line, and the link says so', async ({ page }) => {
  await show(page, 'view=2016..2020')
  const { x, y } = await axisPlace(page, 0.5)
  const day = await dayUnder(page, x)
  await page.mouse.click(x, y)
  await expect.poll(async () => Math.abs(atOf(page) - day)).toBeLessThan(5)
  await expect.poll(() => pixelAt(page, { x, y: y + 20 })).toEqual(await colourOf(page, 'accent'))
  await page.goBack()
  await expect.poll(() => queryOf(page)).not.toContain('at=')
})

shared('the line is dragged by its label', async ({ page }) => {
  await show(page, 'view=2016..2020&at=2018-06-15')
  const { x, y } = await labelPlace(page)
  const moved = (await dayUnder(page, x + 120)) - (await dayUnder(page, x))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 120, y, { steps: 6 })
  await page.mouse.up()
  await expect.poll(async () => Math.abs(atOf(page) - dayOf('2018-06-15') - moved)).toBeLessThan(5)
  await expect.poll(() => queryOf(page)).toContain('view=2016..2020')
})

shared('a click on its label tells who held what that day', async ({ page }) => {
  await show(page, 'at=2020-09-02')
  const { x, y } = await labelPlace(page)
  await page.mouse.click(x, y)
  const details = page.getByRole('complementary', { name: 'On 2 September 2020' })
  await expect(details).toBeVisible()
  // The two posts overlap by two days.
  await expect(details).toContainText('Mayor of Tianjin')
  await expect(details).toContainText('Party Secretary of Liaoning')
  await expect(details).toContainText('Chinese Ambassador to the European Union')
  await expect.poll(() => queryOf(page)).toContain('sel=day')
})

shared('by key: another date, and back to the day of the data', async ({ page }) => {
  await show(page)
  await dayButton(page).focus()
  await page.keyboard.press('Enter')
  const details = page.locator('.details')
  await expect(details).toContainText('On 31 October 2025')
  await details.getByLabel('Date').fill('2017-05-01')
  await expect(details).toContainText('On 1 May 2017')
  await expect(details).toContainText('Mayor of Chongqing')
  await expect.poll(() => queryOf(page)).toContain('at=2017-05-01')
  await details.getByRole('button', { name: 'Back to the day of the data' }).click()
  await expect(details).toContainText('On 31 October 2025')
  await expect.poll(() => queryOf(page)).toBe('sel=day')
})

shared('an event of which only the year is known is no event of a day in it', async ({ page }) => {
  await show(page, 'at=2018-01-03&sel=day')
  const { details, titles } = ofDay(page)
  await expect(titles).toHaveText(['possibly 2 events', 'Zhang Guoqing', 'Zhang Ming'])
  await details.getByLabel('Date').fill('2024-04-16')
  await expect(titles.first()).toHaveText('1 event')
})

shared('of a day those come first who held then what the filters let through', async ({ page }) => {
  await show(page, 'at=2018-01-03&sel=day&role=ambassador')
  const { details, titles } = ofDay(page)
  await expect(titles).toHaveText(['possibly 2 events', 'Zhang Ming', 'Zhang Guoqing'])
  await expect(details.getByText('Mayor of Tianjin')).toBeHidden()
  await details.getByText('and 1 more').click()
  await expect(details.getByText('Mayor of Tianjin')).toBeVisible()
})

const ofDay = (page: Page) => {
  const details = page.locator('.details')
  return { details, titles: details.getByRole('heading', { level: 3, includeHidden: true }) }
}
