/** The custom element in pages of others: a newspaper under a strict policy, hostile styles, moves, removals, other scripts. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import { test as base, expect } from './helpers.ts'

/** What a careful host allows: its own scripts and styles, no worker of a blob, no trusted type at all. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`fixtures/element/${name}`, import.meta.url)), 'utf8')

/** Serves a host's page, and its style sheet, beside the build. */
async function host(page: Page, html: string, { css = '', policy = STRICT } = {}): Promise<void> {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': policy },
      body: html,
    }),
  )
  await page.route('**/host.css', (route) => route.fulfill({ contentType: 'text/css', body: css }))
  await page.goto('./host.html')
}

const pageWith = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="./icon.svg">
  <link rel="stylesheet" href="./host.css"><script type="module" src="./tenure.js"></script></head><body>${body}</body></html>`

const CAREERS = '<tenure-timeline id="first" src="data/two-careers.json"></tenure-timeline>'

/** Violations of the policy, which the browser does not always log. */
const test = base.extend<{ violations: undefined }>({
  violations: [
    async ({ page }, use) => {
      const violations: string[] = []
      await page.exposeFunction('tellViolation', (text: string) => violations.push(text))
      await page.addInitScript(() =>
        addEventListener('securitypolicyviolation', (event) =>
          (window as unknown as { tellViolation(text: string): void }).tellViolation(
            `${event.violatedDirective} ${event.blockedURI}`,
          ),
        ),
      )
      await use(undefined)
      expect(violations).toEqual([])
    },
    { auto: true },
  ],
})

const first = (page: Page): Locator => page.locator('#first')
const pictureIn = (element: Locator): Locator => element.locator('.picture')
/** Drawn, at rest, and its code that comes later is there. */
async function ready(element: Locator): Promise<void> {
  await expect(pictureIn(element)).toHaveAttribute('data-view', /./)
  await expect(element.locator('.marks li').first()).toBeAttached()
}

const barIn = async (element: Locator, name: RegExp): Promise<{ x: number; y: number }> => {
  await ready(element)
  const mark = element.locator('.marks li').getByRole('button', { name }).first()
  await mark.scrollIntoViewIfNeeded()
  const box = await mark.boundingBox()
  if (!box) throw new Error('no such bar')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The events of the page from now on, as plain data. */
async function listen(
  page: Page,
): Promise<() => Promise<{ type: string; detail: Record<string, unknown> }[]>> {
  await page.evaluate(() => {
    const told: unknown[] = []
    Object.assign(window, { told })
    for (const type of ['tenure-select', 'tenure-change', 'tenure-error'])
      document.addEventListener(type, (event) =>
        told.push({ type, detail: JSON.parse(JSON.stringify((event as CustomEvent).detail)) }),
      )
  })
  return () => page.evaluate(() => (window as unknown as { told: never }).told)
}

test('two stand in a newspaper under a strict policy, and change nothing of it', async ({ page }) => {
  await page.route('**/newspaper.css', (route) =>
    route.fulfill({ contentType: 'text/css', body: fixture('newspaper.css') }),
  )
  await page.addInitScript(() => {
    Object.assign(window, { before: Object.keys(window) })
  })
  await host(page, fixture('newspaper.html'))
  for (const id of ['#first', '#second']) await ready(page.locator(id))
  await expect(first(page).locator('.summary')).toHaveText('2 people, 20 terms, 7 events, 2000–2020')
  await expect(page.locator('#second .summary')).toHaveText(/mayor/)
  await expect(page.locator('#second .key')).toHaveText('Government')
  const [head, globals, title] = await page.evaluate(() => [
    [...document.head.children].map(({ tagName }) => tagName),
    Object.keys(window).filter((key) => !(window as unknown as { before: string[] }).before.includes(key)),
    document.title,
  ])
  expect(head).toEqual(['META', 'META', 'TITLE', 'LINK', 'LINK', 'SCRIPT'])
  expect(globals).toEqual(['before'])
  expect(title).toBe('Two careers, one party: The Courier')
  expect(await page.evaluate(() => history.length)).toBe(2)
  await expect(page).toHaveURL(/host\.html$/)
})

test('below it stand the sources of what is shown, and the way to the full view where a link leads there', async ({
  page,
}) => {
  await host(page, pageWith(CAREERS.replace(' src=', ' page="./" src=')))
  await ready(first(page))
  const sources = first(page).locator('[part=sources]')
  await expect(sources).toContainText('Encyclopedia article “Zhang Guoqing”')
  await expect(sources).toContainText('Encyclopedia article “Zhang Ming”')
  await first(page).evaluate((element) => element.setAttribute('role', 'ambassador'))
  await expect(sources).not.toContainText('Encyclopedia article “Zhang Guoqing”')
  await expect(sources).toContainText('Encyclopedia article “Zhang Ming”')
  const link = first(page).locator('[part=link]')
  await expect(link).toHaveAttribute('href', /\?data=.*two-careers\.json&role=ambassador$/)
  await first(page).evaluate(async (element) => {
    const data = await (await fetch('data/two-careers.json')).json()
    Object.assign(element, { data: { ...data, title: 'Given' } })
  })
  await expect(first(page).locator('[part=title]')).toHaveText('Given')
  await expect(link).toBeHidden()
})

test('a house style reaches the lanes, the groups by place and by id, and follows the host’s colours', async ({
  page,
}) => {
  const css = `html { color-scheme: light } .night { color-scheme: dark } tenure-timeline { --tenure-page: light-dark(rgb(255, 249, 242), rgb(1, 2, 3));
    --tenure-group-1: rgb(10, 20, 30); --tenure-group-government: rgb(40, 50, 60); --tenure-font: monospace }`
  await host(page, pageWith(CAREERS), { css })
  await ready(first(page))
  const swatch = (name: string) => first(page).locator('.key li', { hasText: name }).locator('.swatch')
  await expect(swatch('Party')).toHaveCSS('background-color', 'rgb(10, 20, 30)')
  await expect(swatch('Government')).toHaveCSS('background-color', 'rgb(40, 50, 60)')
  await expect(first(page).locator('.tenure')).toHaveCSS('background-color', 'rgb(255, 249, 242)')
  await expect(first(page).locator('[part=title]')).toHaveCSS('font-family', 'monospace')
  const picture = () => pictureIn(first(page)).evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
  const light = await picture()
  await page.evaluate(() => document.documentElement.classList.add('night'))
  await expect(first(page).locator('.tenure')).toHaveCSS('background-color', 'rgb(1, 2, 3)')
  await expect.poll(picture).not.toBe(light)
})

test('attributes change the view, and what cannot be applied is said in the language around', async ({
  page,
}) => {
  await host(page, pageWith(CAREERS))
  await ready(first(page))
  const told = await listen(page)
  const set = (name: string, value: string) =>
    first(page).evaluate((element, [n = '', v = '']) => element.setAttribute(n, v), [name, value])
  const stateOf = () =>
    first(page).evaluate((element) => (element as HTMLElementTagNameMap['tenure-timeline']).state)
  await set('role', 'mayor')
  await expect(first(page).locator('.summary')).toHaveText(/1 person, 2 terms/)
  await set('time', 'yesterday')
  await expect(first(page).getByRole('alert')).toHaveText(/time: .*yesterday/)
  expect(await stateOf()).toEqual({ role: 'mayor' })
  await expect(first(page).locator('.summary')).toHaveText(/1 person, 2 terms/)
  await set('time', '2018..2020')
  await expect(first(page).getByRole('alert')).toHaveCount(0)
  expect(await stateOf()).toEqual({ role: 'mayor', time: '2018..2020' })
  await set('lang', 'zh-CN')
  await expect(first(page).locator('.summary')).toHaveText(/1人/)
  await expect(first(page).locator('[part=title]')).toHaveText('两份履历')
  // Only what was refused is told: attributes are the host's own doing.
  expect(await told()).toMatchObject([
    { type: 'tenure-error', detail: { kind: 'attribute', attribute: 'time', value: 'yesterday' } },
  ])
})

test('what the reader does is told as plain data, and shown', async ({ page }) => {
  await host(page, pageWith(CAREERS))
  const told = await listen(page)
  const { x, y } = await barIn(first(page), /^Mayor of Tianjin/)
  await page.mouse.click(x, y)
  const details = first(page).locator('.details')
  await expect(details).toContainText('2 January 2018')
  await expect.poll(told).toMatchObject([
    {
      type: 'tenure-select',
      detail: { kind: 'term', office: 'mayor-of-tianjin', person: 'zhang-guoqing', start: '2018-01-02' },
    },
    { type: 'tenure-change', detail: { state: { sel: 'term.mayor-of-tianjin.zhang-guoqing' } } },
  ])
  await details.getByRole('button', { name: 'Close' }).focus()
  await page.keyboard.press('Escape')
  await expect(details).toBeHidden()
  // The focus is in the lanes, where keys are heard; nowhere else are they.
  await page.keyboard.press('+')
  await expect
    .poll(() => first(page).evaluate((e) => (e as HTMLElementTagNameMap['tenure-timeline']).query))
    .toMatch(/view=/)
  const count = (await told()).length
  await page.locator('body').click({ position: { x: 2, y: 2 } })
  await page.keyboard.press('-')
  await page.keyboard.press('Escape')
  expect((await told()).length).toBe(count)
})

test('data of other formats is read, given or at an address, and what is wrong is said and told', async ({
  page,
}) => {
  const csv = 'name,office,start,end\nAnna Berg,Mayor of Holm,2001,2005\nNils Ek,Mayor of Holm,2005,2010\n'
  await page.route('**/mayors.csv', (route) => route.fulfill({ contentType: 'text/csv', body: csv }))
  await page.route('**/broken.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: '{"tenure": 1, ' }),
  )
  await host(page, pageWith('<tenure-timeline id="first" src="mayors.csv"></tenure-timeline>'))
  const told = await listen(page)
  await expect(first(page).locator('.summary')).toHaveText(/2 people, 2 terms/)
  await first(page).evaluate((element) => element.setAttribute('src', 'broken.json'))
  await expect(first(page).getByRole('alert')).toContainText('What was shown before is still there.')
  await expect(first(page).locator('.summary')).toHaveText(/2 people, 2 terms/)
  await expect.poll(told).toMatchObject([{ type: 'tenure-error', detail: { kind: 'data' } }])
  await first(page).evaluate((element) => {
    const row = { source: 's' }
    Object.assign(element, {
      data: {
        tenure: 1,
        title: 'Given',
        asOf: '2020-01-01',
        sources: [{ id: 's', title: 'Register' }],
        groups: [{ id: 'g', label: 'Government' }],
        roles: [{ id: 'mayor', label: 'Mayor', group: 'g' }],
        people: [{ id: 'anna', name: 'Anna Berg' }],
        offices: [{ id: 'holm', title: 'Mayor of Holm', role: 'mayor' }],
        terms: [{ id: 't', person: 'anna', office: 'holm', start: '2001', end: '2005', sources: [row] }],
      },
    })
  })
  await expect(first(page).locator('[part=title]')).toHaveText('Given')
  await expect(first(page).getByRole('alert')).toHaveCount(0)
})

test.describe('where a part of its code does not come', () => {
  // The browser itself names each request that fails.
  test.use({ expectedNoise: /Failed to load resource/ })
  const missing = (page: Page) =>
    first(page).getByRole('alert').getByText('A part of this timeline could not be loaded')

  /** Requests for files of that name fail, until they are mended. */
  async function breakPart(page: Page, name: string): Promise<() => void> {
    let isBroken = true
    await page.route(`**/assets/element/${name}-*`, (route) => (isBroken ? route.abort() : route.continue()))
    return () => {
      isBroken = false
    }
  }

  test('the details: it is said and told, and they come when they are asked for again', async ({ page }) => {
    const mend = await breakPart(page, 'details')
    await host(page, pageWith(CAREERS))
    const told = await listen(page)
    const { x, y } = await barIn(first(page), /^Mayor of Tianjin/)
    await page.mouse.click(x, y)
    await expect(missing(page)).toBeVisible()
    await expect(first(page).locator('.summary')).toHaveText(/34 terms/)
    const errors = async () => (await told()).filter(({ type }) => type === 'tenure-error')
    expect(await errors()).toMatchObject([{ detail: { kind: 'code', code: 'missing' } }])
    mend()
    await page.keyboard.press('Escape')
    await page.mouse.click(x, y)
    await expect(first(page).locator('.details')).toContainText('2 January 2018')
    await expect(missing(page)).toHaveCount(0)
    expect(await errors()).toHaveLength(1)
  })

  test('gestures and keys: it is said beside the picture, and they come with its next change', async ({
    page,
  }) => {
    const mend = await breakPart(page, 'element-late')
    await host(page, pageWith(CAREERS))
    await expect(missing(page)).toBeVisible()
    await expect(pictureIn(first(page))).toHaveAttribute('data-view', /./)
    await expect(first(page).locator('.marks li')).toHaveCount(0)
    mend()
    await page.setViewportSize({ width: 900, height: 700 })
    await ready(first(page))
    await expect(missing(page)).toHaveCount(0)
  })
})

test('what is searched for is found as on the page: by pinyin, initials and traditional characters', async ({
  page,
}) => {
  await host(page, pageWith('<tenure-timeline id="first" q="wangyi"></tenure-timeline>'))
  await page.evaluate(() => {
    const people = [['wang', '王毅'], ['li', '李强'], ['zhang', '张国清']] as const // biome-ignore format: a table
    const sources = [{ id: 's', title: 'A list' }]
    Object.assign(document.querySelector('#first') ?? {}, {
      data: {
        tenure: 1,
        title: 'Names',
        asOf: '2020-12-31',
        sources,
        groups: [{ id: 'g', label: 'G' }],
        roles: [{ id: 'r', label: 'R', group: 'g' }],
        organizations: [],
        people: people.map(([id, name]) => ({ id, name })),
        offices: [{ id: 'o', title: 'Office', role: 'r' }],
        terms: people.map(([person]) => ({
          id: person,
          person,
          office: 'o',
          start: '2001',
          sources: [{ source: 's' }],
        })),
        events: [],
      },
    })
  })
  const summary = first(page).locator('.summary')
  for (const [q, name] of [
    ['wangyi', '王毅'],
    ['zgq', '张国清'],
    ['張國清', '张国清'],
    ['liqiang', '李强'],
  ] as const) {
    await first(page).evaluate((element, text) => element.setAttribute('q', text), q)
    await expect(summary).toHaveText(new RegExp(`^1 person, 1 term, .*${q}`))
    await expect(first(page).locator('.marks')).toContainText(name)
  }
})

test('the key of the marks that are drawn comes when the reader opens it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await host(page, pageWith(CAREERS.replace(' src=', ' role="mayor" src=')))
  await ready(first(page))
  const key = first(page).locator('.legend')
  expect(asked.filter((path) => /\/marks-/.test(path))).toEqual([])
  await key.getByText('Key').click()
  await expect(key.getByRole('listitem')).not.toHaveCount(0)
  expect(asked.filter((path) => /\/marks-/.test(path))).toHaveLength(1)
  await expect(key).toContainText('thin: possible; in full: certain')
  await expect(key).not.toContainText('acting')
  await expect(key.locator('svg').first()).toBeVisible()
  await first(page).evaluate((element) => element.setAttribute('lang', 'fr'))
  await expect(key).toContainText('mince\u00a0: possible')
  await first(page).evaluate((element) => element.removeAttribute('role'))
  await expect.poll(() => key.getByRole('listitem').count()).toBeGreaterThan(4)
})

test('a move keeps the picture; what is taken out lets go, and is as it was when it comes back', async ({
  page,
}) => {
  let asked = 0
  page.on('request', (request) => {
    if (request.url().endsWith('two-careers.json')) asked += 1
  })
  await host(page, pageWith(`<div id="a">${CAREERS}</div><div id="b"></div>`))
  await ready(first(page))
  await first(page).evaluate((element) => element.setAttribute('role', 'mayor'))
  await expect(first(page).locator('.summary')).toHaveText(/2 terms/)
  const kept = await page.evaluate(async () => {
    const element = document.querySelector('#first') as Element
    const before = element.shadowRoot?.querySelector('.picture')
    document.querySelector('#b')?.append(element)
    await new Promise((done) => setTimeout(done))
    return before === element.shadowRoot?.querySelector('.picture')
  })
  expect(kept).toBe(true)
  const emptied = await page.evaluate(async () => {
    const element = document.querySelector('#first') as Element
    element.remove()
    await new Promise((done) => setTimeout(done))
    const rest = element.shadowRoot?.childElementCount
    document.querySelector('#a')?.append(element)
    return rest
  })
  expect(emptied).toBe(0)
  await ready(first(page))
  await expect(first(page).locator('.summary')).toHaveText(/2 terms/)
  expect(asked).toBe(1)
})

for (const [count, tag] of [
  [50, []],
  [200, ['@long']],
] as const)
  test(`${count} are put in and taken out again, and leave nothing`, { tag: [...tag] }, async ({ page }) => {
    test.setTimeout(240_000)
    await host(page, pageWith(CAREERS))
    await ready(first(page))
    const client = await page.context().newCDPSession(page)
    await client.send('Performance.enable')
    const counts = async () => {
      await client.send('HeapProfiler.collectGarbage')
      const { metrics } = await client.send('Performance.getMetrics')
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
      return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') }
    }
    /** Each stays until it has drawn its lanes, some until they are at rest and have their marks. */
    const mount = (times: number) =>
      page.evaluate(async (n) => {
        for (let i = 0; i < n; i++) {
          const element = document.createElement('tenure-timeline')
          element.src = 'data/two-careers.json'
          document.body.append(element)
          const drawn = i % 10 === 0 ? '.marks li' : '.picture[style]'
          while (!element.shadowRoot?.querySelector(drawn)) await new Promise((done) => setTimeout(done, 5))
          element.remove()
        }
        await new Promise((done) => setTimeout(done, 500))
      }, times)
    await mount(10)
    const before = await counts()
    await mount(count - 10)
    await expect
      .poll(async () => (await counts()).listeners, { timeout: 30_000 })
      .toBeLessThanOrEqual(before.listeners + 5)
    const after = await counts()
    // One element has some hundred nodes, and a megabyte of data and pictures: forty that stayed would be seen.
    expect(after.nodes).toBeLessThan(before.nodes + 500)
    expect(after.heap).toBeLessThan(before.heap + 10_000_000)
  })

test('several of one address read it once, and each is drawn in one size, put in again too', async ({
  page,
}) => {
  let asked = 0
  page.on('request', (request) => {
    if (request.url().endsWith('two-careers.json')) asked += 1
  })
  await page.addInitScript(() => {
    const [painted, errors] = [new Map<HTMLCanvasElement, Set<string>>(), [] as string[]]
    Object.assign(window, { painted, errors })
    addEventListener('error', ({ message }) => errors.push(message))
    const { clearRect } = CanvasRenderingContext2D.prototype
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      const { canvas } = this
      if (canvas.className === 'picture')
        painted.set(canvas, (painted.get(canvas) ?? new Set()).add(`${canvas.width} × ${canvas.height}`))
      return clearRect.apply(this, box)
    }
  })
  await host(page, pageWith(`<div id="a">${CAREERS}</div>${CAREERS.replace('first', 'second').repeat(3)}`))
  for (let i = 0; i < 4; i++) await ready(page.locator('tenure-timeline').nth(i))
  expect(asked).toBe(1)
  await first(page).evaluate(async (element) => {
    element.remove()
    await new Promise((done) => setTimeout(done))
    document.querySelector('#a')?.append(element)
  })
  await ready(first(page))
  const [sizes, errors] = await page.evaluate(() => {
    const { painted, errors } = window as unknown as { painted: Map<unknown, Set<string>>; errors: string[] }
    return [[...painted.values()].map((of) => [...of]), errors]
  })
  expect(sizes).toHaveLength(5)
  for (const one of sizes) expect(one).toEqual([sizes[0]?.[0]])
  expect(errors).toEqual([])
})

// (The size of the root's text is the reader's, and is followed.)
const HOSTILE = `:not(html) { all: initial !important; color: red !important; visibility: hidden !important; font: 40px cursive !important; letter-spacing: 9px !important }
  div, section, header, footer, canvas, p, ul { display: none !important }
  tenure-timeline { direction: rtl !important; text-transform: uppercase !important }`

test('hostile styles of the host do no harm', async ({ page }) => {
  await host(page, pageWith(CAREERS))
  await ready(first(page))
  const look = () =>
    first(page).evaluate((element) => {
      const canvas = element.shadowRoot?.querySelector<HTMLCanvasElement>('.picture')
      const frame = element.shadowRoot?.querySelector('.tenure')
      if (!canvas || !frame) throw new Error('nothing is drawn')
      const { color, fontFamily, fontSize, letterSpacing, visibility, direction } = getComputedStyle(frame)
      const { textTransform, display } = getComputedStyle(frame)
      return [color, fontFamily, fontSize, letterSpacing, visibility, direction, textTransform, display]
    })
  const calm = await look()
  await host(page, pageWith(CAREERS), { css: HOSTILE })
  await ready(first(page))
  expect(await look()).toEqual(calm)
  await expect(first(page).locator('.summary')).toBeVisible()
  const box = await pictureIn(first(page)).boundingBox()
  expect(box?.width).toBeGreaterThan(1000)
  expect(box?.height).toBeGreaterThan(100)
})

test('a second script, of another address, does no harm; nor does the page’s own React', async ({ page }) => {
  await page.goto('./')
  await page.locator('.summary > span').waitFor()
  await page.evaluate(async () => {
    // The page's own policy would have a script's address vouched for: an import needs that not.
    for (const query of ['', '?again']) await import(new URL(`./tenure.js${query}`, document.baseURI).href)
    const element = document.createElement('tenure-timeline')
    element.id = 'first'
    element.src = 'data/two-careers.json'
    document.body.append(element)
  })
  await ready(first(page))
  await page.locator('#tenure .groups').getByRole('button', { name: 'Diplomacy' }).click()
  await expect(page.locator('#tenure .summary > span')).toHaveText(/diplomacy/i)
  await expect(first(page).locator('.summary')).toHaveText(/2 people, 34 terms/)
})

test.describe('from another origin', () => {
  // The host is another origin than the script: that is what is asked for.
  test.use({ expectedNoise: /^asked elsewhere/ })
  test('the script runs where its server allows it by CORS', async ({ page, baseURL }) => {
    const origin = new URL(baseURL ?? '').origin
    await page.route(`${origin}/**`, async (route) => {
      const response = await route.fetch()
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'Access-Control-Allow-Origin': '*' },
      })
    })
    await page.route('https://courier.example/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'Content-Security-Policy': STRICT.replaceAll("'self'", `'self' ${origin}`) },
        body: `<!doctype html><html lang="fr"><link rel="icon" href="${baseURL}icon.svg"><script type="module" src="${baseURL}tenure.js"></script>
          <tenure-timeline id="first" src="${baseURL}data/two-careers.json"></tenure-timeline>`,
      }),
    )
    await page.goto('https://courier.example/')
    await ready(first(page))
    await expect(first(page).locator('.summary')).toHaveText(/personnes/)
  })
})
