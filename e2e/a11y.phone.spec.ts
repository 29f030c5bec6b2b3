/** The same check on a phone, where each part has the page to itself. */
import { expectAccessible } from './axe.ts'
import { expect, follow } from './helpers.ts'
import { shared, show } from './onePage.ts'

shared('the parts of the page', async ({ page }) => {
  shared.setTimeout(180_000)
  await show(page)
  await expectAccessible(page, 'timeline')
  for (const [state, query] of [
    ['events', 'show=events'],
    ['table', 'show=table'],
    ['filters in force', 'time=2016..2020&role=mayor~diplomacy&q=zhang'],
  ] as const)
    await shared.step(state, async () => {
      await follow(page, query)
      await expectAccessible(page, state)
    })
  await page.locator('.filters-button').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, 'filter dialog')
})

shared('details, and an embed', async ({ page }) => {
  shared.setTimeout(180_000)
  await show(page)
  for (const [state, query] of [
    ['details', 'sel=term.mayor-of-chongqing.zhang-guoqing'],
    ['details of a person', 'sel=person.zhang-guoqing'],
    ['details of an event', 'sel=event.paris-ai-action-summit-2025'],
    ['who held what on a day', 'sel=day&at=2018-01-02'],
    ['embed', 'embed=1'],
  ] as const)
    await shared.step(state, async () => {
      await follow(page, query)
      await expectAccessible(page, state)
    })
})
