/** Every form of embedding on one page of a newspaper, on another origin and under a strict policy. `npm run e2e:engines` has it in others too. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FrameLocator, Page } from '@playwright/test'
import { DRAWN, type Gallery, REFUSED, serveGallery } from './gallery/host.ts'
import { expect, test } from './helpers.ts'
import { chosen, officials } from './ownFiles.ts'

test.use({ expectedNoise: /^asked elsewhere: http:\/\/localhost/ })

let gallery: Gallery
test.beforeAll(async () => {
  gallery = await serveGallery('dist')
})
test.afterAll(() => gallery.close())

for (const [width, tag] of [
  [320, []],
  [600, ['@long']],
  [900, ['@long']],
] as const)
  test(`all are drawn, each its own view, and nothing of the host gives way: ${width}`, {
    tag: [...tag],
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(gallery.address)
    for (const [name, isDrawn] of Object.entries(DRAWN))
      await test.step(name, () => expect.poll(() => page.evaluate(isDrawn), { timeout: 30_000 }).toBe(true))
    const summaryIn = (id: string) => page.frameLocator(`#${id} iframe`).locator('.summary > span')
    await expect(summaryIn('frame')).toHaveText(/1 person, 2 terms/)
    await expect(summaryIn('sandboxed')).toHaveText(/2010–2015/)
    const written = page.frameLocator('#written iframe').frameLocator('iframe')
    await expect(written.locator('.summary > span')).toHaveText(/ambassador/i)
    await expect(page.locator('#element .summary')).toHaveText(/2000–2020/)
    await expect(page.locator('#another .summary')).toHaveText(/1\u00a0personne/)
    expect(await page.evaluate(REFUSED)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await expect(page).toHaveURL(gallery.address)
    await expect(page).toHaveTitle('The Courier')
  })

test('what is opened in one leaves the others as they are', async ({ page }) => {
  await page.goto(gallery.address)
  const mark = page
    .locator('#element .marks li')
    .getByRole('button', { name: /Mayor of Tianjin/ })
    .first()
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#element [part=details]')).toBeVisible()
  await expect(page.locator('#another [part=details]')).toBeHidden()
  await expect(page.frameLocator('#frame iframe').getByRole('complementary')).toHaveCount(0)
  expect(await page.evaluate(REFUSED)).toEqual([])
})

test.describe('a newcomer’s way from the start page to an embed in a page of another site, by the mouse alone', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  /** Presses where a hand would, and turns the wheel where what is wanted is out of view. */
  async function click(page: Page, name: RegExp): Promise<void> {
    const button = page.getByRole('button', { name }).first()
    await button.scrollIntoViewIfNeeded()
    await button.hover()
    await page.mouse.down()
    await page.mouse.up()
  }

  let code = ''
  const blog = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(`<!doctype html><html lang="en"><title>Blog</title><link rel="icon" href="data:,">${code}`)
  })
  test.beforeAll(() => new Promise<void>((listening) => blog.listen(0, 'localhost', listening)))
  test.afterAll(() => {
    blog.close()
    blog.closeAllConnections()
  })

  /** What was copied, in an article on another origin. */
  async function paste(page: Page): Promise<FrameLocator> {
    code = await page.evaluate(() => navigator.clipboard.readText())
    await page.goto(`http://localhost:${(blog.address() as AddressInfo).port}/`)
    return page.frameLocator('iframe')
  }

  test('two clicks: Share, Copy', async ({ page }) => {
    await page.goto('./')
    await click(page, /^Share$/)
    await click(page, /^Copy: Embed$/)
    await expect(page.getByRole('button', { name: 'Copied: Embed' })).toBeVisible()
    const frame = await paste(page)
    await expect(frame.locator('.summary > span')).toHaveText('2 people, 34 terms, 27 events, 1975–2025')
    await expect(frame.locator('.stage .picture')).toHaveAttribute('data-view', /./)
  })

  test('four with a table of their own: Open, the file, Share, Copy', async ({ page }) => {
    await page.goto('./')
    await click(page, /^Open$/)
    const choosing = page.waitForEvent('filechooser')
    await click(page, /^Choose a file/)
    await (await choosing).setFiles(chosen(officials))
    await expect(page.locator('.summary > span')).toContainText('3 people, 3 terms')
    await click(page, /^Share$/)
    await click(page, /^Copy: Embed$/)
    await expect(page.getByRole('button', { name: 'Copied: Embed' })).toBeVisible()
    const frame = await paste(page)
    await expect(frame.locator('.summary > span')).toContainText('3 people, 3 terms')
    await expect(frame.locator('.tenure > .elsewhere')).toHaveText('Data from this link, not from this site')
  })
})
