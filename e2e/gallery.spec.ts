/** Every form of embedding on one page of a newspaper, on another origin and under a strict policy. `npm run e2e:engines` has it in others too. */
import { DRAWN, type Gallery, REFUSED, serveGallery } from './gallery/host.ts'
import { expect, test } from './helpers.ts'

test.use({ expectedNoise: /^asked elsewhere: http:\/\/localhost/ })

let gallery: Gallery
test.beforeAll(async () => {
  gallery = await serveGallery('dist')
})
test.afterAll(() => gallery.close())

for (const width of [320, 600, 900])
  test(`all are drawn, each its own view, and nothing of the host gives way: ${width}`, async ({ page }) => {
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
