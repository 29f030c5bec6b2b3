import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, open, test } from './helpers.ts'

const summary = (page: Page) => page.locator('.summary > span')

/** What a button of the Share dialog saves. */
async function saved(page: Page, button: string) {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const download = await coming
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

test('what is shown is saved as a dataset that opens again, and is the same', async ({ page }) => {
  await open(page, 'role=mayor')
  await expect(summary(page)).toContainText('1 person, 2 terms, 2 events')
  await page.getByRole('button', { name: 'Share' }).click()
  const { name, text } = await saved(page, 'Dataset (JSON)')
  expect(name).toBe('two-careers.json')
  await expect(page.getByText(`Saved as ${name}`).first()).toBeVisible()
  expect(JSON.parse(text).terms).toHaveLength(2)
  await page.route('**/saved.json', (route) => route.fulfill({ body: text, contentType: 'application/json' }))
  await open(page, 'data=saved.json&role=mayor')
  await expect(summary(page)).toContainText('1 person, 2 terms, 2 events')
})

test('all of it is saved where the reader says so', async ({ page }) => {
  await open(page, 'role=mayor')
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('checkbox', { name: 'only what the filters show' }).uncheck()
  const { text } = await saved(page, 'Dataset (JSON)')
  expect(JSON.parse(text).terms).toHaveLength(34)
})

test('the picture is an SVG of its own, with its colours, and a PNG of as many pixels twice', async ({
  page,
}) => {
  await open(page, 'role=mayor&headline=Two%20cities')
  await page.getByRole('button', { name: 'Share' }).click()
  const { name, text } = await saved(page, 'Picture (SVG)')
  expect(name).toBe('two-careers.svg')
  expect(text).toMatch(/^<\?xml [^>]*>\n<svg [^>]*><title id="title">Two careers<\/title><desc id="desc">/)
  expect(text).not.toContain('var(')
  const texts = [...text.matchAll(/<text [^>]*>([^<]*)</g)].map(([, shown]) => shown)
  for (const shown of ['Two careers', 'Two cities', 'Zhang Guoqing', 'Mayor of Chongqing', 'Government'])
    expect(texts).toContain(shown)
  expect(texts).not.toContain('Diplomacy')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Picture (PNG)' }).click()
  const download = await coming
  const png = readFileSync(await download.path())
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    2400,
    2 * Number(/ height="(\d+)"/.exec(text)?.[1]),
  ])
})

test('the table opens again as the same terms', async ({ page }) => {
  await open(page, 'role=mayor')
  await page.getByRole('button', { name: 'Share' }).click()
  const { name, text } = await saved(page, 'Table (CSV)')
  expect(name).toBe('two-careers.csv')
  await page.route('**/saved.csv', (route) => route.fulfill({ body: text, contentType: 'text/csv' }))
  await open(page, 'data=saved.csv&show=table')
  const terms = page.getByRole('table', { name: /2 terms$/ })
  await expect(terms).toContainText('Mayor of Chongqing')
  await expect(terms).toContainText('30 December 2016')
  await expect(terms).toContainText('Mayor of Tianjin')
})
