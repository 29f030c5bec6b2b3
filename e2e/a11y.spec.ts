/** What can be checked of accessibility without a person: axe finds nothing in any of the page's states, in any theme. */
import { expectAccessible } from './axe.ts'
import { MADE_UP, parliament, routeMadeUp, serveMadeUp } from './datasets.ts'
import { expect, follow, open, test } from './helpers.ts'
import { shared, show } from './onePage.ts'

/** States that one page goes through: a load takes longer than to look. */
for (const [about, states] of [
  [
    'the timeline',
    [
      ['timeline', ''],
      ['filters in force', 'time=2016..2020&role=mayor~diplomacy&person=zhang-ming&q=zhang'],
      ['zoomed, with an as-of line', 'view=2016-06..2018-03&at=2017-01-01'],
      ['compact lanes', 'density=compact'],
      ['lanes as texture', 'density=overview'],
      ['a headline', 'headline=Two%20careers%2C%20one%20party'],
    ],
  ],
  [
    'details',
    [
      ['of a term', 'sel=term.mayor-of-chongqing.zhang-guoqing'],
      ['of a term whose end is not stated', 'sel=term.vice-president-of-norinco.zhang-guoqing'],
      ['of a person', 'sel=person.zhang-guoqing'],
      ['of an event', 'sel=event.paris-ai-action-summit-2025'],
      ['who held what on a day', 'sel=day&at=2018-01-02'],
    ],
  ],
  [
    'tables and what a link asks in vain',
    [
      ['table', 'show=table'],
      ['table with filters', 'show=table&role=mayor'],
      ['notices', 'time=soon&role=mayor~nobody'],
      ['empty result', 'role=mayor&person=zhang-ming'],
    ],
  ],
  [
    'an embed',
    [
      ['embed', 'embed=1&time=2010..2022'],
      ['embed with details', 'embed=1&sel=person.zhang-ming'],
    ],
  ],
  [
    'in Chinese',
    [
      ['timeline', 'lang=zh'],
      ['table', 'lang=zh&show=table'],
      ['details', 'lang=zh&sel=term.mayor-of-chongqing.zhang-guoqing'],
    ],
  ],
] as const)
  shared(about, async ({ page }) => {
    test.setTimeout(states.length * 30_000)
    const [[, first], ...others] = states
    await show(page, first)
    await expectAccessible(page, states[0][0])
    for (const [state, query] of others)
      await test.step(state, async () => {
        await follow(page, query)
        await expectAccessible(page, state)
      })
  })

test('read from its top the start page names each part once, and none is empty', async ({ page }) => {
  await open(page)
  await expect(page.locator('.skip-links')).toBeAttached()
  await expect(page.locator('.marks [tabindex="0"]')).toHaveCount(1)
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - navigation "Skip to"
    - banner:
      - heading "Two careers" [level=1]
      - searchbox "Find"
      - toolbar "The page"
    - search:
      - toolbar "Filters":
        - heading "Filters" [level=2]
        - group "Roles"
    - main:
      - region "Timeline":
        - group "Years"
        - group "Careers":
          - heading "Careers" [level=2]
          - heading "Context, 3 events" [level=3]
          - heading /^Zhang Guoqing, 张国清, b\\. 13 August 1964, 22 offices/ [level=3]
          - heading /^Zhang Ming, b\\. June 1957, 12 offices/ [level=3]
        - toolbar "Timeline controls":
          - list "Key"
      - region "Events":
        - heading "27 events" [level=2]
  `)
  await expect(page.getByRole('search')).toHaveAccessibleName('')
  await expect(page.getByRole('contentinfo')).toHaveCount(0)
})

shared('dialogs, and a refused year', async ({ page }) => {
  test.setTimeout(150_000)
  await show(page)
  for (const name of ['Share', 'How to read this', 'About this data', 'Filters'])
    await test.step(name, async () => {
      await page.getByRole('button', { name, exact: true }).click()
      const dialog = page.getByRole('dialog')
      await expect(dialog).toBeVisible()
      await expect(dialog.getByRole('banner').or(dialog.getByRole('contentinfo'))).toHaveCount(0)
      await expectAccessible(page, name)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    })
  await page.getByRole('spinbutton', { name: 'From year' }).fill('1234')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page, 'a refused year')
})

test('the filter dialog, and the accessibility statement, where About leads', async ({ page }) => {
  await open(page, 'role=mayor&lang=zh')
  await page.locator('.filters-button').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, 'filter dialog')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '关于此数据', exact: true }).click()
  const link = page.getByRole('dialog').getByRole('link', { name: '无障碍说明' })
  const address = await link.evaluate((one: HTMLAnchorElement) => one.href)
  await page.goto(address)
  await expect(page.locator('section:target')).toHaveAttribute('lang', 'zh')
  await expect(page.getByRole('heading', { name: 'Accessibility of Tenure' })).toBeVisible()
  await expectAccessible(page, 'accessibility statement')
})

test('many people', async ({ page }) => {
  await serveMadeUp(page, parliament({ people: 80, terms: 240, events: 20 }))
  await open(page, `data=${MADE_UP}`)
  await expect(page.locator('.marks > p').first()).toHaveText('80 people, 240 terms, most in 1900: 80 terms')
  await expect(page.locator('.marks > p').nth(1)).toHaveText(/^1 to \d+ of 80 lanes are in view\.$/)
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

test('a dataset with problems, alone and over one that is shown', async ({ page }) => {
  await serveMadeUp(page, { tenure: 2, title: '' })
  await page.goto(`./?data=${MADE_UP}`)
  await expect(page.locator('.problems')).toBeVisible()
  await expectAccessible(page, 'a dataset with problems')
  await page.getByRole('button', { name: 'Open the page’s own dataset' }).click()
  await expect(page.locator('.summary')).toBeVisible()
  await expect(page.locator('.marks [tabindex="0"]')).toHaveCount(1)
  await page.goBack()
  await expect(page.locator('.problems')).toBeVisible()
  await expect(page.locator('.marks [tabindex="0"]')).toHaveCount(1)
  await expectAccessible(page, 'over one that is shown')
})
