/** The page under the headers that its build writes for hosts: its policy as a header and in itself at once, and nothing is refused. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { atRest, clickMark, expect, open, test } from './helpers.ts'

const policyOfBuild = (): string => {
  const [, policy = ''] = /Content-Security-Policy: (.*)/.exec(readFileSync('dist/_headers', 'utf8')) ?? []
  expect(policy).toContain('trusted-types')
  return policy
}

/** All files of the site come with the policy; what it refuses is noise. */
async function withHeaders(page: Page): Promise<void> {
  const policy = policyOfBuild()
  await page.route(/sub-path\/(\?.*)?$|\.(html|js|css|json|txt|svg)$/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    })
  })
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`refused: ${event.violatedDirective} ${event.blockedURI}`),
    ),
  )
}

test('filters, search, details, text, table, saving, embeds and paper break no rule', async ({ page }) => {
  test.slow()
  await withHeaders(page)
  await open(page)
  await clickMark(page, /^Mayor of Chongqing/)
  await expect(page.locator('.details')).toContainText('Mayor of Chongqing')
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox').first().fill('tianjin')
  await expect(page.locator('.summary > span')).not.toContainText('34 terms')
  await page.getByRole('searchbox').first().fill('')
  await page.getByRole('button', { name: 'Text', exact: true }).click()
  await expect(page.getByRole('heading', { name: /Zhang Ming/ }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await expect(page.getByRole('table', { name: /34 terms$/ })).toBeVisible()
  await page.getByRole('button', { name: 'Share' }).click()
  for (const file of [
    'Picture (SVG)',
    'Picture (PNG)',
    'Dataset (JSON)',
    'Table (CSV)',
    'Text (TXT)',
    'Page (HTML)',
  ]) {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: file }).click()
    await coming
  }
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(page.frameLocator('iframe').getByRole('table', { name: /34 terms$/ })).toBeVisible({
    timeout: 30_000,
  })
  await page.keyboard.press('Escape')
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('.paper')).toHaveCount(1)
})

test('the pages that run nothing have their styles', async ({ page }) => {
  await withHeaders(page)
  for (const address of ['./text.en.html', './text.zh.html', './docs/accessibility.html']) {
    await page.goto(address)
    await expect(page.locator('body')).not.toHaveCSS('max-inline-size', 'none')
  }
  // What was asked for last, an icon, is answered after all else.
  await page.unrouteAll({ behavior: 'wait' })
})

test('the custom element is drawn, and what is opened in it', async ({ page }) => {
  await withHeaders(page)
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': policyOfBuild() },
      body: '<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="./icon.svg"><script type="module" src="./tenure.js"></script><tenure-timeline src="data/two-careers.json"></tenure-timeline>',
    }),
  )
  await page.goto('./host.html')
  const mark = page.locator('tenure-timeline .marks li').getByRole('button', { name: /^Mayor of Tianjin/ })
  await mark.first().focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('tenure-timeline .details')).toContainText('2 January 2018')
})

test('a dataset for the worker is read', async ({ page }) => {
  await withHeaders(page)
  await serveMadeUp(page, parliament({ people: 400, terms: 4000, events: 10 }))
  await open(page, `data=${MADE_UP}`)
  await expect(page.locator('.summary > span')).toContainText('400 people, 4,000 terms')
  await atRest(page)
})
