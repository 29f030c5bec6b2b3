/**
 * One page for all tests that neither load anything of their own nor leave anything behind: each goes on from where the one before
 * it ended, as `follow` does. A load takes longer than most of what is looked at after it. Whatever is about a load itself, keeps
 * something in the browser, stops its clock or changes its routes has a page of its own (helpers.ts).
 */
import type { BrowserContext, Page } from '@playwright/test'
import { test as alone, expect, follow, leaveFocus, open } from './helpers.ts'

export const shared = alone.extend<object, { lasting: BrowserContext }>({
  lasting: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', viewport = null, hasTouch = false, isMobile = false } = project.use
      const context = await browser.newContext({ baseURL, viewport, hasTouch, isMobile })
      await context.newPage()
      await use(context)
      await context.close()
    },
    { scope: 'worker' },
  ],
  context: ({ lasting }, use) => use(lasting),
  page: async ({ lasting, viewport }, use) => {
    const [page] = lasting.pages()
    if (!page) throw new Error('the page of all tests was closed')
    if (viewport) await page.setViewportSize(viewport)
    await page.emulateMedia({
      media: null,
      colorScheme: null,
      reducedMotion: null,
      forcedColors: null,
      contrast: null,
    })
    await page.mouse.move(0, 0)
    await use(page)
  },
})

/** Shows the view of a link; the page is loaded only where it is not there yet, or has other data than its own. */
export async function show(page: Page, query = ''): Promise<void> {
  const isThere = page.url() !== 'about:blank' && !/\bdata=/.test(page.url() + query)
  if (!isThere) return open(page, query)
  const dialog = page.getByRole('dialog')
  if ((await dialog.count()) > 0) await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await leaveFocus(page)
  await page.evaluate(() => {
    for (const pane of document.querySelectorAll('.scroller, .event-scroller, .tables')) pane.scrollTop = 0
  })
  await follow(page, query)
}
