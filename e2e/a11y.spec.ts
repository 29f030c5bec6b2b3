/** What can be checked of accessibility without a person: axe finds nothing in any of the page's states, in any theme. */
import { expectAccessible } from './axe.ts'
import { MADE_UP, parliament, routeMadeUp, serveMadeUp } from './datasets.ts'
import { expect, open, test } from './helpers.ts'

for (const [state, query] of [
  ['timeline', ''],
  ['filters in force', 'time=2016..2020&role=mayor~diplomacy&person=zhang-ming&q=zhang'],
  ['zoomed, with an as-of line', 'view=2016-06..2018-03&at=2017-01-01'],
  ['compact lanes', 'density=compact'],
  ['lanes as texture', 'density=overview'],
  ['a headline', 'headline=Two%20careers%2C%20one%20party'],
  ['details of a term', 'sel=term.mayor-of-chongqing.zhang-guoqing'],
  ['details of a term whose end is not stated', 'sel=term.vice-president-of-norinco.zhang-guoqing'],
  ['details of a person', 'sel=person.zhang-guoqing'],
  ['details of an event', 'sel=event.paris-ai-action-summit-2025'],
  ['who held what on a day', 'sel=day&at=2018-01-02'],
  ['table', 'show=table'],
  ['table with filters', 'show=table&role=mayor'],
  ['notices', 'time=soon&role=mayor~nobody'],
  ['empty result', 'role=mayor&person=zhang-ming'],
  ['embed', 'embed=1&time=2010..2022'],
  ['embed with details', 'embed=1&sel=person.zhang-ming'],
  ['Chinese', 'lang=zh'],
  ['Chinese table', 'lang=zh&show=table'],
  ['Chinese details', 'lang=zh&sel=term.mayor-of-chongqing.zhang-guoqing'],
] as const)
  test(state, async ({ page }) => {
    await open(page, query)
    await expectAccessible(page)
  })

test('filter dialog', async ({ page }) => {
  await open(page, 'role=mayor')
  await page.locator('.filters-button').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
})

for (const dialog of ['Share', 'How to read this', 'About this data'])
  test(`dialog “${dialog}”`, async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: dialog, exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page)
  })

test('the accessibility statement, where About leads', async ({ page }) => {
  await open(page, 'lang=zh')
  await page.getByRole('button', { name: '关于此数据', exact: true }).click()
  const link = page.getByRole('dialog').getByRole('link', { name: '无障碍说明' })
  const address = await link.evaluate((one: HTMLAnchorElement) => one.href)
  await page.goto(address)
  await expect(page.locator('section:target')).toHaveAttribute('lang', 'zh')
  await expect(page.getByRole('heading', { name: 'Accessibility of Tenure' })).toBeVisible()
  await expectAccessible(page)
})

test('a refused year', async ({ page }) => {
  await open(page)
  await page.getByRole('spinbutton', { name: 'From year' }).fill('1234')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
})

test('many people', async ({ page }) => {
  await serveMadeUp(page, parliament({ people: 80, terms: 240, events: 20 }))
  await open(page, `data=${MADE_UP}`)
  await expectAccessible(page)
})

test('a dataset on its way', async ({ page }) => {
  let go = () => {}
  const held = new Promise<void>((done) => {
    go = done
  })
  await routeMadeUp(page, async (route) => {
    await held
    await route.fulfill({ json: parliament({ people: 2, terms: 2 }) })
  })
  await page.goto(`./?data=${MADE_UP}`)
  await expect(page.locator('.loading')).toBeVisible()
  await expectAccessible(page)
  go()
  await expect(page.locator('.summary > span')).toBeVisible()
})

test('a dataset with problems', async ({ page }) => {
  await serveMadeUp(page, { tenure: 2, title: '' })
  await page.goto(`./?data=${MADE_UP}`)
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
