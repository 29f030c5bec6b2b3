/** What a publisher says of the page in `tenure.config.json` beside it, in a copy of the build. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { serve } from '../scripts/serve.mjs'
import { expectAccessible } from './axe.ts'
import { parliament } from './datasets.ts'
import { test as base, expect, open, queryOf } from './helpers.ts'

const LINE = '<link rel="tenure-config" href="tenure.config.json">'
const FILE = 'tenure.config.json'

interface Site {
  readonly address: string
  /** What lies beside the page: a config, the text of one, or none; the page names it, or does not. */
  say(config: unknown, named?: boolean): void
}

const test = base.extend<object, { site: Site }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants one
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'tenure-config-'))
      cpSync('dist', folder, { recursive: true })
      const page = readFileSync(join(folder, 'index.html'), 'utf8')
      writeFileSync(join(folder, 'data', 'own.json'), JSON.stringify(own))
      const server = await serve(folder, { port: 0, base: '/sub/' })
      await use({
        address: `http://localhost:${(server.address() as AddressInfo).port}/sub/`,
        say: (config, named = true) => {
          const file = join(folder, FILE)
          rmSync(file, { force: true })
          if (config !== undefined)
            writeFileSync(file, typeof config === 'string' ? config : JSON.stringify(config))
          writeFileSync(join(folder, 'index.html'), named ? page.replace('<head>', `<head>${LINE}`) : page)
        },
      })
      server.close()
      server.closeAllConnections()
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.address),
})

const own = parliament({ people: 2, terms: 10, events: 5 })
const OWN = '2 people, 10 terms, 5 events'
const BUILT_IN = '2 people, 34 terms, 27 events'

const summary = (page: Page) => page.locator('.summary > span')
const title = (page: Page) => page.locator('.page-header h1')
const message = (page: Page) => page.locator('.notices.config')

/** All that a page asks for from now on, by its place in the site. */
function requestsOf(page: Page, { address }: Site): string[] {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url().replace(address, '')))
  return asked
}

test('a page that names no config asks for none', async ({ page, site }) => {
  site.say({ title: 'Not asked for' }, false)
  const asked = requestsOf(page, site)
  await open(page)
  await expect(summary(page)).toContainText(BUILT_IN)
  await expect(title(page)).toHaveText('Two careers')
  expect(asked.filter((url) => /config/i.test(url))).toEqual([])
})

test('dataset, title and view are the config’s, and no other dataset is asked for', async ({
  page,
  site,
}) => {
  site.say({ data: 'data/own.json', title: 'Cabinets', view: 'sort=name&headline=Look' })
  const asked = requestsOf(page, site)
  await open(page)
  await expect(summary(page)).toContainText(OWN)
  await expect(title(page)).toHaveText('Cabinets')
  await expect(page).toHaveTitle('Cabinets · Tenure')
  await expect(page.locator('.headline')).toHaveText('Look')
  expect(queryOf(page)).toBe('')
  expect(asked).not.toContain('data/two-careers.json')
  expect(asked.indexOf(FILE)).toBeLessThan(asked.indexOf('data/own.json'))
  await expectAccessible(page)
})

test('a link without a dataset means the config’s, another one keeps its own title', async ({
  page,
  site,
}) => {
  site.say({ data: 'data/own.json', title: 'Cabinets' })
  await open(page, 'sort=name')
  await expect(summary(page)).toContainText(OWN)
  await expect(title(page)).toHaveText('Cabinets')
  await open(page, 'data=data/two-careers.json')
  await expect(summary(page)).toContainText(BUILT_IN)
  await expect(title(page)).toHaveText('Two careers')
  await page.getByRole('button', { name: /^Diplomacy/ }).click()
  await expect.poll(() => queryOf(page)).toBe('data=data/two-careers.json&role=diplomacy')
  await open(page, 'title=Mine')
  await expect(title(page)).toHaveText('Mine')
})

test('a bare address shows the config’s view; every other view has an address of its own', async ({
  page,
  site,
}) => {
  site.say({ view: 'role=diplomacy' })
  await open(page)
  await expect(summary(page)).toContainText('diplomacy')
  expect(queryOf(page)).toBe('')
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(summary(page)).toContainText(BUILT_IN)
  await expect.poll(() => queryOf(page)).toBe('show=timeline')
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(`${site.address}?show=timeline`)
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(summary(page)).toContainText(BUILT_IN)
  await page.goBack()
  await expect(summary(page)).toContainText('diplomacy')
  await expect.poll(() => queryOf(page)).toBe('')
  await page.reload()
  await expect(summary(page)).toContainText('diplomacy')
  await page.goForward()
  await expect(summary(page)).toContainText(BUILT_IN)
  await open(page, 'role=mayor')
  await expect(summary(page)).toContainText('mayor')
  await open(page, 'utm_source=letter')
  await expect(summary(page)).toContainText('diplomacy')
})

test('the view’s language is there from the start', async ({ page, site }) => {
  site.say({ view: 'lang=zh' })
  await open(page)
  await expect(page.getByRole('button', { name: '分享' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await open(page, 'role=mayor')
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
})

test.describe('house style', () => {
  const style = {
    '--tenure-font': 'Georgia, serif',
    '--tenure-title-font': 'monospace',
    '--tenure-page': 'light-dark(#fff9f2, #22201d)',
    '--tenure-group-1': '#123456',
    '--tenure-group-enterprise': '#0d7680',
    '--tenure-size': '125%',
  }
  const colours = (page: Page) =>
    page.evaluate(() => {
      const wearer = document.createElement('span')
      document.querySelector('.tenure')?.append(wearer)
      const worn = ['page', 'group-0', 'group-1', 'group-3'].map((name) => {
        wearer.style.color = `var(--${name})`
        return getComputedStyle(wearer).color
      })
      wearer.remove()
      return worn
    })

  test('is worn by pictures that are saved, and by paper', async ({ page, site }) => {
    site.say({ style: { ...style, '--tenure-font': '"Their Sans"' } })
    await open(page)
    await page.getByRole('button', { name: 'Share' }).click()
    const save = async (button: string) => {
      const coming = page.waitForEvent('download')
      await page.getByRole('button', { name: button }).click()
      return readFileSync(await (await coming).path())
    }
    const svg = (await save('Picture (SVG)')).toString('utf8')
    expect(svg.match(/ font-family="[^"]*"/g)).toEqual([
      ' font-family="&quot;Their Sans&quot;, sans-serif"',
      ' font-family="monospace"',
    ])
    expect(svg).toMatch(/ font-family="monospace"><g [^>]*><text [^>]*>Two careers</)
    // A picture of pixels is painted in them, where a page has loaded them.
    await page.evaluate(() => {
      const { prototype } = CanvasRenderingContext2D
      const fill = prototype.fillText
      const fonts = new Set<string>()
      prototype.fillText = function (text, ...where) {
        fonts.add(`${text}: ${this.font}`)
        return fill.call(this, text, ...where)
      }
      Object.assign(window, { fonts })
    })
    await save('Picture (PNG)')
    const fonts = await page.evaluate(() => [...(window as unknown as { fonts: Set<string> }).fonts])
    expect(fonts).toContain('Two careers: 600 22px monospace')
    expect(fonts).toContain('Mayor of Tianjin: 13px "Their Sans", sans-serif')
    await page.keyboard.press('Escape')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect(page.locator('.paper .svg-scene text').first()).toHaveCSS('font-family', '"Their Sans"')
  })

  test('is worn by the page and its lanes', async ({ page, site }) => {
    site.say({})
    await open(page)
    const [, , usual] = await colours(page)
    site.say({ style })
    await open(page)
    expect(await colours(page)).toEqual(['rgb(255, 249, 242)', 'rgb(18, 52, 86)', usual, 'rgb(13, 118, 128)'])
    await expect(page.locator('body')).toHaveCSS('font-family', 'Georgia, serif')
    await expect(title(page)).toHaveCSS('font-family', 'monospace')
    await expect(page.locator('html')).toHaveCSS('font-size', '20px')
    // Party and Enterprise are in the picture.
    const painted = await page.locator('.stage .picture').evaluate((canvas: HTMLCanvasElement) => {
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')
      copy?.drawImage(canvas, 0, 0)
      const { data } = copy?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
      const found = new Set<string>()
      for (let i = 0; i < data.length; i += 4) found.add(`${data[i]},${data[i + 1]},${data[i + 2]}`)
      return [...found]
    })
    expect(painted).toContain('18,52,86')
    expect(painted).toContain('13,118,128')
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(async () => (await colours(page))[0]).toBe('rgb(34, 32, 29)')
  })

  test('gives way to colours that the system forces, and to more contrast', async ({ page, site }) => {
    site.say({ style: { ...style, '--tenure-muted': '#999999', '--tenure-ink': '#000001' } })
    await page.emulateMedia({ forcedColors: 'active' })
    await open(page)
    const [ground, first] = await colours(page)
    expect(ground).not.toBe('rgb(255, 249, 242)')
    expect(first).not.toBe('rgb(18, 52, 86)')
    await page.emulateMedia({ forcedColors: 'none', contrast: 'more' })
    await expect(page.locator('.subtitle')).toHaveCSS('color', 'rgb(0, 0, 1)')
  })

  test('the groups of another dataset have their own ids’ colours', async ({ page, site }) => {
    site.say({ style: { '--tenure-group-government': '#0d7680' } })
    await open(page)
    expect(await colours(page)).toContain('rgb(13, 118, 128)')
    await open(page, 'data=data/own.json')
    expect(await colours(page)).not.toContain('rgb(13, 118, 128)')
  })
})

test('until the config is there nothing is shown that it may change', async ({ page, site }) => {
  site.say({ title: 'Cabinets', style: { '--tenure-ink': '#123456' } })
  let release = () => {}
  const held = new Promise<void>((go) => {
    release = go
  })
  const asked = page.waitForRequest(`**/${FILE}`)
  await page.route(`**/${FILE}`, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./')
  await asked
  await expect(title(page)).toBeHidden()
  release()
  await expect(title(page)).toHaveText('Cabinets')
  await expect(title(page)).toBeVisible()
  await expect(title(page)).toHaveCSS('color', 'rgb(18, 52, 86)')
})

test.describe('a config that is refused', () => {
  test.use({ expectedNoise: /404|Tenure: tenure\.config\.json is not applied/ })

  // Of the file, its way and its content one each; what is said of any other is held by a unit test too.
  const HERE: readonly string[] = ['no JSON', 'not there', 'a bad colour']
  for (const [what, config, told] of [
    ['no JSON', '{ "title": "A", }', ['The file is not JSON: line 1, column 17', 'take it out']],
    ['not there', undefined, ['404', 'take the line <link rel="tenure-config"> out of index.html']],
    ['a page in its place', '<!doctype html><title>404</title>', ['web page']],
    ['an unknown key', { title: 'A', colour: 'red' }, ['colour is no key of this file']],
    [
      'another type',
      { title: 7, view: 'role=mayor' },
      ['title is to be a text that is not empty: write "title":'],
    ],
    [
      'origins',
      { title: 'A', origins: ['https://data.example'] },
      [
        'origins cannot be said here',
        '<meta name="tenure-origins" content="https://data.example"> in index.html',
      ],
    ],
    [
      'a bad colour',
      { title: 'A', style: { '--tenure-page': '#fffff' } },
      ['style.--tenure-page #fffff is not a colour: write one such as #0a5cf5'],
    ],
  ] as const)
    test(`is told, and the page is as without it: ${what}`, {
      tag: HERE.includes(what) ? [] : '@long',
    }, async ({ page, site }) => {
      site.say(config)
      await open(page)
      await expect(message(page)).toContainText(
        'tenure.config.json is not applied: the page is shown as without it.',
      )
      for (const text of told) await expect(message(page)).toContainText(text)
      await expect(title(page)).toHaveText('Two careers')
      await expect(summary(page)).toContainText(BUILT_IN)
      await page.getByRole('button', { name: /^Diplomacy/ }).click()
      await page.getByRole('button', { name: 'Clear all' }).click()
      await expect.poll(() => queryOf(page)).toBe('')
    })

  test('is told in the reader’s language, until that reader has read it', async ({ page, site }) => {
    site.say({ titel: 'A' })
    await open(page, 'lang=zh')
    await expect(message(page)).toContainText('tenure.config.json未被采用')
    await expectAccessible(page)
    await page.getByRole('combobox', { name: /语言|Language/ }).selectOption('fr')
    await expect(message(page)).toContainText('n’est pas appliqué')
    await message(page).getByRole('button', { name: 'Compris' }).click()
    await expect(message(page)).toHaveCount(0)
  })

  test('is told to nobody’s readers in an embed, but on the console', async ({ page, site }) => {
    site.say({ titel: 'A' })
    const said = page.waitForEvent('console', (line) => line.text().includes('titel: is no key'))
    await open(page, 'embed=1')
    expect((await said).type()).toBe('warning')
    await expect(message(page)).toHaveCount(0)
  })
})
