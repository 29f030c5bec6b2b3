/** A view in somebody else's page: without the page's own controls, and without taking its scroll. */
import type { FrameLocator, Page } from '@playwright/test'
import { expect, follow, open, queryOf, test } from './helpers.ts'
import { shared, show } from './onePage.ts'

const query = 'time=2010..2022&role=mayor~diplomacy&q=zhang&embed=1'
const sentence = '2 people, 4 terms, 3 events, 2010–2022, mayor or diplomacy, matching “zhang”'

/** Answers an article of the same site, with this in the middle of its text. */
async function openArticle(page: Page, middle: string): Promise<void> {
  const html = `<!doctype html><html lang="en"><title>An article</title>
    <h1>An article</h1><p>Before</p>${middle}<p style="margin-top:1800px">After</p>`
  await page.route('**/article.html', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await page.goto('./article.html')
}

const frameOf = (source: string, title = 'Two careers') =>
  `<iframe src="./?${source}" title="${title}" width="800" height="480"></iframe>`

const inFrame = (page: Page, title = 'Two careers'): FrameLocator =>
  page.frameLocator(`iframe[title="${title}"]`)

shared('title, summary, sources and the way to the full view; no controls of the page', async ({ page }) => {
  const names = [/^Filters/, 'Share', 'Table', 'Party 5', 'How to read this', /^Theme/, /^Remove filter/]
  const controls = names.map((name) => page.getByRole('button', { name }))
  controls.push(page.getByRole('searchbox'), page.getByRole('spinbutton'))
  await show(page, query.replace('&embed=1', ''))
  for (const control of controls) await expect(control.first()).toBeVisible()
  await follow(page, query)
  await expect(page.getByRole('heading', { level: 1, name: 'Two careers' })).toBeVisible()
  await expect(page.locator('.summary > span')).toHaveText(sentence)
  await expect(page.getByRole('button', { name: /^Sources: Encyclopedia article/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible()
  for (const control of controls) await expect(control).toHaveCount(0)
})

shared('its sources are told in full', async ({ page }) => {
  await show(page, query)
  await page.getByRole('button', { name: /^Sources: / }).click()
  const about = page.getByRole('dialog', { name: 'About this data' })
  await expect(about.getByRole('listitem')).toHaveCount(3)
})

test('the full view is the same view, in a page of its own', async ({ page, context }) => {
  await open(page, query)
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Open the full view' }).click()
  const full = await opened
  await expect(full.locator('.summary > span')).toHaveText(sentence)
  await expect(full.getByRole('button', { name: 'Share' })).toBeVisible()
  expect(queryOf(full)).toBe(query.replace('&embed=1', ''))
})

shared('the full view is what is seen now, not what the link once said', async ({ page }) => {
  await show(page, 'embed=1')
  await page.getByRole('button', { name: 'Visits Iran and meets Masoud Pezeshkian', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Open the full view' })).toHaveAttribute(
    'href',
    /\?sel=event\.visit-to-iran-2024$/,
  )
})

test.describe('in an iframe', () => {
  test('it works: details open and close', async ({ page }) => {
    await openArticle(page, frameOf(query))
    const frame = inFrame(page)
    await expect(frame.locator('.summary > span')).toHaveText(sentence)
    await frame.locator('.event-title').first().click()
    await expect(frame.getByRole('complementary')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(frame.getByRole('complementary')).toHaveCount(0)
    expect(page.url()).toMatch(/article\.html$/)
  })

  test('a wheel over its lanes, events or overview moves the article once they have ended', async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await openArticle(page, frameOf('embed=1'))
    for (const [where, place] of [
      ['lanes', '.stage .picture'],
      ['events', '.event-scroller'],
      ['overview', '.strip'],
    ] as const)
      await test.step(where, async () => {
        await page.evaluate(() => window.scrollTo(0, 0))
        const part = inFrame(page).locator(place)
        await expect(part).toBeVisible()
        await part.hover()
        await wheelUntil(page, async () => (await page.evaluate(() => window.scrollY)) > 200)
      })
  })

  test('a wheel with Ctrl over its lanes zooms them, not the article', async ({ page }) => {
    await openArticle(page, frameOf('embed=1'))
    const canvas = inFrame(page).locator('.stage .picture')
    await expect(canvas).toHaveAttribute('data-view', /./)
    const before = (await canvas.getAttribute('data-view')) ?? ''
    await canvas.hover()
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -200)
    await page.keyboard.up('Control')
    await expect(canvas).toHaveAttribute('data-view', /./)
    await expect(canvas).not.toHaveAttribute('data-view', before)
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
  })

  test('two on a page are independent', async ({ page }) => {
    const frames = frameOf('embed=1&role=mayor', 'First') + frameOf('embed=1&lang=zh&theme=dark', 'Second')
    await openArticle(page, frames)
    const [first, second] = [inFrame(page, 'First'), inFrame(page, 'Second')]
    await expect(first.locator('.summary > span')).toHaveText('1 person, 2 terms, 2 events, mayor')
    await expect(second.locator('.summary > span')).toHaveText('2人，34项任职，27个事件，1975—2025年')
    await first.locator('.event-title').first().click()
    await expect(first.getByRole('complementary')).toBeVisible()
    await expect(second.getByRole('complementary')).toHaveCount(0)
    await expect(first.locator('.tenure')).toHaveAttribute('data-theme', 'system')
    await expect(second.locator('.tenure')).toHaveAttribute('data-theme', 'dark')
  })
})

/** A turned wheel belongs for a moment to what it first scrolled; a new turn may go on to what is around it. */
async function wheelUntil(page: Page, done: () => Promise<boolean>): Promise<void> {
  await expect(async () => {
    await page.mouse.wheel(0, 1500)
    expect(await done()).toBe(true)
  }).toPass({ intervals: [400] })
}

test.describe('the share dialog', () => {
  const awkward = 'time=2010..2022&role=mayor~diplomacy&q=%22zhang%22%20%3C%26%3E'
  const field = (page: Page, name: string) => page.getByRole('dialog').getByRole('textbox', { name })

  test('its link opens the same view', async ({ page }) => {
    await open(page, query.replace('&embed=1', ''))
    await page.getByRole('button', { name: 'Share' }).click()
    const link = await field(page, 'Link').inputValue()
    expect(link).toBe(page.url())
    await page.goto('about:blank')
    await page.goto(link)
    await expect(page.locator('.summary > span')).toHaveText(sentence)
  })

  test('its snippet can be pasted into a page', async ({ page }) => {
    await open(page, query.replace('&embed=1', ''))
    await page.getByRole('button', { name: 'Share' }).click()
    await openArticle(page, await field(page, 'Embed').inputValue())
    await expect(inFrame(page).locator('.summary > span')).toHaveText(sentence)
    await expect(inFrame(page).getByRole('button', { name: 'Share' })).toHaveCount(0)
  })

  test('its snippet is escaped, whatever was searched for', async ({ page }) => {
    await open(page, awkward)
    await page.getByRole('button', { name: 'Share' }).click()
    const snippet = await field(page, 'Embed').inputValue()
    expect(snippet).not.toMatch(/&(?!amp;|quot;|lt;)/)
    await openArticle(page, snippet)
    const frame = page.locator('iframe')
    await expect(frame).toHaveAttribute('title', 'Two careers')
    expect(new URL((await frame.getAttribute('src')) ?? '').search).toBe(`?${awkward}&embed=1`)
    await expect(page.locator('body')).toHaveText('An articleBeforeAfter')
    await expect(inFrame(page).locator('.summary > span')).toContainText('matching “"zhang" <&>”')
  })

  test('copies', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, 'role=mayor')
    await page.getByRole('button', { name: 'Share' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).first().click()
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Copied' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  })
})
