/** What can be checked of accessibility without a person: axe finds nothing in any of the page's states. */
import { expectAccessible } from './axe.ts'
import { MADE_UP, serveMadeUp } from './datasets.ts'
import { expect, open, test } from './helpers.ts'

/** Between them these show all of the page's colours: for dark they are enough. */
const colourful = [
  ['timeline', ''],
  ['filters in force', 'time=2016..2020&role=mayor~diplomacy&person=zhang-ming&q=zhang'],
  ['details of an event', 'sel=event.paris-ai-action-summit-2025'],
  ['table', 'show=table'],
  ['notices', 'time=soon&role=mayor~nobody'],
] as const

const others = [
  ['zoomed, with an as-of line', 'view=2016-06..2018-03&at=2017-01-01'],
  ['details of a term', 'sel=term.mayor-of-chongqing.zhang-guoqing'],
  ['details of a person', 'sel=person.zhang-guoqing'],
  ['who held what on a day', 'sel=day&at=2018-01-02'],
  ['empty result', 'role=mayor&person=zhang-ming'],
  ['embed', 'embed=1&time=2010..2022'],
  ['Chinese', 'lang=zh'],
] as const

for (const [theme, states] of [
  ['light', [...colourful, ...others]],
  ['dark', colourful],
] as const)
  test.describe(theme, () => {
    for (const [state, query] of states)
      test(state, async ({ page }) => {
        await open(page, `${query}${query && '&'}theme=${theme}`)
        await expectAccessible(page)
      })

    test('filter dialog', async ({ page }) => {
      await open(page, `role=mayor&theme=${theme}`)
      await page.getByRole('button', { name: 'Filters' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible(page)
    })

    test('a dataset with problems', async ({ page }) => {
      await serveMadeUp(page, { tenure: 2, title: '' })
      await page.goto(`./?data=${MADE_UP}&theme=${theme}`)
      await expect(page.getByRole('alert')).toBeVisible()
      await expectAccessible(page)
    })
  })

for (const dialog of ['Share', 'How to read this', 'About this data'])
  test(`dialog “${dialog}”`, async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: dialog, exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page)
  })

test('a refused year', async ({ page }) => {
  await open(page)
  await page.getByRole('spinbutton', { name: 'From year' }).fill('1234')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
})

test('a dataset that failed over one that is shown', async ({ page }) => {
  await serveMadeUp(page, '')
  await page.goto(`./?data=${MADE_UP}`)
  await page.getByRole('button', { name: 'Open the page’s own dataset' }).click()
  await expect(page.locator('.summary')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
})
