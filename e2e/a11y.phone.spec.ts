/** The same check on a phone, where each part has the page to itself. */
import { expectAccessible } from './axe.ts'
import { expect, open, test } from './helpers.ts'

for (const [state, query] of [
  ['timeline', ''],
  ['timeline, dark', 'theme=dark'],
  ['events', 'show=events'],
  ['table', 'show=table'],
  ['details', 'sel=term.mayor-of-chongqing.zhang-guoqing'],
  ['details, dark', 'sel=event.paris-ai-action-summit-2025&theme=dark'],
  ['filters in force', 'time=2016..2020&role=mayor~diplomacy&q=zhang'],
  ['embed', 'embed=1'],
] as const)
  test(state, async ({ page }) => {
    await open(page, query)
    await expectAccessible(page)
  })

test('filter dialog', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Filters' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
})
