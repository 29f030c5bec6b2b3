/** Texts of links and datasets that are long, or written from the right, or meant to turn others around. */
import type { Page } from '@playwright/test'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { canvasOf, expect, open, test } from './helpers.ts'
import { shared, show } from './onePage.ts'
import { officials, openOwn } from './ownFiles.ts'

const OVERRIDE = '\u202e'
const notices = (page: Page) => page.locator('.notices')

/** No part of the page is wider than the window. */
async function expectFits(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
}

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const)
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height } })

    shared('a search of 200 letters leaves the page as wide as the window', async ({ page }) => {
      await show(page, `q=${'W'.repeat(200)}`)
      await expect(page.getByRole('button', { name: /^Remove filter/ })).toBeVisible()
      await expectFits(page)
    })

    shared('an id of 300 letters leaves the button that takes it off in view', async ({ page }) => {
      await show(page, `person=${'w'.repeat(300)}`)
      await expect(notices(page)).toContainText(`${'w'.repeat(80)}…`)
      await expect(notices(page).getByRole('button', { name: 'Dismiss' })).toBeInViewport({ ratio: 1 })
      await expectFits(page)
    })

    test('so does a parameter of 3,000 letters that the page does not know', async ({ page }) => {
      await open(page, `${'W'.repeat(3000)}=1`)
      await expect(notices(page).locator('code')).toHaveText(`${'W'.repeat(80)}…=1`)
      await expect(notices(page)).not.toContainText('W'.repeat(81))
      await expect(notices(page).getByRole('button', { name: 'Dismiss' })).toBeInViewport({ ratio: 1 })
      await expectFits(page)
    })

    test('a file with a name of 240 letters is named in lines, and turns none around', async ({ page }) => {
      await openOwn(page, { ...officials, name: `${OVERRIDE}${'W'.repeat(240)}.csv` })
      const line = page.locator('.tenure > .elsewhere')
      await expect(line).toContainText(`${'W'.repeat(240)}.csv`)
      expect(await line.textContent()).not.toContain(OVERRIDE)
      await expectFits(page)
    })

    shared('of 300 wrong ids five are named, and how many more there are', async ({ page }) => {
      const ids = Array.from({ length: 300 }, (_, n) => `nobody-${n}`)
      await show(page, `person=${ids.join('~')}`)
      await expect(notices(page).getByRole('listitem')).toHaveCount(6)
      await expect(notices(page).getByRole('listitem').last()).toHaveText('and 295 more')
      await notices(page).getByRole('button', { name: 'and 295 more' }).click()
      await expect(notices(page).getByRole('listitem')).toHaveCount(300)
      expect((await notices(page).boundingBox())?.height).toBeLessThan(height / 2)
      const dismiss = notices(page).getByRole('button', { name: 'Dismiss' })
      await expect(dismiss).toBeInViewport({ ratio: 1 })
      await dismiss.click()
      await expect(notices(page)).toBeHidden()
    })

    test('a title of 400 letters leaves the buttons in view', async ({ page }) => {
      await serveMadeUp(page, { ...parliament({ people: 2, terms: 10 }), title: 'Title '.repeat(70) })
      await open(page, `data=${MADE_UP}`)
      await expect(page.getByRole('combobox', { name: 'Language' })).toBeInViewport({ ratio: 1 })
      for (const name of ['Share', 'About this data'])
        await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 })
      await expectFits(page)
    })
  })

shared('in an id each sign that turns text around is shown as what it is', async ({ page }) => {
  await show(page, `person=${encodeURIComponent(`${OVERRIDE}abc`)}`)
  await expect(notices(page).locator('code')).toHaveText('person=⟨U+202E⟩abc')
  expect(await notices(page).textContent()).not.toContain(OVERRIDE)
  await show(page, `${encodeURIComponent(`${OVERRIDE}abc`)}=1`)
  await expect(notices(page).locator('code')).toHaveText('⟨U+202E⟩abc=1')
  expect(await notices(page).textContent()).not.toContain(OVERRIDE)
})

test('a text that turns letters around turns none on the page', async ({ page }) => {
  const file = parliament({ people: 2, terms: 10, events: 2 })
  const people = file.people.map((person) => ({ ...person, name: `${OVERRIDE}${person.name} בן` }))
  await serveMadeUp(page, { ...file, people, title: `A ${OVERRIDE}title` })
  await open(page, `data=${MADE_UP}&q=${encodeURIComponent(`${OVERRIDE}member`)}&sel=person.member-0`)
  await expect(page).toHaveTitle(/Member 0 בן.* · A title: matching “.*member.*” · Tenure$/)
  expect(await page.title()).not.toContain(OVERRIDE)
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(
    '\u2068Member 0 בן\u2069',
  )
  expect(await page.locator('body').textContent()).not.toContain(OVERRIDE)
  await expect(canvasOf(page)).toBeVisible()
})

test('of thousands of sources some are listed, and more when asked for', async ({ page }) => {
  const file = parliament({ people: 1, terms: 2 })
  const more = Array.from({ length: 1000 }, (_, n) => ({ id: `paper-${n}`, title: `Paper ${n}` }))
  const terms = file.terms.map((term) => ({ ...term, sources: [{ source: 'paper-900' }] }))
  await serveMadeUp(page, { ...file, terms, sources: [...file.sources, ...more] })
  await open(page, `data=${MADE_UP}`)
  await page.getByRole('button', { name: 'About this data' }).click()
  const listed = page.getByRole('dialog').getByRole('listitem')
  await expect(listed).toHaveCount(200)
  await page.getByRole('button', { name: 'Show 200 more' }).click()
  await expect(listed).toHaveCount(400)
  await open(page, `data=${MADE_UP}&sel=term.term-0`)
  await page.getByRole('complementary').getByRole('button', { name: 'Paper 900' }).first().click()
  await expect(listed).toHaveCount(201)
  await expect(page.getByRole('dialog').locator('li.marked')).toHaveText('Paper 900')
})

test('a name, a title and a note in another language than the page’s say which', async ({ page }) => {
  const file = parliament({ people: 3, terms: 3 })
  const names = [{ en: 'Ann', 'zh-Hant': '陳安' }, { fr: 'Rémi' }, 'Bob']
  const [office] = file.offices
  await serveMadeUp(page, {
    ...file,
    people: file.people.map((row, i) => ({ ...row, name: names[i] ?? row.name })),
    offices: file.offices.map((row) => ({ ...row, title: { en: 'Member', zh: '议员' } })),
    terms: file.terms.map((row) => ({ ...row, office: office?.id ?? '', note: { en: 'A note' } })),
  })
  await open(page, `data=${MADE_UP}&lang=zh&show=table`)
  const cells = page.getByRole('table').first().getByRole('row').nth(1).getByRole('cell')
  const languages = (text: string) => page.getByRole('table').first().locator('[lang]', { hasText: text })
  await expect(languages('陳安')).toHaveAttribute('lang', 'zh-Hant')
  await expect(languages('Rémi')).toHaveAttribute('lang', 'fr')
  await expect(languages('议员')).toHaveCount(0)
  await expect(languages('Bob')).toHaveCount(0)
  await cells.nth(1).getByRole('button').click()
  const details = page.getByRole('complementary', { name: '议员' })
  await expect(details.locator('.note [lang]')).toHaveAttribute('lang', 'en')
  await expect(details.locator('.about')).toHaveAttribute('lang', 'en')
  await page.getByRole('combobox', { name: '语言' }).selectOption('en')
  await expect(languages('Rémi')).toHaveAttribute('lang', 'fr')
  await expect(languages('Ann')).toHaveCount(0)
})
