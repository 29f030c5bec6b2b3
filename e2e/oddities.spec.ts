/** What is odd in a dataset is a quiet count in About, which opens; what is impossible is refused; a link names its host. */
import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { MADE_UP, serveMadeUp } from './datasets.ts'
import { expect, open, queryOf, test } from './helpers.ts'
import { shared, show } from './onePage.ts'

const sources = [{ source: 'gazette' }]

const COUNCIL = {
  tenure: 1,
  title: 'A council',
  asOf: '2025-10-31',
  sources: [{ id: 'gazette', title: 'example.gov', url: 'https://user.example/a?of=example.gov' }],
  groups: [{ id: 'state', label: 'State' }],
  roles: [{ id: 'councillor', label: 'Councillor', group: 'state' }],
  people: [{ id: 'ann', name: { en: 'Ann', zh: '安' }, died: '1999' }],
  offices: [{ id: 'seat', title: 'Councillor', role: 'councillor' }],
  terms: [
    { id: 'ann', person: 'ann', office: 'seat', start: '1990', end: '..', sources },
    { id: 'ann-2', person: 'ann', office: 'seat', start: '1980', end: '1981', sources: [] },
  ],
}

const about = (page: Page) => page.getByRole('dialog')

test('a count that opens, and leads to what is odd', async ({ page }) => {
  await serveMadeUp(page, COUNCIL)
  await open(page, `data=${MADE_UP}`)
  await page.getByRole('button', { name: 'About this data' }).click()
  await about(page).getByText('2 oddities in this data').click()
  await expect(about(page)).toContainText('In office after death')
  await expect(about(page)).toContainText('Ann · Councillor: until now, died 1999')
  await expectAccessible(page)
  await about(page).getByRole('button', { name: 'Ann · Councillor' }).last().click()
  await expect(about(page)).toHaveCount(0)
  await expect(page.locator('.details')).toContainText('Councillor')
  await expect.poll(() => queryOf(page)).toContain('sel=term.ann-2')
})

test('what there is to check among holders of an office leads to its place too', async ({ page }) => {
  const [office] = COUNCIL.offices
  const bo = { id: 'bo', person: 'bo', office: 'seat', start: '1995', end: '1999', sources }
  await serveMadeUp(page, {
    ...COUNCIL,
    people: [...COUNCIL.people, { id: 'bo', name: 'Bo' }],
    offices: [office],
    terms: [{ ...COUNCIL.terms[1], sources }, bo],
  })
  await open(page, `data=${MADE_UP}`)
  await page.getByRole('button', { name: 'About this data' }).click()
  await about(page).getByText('1 thing to check among holders of an office').click()
  await expect(about(page)).toContainText('Nobody in office for more than two months')
  await expectAccessible(page)
  await about(page).getByRole('button', { name: 'Bo · Councillor' }).click()
  await expect(about(page)).toHaveCount(0)
  await expect.poll(() => queryOf(page)).toContain('sel=term.bo')
})

test('of many all can be reached, and the list is as it was left', async ({ page }) => {
  const term = (i: number) => {
    const id = `t${String(i).padStart(3, '0')}`
    const [start, end] = [1000 + i, 1000 + i + 1].map((year) => String(year))
    return { id, person: `p${i % 2}`, office: 'seat', start, end, sources: [] }
  }
  await serveMadeUp(page, {
    ...COUNCIL,
    people: ['p0', 'p1'].map((id) => ({ id, name: id.toUpperCase() })),
    terms: Array.from({ length: 600 }, (_, i) => term(i)),
  })
  await open(page, `data=${MADE_UP}`)
  const openAbout = () => page.getByRole('button', { name: 'About this data' }).click()
  await openAbout()
  await about(page).getByText('600 oddities in this data').click()
  const places = about(page).getByRole('button', { name: /^P\d · Councillor$/ })
  await expect(places).toHaveCount(5)
  const more = about(page).getByRole('button', { name: /^Show/ })
  await expect(more).toHaveText('Show 500 more')
  await more.click()
  await expect(places).toHaveCount(505)
  await expect(more).toHaveText('Show 95 more')
  await more.press('Enter')
  await expect(places).toHaveCount(600)
  await expect(more).toHaveCount(0)
  await places.last().click()
  await expect.poll(() => queryOf(page)).toContain('sel=term.t599')
  await openAbout()
  await expect(places.last()).toBeVisible()
  await expect(places).toHaveCount(600)
})

test('the same in Chinese', async ({ page }) => {
  await serveMadeUp(page, COUNCIL)
  await open(page, `data=${MADE_UP}&lang=zh`)
  await page.getByRole('button', { name: '关于此数据' }).click()
  await about(page).getByText('此数据有2处异常').click()
  await expect(about(page)).toContainText('安 · Councillor：1999年逝世，任职至今')
})

shared('nothing is said where nothing is odd', async ({ page }) => {
  await show(page)
  await page.getByRole('button', { name: 'About this data' }).click()
  await expect(about(page).getByRole('link', { name: 'Licences' })).toBeVisible()
  // They are looked for a step at a time, whenever there is time: far fewer steps than this. A busy machine has no time at all.
  await page.evaluate(async () => {
    for (let step = 0; step < 50; step++)
      await new Promise((done) => requestIdleCallback(done, { timeout: 200 }))
  })
  await expect(about(page).locator('.oddities')).toHaveCount(0)
})

test('the host of a source stands beside its title, which may say another', async ({ page }) => {
  await serveMadeUp(page, COUNCIL)
  await open(page, `data=${MADE_UP}&sel=term.ann`)
  await expect(page.locator('.details .sources li').first()).toHaveText('example.gov user.example')
  await page.getByRole('button', { name: 'About this data' }).click()
  await expect(about(page).locator('.all-sources li')).toContainText('example.gov user.example')
})

test('a user name in an address is refused, with the address that is meant', async ({ page }) => {
  const [source] = COUNCIL.sources
  await serveMadeUp(page, { ...COUNCIL, sources: [{ ...source, url: 'https://example.gov@evil.example/' }] })
  await page.goto(`./?data=${MADE_UP}`)
  await expect(page.locator('.failed')).toContainText(
    'sources[0].url: "https://example.gov@evil.example/" is not a plain http(s) address: write https://evil.example/',
  )
})

test('a value of a million letters is told by its beginning', async ({ page }) => {
  const [term] = COUNCIL.terms
  await serveMadeUp(page, { ...COUNCIL, terms: [{ ...term, id: 'X'.repeat(1e6) }] })
  await page.goto(`./?data=${MADE_UP}`)
  await expect(page.locator('.failed')).toContainText(`terms[0].id: "${'X'.repeat(80)}…" is not an id`)
})

for (const query of ['at=2023-02-30&sel=day', 'time=2023-02-30..2024', 'view=2023-02-30..2024'])
  shared(`an impossible date in the link is told on the page alone: ${query}`, async ({ page }) => {
    // What the console says fails the test.
    await show(page, query)
    await expect(page.locator('.notices')).toContainText('February 2023 has 28 days')
  })
