/** The text on a phone: a tab of its own, no wider than the screen. */
import { expect, queryOf } from './helpers.ts'
import { shared, show } from './onePage.ts'

shared('a tap shows it, and nothing is wider than the screen', async ({ page }) => {
  await show(page)
  await page.getByRole('button', { name: 'Text', exact: true }).tap()
  const text = page.getByRole('region', { name: 'Text', exact: true })
  await expect(text.getByRole('heading', { level: 2 })).toHaveText(['Zhang Guoqing', 'Zhang Ming', 'Context'])
  await expect.poll(() => queryOf(page)).toBe('show=text')
  expect(await text.evaluate((region) => region.scrollWidth - region.clientWidth)).toBe(0)
  await page.getByRole('button', { name: 'Timeline', exact: true }).tap()
  await expect(text).toHaveCount(0)
})
