import { test, open, mark } from './helpers.ts'
test('look', async ({ page }) => {
  await open(page)
  await page.screenshot({ path: '/tmp/e2e-a/desk.png' })
  for (const b of await page.locator('.marks button').all()) console.log(await b.getAttribute('aria-label'), JSON.stringify(await b.boundingBox()))
  console.log(await page.locator('.timeline canvas').getAttribute('data-view'), JSON.stringify(await page.locator('.timeline canvas').boundingBox()))
})
