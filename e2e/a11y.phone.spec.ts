/** The same check on a phone, where each part has the page to itself. */
import { expectAccessible } from './axe.ts'
import { expect, open, test } from './helpers.ts'

for (const [state, query] of [
  ['timeline', ''],
  ['events', 'show=events'],
  ['table', 'show=table'],
  ['details', 'sel=term.mayor-of-chongqing.zhang-guoqing'],
  ['details of a person', 'sel=person.zhang-guoqing'],
  ['details of an event', 'sel=event.paris-ai-action-summit-2025'],
  ['who held what on a day', 'sel=day&at=2018-01-02'],
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
