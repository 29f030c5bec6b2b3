/** A phone has a sign for each annotation, and the texts below the lanes. */
import { expect } from './helpers.ts'
import { shared, show } from './onePage.ts'

shared('the list opens what each is about', async ({ page }) => {
  const notes = 'term.mayor-of-tianjin.zhang-guoqing:A city of its own~2018-03:Congress'
  await show(page, `notes=${encodeURIComponent(notes)}`)
  const items = page.locator('.annotations-below li')
  await expect(items).toHaveText(['A city of its own', 'Congress'])
  // Nothing of the list lies under the buttons that float over the lanes.
  const foot = await page.locator('.timeline-foot').boundingBox()
  const list = await page.locator('.annotations-below').boundingBox()
  expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(list?.y ?? 0)
  await items.nth(1).getByRole('button').tap()
  await expect(page.getByRole('complementary', { name: 'On 1 March 2018' })).toBeVisible()
  await expect(page.getByRole('complementary').locator('.annotation')).toHaveText('Congress')
})
