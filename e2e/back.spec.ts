/** Back and Forward lead to a view as it was left: how far its panes were scrolled, what has the focus, what is selected. */
import type { Page } from '@playwright/test'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { expect, mark, open, queryOf, test, untilShown } from './helpers.ts'

const topOf = (page: Page, pane: string): Promise<number> =>
  page.locator(pane).evaluate((element) => Math.round(element.scrollTop))

/** Until it stays there: what comes into view is measured then, and moves what is below. */
async function scroll(page: Page, pane: string, top: number): Promise<void> {
  await expect(async () => {
    await page.locator(pane).evaluate((element, to) => {
      element.scrollTop = to
    }, top)
    await untilShown(page)
    expect(await topOf(page, pane)).toBe(top)
  }).toPass()
}

test.beforeEach(async ({ page }) => {
  await serveMadeUp(page, parliament({ people: 60, terms: 180, events: 200 }))
  await open(page, `data=${MADE_UP}`)
  // What sees to Back has come with what sees to the focus.
  await expect(page.locator('.skip-links')).toBeAttached()
})

test('lanes and events are as far scrolled as they were before a filter', async ({ page }) => {
  const [lanes, events] = [777, 1234]
  await scroll(page, '.scroller', lanes)
  await scroll(page, '.event-scroller', events)
  const search = page.getByRole('searchbox', { name: 'Find' })
  await search.fill('Member 59')
  await expect.poll(() => queryOf(page)).toContain('q=')
  await expect.poll(() => topOf(page, '.scroller')).toBeLessThan(lanes)
  await page.goBack()
  await expect.poll(() => topOf(page, '.scroller')).toBe(lanes)
  await expect.poll(() => topOf(page, '.event-scroller')).toBe(events)
  await page.goForward()
  await expect.poll(() => topOf(page, '.scroller')).toBeLessThan(lanes)
  await expect(search).toHaveValue('Member 59')
})

test('a table is where it was left', async ({ page }) => {
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await expect(page.getByRole('table').first()).toBeVisible()
  await expect.poll(() => queryOf(page)).toContain('show=table')
  await scroll(page, '.tables', 400)
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await expect(page.locator('.tables')).toHaveCount(0)
  await expect.poll(() => queryOf(page)).not.toContain('show=table')
  await page.goBack()
  await expect.poll(() => topOf(page, '.tables')).toBe(400)
})

test('the focus goes back to what opened the details, and forward into them', async ({ page }) => {
  const seat = mark(page, /^Seat/).first()
  await seat.focus()
  await page.keyboard.press('Enter')
  const details = page.getByRole('complementary', { name: 'Seat' })
  await expect(details).toBeVisible()
  await expect.poll(() => queryOf(page)).toContain('sel=')
  const close = details.getByRole('button', { name: 'Close' })
  await close.focus()
  await page.goBack()
  await expect(details).toHaveCount(0)
  await expect(seat).toBeFocused()
  await page.goForward()
  await expect(details).toBeVisible()
  await expect(close).toBeFocused()
})

test('whoever acts meanwhile is not held', async ({ page }) => {
  await scroll(page, '.event-scroller', 1000)
  await page.locator('.event-title').first().click()
  await expect.poll(() => queryOf(page)).toContain('sel=')
  await page.goBack()
  await expect(page.locator('.details')).toHaveCount(0)
  await page.locator('.event-scroller').hover()
  await expect(async () => {
    await page.mouse.wheel(0, 300)
    expect(await topOf(page, '.event-scroller')).toBeGreaterThan(1200)
  }).toPass()
})
