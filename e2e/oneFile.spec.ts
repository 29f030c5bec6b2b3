/** A page saved as one file: it opens from a disk, without a connection, and is the page. */
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, firefox, type Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { allowOrigins, atRest, canvasOf, clickMark, expect, open, test } from './helpers.ts'
import { officials, openOwn } from './ownFiles.ts'

test.use({ expectedNoise: /asked elsewhere: file:/ })

const summary = (page: Page) => page.locator('.summary > span')
const fragmentOf = async (page: Page) => decodeURIComponent(await page.evaluate(() => location.hash))

/** Saves the page that is shown, and returns where the file lies. */
async function savePage(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Page (HTML)' }).click()
  const download = await coming
  const file = join(mkdtempSync(join(tmpdir(), 'tenure-')), download.suggestedFilename())
  await download.saveAs(file)
  return file
}

/** What saved pages said on the console, and asked for. */
const noiseOf = new WeakMap<Page, string[]>()

/** Opens a saved page in a browser that has no connection and nothing of the site. */
async function openFile(browser: Browser, file: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  await context.setOffline(true)
  const page = await context.newPage()
  const noise: string[] = []
  noiseOf.set(page, noise)
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) noise.push(message.text())
  })
  page.on('pageerror', (error) => noise.push(error.message))
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) noise.push(`asked for ${request.url()}`)
  })
  await page.goto(pathToFileURL(file).href)
  await summary(page).waitFor()
  return page
}

/** Closes a saved page, which is to have been silent. */
async function close(saved: Page): Promise<void> {
  await saved.context().close()
  expect(noiseOf.get(saved)).toEqual([])
}

test('the built-in dataset is a page of less than 250 kB that filters, zooms, selects and goes back', async ({
  page,
  browser,
}) => {
  await open(page)
  const file = await savePage(page)
  expect(file).toMatch(/two-careers\.html$/)
  await expect(page.locator('.save-told')).toHaveText(/^Saved as two-careers\.html · 2\d\d kB$/)
  expect(statSync(file).size).toBeLessThan(250_000)

  const saved = await openFile(browser, file)
  await expect(saved).toHaveTitle('Two careers · Tenure')
  await expect(summary(saved)).toContainText('2 people, 34 terms')
  // The place of an embed's sources is no band below the page.
  await expect(saved.locator('.timeline-foot')).toBeVisible()
  await expect(saved.locator('.embed-footer')).toBeHidden()
  await atRest(saved)
  await clickMark(saved, /^Mayor of Chongqing/)
  await expect(saved.locator('.details')).toContainText('Mayor of Chongqing')
  await expect.poll(() => fragmentOf(saved)).toMatch(/^#sel=term\./)
  await saved.goBack()
  await expect(saved.locator('.details')).toHaveCount(0)
  await saved.getByRole('searchbox').first().fill('tianjin')
  await expect(summary(saved)).not.toContainText('34 terms')
  await expect.poll(() => fragmentOf(saved)).toBe('#q=tianjin')
  await saved.getByRole('searchbox').first().fill('')
  await expect(summary(saved)).toContainText('34 terms')
  const before = await canvasOf(saved).getAttribute('data-view')
  await canvasOf(saved).hover()
  await saved.keyboard.down('Control')
  await saved.mouse.wheel(0, -400)
  await saved.keyboard.up('Control')
  await atRest(saved)
  expect(await canvasOf(saved).getAttribute('data-view')).not.toBe(before)
  await expect.poll(() => fragmentOf(saved)).toMatch(/^#view=/)
  await expectAccessible(saved)
  await close(saved)
})

test('it has no button for what it cannot do, and says what a link of it is', async ({ page, browser }) => {
  await open(page)
  const saved = await openFile(browser, await savePage(page))
  await expect(saved.getByRole('button', { name: 'Open' })).toHaveCount(0)
  await expect(saved.getByRole('button', { name: 'Text' })).toHaveCount(0)
  await saved.getByRole('button', { name: 'Share' }).click()
  await expect(saved.getByRole('dialog')).toContainText('Send the file along')
  const coming = saved.waitForEvent('download')
  await saved.getByRole('button', { name: 'Dataset (JSON)' }).click()
  const download = await coming
  expect(JSON.parse(readFileSync(await download.path(), 'utf8')).terms).toHaveLength(34)
  await saved.keyboard.press('Escape')
  await saved.evaluate(() => {
    location.hash = 'data=other.json&show=text'
  })
  await expect(saved.locator('.notices')).toContainText('this page is one file')
  await expect(summary(saved)).toContainText('34 terms')
  await close(saved)
})

test('its data is made by and by: how far that is can be seen, and it can be stopped', async ({
  page,
  browser,
}) => {
  await open(page)
  const saved = await openFile(browser, await savePage(page))
  await saved.getByRole('button', { name: 'Share' }).click()
  // Each look at the clock is a slice later, and what pauses there goes on only when it is let.
  await saved.evaluate(() => {
    const { setTimeout } = window
    const now = performance.now.bind(performance)
    const held: (() => void)[] = []
    let later = 0
    performance.now = () => {
      later += 20
      return now() + later
    }
    const hold = (act: () => void, ms?: number) => (ms === undefined ? held.push(act) : setTimeout(act, ms))
    const letGo = () => {
      Object.assign(window, { setTimeout })
      performance.now = now
      for (const act of held.splice(0)) act()
    }
    Object.assign(window, { setTimeout: hold, letGo })
  })
  const told = saved.locator('.save-told')
  const save = saved.getByRole('button', { name: 'Dataset (JSON)' })
  await save.click()
  await expect(told.getByRole('progressbar', { name: /^Making two-careers\.json/ })).toBeVisible()
  await expectAccessible(saved)
  await told.getByRole('button', { name: 'Stop' }).click()
  await saved.evaluate('letGo()')
  await expect(told).toHaveText('Stopped: nothing was saved.')
  const coming = saved.waitForEvent('download')
  await save.click()
  expect((await coming).suggestedFilename()).toBe('two-careers.json')
  await expect(told).toHaveText('Saved as two-careers.json')
  await saved.close()
})

test('saved from a link with the data in it, it says so by the title of that data', async ({
  page,
  browser,
}) => {
  await openOwn(page, officials)
  await page.getByRole('button', { name: 'Share' }).click()
  const link = await page.getByRole('textbox', { name: /^Link with the data in it/ }).inputValue()
  const context = await browser.newContext()
  const linked = await context.newPage()
  await linked.goto(link)
  await expect(linked.locator('.tenure > .elsewhere')).toHaveText('Data from this link, not from this site')
  const saved = await openFile(browser, await savePage(linked))
  await expect(saved.locator('.tenure > .elsewhere')).toHaveText(
    'Data from a link (“Officials of 2011”), not from this site',
  )
  await saved.close()
  await context.close()
})

test('the filtered part is saved as exactly that, and opens as it was shown, in its language', async ({
  page,
  browser,
}) => {
  await open(page, 'role=mayor&lang=zh&theme=dark')
  await page.getByRole('button', { name: '分享' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: '网页（HTML）' }).click()
  const download = await coming
  const file = join(mkdtempSync(join(tmpdir(), 'tenure-')), 'part.html')
  await download.saveAs(file)
  expect(statSync(file).size).toBeLessThan(250_000)
  const saved = await openFile(browser, file)
  expect(await fragmentOf(saved)).toBe('#role=mayor&lang=zh&theme=dark')
  await expect(summary(saved)).toContainText('1')
  await expect(saved.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await expect(saved.locator('.tenure')).toHaveAttribute('data-theme', 'dark')
  await saved.goto(`${pathToFileURL(file).href}#`)
  await saved.reload()
  await expect(summary(saved)).toContainText('1 person, 2 terms, 2 events')
  await close(saved)
})

test('texts of a dataset run nothing in it', async ({ page, browser }) => {
  const evil =
    '</script><script>window.ran = 1</script><!--<script>\u2028"><img src=x onerror="window.ran=2">{file:dataset}'
  const data = parliament({ people: 2, terms: 10, events: 5 })
  await serveMadeUp(page, { ...data, title: evil, description: evil, headline: evil })
  await open(page, `data=${MADE_UP}`)
  const file = await savePage(page)
  const saved = await openFile(browser, file)
  await expect(summary(saved)).toContainText('2 people, 10 terms, 5 events')
  await expect(saved.locator('h1')).toContainText('<script>window.ran = 1</script>')
  expect(await saved.evaluate(() => [(window as { ran?: number }).ran, document.images.length])).toEqual([
    undefined,
    0,
  ])
  await expect(saved.locator('script')).toHaveCount(4)
  await close(saved)
})

test.describe('with data of another site', () => {
  test.use({ expectedNoise: /asked elsewhere: (file:|https:\/\/data\.example\/)/ })

  test('it says whose that is', async ({ page, browser }) => {
    const headers = { 'access-control-allow-origin': '*' }
    const json = parliament({ people: 2, terms: 10, events: 5 })
    await page.route('https://data.example/**', (route) => route.fulfill({ json, headers }))
    await allowOrigins(page, '*')
    await open(page, 'data=https://data.example/fake.json')
    const file = await savePage(page)
    const line = 'Data from data.example, not from this site'
    const saved = await openFile(browser, file)
    await expect(saved.locator('.tenure > .elsewhere')).toHaveText(line)
    await expect(saved).toHaveTitle('A parliament · data.example · Tenure')
    // And who runs no script reads it too.
    expect(readFileSync(file, 'utf8')).toContain(`A parliament\n\n${line}\n\n`)
    await saved.close()
  })
})

test('a part of a template that is not there is said', async ({ page }) => {
  await page.route('**/one-file.txt', (route) => route.fulfill({ body: '<!doctype html>404' }))
  await open(page)
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'Page (HTML)' }).click()
  await expect(page.getByText('its template could not be had').first()).toBeVisible()
})

/** A few rows of which one has megabytes of text. */
const heavy = (bytes: number) => {
  const { terms, ...rest } = parliament({ people: 3, terms: 6, events: 0 })
  const note = `${'A long remark that goes on. '.repeat(bytes / 28)}`
  return { ...rest, terms: terms.map((term, i) => (i === 0 ? { ...term, note } : term)) }
}

test('above 20 MB it is warned of, and saved when it is asked for again', async ({ page, browser }) => {
  test.slow()
  await serveMadeUp(page, heavy(21e6))
  await open(page, `data=${MADE_UP}`)
  await page.getByRole('button', { name: 'Share' }).click()
  const told = page.locator('.save-told')
  const save = page.getByRole('button', { name: 'Page (HTML)' })
  await save.click()
  await expect(told).toContainText('The data is 21 MB: above 20 MB such a page is slow to open')
  const coming = page.waitForEvent('download')
  await save.click()
  const file = join(mkdtempSync(join(tmpdir(), 'tenure-')), 'heavy.html')
  await (await coming).saveAs(file)
  await expect(told).toContainText('Saved as a-parliament.html · ')
  const saved = await openFile(browser, file)
  await expect(summary(saved)).toContainText('3 people, 6 terms')
  await close(saved)
})

test('it is styled before the megabytes of its data are there', async ({ page, browser }) => {
  await open(page)
  const html = readFileSync(await savePage(page), 'utf8')
  const file = join(mkdtempSync(join(tmpdir(), 'tenure-')), 'begun.html')
  writeFileSync(file, html.slice(0, html.indexOf('<script type="application/gzip"')))
  const begun = await browser.newPage()
  await begun.goto(pathToFileURL(file).href)
  await expect(begun.locator('.tenure')).toHaveCSS('display', 'flex')
  await begun.close()
})

test('it opens in Firefox too', { tag: '@long' }, async ({ page }) => {
  const executablePath = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync)
  test.skip(executablePath === undefined, 'there is no Firefox')
  await open(page)
  const file = await savePage(page)
  const other = await firefox.launch({ channel: 'moz-firefox', executablePath: executablePath ?? '' })
  const saved = await (await other.newContext()).newPage()
  await saved.goto(pathToFileURL(file).href)
  await expect(summary(saved)).toContainText('2 people, 34 terms')
  // By keys: what Playwright fills in over BiDi the page does not hear of.
  await saved.getByRole('searchbox').first().click()
  await saved.keyboard.type('tianjin')
  await expect.poll(() => fragmentOf(saved)).toBe('#q=tianjin')
  await other.close()
})
