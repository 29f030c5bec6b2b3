/** Data of other sites: only where the publisher of the page allows it, and never under the page's own name. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { serve } from '../scripts/serve.mjs'
import { intoLink } from '../src/loading/linkData.ts'
import { expectAccessible } from './axe.ts'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { allowOrigins, expect, open, publish, queryOf, test } from './helpers.ts'
import { officials, openOwn } from './ownFiles.ts'

test.use({
  expectedNoise: /asked elsewhere: https:\/\/(data|other)\.example\/|blocked by CORS|Failed to load resource/,
})

const ELSEWHERE = 'https://data.example/fake.json'
const headers = { 'access-control-allow-origin': '*' }
const fake = parliament({ people: 2, terms: 10, events: 5 })
const line = 'Data from data.example, not from this site'

const summary = (page: Page) => page.locator('.summary > span')
const failure = (page: Page) => page.getByRole('region', { name: 'The dataset could not be shown' })
const told = (page: Page) => page.locator('.tenure > .elsewhere')

/** Answers `data.example`; `asked` are the addresses that were asked for there. */
async function serveElsewhere(page: Page): Promise<{ readonly asked: string[] }> {
  const asked: string[] = []
  await page.route('https://data.example/**', (route) => {
    asked.push(route.request().url())
    return route.fulfill({ json: fake, headers })
  })
  return { asked }
}

test('without leave nothing is asked for, and the page says who can give it', async ({ page }) => {
  const { asked } = await serveElsewhere(page)
  await page.goto(`./?data=${ELSEWHERE}`)
  await expect(failure(page)).toContainText(
    'This page shows data of its own site only, not of https://data.example. Whoever publishes the page can allow that, by <meta name="tenure-origins" content="https://data.example">',
  )
  await expectAccessible(page)
  await expect(page.locator('.stage')).toHaveCount(0)
  expect(asked).toEqual([])
  await page.goto(`./?data=${ELSEWHERE}&lang=zh`)
  await expect(page.getByRole('alert')).toContainText(
    '本页只显示本站的数据，不显示https://data.example的数据。',
  )
})

test('what was there before stays, and is what the page is about', async ({ page }) => {
  await serveElsewhere(page)
  await open(page)
  await page.evaluate((data) => history.pushState(null, '', `?data=${data}`), ELSEWHERE)
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')))
  await expect(failure(page)).toContainText('not of https://data.example')
  await expect(summary(page)).toContainText('34 terms')
  await expect(told(page)).toBeHidden()
  await expect(page).toHaveTitle('Two careers · Tenure')
})

for (const [origins, tag] of [
  ['*', ['@long']],
  ['https://other.example https://data.example', []],
] as const)
  test(`with leave for ${origins} it is shown, and says whose it is, wherever it is`, {
    tag: [...tag],
  }, async ({ page }) => {
    await serveElsewhere(page)
    await allowOrigins(page, origins)
    await open(page, `data=${ELSEWHERE}`)
    await expect(summary(page)).toContainText('2 people, 10 terms, 5 events')
    await expect(told(page)).toHaveText(line)
    await expect(page).toHaveTitle('A parliament · data.example · Tenure')
    await expectAccessible(page)
    await page.keyboard.press('t')
    await expect(page.getByRole('table', { name: /terms$/ })).toBeVisible()
    await expect(told(page)).toBeInViewport({ ratio: 1 })
    await page.getByRole('button', { name: 'About this data' }).click()
    await expect(page.getByRole('dialog')).toContainText(line)
    await page.keyboard.press('Escape')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect(page.locator('.colophon')).toContainText(line)
    await expect(told(page)).toBeVisible()
  })

test('it says so in an embed, in Chinese, on a phone, and where the page is scrolled', async ({ page }) => {
  await serveElsewhere(page)
  await allowOrigins(page, '*')
  await open(page, `data=${ELSEWHERE}&embed=1`)
  await expect(told(page)).toHaveText(line)
  await open(page, `data=${ELSEWHERE}&lang=zh`)
  await expect(told(page)).toHaveText('数据来自data.example，并非来自本站')
  await page.setViewportSize({ width: 390, height: 240 })
  await page.evaluate(() => window.scrollTo(0, 1000))
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50)
  await expect(told(page)).toBeInViewport({ ratio: 1 })
})

test('data that a link has in it says so wherever it is shown: nobody invents under the publisher’s name', async ({
  page,
}) => {
  const inLink = 'Data from this link, not from this site'
  const link = await intoLink('Invented', JSON.stringify(fake))
  if (!link) throw new Error('nothing deflates here')
  const { data, fragment } = link
  await page.goto(`./?data=${data}${fragment}`)
  await expect(summary(page)).toContainText('2 people, 10 terms, 5 events')
  await expect(told(page)).toHaveText(inLink)
  await expect(told(page)).toBeInViewport({ ratio: 1 })
  await expect(page).toHaveTitle('A parliament · this link · Tenure')
  await page.getByRole('button', { name: 'About this data' }).click()
  await expect(page.getByRole('dialog')).toContainText(inLink)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Share' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Picture (SVG)' }).click()
  const picture = readFileSync(await (await coming).path(), 'utf8')
  expect(picture).toMatch(new RegExp(`<text [^>]*>[^<]*${inLink}`))
  await expect(page.getByRole('dialog')).toContainText('this link')
  await page.keyboard.press('Escape')
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('.colophon')).toContainText(inLink)
  await page.emulateMedia({ media: 'screen' })
  // In frames of every size that `app/embed.css` tells apart, and in one that is as high as what it shows.
  for (const width of [320, 600, 900])
    for (const [height, more] of [
      [800, ''],
      [160, ''],
      [480, '&height=auto'],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto('about:blank')
      await page.goto(`./?data=${data}&embed=1&hide=key,sources,title,summary${more}${fragment}`)
      await expect(told(page)).toHaveText(inLink)
      await expect(told(page)).toBeInViewport({ ratio: 1 })
    }
  await page.emulateMedia({ media: 'print' })
  await expect(told(page)).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  const full = page.getByRole('link', { name: 'Open the full view' })
  await expect(full).toHaveAttribute('href', new RegExp(`data=${data}${fragment}$`))
  await page.goto('about:blank')
  await page.goto(`./?data=${data}&embed=1${fragment}`)
  await page.goto((await full.getAttribute('href')) ?? '')
  await expect(summary(page)).toContainText('2 people, 10 terms, 5 events')
  await expect(told(page)).toHaveText(inLink)
})

test('saved as a text or a calendar, or copied, it says so too', async ({ page }) => {
  await serveElsewhere(page)
  await allowOrigins(page, '*')
  await open(page, `data=${ELSEWHERE}&show=text`)
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => void Object.assign(window, { copied: text })
  })
  await page.getByRole('button', { name: 'Copy this text' }).click()
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { copied?: string }).copied))
    .toMatch(new RegExp(`^${line}\n\n`))
  await page.getByRole('button', { name: 'Share' }).click()
  const saved = async (name: string) => {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    return readFileSync(await (await coming).path(), 'utf8')
  }
  expect(await saved('Text (TXT)')).toContain(`A parliament\n\n${line}\n\n`)
  // Lines of a calendar are broken where they are long.
  const calendar = (await saved('Calendar (ICS)')).replaceAll('\r\n ', '')
  expect(calendar).toContain(`DESCRIPTION:${line.replaceAll(',', '\\,')}\r\n`)
})

test.describe('a publisher who lets no link bring its own data', () => {
  const LINE = /<meta name="tenure-data-in-links"[^>]*>/
  const invented = async () => {
    const link = await intoLink('Invented', JSON.stringify(fake))
    if (!link) throw new Error('nothing deflates here')
    return link
  }
  const refusal = 'This page shows no data that a link brings with it: its publisher does not allow that.'

  for (const [content, tag] of [
    ['no', []],
    ['none', ['@long']],
  ] as const)
    test(`says so by "${content}": nothing of it is shown, and what was there stays`, {
      tag: [...tag],
    }, async ({ page }) => {
      const { data, fragment } = await invented()
      await publish(page, (html) =>
        html.replace(LINE, `<meta name="tenure-data-in-links" content="${content}">`),
      )
      await page.goto(`./?data=${data}${fragment}`)
      await expect(failure(page)).toContainText(refusal)
      // To try again would not help.
      await expect(failure(page).getByRole('button')).toHaveText(['Open', 'Open the page’s own dataset'])
      await expectAccessible(page)
      await expect(page.locator('.stage')).toHaveCount(0)
      await expect(page).not.toHaveTitle(/A parliament/)
      await page.getByRole('button', { name: 'Open the page’s own dataset' }).click()
      await expect(summary(page)).toContainText('34 terms')
      await page.goBack()
      await expect(failure(page)).toContainText(refusal)
      await expect(summary(page)).toContainText('34 terms')
      await expect(told(page)).toBeHidden()
      await expect(page).toHaveTitle('Two careers · Tenure')
    })

  test('is told in an embed, in each language', async ({ page }) => {
    const { data, fragment } = await invented()
    await publish(page, (html) => html.replace(LINE, '<meta name="tenure-data-in-links" content="no">'))
    for (const [lang, words] of [
      ['en', refusal],
      ['zh', '本页不显示链接自带的数据：发布者未予允许。'],
      ['fr', 'Cette page ne montre pas de données apportées par un lien'],
      ['es', 'Esta página no muestra datos que traiga un enlace'],
    ] as const) {
      await page.goto('about:blank')
      await page.goto(`./?data=${data}&embed=1&lang=${lang}${fragment}`)
      await expect(page.getByRole('alert')).toContainText(words)
    }
  })

  test('has no such link offered, and readers open files of their own as ever', async ({ page }) => {
    await publish(page, (html) => html.replace(LINE, '<meta name="tenure-data-in-links" content="no">'))
    await openOwn(page, officials)
    await expect(summary(page)).toContainText('3 people, 3 terms')
    await page.getByRole('button', { name: 'Share' }).click()
    await expect(page.getByRole('dialog')).toContainText('lets no link bring data of its own')
    await expect(page.getByRole('textbox', { name: /^Link with/ })).toHaveCount(0)
    await expect(page.getByRole('textbox', { name: 'Embed' })).toHaveCount(0)
  })
})

test('the page’s own data says nothing', async ({ page }) => {
  await allowOrigins(page, '*')
  await open(page)
  await expect(told(page)).toBeHidden()
  await serveMadeUp(page, fake)
  const { origin, pathname } = new URL(page.url())
  await open(page, `data=${origin}${pathname}${MADE_UP}&lang=en`)
  await expect(summary(page)).toContainText('2 people, 10 terms')
  await expect(told(page)).toBeHidden()
})

test('a server that lets no other site read it is still told of', async ({ page }) => {
  await allowOrigins(page, '*')
  const only = { 'access-control-allow-origin': 'https://another.example' }
  await page.route(ELSEWHERE, (route) => route.fulfill({ json: fake, headers: only }))
  await page.goto(`./?data=${ELSEWHERE}`)
  await expect(failure(page)).toContainText('its server does not let other sites read it (CORS)')
  await expect(failure(page)).toContainText(`Address: ${ELSEWHERE}`)
  expect(queryOf(page)).toBe(`data=${ELSEWHERE}`)
})

test.describe('an address of this site that leads on to another', () => {
  const AWAY = 'data/away.json'
  test.use({
    expectedNoise: /asked elsewhere: http:\/\/localhost|blocked by CORS|Failed to load|connect-src/,
  })

  /** A server of another origin that lets nobody read it, and an address of this site that leads there. */
  async function leadAway(page: Page): Promise<Server> {
    const server = createServer((_, response) => void response.end('{}'))
    await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
    const { port } = server.address() as AddressInfo
    const location = `http://localhost:${port}/d.json`
    await page.route(`**/${AWAY}`, (route) => route.fulfill({ status: 302, headers: { location } }))
    return server
  }

  test('is told as what the page’s own policy forbids', async ({ page }) => {
    const server = await leadAway(page)
    await page.goto(`./?data=${AWAY}`)
    await expect(failure(page)).toContainText(
      'The address leads on to another site, and the Content-Security-Policy of this page does not let it read that site (connect-src).',
    )
    await page.goto(`./?data=${AWAY}&lang=zh`)
    await expect(page.getByRole('alert')).toContainText('该地址转到另一网站，而本页的Content-Security-Policy')
    server.close()
  })

  test('with leave, as a server that lets no other site read it', async ({ page }) => {
    const server = await leadAway(page)
    // Not answered by the test: of a page from nowhere a browser asks leave to reach this machine.
    const host = await serve('dist', { port: 0, origins: '*' })
    const base = `http://localhost:${(host.address() as AddressInfo).port}/`
    await page.goto(`${base}?data=${AWAY}`)
    await expect(failure(page)).toContainText(
      'The address leads on to another site, which was reached, but its server does not let other sites read it (CORS).',
    )
    await page.goto(`${base}?data=${AWAY}&lang=zh`)
    await expect(page.getByRole('alert')).toContainText('该地址转到另一网站，已连接该网站，但其服务器不允许')
    host.close()
    server.close()
  })
})

test.describe('tables that a dataset names elsewhere', () => {
  const withTable = { ...fake, terms: 'https://data.example/terms.parquet' }

  test('are not asked for without leave', async ({ page }) => {
    const { asked } = await serveElsewhere(page)
    await serveMadeUp(page, withTable)
    await page.goto(`./?data=${MADE_UP}`)
    await expect(failure(page)).toContainText(
      'This page shows data of its own site only, not of https://data.example',
    )
    expect(asked).toEqual([])
  })
})
