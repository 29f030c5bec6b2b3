/** What is shown, taken along: by the keyboard, where the clipboard is refused, as a citation, with the data in the link. */
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expect, listenForNoise, mark, open, queryOf, test } from './helpers.ts'
import { officials, openOwn } from './ownFiles.ts'

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Share this view' })
const field = (page: Page, name: string | RegExp): Locator => dialog(page).getByRole('textbox', { name })
const summary = (page: Page): Locator => page.locator('.summary > span')

async function share(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(dialog(page)).toBeVisible()
}

/** Before the page runs, `navigator` is made to have this, or not to. */
const withNavigator = (page: Page, script: string): Promise<unknown> =>
  page.addInitScript(`{
    const set = (name, value) => Object.defineProperty(Navigator.prototype, name, { configurable: true, get: () => value })
    ${script}
  }`)

test('its parts stand in order under their headings, by the keyboard too', async ({ page }) => {
  await open(page, 'role=mayor')
  await page.getByRole('button', { name: 'Share', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('heading', { level: 3 }).first()).toHaveText('Link')
  const headings = await dialog(page).getByRole('heading', { level: 3 }).allTextContents()
  expect(headings.slice(0, 3)).toEqual(['Link', 'Cite', 'Embed'])
  await expect(dialog(page).getByRole('button', { name: 'Copy: Link' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(dialog(page).getByRole('combobox', { name: 'Format' })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused()
})

test.describe('where the clipboard is refused the text is selected, and that is said', () => {
  for (const [how, script] of [
    ['there is none', "set('clipboard', undefined)"],
    [
      'it rejects',
      "set('clipboard', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) })",
    ],
  ] as const)
    test(how, async ({ page }) => {
      await withNavigator(page, script)
      await open(page, 'role=mayor')
      await share(page)
      await dialog(page).getByRole('button', { name: 'Copy: Link' }).press('Enter')
      await expect(dialog(page).locator('.not-copied')).toHaveText(
        'Not copied: the text is selected, for you to copy',
      )
      await expect(dialog(page).locator('output')).toHaveText(/Not copied/)
      await expect(field(page, 'Link')).toBeFocused()
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url())
      await expectAccessible(page)
    })
})

test.describe('the system’s own sharing', () => {
  const button = (page: Page): Locator => dialog(page).getByRole('button', { name: 'More ways to share…' })

  test('is offered only where there is one that takes links', async ({ page }) => {
    await withNavigator(page, "set('share', () => Promise.resolve()); set('canShare', () => false)")
    await open(page)
    await share(page)
    await expect(field(page, 'Link')).toBeVisible()
    await expect(button(page)).toHaveCount(0)
  })

  test('gets title and link; closing it is no failure, and a failure is said', async ({ page }) => {
    await withNavigator(
      page,
      `set('canShare', () => true)
       set('share', (what) => {
         const { ends = [], told = [] } = window
         window.told = [...told, what]
         const end = ends.shift()
         return end ? Promise.reject(new DOMException('', end)) : Promise.resolve()
       })`,
    )
    await open(page, 'role=mayor')
    await page.evaluate(() => Object.assign(window, { ends: ['', 'AbortError', 'NotAllowedError'] }))
    await share(page)
    const told = () => page.evaluate(() => (window as unknown as { told?: unknown[] }).told ?? [])
    await button(page).click()
    await expect.poll(told).toEqual([{ title: 'Two careers', url: page.url() }])
    await button(page).click()
    await expect.poll(async () => (await told()).length).toBe(2)
    await expect(dialog(page).locator('.not-copied')).toHaveCount(0)
    await button(page).click()
    await expect(dialog(page).locator('.not-copied')).toHaveText(
      'The device did not take it: copy the link instead.',
    )
  })
})

test('the view is cited with its version, in four forms', async ({ page }) => {
  await open(page, 'time=2016..2020&role=mayor')
  const version = await page.evaluate(async () => {
    const bytes = await (await fetch('data/two-careers.json')).arrayBuffer()
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    return [...digest.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  })
  await share(page)
  const text = field(page, 'Citation')
  await expect(text).toHaveValue(new RegExp(`version sha256:${version}\\.`))
  await expect(text).toHaveValue(/^“Two careers: 2016–2020, mayor”\. Data as of 31 October 2025/)
  await expect(dialog(page)).toContainText(`Version ${version}`)
  const format = dialog(page).getByRole('combobox', { name: 'Format' })
  for (const [name, begins] of [
    ['Wikipedia', '{{cite web |title=Two careers: 2016–2020, mayor |url='],
    ['BibTeX', `@misc{tenure-two-careers-2016-2020-mayor-${version},`],
    ['CSL JSON', '[\n  {\n    "id": "tenure-'],
  ] as const) {
    await format.selectOption(name)
    await expect.poll(async () => (await text.inputValue()).startsWith(begins)).toBe(true)
    expect(await text.inputValue()).toContain(page.url())
  }
})

test('a citation names the day and what is open, and has no quotation marks of one kind in each other', async ({
  page,
}) => {
  await open(page, 'q=visits&at=2020-09-02')
  await expect(page).toHaveTitle('Two careers: matching “visits”, as of 2 September 2020 · Tenure')
  await share(page)
  const text = field(page, 'Citation')
  await expect(text).toHaveValue(/^“Two careers: matching ‘visits’, as of 2 September 2020”\. Data as of /)
  await dialog(page).getByRole('combobox', { name: 'Format' }).selectOption('Wikipedia')
  await expect(text).toHaveValue(/\|title=Two careers: matching ‘visits’, as of /)
  await open(page, 'sel=person.zhang-ming&title=Who%20governs')
  await expect(page).toHaveTitle('Zhang Ming · Who governs · Tenure')
  await share(page)
  await expect(text).toHaveValue(/^“Zhang Ming · Who governs”\. /)
})

test('title and description of the page follow the view', async ({ page }) => {
  await open(page)
  await expect(page).toHaveTitle('Two careers · Tenure')
  await page.getByRole('button', { name: /^Government/ }).click()
  await expect(page).toHaveTitle('Two careers: government · Tenure')
  await page.locator('.event-title').first().click()
  const title = (await page.locator('.event-title').first().textContent()) ?? ''
  await expect(page).toHaveTitle(`${title} · Two careers: government · Tenure`)
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /^\d+ pe.*, government · /)
  await page.goBack()
  await expect(page).toHaveTitle('Two careers: government · Tenure')
})

test.describe('data that is only in this browser', () => {
  async function openOfficials(page: Page): Promise<void> {
    await openOwn(page, officials)
    await expect(summary(page)).toContainText('3 people, 3 terms')
  }

  test('travels inside a link, without a request, and says where it is from', async ({
    page,
    browser,
    baseURL,
  }) => {
    await openOfficials(page)
    await mark(page, /Governor of the North/).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => queryOf(page)).toContain('sel=')
    await share(page)
    const link = await field(page, /^Link with the data in it \(\d kB\)$/).inputValue()
    expect(link).toMatch(/\?data=local:officials-of-2011-[\da-f]{8}&sel=term\.[\w.-]+#d=[\w-]+$/)

    const context = await browser.newContext({ baseURL: baseURL ?? '' })
    const { noise } = listenForNoise(context, baseURL ?? '')
    const asked: string[] = []
    context.on('request', (request) => asked.push(request.url()))
    const other = await context.newPage()
    await other.goto(link)
    await expect(summary(other)).toContainText('3 people, 3 terms')
    await expect(other.locator('.tenure > .elsewhere')).toHaveText('Data from this link, not from this site')
    await expect(other.getByRole('complementary')).toHaveAccessibleName('Governor of the North')
    await expect(other).toHaveTitle(/^Governor of the North · Cai Ying · .* · this link · Tenure$/)
    expect(asked.filter((url) => /#d=|\/data\//.test(url))).toEqual([])
    // It stays in the link, also on a reload, and goes with it when there is other data.
    await other.reload()
    await expect(summary(other)).toContainText('3 people, 3 terms')
    await expect(other.locator('.report-line')).toHaveCount(0)
    await share(other)
    await expect(field(other, 'Link')).toHaveValue(link)
    await expect(field(other, /^Link with the data in it/)).toHaveCount(0)
    await other.keyboard.press('Escape')
    await other.getByRole('toolbar').getByRole('button', { name: 'Open', exact: true }).click()
    await expect(other.getByRole('dialog')).toBeVisible()
    await expect(other.getByRole('dialog').getByRole('listitem')).toHaveCount(0)
    expect(noise).toEqual([])
    await context.close()
  })

  test('travels inside the code of an embed, which says where it is from', async ({
    page,
    browser,
    baseURL,
  }) => {
    await openOfficials(page)
    await share(page)
    await dialog(page).getByRole('combobox', { name: 'Height' }).selectOption('as needed')
    const code = await field(page, 'Embed').inputValue()
    await dialog(page).getByRole('button', { name: 'Preview' }).click()
    const preview = page.frameLocator('iframe')
    await expect(preview.locator('.summary > span')).toContainText('3 people, 3 terms')

    const context = await browser.newContext({ baseURL: baseURL ?? '' })
    const { noise } = listenForNoise(context, baseURL ?? '')
    const other = await context.newPage()
    const body = `<!doctype html><html lang="en"><title>An article</title>${code}`
    await other.route('**/article.html', (route) => route.fulfill({ contentType: 'text/html', body }))
    await other.goto('./article.html')
    const frame = other.frameLocator('iframe')
    await expect(frame.locator('.summary > span')).toContainText('3 people, 3 terms')
    await expect(frame.locator('.tenure > .elsewhere')).toHaveText('Data from this link, not from this site')
    // It is as high as what it shows.
    await expect.poll(() => other.locator('iframe').evaluate((one) => one.style.height)).toMatch(/^\d+px$/)
    const opened = context.waitForEvent('page')
    await frame.getByRole('link', { name: 'Open the full view' }).click()
    await expect(summary(await opened)).toContainText('3 people, 3 terms')
    expect(noise).toEqual([])
    await context.close()
  })

  test('a link whose data is damaged says so', async ({ page }) => {
    await page.goto('./?data=local:officials-1a2b3c4d#d=q1YqSc1LKVSy')
    await expect(page.getByRole('region', { name: 'The dataset could not be shown' })).toContainText(
      'The data in this link is damaged',
    )
    await expectAccessible(page)
  })

  test('that is too large for a link is told so', async ({ page }) => {
    const rows = Array.from(
      { length: 4000 },
      (_, i) => `Person ${(i * 7919) % 100_003},Mayor of Town ${(i * 104_729) % 99_991},${1900 + (i % 100)},`,
    )
    await openOwn(page, { name: 'Towns.csv', text: `Name,Office,From,To\n${rows.join('\n')}\n` })
    await expect(summary(page)).toContainText('4,000 terms')
    await share(page)
    await expect(dialog(page)).toContainText('too large to travel in a link, which takes 30 kB')
    await expect(field(page, /^Link with/)).toHaveCount(0)
    await expect(dialog(page)).toContainText('publish that, and open its address here')
    await expect(field(page, 'Embed')).toHaveCount(0)
  })
})
