/** A dataset in the column form, as the generator writes it: it opens, filters and answers like any other. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { writeColumns } from '../src/cli/columnFiles.ts'
import { generateRows } from '../src/cli/generate.ts'
import { atRest, canvasOf, expect, open, test } from './helpers.ts'

const folder = mkdtempSync(join(tmpdir(), 'tenure-columns-'))
const TERMS = '3,000 terms'

// One worker makes the files, once.
test.describe.configure({ mode: 'default' })
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
  await page.locator('.lane-controls').getByRole('combobox', { name: 'Order' }).selectOption('name')
  await expect(page).toHaveURL(/density=overview&sort=name/)
  const jump = page.getByRole('combobox', { name: 'Go to a person' })
  await jump.fill('zoe sor')
  const offered = page.getByRole('listbox', { name: 'Go to a person' }).getByRole('option')
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

test.describe('of which only the first lanes have come', () => {
  const parts = mkdtempSync(join(tmpdir(), 'tenure-parts-'))
  test.beforeAll(() => writeColumns(generateRows(80_000, 7), parts, 8000))
  test.afterAll(() => rmSync(parts, { recursive: true, force: true }))

  /** Serves ranges; those of terms behind the first rows wait until they are let go. */
  async function serveFirst(page: Page): Promise<() => void> {
    let letGo = () => {}
    const gone = new Promise<void>((done) => {
      letGo = done
    })
    await page.route('**/data/columns/*', async (route) => {
      const bytes = readFileSync(join(parts, new URL(route.request().url()).pathname.split('/').at(-1) ?? ''))
      const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(route.request().headers().range ?? '') ?? []
      if (last === undefined) return route.fulfill({ body: bytes })
      const from = first ? Number(first) : Math.max(0, bytes.length - Number(last))
      const body = bytes.subarray(from, first ? Number(last) + 1 : bytes.length)
      if (first && from > 0.15 * bytes.length) await gone
      const headers = { 'content-range': `bytes ${from}-${from + body.length - 1}/${bytes.length}` }
      // The page may have gone away from a request that was cancelled.
      await route.fulfill({ status: 206, headers, body }).catch(() => {})
    })
    return letGo
  }

  test('shows them, and takes them away when its loading is cancelled', async ({ page }) => {
    const letGo = await serveFirst(page)
    await open(page, ADDRESS)
    await expect(page.locator('.summary')).toContainText('8,000 terms')
    await page.locator('.loading').getByRole('button', { name: 'Cancel' }).click()
    const cancelled = page.getByRole('region', { name: 'Loading was cancelled' })
    await expect(cancelled).toBeVisible()
    await expect(canvasOf(page)).toHaveCount(0)
    letGo()
    await cancelled.getByRole('button', { name: 'Load again' }).click()
    // All of it is checked by then, which on a busy machine takes its time.
    await expect(page.locator('.summary')).toContainText('80,000 terms', { timeout: 30_000 })
    await expect(page.getByRole('progressbar')).toHaveCount(0)
  })
})
