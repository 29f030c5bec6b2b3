/** The page under the headers that its build writes for hosts: its policy as a header and in itself at once, and nothing is refused. */
import type { Page } from '@playwright/test'
import { policyIn } from '../scripts/headers.mjs'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { atRest, clickMark, expect, open, test } from './helpers.ts'

/** All files of the site come with the policy; `violations` are what it refuses. */
async function withHeaders(page: Page): Promise<void> {
  const { body } = await page.request.get('./').then(async (answer) => ({ body: await answer.text() }))
  const policy = policyIn(body)
  await page.route(/sub-path\/(\?.*)?$|\.(js|css|json)$/, async (route) => {
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

test('filters, search, details, text, table, saving and paper break no rule', async ({ page }) => {
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
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Picture (SVG)' }).click()
  await coming
  await page.keyboard.press('Escape')
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('.paper')).toHaveCount(1)
})

test('a dataset for the worker is read', async ({ page }) => {
  await withHeaders(page)
  await serveMadeUp(page, parliament({ people: 400, terms: 4000, events: 10 }))
  await open(page, `data=${MADE_UP}`)
  await expect(page.locator('.summary > span')).toContainText('400 people, 4,000 terms')
  await atRest(page)
})
