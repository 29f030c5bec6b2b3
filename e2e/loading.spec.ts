/** Loading: its progress, and what is wrong with a file that cannot be shown, where, and the way on. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CDPSession, Locator, Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { MADE_UP, parliament, routeMadeUp, serveMadeUp } from './datasets.ts'
import { canvasOf, expect, open, queryOf, test } from './helpers.ts'

const good = parliament({ people: 2, terms: 10, events: 5 })
const goodText = JSON.stringify(good)
const goodSummary = '2 people, 10 terms, 5 events'

const failure = (page: Page): Locator => page.locator('.failed:has([role="alert"])')
const retry = (page: Page): Locator => failure(page).getByRole('button', { name: 'Try again' })
const summary = (page: Page): Locator => page.locator('.summary > span')
const goto = (page: Page) => page.goto(`./?data=${MADE_UP}`)

/** Nothing of the page but the failure, which says why and where. */
async function expectFailure(page: Page, why: string | RegExp): Promise<void> {
  await expect(failure(page).getByRole('heading')).toHaveText('The dataset could not be shown')
  await expect(failure(page)).toContainText(why)
  await expect(failure(page)).toContainText(
    new RegExp(`Address: http://localhost:\\d+/some/sub-path/${MADE_UP}`),
  )
  await expect(canvasOf(page)).toHaveCount(0)
}

test.describe('the dataset is asked for once, before the page’s own code has come', () => {
  for (const [query, file] of [
    ['', 'two-careers.json'],
    [`?lang=fr&data=${MADE_UP}`, MADE_UP],
  ])
    test(`of ${query}`, async ({ page }) => {
      await serveMadeUp(page, good)
      const asked: string[] = []
      page.on('request', (request) => {
        if (request.resourceType() === 'fetch') asked.push(request.url().replace(/^.*\//, ''))
      })
      const first = page.waitForRequest(`**/${file}`)
      await page.route('**/assets/index-*.js', async (route) => {
        await first
        await route.continue()
      })
      await page.goto(`./${query}`)
      await expect(summary(page)).toContainText(/terms|mandats/)
      expect(asked).toEqual([file?.replace(/^.*\//, '')])
    })
})

/** "Try again" works once the file is there. */
async function expectRecovery(page: Page): Promise<void> {
  await serveMadeUp(page, good)
  await retry(page).click()
  await expect(summary(page)).toContainText(goodSummary)
  await expect(failure(page)).toHaveCount(0)
}

test('progress is shown until the dataset is there', async ({ page }) => {
  let arrive = () => {}
  const arrived = new Promise<void>((done) => {
    arrive = done
  })
  await routeMadeUp(page, async (route) => {
    await arrived
    await route.fulfill({ json: good })
  })
  await goto(page)
  const loading = page.locator('.loading').filter({ hasText: 'Loading the dataset' })
  await expect(loading.getByRole('progressbar')).toBeVisible()
  await expect(loading).toContainText('Fetching')
  await expect(loading).toContainText(MADE_UP)
  arrive()
  await expect(summary(page)).toContainText(goodSummary)
  await expect(loading).toHaveCount(0)
})

const long = Buffer.from(JSON.stringify(parliament({ people: 20, terms: 2000 })))
const FIRST_BYTES = 100_000

/**
 * The same site behind a slow line: the dataset's first bytes come, the others when `go-on` is asked for; `waiting`
 * answers how many wait for them.
 */
const onSlowLine = test.extend({
  baseURL: async ({ baseURL }, use) => {
    const { origin, pathname } = new URL(baseURL ?? '')
    const waiting = new Set<ServerResponse>()
    const server = createServer(async ({ url = '' }, response) => {
      if (url === pathname + MADE_UP) {
        response.writeHead(200, { 'content-length': long.length }).write(long.subarray(0, FIRST_BYTES))
        waiting.add(response)
        response.once('close', () => waiting.delete(response))
      } else if (url === `${pathname}go-on`) {
        for (const other of waiting) other.end(long.subarray(FIRST_BYTES))
        response.end()
      } else if (url === `${pathname}waiting`) {
        response.end(`${waiting.size}`)
      } else {
        const answer = await fetch(origin + url)
        const type = answer.headers.get('content-type') ?? ''
        response
          .writeHead(answer.status, { 'content-type': type })
          .end(Buffer.from(await answer.arrayBuffer()))
      }
    })
    await new Promise<void>((done) => server.listen(0, 'localhost', done))
    await use(`http://localhost:${(server.address() as AddressInfo).port}${pathname}`)
    server.closeAllConnections()
    server.close()
  },
})

onSlowLine('the bytes that came are told, of how many', async ({ page }) => {
  await goto(page)
  const loading = page.locator('.loading').filter({ hasText: 'Loading the dataset' })
  await expect(loading).toContainText(`Fetching · 100 kB of ${Math.ceil(long.length / 1000)} kB`)
  const bar = loading.getByRole('progressbar')
  expect(Number(await bar.getAttribute('value'))).toBeCloseTo(FIRST_BYTES / long.length, 5)
  await page.request.get('go-on')
  await expect(summary(page)).toContainText('20 people, 2,000 terms')
})

const cancelled = (page: Page): Locator => page.getByRole('region', { name: 'Loading was cancelled' })
const cancel = (page: Page): Locator => page.getByRole('button', { name: 'Cancel' })

test.describe('loading that is cancelled', () => {
  /** The dataset, kept back until it is let go; `asked` counts the requests. */
  async function hold(page: Page) {
    const held = { asked: 0, letGo: () => {} }
    const gone = new Promise<void>((done) => {
      held.letGo = done
    })
    await routeMadeUp(page, async (route) => {
      held.asked++
      await gone
      // The page may have gone away from a request that was cancelled.
      await route.fulfill({ json: good }).catch(() => {})
    })
    return held
  }

  test('is told, is not begun again by itself, and is by its button', async ({ page }) => {
    const held = await hold(page)
    const keptFocus = page.waitForRequest(/\/onceFilled-[^/]*\.js$/)
    await goto(page)
    await expect(cancel(page)).toBeVisible()
    // What sees to the focus waits for data, but not for ever.
    await keptFocus
    await page.keyboard.press('Tab')
    await expect(cancel(page)).toBeFocused()
    await expect.poll(() => held.asked).toBe(1)
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(cancelled(page).getByRole('heading', { level: 1 })).toHaveText('Loading was cancelled')
    await expect(cancelled(page)).toContainText(MADE_UP)
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    await expect(canvasOf(page)).toHaveCount(0)

    // What makes other pages ask again: their window coming back, and the network.
    await page.evaluate(() => {
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
      window.dispatchEvent(new Event('offline'))
      window.dispatchEvent(new Event('online'))
    })
    await expect(cancelled(page)).toBeFocused()
    await expectAccessible(page)

    held.letGo()
    await page.keyboard.press('Tab')
    await expect(cancelled(page).getByRole('button', { name: 'Load again' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(summary(page)).toContainText(goodSummary)
    await expect(cancelled(page)).toHaveCount(0)
    // Once at first, and once by the button: by nothing in between.
    expect(held.asked).toBe(2)
  })

  onSlowLine('ends the transfer', async ({ page }) => {
    const waiting = async () => (await page.request.get('waiting')).text()
    await goto(page)
    await expect(page.locator('.loading')).toContainText('100 kB of')
    expect(await waiting()).toBe('1')
    await cancel(page).click()
    await expect(cancelled(page)).toBeVisible()
    await expect.poll(waiting).toBe('0')
    await cancelled(page).getByRole('button', { name: 'Load again' }).click()
    await expect.poll(waiting).toBe('1')
    await page.request.get('go-on')
    await expect(summary(page)).toContainText('20 people, 2,000 terms')
  })

  test('leaves what was shown before', async ({ page }) => {
    const held = await hold(page)
    await open(page)
    await goBy(page, `?data=${MADE_UP}`)
    await expect.poll(() => held.asked).toBe(1)
    await cancel(page).click()
    await expect(cancelled(page).getByRole('heading', { level: 2 })).toHaveText('Loading was cancelled')
    await expect(cancelled(page)).toContainText('What was shown before is still there.')
    await expect(summary(page)).toContainText('34 terms')
    await expect(canvasOf(page)).toBeVisible()
    // That is also what is shared.
    await page.getByRole('button', { name: 'Share' }).click()
    await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/sub-path\/$/)
    await page.keyboard.press('Escape')

    await cancelled(page).getByRole('button', { name: 'Load again' }).click()
    await expect(cancelled(page)).toHaveCount(0)
    await expect(summary(page)).toContainText('34 terms')
    await expect.poll(() => held.asked).toBe(2)
    await cancel(page).click()
    await cancelled(page).getByRole('button', { name: 'Open the page’s own dataset' }).click()
    await expect(cancelled(page)).toHaveCount(0)
    await expect.poll(() => queryOf(page)).toBe('')

    held.letGo()
    await page.goBack()
    await expect(summary(page)).toContainText(goodSummary)
    expect(held.asked).toBe(3)
  })

  test('is told also where it was to mend a failure', async ({ page }) => {
    await serveMadeUp(page, '', {})
    await goto(page)
    await expectFailure(page, 'The file is empty.')
    const held = await hold(page)
    await retry(page).click()
    await cancel(page).click()
    await expect(cancelled(page)).toBeVisible()
    await expect(failure(page)).toHaveCount(0)
    held.letGo()
    await cancelled(page).getByRole('button', { name: 'Load again' }).click()
    await expect(summary(page)).toContainText(goodSummary)
  })
})

const withStart = (start: string) => ({
  ...good,
  terms: good.terms.map((term, n) => (n === 7 ? { ...term, start } : term)),
})

test.describe('says what is wrong with', () => {
  // Said by the browser itself.
  test.use({ expectedNoise: /Failed to load resource/ })

  /** Files that cannot be shown, what the server says with them, and what the page says of them. */
  const FILES = [
    ['a missing file', 'no such file', { status: 404 }, 'The server answered 404 Not Found.'],
    ['a broken server', 'oh no', { status: 500 }, 'The server answered 500 Internal Server Error.'],
    [
      'a page in its place',
      '\n<!doctype html><title>Not here</title>',
      { type: 'text/html' },
      'The file is a web page (HTML), not a dataset.',
    ],
    [
      'XML in its place',
      '<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>',
      {},
      'The file is XML, not JSON.',
    ],
    ['a truncated file', goodText.slice(0, 700), {}, 'The file is cut off: it ends after 700 bytes'],
    [
      'a file of no known format',
      'Dear reader, here is the list that you asked for.\n',
      {},
      'Nothing in the file was recognized: no table with a row of headings',
    ],
    [
      'JSON with a slip',
      `${JSON.stringify(good, null, 1).slice(0, -2)},\n}\n`,
      {},
      `The file is not JSON: line ${JSON.stringify(good, null, 1).split('\n').length}, column 1: the comma before } has nothing after it`,
    ],
    ['an empty file', '', {}, 'The file is empty.'],
    [
      'a file that is not UTF-8',
      Buffer.from('{\n "title": "Pr\u00e9sident"}', 'latin1'),
      {},
      'The file is not UTF-8 text: line 2, column 14 has the byte 0xE9',
    ],
    [
      'a file of another version',
      { ...good, tenure: 2 },
      {},
      'tenure: is 2, not 1: this page reads version 1 of the format',
    ],
    ['a list', [1, 2], {}, 'The file is not a dataset of this format.'],
    [
      'a date that is none',
      withStart('2023-02-30'),
      {},
      'terms[7].start: "2023-02-30" is not a date: February 2023 has 28 days',
    ],
    [
      'an unknown person',
      { ...good, events: [{ ...good.events?.[0], people: ['nobody'] }] },
      {},
      /events\[0\]\.people\[0\]: .*nobody/,
    ],
  ] as const

  // The server, the text, its form and its dates: of each of these the page opens with one.
  const OPENED: readonly string[] = ['a missing file', 'a truncated file', 'a list', 'a date that is none']
  for (const [file, body, answer, why] of FILES.filter(([file]) => OPENED.includes(file)))
    test(file, async ({ page }) => {
      await serveMadeUp(page, body, answer)
      await goto(page)
      await expectFailure(page, why)
      await expectRecovery(page)
    })

  test('any other file, tried again one after another', async ({ page }) => {
    await serveMadeUp(page, [], {})
    await goto(page)
    await expectFailure(page, 'The file is not a dataset of this format.')
    // Each says something else than the one before.
    for (const [file, body, answer, why] of FILES.filter(([file]) => !OPENED.includes(file)))
      await test.step(file, async () => {
        await serveMadeUp(page, body, answer)
        await retry(page).click()
        await expectFailure(page, why)
      })
    await expectRecovery(page)
  })

  test('a network that is down', async ({ page }) => {
    await routeMadeUp(page, (route) => route.abort('internetdisconnected'))
    await goto(page)
    await expectFailure(page, 'The address could not be reached, or the connection broke.')
    await expectRecovery(page)
  })
})

test('problems of one kind are told as one, with their number and what to write instead', async ({
  page,
}) => {
  const many = parliament({ people: 2, terms: 60 })
  const starts = ['c. 1990', 'May 1990', '2023-02-30']
  await serveMadeUp(page, {
    ...many,
    roles: many.roles.map(({ group: _, ...role }) => role),
    terms: many.terms.map((term, n) => ({ ...term, start: starts[n % 3] })),
  })
  await page.goto(`./?data=${MADE_UP}&lang=en`)
  await expectFailure(page, `${60 + many.roles.length} problems:`)
  // Read aloud at once is only how many there are.
  await expect(page.getByRole('alert')).toHaveText(
    `The dataset could not be shownThe file is not a dataset of this format.${60 + many.roles.length} problems:`,
  )
  const kinds = failure(page).locator('.problems > li')
  await expect(kinds).toHaveCount(2)
  await expect(kinds.nth(0)).toHaveText('roles[0].group: is missing: write "group": "government"')
  await expect(kinds.nth(1)).toContainText('start is not a date in 60 terms')
  await expect(kinds.nth(1).getByRole('listitem')).toHaveText([
    'terms[0].start: "c. 1990" is not a date: write 1990~',
    'terms[1].start: "May 1990" is not a date: write 1990-05',
    'terms[2].start: "2023-02-30" is not a date: February 2023 has 28 days',
    'terms[3].start: "c. 1990" is not a date: write 1990~',
    'terms[4].start: "May 1990" is not a date: write 1990-05',
    'and 55 more',
  ])
  await expectAccessible(page)
  await expectRecovery(page)
})

test('what is wrong is told in Chinese too', async ({ page }) => {
  await serveMadeUp(page, withStart('ca. 1990'))
  await page.goto(`./?data=${MADE_UP}&lang=zh`)
  await expect(failure(page).getByRole('listitem')).toHaveText(
    'terms[7].start："ca. 1990"不是日期：请写1990~',
  )
  await serveMadeUp(page, goodText.replace('"people":', '"people"'), {})
  await failure(page).getByRole('button', { name: '重试' }).click()
  await expect(failure(page)).toContainText(/文件不是JSON：第1行第\d+列：`?\[`?前缺少冒号。/)
})

test('trying again while nothing has changed says the same again', async ({ page }) => {
  await serveMadeUp(page, '', {})
  await goto(page)
  await expectFailure(page, 'The file is empty.')
  await retry(page).click()
  await expectFailure(page, 'The file is empty.')
})

test.describe('after a good dataset', () => {
  test('a failing one leaves what was shown', async ({ page }) => {
    await serveMadeUp(page, '', {})
    await goto(page)
    await failure(page).getByRole('button', { name: 'Open the page’s own dataset' }).click()
    await expect(summary(page)).toContainText('34 terms')
    await expect(failure(page)).toHaveCount(0)
    await expect.poll(() => queryOf(page)).toBe('')

    await page.goBack()
    await expect(failure(page)).toContainText('What was shown before is still there.')
    await expect(summary(page)).toContainText('34 terms')
    await expect(canvasOf(page)).toBeVisible()

    await page.goForward()
    await expect(failure(page)).toHaveCount(0)
    await expect(summary(page)).toContainText('34 terms')
  })

  test('another good one takes its place, and Back brings the first again', async ({ page }) => {
    await serveMadeUp(page, '', {})
    await goto(page)
    await failure(page).getByRole('button', { name: 'Open the page’s own dataset' }).click()
    await expect(page).toHaveTitle('Two careers · Tenure')
    await serveMadeUp(page, good)
    await page.goBack()
    await expect(page).toHaveTitle('A parliament · Tenure')
    await page.goForward()
    await expect(page).toHaveTitle('Two careers · Tenure')
    await expect(failure(page)).toHaveCount(0)
  })

  test('nothing of the one before can be opened once another is shown', async ({ page }) => {
    await open(page)
    await serveMadeUp(page, good)
    await expect(page.locator('.marks button[data-mark]').first()).toBeAttached()
    const left = await page.evaluate(
      (address) =>
        new Promise((done) => {
          const marks = [...document.querySelectorAll('.marks button[data-mark]')]
          const said = () => document.querySelector('.summary > span')?.textContent
          const before = said()
          const look = () => {
            if (said() === before) requestAnimationFrame(look)
            else done(marks.filter(({ isConnected }) => isConnected).length)
          }
          history.pushState(null, '', address)
          dispatchEvent(new PopStateEvent('popstate'))
          look()
        }),
      `?data=${MADE_UP}`,
    )
    expect(left).toBe(0)
    await expect(summary(page)).toContainText(goodSummary)
  })

  test('what is shown is what is shared while another cannot be shown', async ({ page }) => {
    await open(page)
    await serveMadeUp(page, '', {})
    await goBy(page, `?data=${MADE_UP}&q=visits`)
    await expect(failure(page)).toContainText('What was shown before is still there.')
    // Reloading tries again.
    expect(queryOf(page)).toBe(`data=${MADE_UP}&q=visits`)
    await expect(page).toHaveTitle('Two careers: matching “visits” · Tenure')
    await page.getByRole('button', { name: 'Share' }).click()
    await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/sub-path\/\?q=visits$/)
    await expect(page.getByRole('textbox', { name: 'Embed' })).toHaveValue(
      /sub-path\/\?q=visits&amp;embed=1"/,
    )
    await page.keyboard.press('Escape')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect(page.locator('.colophon .address')).toHaveText(/sub-path\/\?q=visits$/)
  })

  test('of many the last two stay', async ({ page, context }) => {
    const devtools = await context.newCDPSession(page)
    await open(page)
    for (let n = 1; n <= 5; n++) {
      await page.route(`**/data/nr-${n}.json`, (route) =>
        route.fulfill({ json: { ...good, title: `Nr. ${n}` } }),
      )
      await goBy(page, `?data=data/nr-${n}.json`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Nr. ${n}`)
      await expect(summary(page)).toContainText(goodSummary)
      expect(await datasetsHeld(devtools)).toBeGreaterThanOrEqual(2)
    }
    // What is let go of goes in its time.
    await expect.poll(() => datasetsHeld(devtools)).toBe(2)
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nr. 4')
  })
})

/** Goes where Back and Forward could lead. */
async function goBy(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => history.pushState(null, '', address), query)
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')))
}

/** How many datasets the page still holds. */
async function datasetsHeld(devtools: CDPSession): Promise<number> {
  const prototype = await devtools.send('Runtime.evaluate', { expression: 'Object.prototype' })
  // It collects what nothing holds before it looks.
  const found = await devtools.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.result.objectId ?? '',
    objectGroup: 'all',
  })
  const isDataset = "one => ['head', 'term', 'event', 'searched'].every((key) => Object.hasOwn(one, key))"
  const { result } = await devtools.send('Runtime.callFunctionOn', {
    objectId: found.objects.objectId ?? '',
    functionDeclaration: `function () { return this.filter(${isDataset}).length }`,
    returnByValue: true,
  })
  // Else the list of them holds them.
  await devtools.send('Runtime.releaseObjectGroup', { objectGroup: 'all' })
  return result.value as number
}
