/** A dataset in the column form, as the generator writes it: it opens, filters and answers like any other. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { atRest, canvasOf, expect, open, test } from './helpers.ts'

const folder = mkdtempSync(join(tmpdir(), 'tenure-columns-'))
const TERMS = '3,000 terms'

test.beforeAll(() => {
  execFileSync(process.execPath, [
    'scripts/tenure.mjs',
    'generate',
    '--terms',
    '3000',
    '--seed',
    '7',
    '--out',
    folder,
  ])
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Serves the files from the page's own address; `change` may spoil one. */
const serve = (page: Page, change: (name: string, bytes: Buffer) => Buffer = (_, bytes) => bytes) =>
  page.route('**/data/columns/*', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
    return route.fulfill({ body: change(name, readFileSync(join(folder, name))) })
  })

const ADDRESS = 'data=data/columns/dataset.json'

test('opens, filters and finds like a row file', async ({ page }) => {
  await serve(page)
  await open(page, ADDRESS)
  await expect(page.locator('.summary')).toContainText(TERMS)
  await page.locator('.groups button').first().click()
  await expect(page.locator('.summary')).not.toContainText(TERMS)
})

test('has three densities, orders, and a way to a person by name', async ({ page }) => {
  await serve(page)
  await open(page, ADDRESS)
  await page.getByRole('combobox', { name: 'Density' }).selectOption('overview')
  await page.getByRole('combobox', { name: 'Order' }).selectOption('name')
  await expect(page).toHaveURL(/density=overview&sort=name/)
  const jump = page.getByRole('combobox', { name: 'Go to a person' })
  await jump.fill('zoe sor')
  const offered = page.getByRole('option')
  const name = (await offered.first().textContent()) ?? ''
  expect(name).toContain('Zoë Sør')
  await jump.press('Enter')
  const opened = page.locator('.details h2')
  await opened.waitFor()
  expect(name).toContain(await opened.textContent())
  await atRest(page)
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(1500)
})

test('that is cut off says which file, and keeps the view before it', async ({ page }) => {
  await serve(page, (name, bytes) => (name === 'terms.parquet' ? bytes.subarray(0, 4000) : bytes))
  await open(page)
  await page.evaluate(() => history.pushState(null, '', '?data=data/columns/dataset.json'))
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')))
  await expect(page.getByRole('alert')).toContainText('terms.parquet')
  await expect(canvasOf(page)).toBeVisible()
})
