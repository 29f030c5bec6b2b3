/** The same check on a phone, where each part has the page to itself. */
import { expectAccessible } from './axe.ts'
import { expect, open, test } from './helpers.ts'

for (const theme of ['light', 'dark'])
  test.describe(theme, () => {
    for (const [state, query] of [
      ['timeline', ''],
      ['events', 'show=events'],
      ['table', 'show=table'],
      ['details', 'sel=term.mayor-of-chongqing.zhang-guoqing'],
      ['filters in force', 'time=2016..2020&role=mayor~diplomacy&q=zhang'],
      ['embed', 'embed=1'],
    ] as const)
      test(state, async ({ page }) => {
        await open(page, `${query}${query && '&'}theme=${theme}`)
        await expectAccessible(page)
      })

    test('filters', async ({ page }) => {
      await open(page, `theme=${theme}`)
      await page.getByRole('button', { name: 'Filters' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible(page)
    })
  })
