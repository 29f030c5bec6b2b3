/** Years before 1 read as people say them, wherever the page names a year, and are typed the same way. */
import type { Page } from '@playwright/test'
import { MADE_UP, serveMadeUp } from './datasets.ts'
import { expect, follow, mark, open, queryOf, test } from './helpers.ts'

const summary = (page: Page) => page.locator('.summary > span')
const chips = (page: Page) => page.locator('.chip.active')
const headings = (page: Page) => page.locator('.events h3')
const first = (page: Page) => page.getByRole('spinbutton').first()
const last = (page: Page) => page.getByRole('spinbutton').last()

const sources = [{ source: 'annals' }]

/** 44 BC to AD 14, and an event on either side of the year that there is not. */
const EMPIRE = {
  tenure: 1,
  title: 'An empire',
  asOf: '0014-12-31',
  sources: [{ id: 'annals', title: 'The annals' }],
  groups: [{ id: 'state', label: 'State' }],
  roles: [{ id: 'consul', label: 'Consul', group: 'state' }],
  organizations: [],
  people: [{ id: 'gaia', name: 'Gaia' }],
  offices: [{ id: 'consul', title: 'Consul', role: 'consul' }],
  terms: [
    { id: 'early', person: 'gaia', office: 'consul', start: '-0043', end: '-0026', sources },
    { id: 'late', person: 'gaia', office: 'consul', start: '0000-05', end: '0014', sources },
  ],
  events: [
    { id: 'eve', title: 'The eve', date: '0000-12-31', people: ['gaia'], sources },
    { id: 'morrow', title: 'The morrow', date: '0001-01-01', people: ['gaia'], sources },
  ],
}

test.beforeEach(({ page }) => serveMadeUp(page, EMPIRE))

test('44 BC in sentence, chip, fields, handles, headings and marks; the link keeps its own form', async ({
  page,
}) => {
  await open(page, `data=${MADE_UP}&time=-0043..0001`)
  await expect(summary(page)).toContainText('44 BC – AD 1')
  await expect(chips(page)).toHaveText(/44 BC – AD 1/)
  await expect(first(page)).toHaveValue('44 BC')
  await expect(last(page)).toHaveValue('AD 1')
  await expect(page.getByRole('slider').first()).toHaveAttribute('aria-valuetext', '44 BC')
  await expect(headings(page)).toHaveText(['AD 1', '1 BC'])
  await expect(mark(page, 'Consul, 44 BC to 27 BC')).toBeAttached()
  await first(page).press('ArrowUp')
  await expect(first(page)).toHaveValue('43 BC')
  await expect.poll(() => queryOf(page)).toBe(`data=${MADE_UP}&time=-0042..0001`)
})

test('公元前44年 in Chinese', async ({ page }) => {
  await open(page, `data=${MADE_UP}&time=-0043..0001&lang=zh`)
  await expect(summary(page)).toContainText('公元前44—公元1年')
  await expect(chips(page)).toHaveText(/公元前44—公元1年/)
  await expect(first(page)).toHaveValue('前44年')
  await expect(last(page)).toHaveValue('公元1年')
  await expect(headings(page)).toHaveText(['公元1年', '公元前1年'])
  await first(page).fill('公元前200年')
  await first(page).press('Enter')
  await expect(page.getByRole('alert')).toHaveText('请输入前44年至公元1年之间的年份')
})

test('a year before 1 is typed in many ways', async ({ page }) => {
  await open(page, `data=${MADE_UP}`)
  for (const typed of ['27 BC', '27 bce', '公元前27年', '前27年', '-26', '-0026'])
    await test.step(typed, async () => {
      await follow(page, `data=${MADE_UP}`)
      await expect(first(page)).toHaveValue('44 BC')
      await first(page).fill(typed)
      await first(page).press('Enter')
      await expect(first(page)).toHaveValue('27 BC')
      await expect.poll(() => queryOf(page)).toBe(`data=${MADE_UP}&time=-0026..latest`)
    })
})

test('what is no year is said, and the view stays', async ({ page }) => {
  await open(page, `data=${MADE_UP}&time=-0026..0001`)
  await first(page).fill('44 AC')
  await first(page).press('Enter')
  await expect(page.getByRole('alert')).toHaveText(
    '“44 AC” is not a year. Please give a year from 44 BC to AD 1',
  )
  await expect(summary(page)).toContainText('27 BC – AD 1')
  await first(page).press('Escape')
  await expect(first(page)).toHaveValue('27 BC')
})

test('the day of the line is typed as links write it', async ({ page }) => {
  await open(page, `data=${MADE_UP}&at=-0042-03-15&sel=day`)
  await expect(page.getByRole('complementary', { name: 'On 15 March 43 BC' })).toContainText('Certainly')
  const field = page.locator('.details').getByLabel('Date')
  await expect(field).toHaveValue('-0042-03-15')
  await field.fill('-0040-03-1')
  await field.press('Enter')
  await expect(field).toHaveValue('-0042-03-15')
  await field.fill('-0040-03-15')
  await field.press('Enter')
  await expect(page.getByRole('complementary', { name: 'On 15 March 41 BC' })).toBeVisible()
  await expect.poll(() => queryOf(page)).toContain('at=-0040-03-15')
})
