/** Where scroll bars take room from what they scroll, as they do with a mouse on most systems. */
import type { Locator } from '@playwright/test'
import { findBrowser, testArgs } from '../scripts/browser.mjs'
import { generateFile } from '../src/cli/generate.ts'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { canvasOf, expect, open, test, watchDrawn } from './helpers.ts'

const executablePath = findBrowser()
test.use({
  launchOptions: {
    args: testArgs,
    ignoreDefaultArgs: ['--hide-scrollbars'],
    ...(executablePath && { executablePath }),
  },
})

test('the overview ends where the lanes do', async ({ page }) => {
  await serveMadeUp(page, parliament({ people: 60, terms: 120 }))
  await open(page, `data=${MADE_UP}`)
  const room = await page
    .locator('.scroller')
    .evaluate((lanes: HTMLElement) => lanes.offsetWidth - lanes.clientWidth)
  expect(room).toBeGreaterThan(0)
  await expect.poll(() => endOf(page.locator('.strip'))).toBe(await endOf(canvasOf(page)))
})

test('the first lanes of a long dataset are drawn once, beside their scroll bar', async ({ page }) => {
  const json = generateFile(1000, 1)
  await page.route('**/long.json', (route) => route.fulfill({ json }))
  const drawn = await watchDrawn(page)
  await open(page, 'data=long.json')
  const width = await page.locator('.scroller').evaluate(({ clientWidth }) => clientWidth)
  expect(await drawn()).toEqual([width, width])
})

async function endOf(part: Locator): Promise<number> {
  const box = await part.boundingBox()
  return box ? box.x + box.width : 0
}
