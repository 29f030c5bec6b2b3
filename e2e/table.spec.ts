/** The same content as a real table, one key or click away. */
import type { Locator, Page } from '@playwright/test'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { canvasOf, expect, follow, leaveFocus, open, queryOf, test } from './helpers.ts'
import { shared, show } from './onePage.ts'

const terms = (page: Page): Locator => page.getByRole('table', { name: /terms?$/ })
const events = (page: Page): Locator => page.getByRole('table', { name: /events?$/ })
const body = (table: Locator): Locator => table.locator('tbody tr')
const toggle = (page: Page): Locator => page.getByRole('button', { name: 'Table' })

shared('the button shows it and goes back; so does the key', async ({ page }) => {
  test.setTimeout(120_000)
  await test.step('the button shows it and goes back', async () => {
    await show(page)
    await toggle(page).click()
    await expect(terms(page)).toBeVisible()
    await expect(canvasOf(page)).toBeHidden()
    await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true')
    await expect.poll(() => queryOf(page)).toBe('show=table')
    await toggle(page).click()
    await expect(terms(page)).toHaveCount(0)
    await expect(canvasOf(page)).toBeVisible()
    await expect.poll(() => queryOf(page)).toBe('')
  })
  await test.step('the key does the same', async () => {
    await follow(page, '')
    await leaveFocus(page)
    await page.keyboard.press('t')
    await expect(terms(page)).toBeVisible()
    await page.keyboard.press('t')
    await expect(canvasOf(page)).toBeVisible()
  })
})

test('all terms and events are in columns with headers; rows open details; filters leave fewer', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await test.step('all terms and events, in columns with headers', async () => {
    await open(page, 'show=table')
    await expect(terms(page).getByRole('columnheader')).toHaveText([
      'Person',
      'Office',
      'Role',
      'Organization',
      'Party',
      'From',
      'To',
      'Sources',
    ])
    await expect(terms(page).locator('th')).toHaveCount(8)
    await expect(terms(page).locator('th:not([scope=col])')).toHaveCount(0)
    await expect(events(page).getByRole('columnheader')).toHaveText([
      'Date',
      'Event',
      'People',
      'Places',
      'Sources',
    ])
    await expect(body(terms(page))).toHaveCount(34)
    await expect(body(events(page))).toHaveCount(27)
  })
  await test.step('what a row says', async () => {
    await follow(page, 'show=table')
    const cells = (table: Locator, title: string) =>
      body(table)
        .filter({ has: page.getByRole('button', { name: title, exact: true }) })
        .getByRole('cell')
    await expect(cells(terms(page), 'Mayor of Chongqing')).toHaveText([
      'Zhang Guoqing',
      'Mayor of Chongqing',
      'Mayor (Government)',
      'Chongqing Municipal Government',
      'Chinese Communist Party',
      '30 December 2016',
      '2 January 2018',
      /^\[1\]/,
    ])
    await expect(cells(terms(page), 'Member of the CCP Politburo').nth(6)).toHaveText(
      'in office on 31 October 2025',
    )
    await expect(cells(terms(page), 'Vice Chairman of China Wanbao Engineering').nth(5)).toHaveText(
      'start not stated',
    )
    await expect(cells(events(page), 'Inspects new industrialization in Shaanxi')).toHaveText([
      '14–16 October 2023',
      'Inspects new industrialization in Shaanxi',
      'Zhang Guoqing',
      'Yulin, Yan’an, Xi’an, Shaanxi',
      '[2]',
    ])
  })
  await test.step('an office, a person and an event open their details', async () => {
    await follow(page, 'show=table')
    for (const name of ['Mayor of Tianjin', 'Zhang Ming', 'Inspects flood control in Heilongjiang']) {
      const button = page.locator('.tables').getByRole('button', { name, exact: true }).first()
      await button.click()
      await expect(page.getByRole('complementary', { name })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('complementary')).toHaveCount(0)
      await expect(button).toBeFocused()
    }
  })
  await test.step('the region that scrolls can be reached by key', async () => {
    await follow(page, 'show=table')
    const region = page.getByRole('region', { name: 'Table' })
    await region.focus()
    await page.keyboard.press('End')
    await expect(body(events(page)).last()).toBeInViewport()
  })
  await test.step('it holds what the filters leave, and shrinks with them', async () => {
    await follow(page, 'show=table&time=2016..2020')
    await expect(body(terms(page))).toHaveCount(7)
    await expect(body(events(page))).toHaveCount(4)
    await page.getByRole('button', { name: /^Diplomacy/ }).click()
    await expect(body(terms(page))).toHaveCount(2)
    await expect(terms(page).locator('caption')).toHaveText('2 terms')
  })
})

test('of thousands of rows the first are shown, and a button brings more', async ({ page }) => {
  await serveMadeUp(page, parliament({ people: 60, terms: 1200, events: 600 }))
  await open(page, `data=${MADE_UP}&show=table`)
  // By place, not by role: names of thousands of rows take a browser long to find out.
  const [first, second] = [page.locator('.tables table').first(), page.locator('.tables table').last()]
  const more = page.locator('.tables > button')
  await expect(first.locator('caption')).toHaveText('1,200 terms')
  await expect(body(first)).toHaveCount(500)
  await expect(body(second)).toHaveCount(500)
  await expect(more).toHaveText(['Show 500 more', 'Show 100 more'])
  await more.first().click()
  await expect(body(first)).toHaveCount(1000)
  await expect(more).toHaveText(['Show 200 more', 'Show 100 more'])
  await more.first().click()
  await expect(body(first)).toHaveCount(1200)
  await expect(more).toHaveText(['Show 100 more'])
})
