import { expectAccessible } from './axe.ts'
import { expect, test } from './helpers.ts'

/** What the build writes beside the page, for whoever does not run it. */

const LANGS = ['en', 'zh', 'fr', 'es']

test.describe('the page of sentences', () => {
  for (const lang of LANGS)
    test(`tells each career, and is accessible, in ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      const wrong: string[] = []
      page.on('console', (message) => wrong.push(message.text()))
      page.on('pageerror', (error) => wrong.push(error.message))
      await page.goto(`./text.${lang}.html`)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await expect(page.locator('main section > h2')).toHaveCount(3)
      await expect(page.getByRole('link')).not.toHaveCount(0)
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(tooWide).toBeLessThanOrEqual(0)
      // Its own styles apply: the policy that is built into it names them.
      await expect(page.locator('body')).toHaveCSS('max-width', '672px')
      expect(wrong).toEqual([])
    })

  test('nothing is found by axe, in light and dark', async ({ page }) => {
    // Axe is a script, and the page runs none.
    await page.route('**/text.en.html', async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace(/<meta http-equiv[^>]*>/, '')
      await route.fulfill({ response, body })
    })
    await page.goto('./text.en.html')
    await expectAccessible(page)
  })

  test('leads to the timeline in its language, and to the other languages', async ({ page }) => {
    await page.goto('./text.zh.html')
    await page.getByRole('link', { name: 'Français' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page).toHaveURL(/text\.fr\.html$/)
    await page.getByRole('link', { name: 'Voir la frise' }).click()
    await expect(page).toHaveURL(/\?lang=fr/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })
    test('is found from the page', async ({ page }) => {
      await page.goto('./')
      await page.locator('noscript a[hreflang="en"]').click()
      await expect(page).toHaveURL(/text\.en\.html$/)
      await expect(page.locator('main')).toContainText('Zhang Guoqing')
    })
  })
})

test('the page says what it is to networks and search engines, and its policy has nothing against it', async ({
  page,
  request,
}) => {
  const refused: string[] = []
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two careers')
  const graph = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText())
  expect(graph['@graph'].map((node: Record<string, unknown>) => node['@type'])).toEqual(
    expect.arrayContaining(['Dataset', 'Person', 'Event']),
  )
  const html = await (await request.get(page.url())).text()
  expect(html.indexOf('<meta charset="utf-8"')).toBeLessThan(1024)
  const image = await page.locator('meta[property="og:image"]').getAttribute('content')
  const picture = await request.get(new URL(image ?? '', page.url()).href)
  expect(picture.headers()['content-type']).toBe('image/png')
  const others = page.locator('link[rel="alternate"][hreflang]')
  expect(await others.count()).toBeGreaterThanOrEqual(LANGS.length)
  for (const link of await others.all()) {
    const href = await link.evaluate((element: HTMLLinkElement) => element.href)
    expect((await request.get(href)).ok(), href).toBe(true)
  }
  expect(refused).toEqual([])
})
