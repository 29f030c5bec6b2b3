/** What a reader opens is loaded apart from the page: it may come late, or not at all for a while. */
import { canvasOf, expect, open, test } from './helpers.ts'

test.describe('without a connection', () => {
  // The browser itself names each request that fails.
  test.use({ expectedNoise: /Failed to load resource/ })

  test('what cannot be loaded is said, and comes when it is asked for again', async ({ page }) => {
    let isBroken = true
    await page.route('**/assets/parts-*.js', (route) => (isBroken ? route.abort() : route.continue()))
    await open(page)
    const said = page.getByText('This part of the page could not be loaded.')
    await page.keyboard.press('t')
    await expect(said).toBeVisible()
    await expect(page.locator('.summary')).toContainText('34 terms')

    isBroken = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('table', { name: /terms$/ })).toBeVisible()
    await expect(said).toHaveCount(0)
  })
})

test('a link to details asks for their code at once, and a page left alone asks for it too', async ({
  page,
}) => {
  const coming = page.waitForRequest('**/assets/parts-*.js')
  await open(page)
  await coming
  // Where there is never time for what nobody asked for.
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
  await open(page, 'sel=person.zhang-ming')
  await expect(page.getByRole('heading', { name: 'Zhang Ming', exact: true })).toBeVisible()
})

test('a page printed before that code is there becomes paper when it comes', async ({ page }) => {
  let letCome = () => {}
  const held = new Promise<void>((done) => {
    letCome = done
  })
  await page.route('**/assets/parts-*.js', (route) => held.then(() => route.continue()))
  await open(page)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('.paper')).toHaveCount(0)
  await expect(canvasOf(page)).toBeVisible()
  // Until then both careers are whole on it, as the screen has them, in the width of an upright page.
  await page.setViewportSize({ width: 702, height: 964 })
  await expect
    .poll(() => page.locator('.scroller').evaluate((one) => one.scrollHeight - one.clientHeight))
    .toBe(0)
  const [picture, key] = [canvasOf(page), page.locator('.timeline-foot .foot-tools')]
  for (const one of [picture, key]) {
    const box = await one.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(702)
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(964)
  }
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden()
  letCome()
  await expect(page.locator('.paper .upright .svg-scene')).toBeVisible()
  await expect(canvasOf(page)).toBeHidden()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.paper')).toHaveCount(0)
})
