/** A view in the box that a host gives it: what is there at which size, how high it says it is, and frames of every kind. */
import type { FrameLocator, Page } from '@playwright/test'
import { canvasOf, expect, follow, open, queryOf, test } from './helpers.ts'

/** Height of the axis above the lanes, in pixels. */
const AXIS = 30

/** Answers an article of the same site, with this in the middle of its text. */
async function openArticle(page: Page, middle: string): Promise<void> {
  const body = `<!doctype html><html lang="en"><title>An article</title>
    <style>body { margin: 20px } iframe { border: 0 }</style>
    <h1>An article</h1>${middle}<p>After</p>`
  await page.route('**/article.html', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('./article.html')
}

const frameOf = (query: string, width: number | string, height: number, attributes = '') =>
  `<iframe src="./?${query}" title="Careers" width="${width}" height="${height}" ${attributes}></iframe>`

const inFrame = (page: Page, name = 'Careers'): FrameLocator => page.frameLocator(`iframe[title="${name}"]`)

const summary = (frame: FrameLocator | Page) => frame.locator('.summary > span')

/** From the top of a frame to its first lane, in pixels. */
async function laneTop(page: Page): Promise<number> {
  const frame = await page.locator('iframe').boundingBox()
  const lanes = await inFrame(page).locator('.scroller').boundingBox()
  return (lanes?.y ?? Number.NaN) + AXIS - (frame?.y ?? Number.NaN)
}

/** Waits until the lanes are drawn and what stands around them has come. */
async function comeUp(frame: FrameLocator): Promise<void> {
  await expect(frame.locator('.full-view')).toBeVisible()
  await expect(frame.locator('.stage .picture')).toHaveAttribute('data-view', /./)
}

test.describe('by its size', () => {
  for (const [width, height] of [
    [320, 200],
    [600, 320],
    [900, 359],
  ] as const)
    test(`${width} × ${height}: the lanes, and one line of caption`, async ({ page }) => {
      await openArticle(page, frameOf('embed=1', width, height))
      const frame = inFrame(page)
      await comeUp(frame)
      expect(await laneTop(page)).toBeLessThanOrEqual(60)
      for (const part of ['.events', '.overview-slot', '.timeline-foot'])
        await expect(frame.locator(part)).toBeHidden()
      const caption = await frame.locator('.embed-footer').boundingBox()
      const title = await frame.getByRole('heading', { level: 1 }).boundingBox()
      expect(caption?.height).toBeLessThanOrEqual(30)
      expect(title?.y).toBeGreaterThanOrEqual(caption?.y ?? 0)
      const lanes = await frame.locator('.stage .picture').boundingBox()
      expect(lanes?.height).toBeGreaterThanOrEqual(height - 32)
    })

  test('320 × 480: the first lane within 60 pixels, also under a headline and a long title', async ({
    page,
  }) => {
    const title = 'Who%20governed%20where,%20and%20what%20came%20of%20it'
    await openArticle(page, frameOf(`embed=1&headline=Who%20rose%20first&title=${title}`, 320, 480))
    const frame = inFrame(page)
    await comeUp(frame)
    expect(await laneTop(page)).toBeLessThanOrEqual(60)
    await expect(frame.locator('.headline')).toHaveText('Who rose first')
    await expect(frame.locator('.embed-key')).toBeVisible()
  })

  test('900 × 480: events beside the lanes, the years above them', async ({ page }) => {
    await openArticle(page, frameOf('embed=1', 900, 480))
    const frame = inFrame(page)
    await comeUp(frame)
    for (const part of ['.events', '.overview', '.zoom-buttons', '.sources-line'])
      await expect(frame.locator(part)).toBeVisible()
    // What lies about the lanes lies over none of them.
    const [lanes, foot] = [frame.locator('.scroller'), frame.locator('.timeline-foot')]
    const box = await lanes.boundingBox()
    await expect
      .poll(async () => (await foot.boundingBox())?.y)
      .toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0) - 1)
  })

  test('what is opened has the room of a low frame', async ({ page }) => {
    await openArticle(page, frameOf('embed=1&sel=person.zhang-ming', 320, 200))
    await expect(inFrame(page).getByRole('complementary')).toBeVisible()
    await expect(inFrame(page).getByRole('button', { name: 'Close' })).toBeInViewport()
  })
})

test.describe('what it says', () => {
  test('the key and the sources are of what is shown', async ({ page }) => {
    await open(page, 'embed=1&role=mayor')
    await expect(page.locator('.embed-key')).toContainText('Government')
    await expect(page.locator('.embed-key')).not.toContainText('Party')
    const some = await page.locator('.sources-line').textContent()
    await open(page, 'embed=1')
    await expect(page.locator('.embed-key')).toContainText('Party')
    const all = (await page.locator('.sources-line').textContent()) ?? ''
    expect(all.length).toBeGreaterThan((some ?? '').length)
  })

  test('a title of its author’s, in the full view too', async ({ page }) => {
    await open(page, 'embed=1&title=%3Cb%3EWho%3F%3C/b%3E&hide=events~key&height=auto')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('<b>Who?</b>')
    const full = page.getByRole('link', { name: 'Open the full view' })
    await expect(full).toHaveAttribute('href', /\?title=%3Cb%3EWho%3F%3C\/b%3E$/)
    await open(page, 'title=Who%3F')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who?')
  })

  const PARTS = [
    ['title', 'h1'],
    ['summary', '.summary'],
    ['overview', '.overview'],
    ['events', '.events'],
    ['key', '.embed-key'],
    ['controls', '.zoom-buttons'],
    ['sources', '.sources-line'],
  ] as const

  test('each part can be left out, and the way to the full view cannot', async ({ page }) => {
    await page.goto('./?embed=1')
    for (const [, part] of PARTS) await expect(page.locator(part)).toBeVisible()
    for (const [word, part] of PARTS)
      await test.step(word, async () => {
        await follow(page, `embed=1&hide=${word}`)
        await expect(page.locator('.full-view')).toBeVisible()
        await expect(page.locator(part)).toBeHidden()
      })
    await page.goto(`./?embed=1&hide=${PARTS.map(([word]) => word).join(',')}`)
    await expect(page.locator('.full-view')).toBeVisible()
    for (const [, part] of PARTS) await expect(page.locator(part)).toBeHidden()
    await expect(canvasOf(page)).toBeVisible()
  })

  test('its full view is a page as any other', async ({ page, baseURL }) => {
    await open(page, 'role=mayor&title=Who%3F&embed=1&hide=key&height=auto')
    const link = page.getByRole('link', { name: 'Open the full view' })
    await expect(link).toHaveAttribute('href', `${baseURL}?role=mayor&title=Who%3F`)
    await open(page, 'role=mayor&hide=key&height=auto')
    await page.getByRole('button', { name: 'Share' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(`${baseURL}?role=mayor`)
    // What an author had left out stays so in the code of the embed.
    await expect(dialog.getByRole('textbox', { name: 'Embed' })).toHaveValue(/hide=key/)
  })

  test('it keeps all this as the reader goes on', async ({ page }) => {
    await open(page, 'title=Who%3F&embed=1&hide=overview&height=auto')
    await page.locator('.event-title').first().click()
    await expect(page).toHaveURL(/sel=event/)
    expect(queryOf(page)).toMatch(/^sel=event\.[^&]+&title=Who\?&embed=1&hide=overview&height=auto$/)
    await expect(page.locator('.overview')).toBeHidden()
  })
})

test.describe('what is wrong with its link', () => {
  test.use({ expectedNoise: /Tenure, (hide|lanes|role): / })

  test('is told to its author, on the console, and not to readers', async ({ page }) => {
    const told: string[] = []
    page.on('console', (message) => told.push(message.text()))
    await open(page, 'embed=1&hide=evnts,key&lanes=office&role=nobody~mayor')
    await expect.poll(() => told.join()).toContain('"evnts" is none of title, summary,')
    await expect.poll(() => told.join()).toContain('"lanes" is not a parameter of this page')
    await expect(page.locator('.embed-key')).toBeHidden()
    await expect(page.locator('.notices')).toHaveCount(0)
  })
})

test.describe('as high as what it shows', () => {
  const auto = (query: string, width: number | string = 600, height = 480) =>
    frameOf(`${query}&embed=1&height=auto`, width, height)
  const script = '<script src="./resize.js"></script>'

  /** Everything that frames say to the article, as texts. */
  const listen = (page: Page) =>
    page.addInitScript(() => {
      if (window !== window.parent) return
      const heard: string[] = []
      Object.assign(window, { heard })
      addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)))
    })
  const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard)
  const frameHeight = async (page: Page) => (await page.locator('iframe').first().boundingBox())?.height ?? 0

  /** How high the frame's content is. */
  const contentHeight = async (page: Page) =>
    Math.ceil((await inFrame(page).locator('.tenure').boundingBox())?.height ?? 0)

  for (const [query, width, height] of [
    ['role=mayor', 320, 480],
    ['role=mayor', 900, 150],
    ['lang=zh', 600, 480],
  ] as const)
    test(`the host’s script makes it so: ${query}, ${width} × ${height}`, async ({ page }) => {
      await openArticle(page, script + auto(query, width, height))
      await comeUp(inFrame(page))
      await expect.poll(() => frameHeight(page)).not.toBe(height)
      await expect.poll(async () => (await frameHeight(page)) - (await contentHeight(page))).toBe(0)
      // All lanes are there, and nothing is scrolled.
      const scroller = inFrame(page).locator('.scroller')
      await expect.poll(() => scroller.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0)
    })

  test('it says so in the words of three hosts, with nothing but the number', async ({ page }) => {
    await listen(page)
    await openArticle(page, auto('role=mayor'))
    await comeUp(inFrame(page))
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThanOrEqual(3)
    const height = await contentHeight(page)
    await expect
      .poll(async () => (await heard(page)).slice(-3))
      .toEqual([
        `{"type":"tenure:height","version":1,"height":${height}}`,
        `{"datawrapper-height":{"tenure":${height}}}`,
        `{"sentinel":"amp","type":"embed-size","height":${height}}`,
      ])
  })

  test('it says nothing where nobody asked for it', async ({ page }) => {
    await listen(page)
    await openArticle(page, frameOf('embed=1', 600, 480))
    await comeUp(inFrame(page))
    await page.setViewportSize({ width: 700, height: 700 })
    await comeUp(inFrame(page))
    expect(await heard(page)).toEqual([])
  })

  test('a host that adds to each height does not make it grow', async ({ page }) => {
    await listen(page)
    await openArticle(page, auto('role=mayor', '100%'))
    await page.evaluate(() =>
      addEventListener('message', ({ data }) => {
        const frame = document.querySelector('iframe')
        if (frame && data.type === 'tenure:height') frame.style.height = `${data.height + 100}px`
      }),
    )
    await comeUp(inFrame(page))
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThanOrEqual(3)
    // As many frames as a loop would need to be seen, and then another width, which is a reason to tell again.
    const settle = () =>
      page.evaluate(async () => {
        for (let i = 0; i < 40; i++) await new Promise((done) => requestAnimationFrame(done))
      })
    await settle()
    const [before, height] = [(await heard(page)).length, await contentHeight(page)]
    await settle()
    expect((await heard(page)).length).toBe(before)
    expect(await contentHeight(page)).toBe(height)
    for (const high of [100, 2000, 300]) {
      await page.locator('iframe').evaluate((frame, to) => {
        frame.style.height = `${to}px`
      }, high)
      await settle()
      expect(await contentHeight(page)).toBe(height)
    }
    expect((await heard(page)).length).toBe(before)
  })

  test('zooming leaves it as it is; what is opened has room', async ({ page }) => {
    await openArticle(page, script + auto('role=mayor', 900))
    await comeUp(inFrame(page))
    await expect.poll(async () => (await frameHeight(page)) - (await contentHeight(page))).toBe(0)
    const height = await frameHeight(page)
    await inFrame(page).getByRole('button', { name: 'Zoom in' }).click()
    await comeUp(inFrame(page))
    expect(await frameHeight(page)).toBe(height)
    await inFrame(page).locator('.event-title').first().click()
    await expect.poll(() => frameHeight(page)).toBeGreaterThan(380)
  })

  test('thousands of lanes end somewhere', async ({ page }) => {
    await openArticle(page, script + auto('density=comfortable', 320))
    await comeUp(inFrame(page))
    await expect.poll(() => frameHeight(page)).toBeGreaterThan(1000)
    expect(await frameHeight(page)).toBeLessThan(1400)
  })

  test('frames that come later are heard; of messages by others none has an effect, on host or frame', async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await openArticle(
      page,
      `${script}<iframe title="Stranger" srcdoc="A stranger" width="300" height="200"></iframe>`,
    )
    await page.evaluate(
      (html) => {
        document.body.insertAdjacentHTML('beforeend', html)
      },
      auto('role=mayor', 320),
    )
    await comeUp(inFrame(page))
    const its = page.locator('iframe[title="Careers"]')
    await expect.poll(async () => (await its.boundingBox())?.height).toBe(await contentHeight(page))
    const look = async () => ({
      careers: await its.boundingBox(),
      stranger: await page.locator('iframe[title="Stranger"]').boundingBox(),
      said: await summary(inFrame(page)).textContent(),
      query: page.frames().at(-1)?.url(),
    })
    const before = await look()
    await page.evaluate(async () => {
      const hostile = (i: number): unknown => {
        const height = [i, -i, Number.NaN, Infinity, `${i}`, null, { valueOf: () => i }, [i], 1e9, 59][i % 10]
        const safe = typeof height === 'object' && height !== null && !Array.isArray(height) ? {} : height
        const shapes = [
          { type: 'tenure:height', version: 1, height: safe },
          { type: 'tenure:height', version: 2, height: 500 },
          { 'datawrapper-height': { tenure: i } },
          `{"type":"tenure:height","version":1,"height":${i}}`,
          [{ type: 'tenure:height', version: 1, height: 500 }],
          null,
          i,
          { type: 'navigate', to: 'javascript:alert(1)' },
          { __proto__: { type: 'tenure:height', version: 1, height: 500 } },
          new ArrayBuffer(i),
        ]
        return shapes[Math.floor(i / 10) % shapes.length]
      }
      const frames = [...document.querySelectorAll('iframe')]
      for (let i = 0; i < 1000; i++) {
        // By the host itself and by nobody it knows: no frame of its own is the source.
        window.postMessage(hostile(i), '*')
        for (const frame of frames) frame.contentWindow?.postMessage(hostile(i), '*')
      }
      // A frame of the host's that it never asked to say how high it is.
      const stranger = frames.find(({ title }) => title === 'Stranger')?.contentWindow as
        | (Window & typeof globalThis)
        | null
      const well = { type: 'tenure:height', version: 1, height: 700 }
      if (stranger) new stranger.Function('m', 'parent.postMessage(m, "*")')(well)
      await new Promise((done) => setTimeout(done))
    })
    expect(await look()).toEqual(before)
  })
})

test.describe('frames of every kind', () => {
  test('several, loaded as they are scrolled to', async ({ page }) => {
    const lazy = (query: string, name: string) =>
      frameOf(query, '100%', 400, 'loading="lazy"').replace('Careers', name)
    const far = '<p style="margin-top: 6000px"></p>'
    await openArticle(page, lazy('embed=1&role=mayor', 'First') + far + lazy('embed=1&lang=zh', 'Second'))
    await comeUp(inFrame(page, 'First'))
    expect(page.frames().filter((frame) => frame.url().includes('lang=zh'))).toEqual([])
    await page.locator('iframe[title="Second"]').scrollIntoViewIfNeeded()
    await comeUp(inFrame(page, 'Second'))
    await expect(summary(inFrame(page, 'Second'))).toHaveText('2人，34项任职，27个事件，1975—2025年')
  })

  test('hidden at first: it is laid out when it is shown', async ({ page }) => {
    await openArticle(
      page,
      `<div hidden>${frameOf('embed=1&height=auto&role=mayor', 600, 480)}</div><script src="./resize.js"></script>`,
    )
    const frame = inFrame(page)
    await expect(summary(frame)).toHaveText(/1 person/)
    await page.evaluate(() => document.querySelector('div')?.removeAttribute('hidden'))
    await comeUp(frame)
    await expect.poll(async () => (await frame.locator('.stage .picture').boundingBox())?.width).toBe(600)
    await expect
      .poll(async () => {
        const [box, content] = [page.locator('iframe'), frame.locator('.tenure')]
        return ((await box.boundingBox())?.height ?? 0) - ((await content.boundingBox())?.height ?? 0)
      })
      .toBeLessThan(1)
  })

  test('in a frame of HTML that a host wrote', async ({ page, baseURL }) => {
    const inner = `<iframe src='${baseURL}?embed=1&amp;role=mayor' title='Inner' width='500' height='300'></iframe>`
    await openArticle(
      page,
      `<iframe title="Careers" width="600" height="400" srcdoc="${inner.replaceAll('&', '&amp;')}"></iframe>`,
    )
    const frame = inFrame(page).frameLocator('iframe')
    await comeUp(frame)
    await frame.locator('.stage .picture').click()
    await expect(summary(frame)).toHaveText(/1 person/)
  })

  test('the page itself as HTML of a frame, where no address can be kept', async ({
    page,
    request,
    baseURL,
  }) => {
    const html = await (await request.get(baseURL ?? '')).text()
    await openArticle(page, '<iframe title="Careers" width="900" height="600"></iframe>')
    await page.evaluate((text) => {
      const frame = document.querySelector('iframe')
      if (frame) frame.srcdoc = text
    }, html)
    const frame = inFrame(page)
    await expect(summary(frame)).toHaveText(/34 terms/)
    await frame.getByRole('button', { name: /^Diplomacy/ }).click()
    await expect(summary(frame)).toHaveText(/1 person, 5 terms/)
  })

  test('printed with the article: it shows what it shows', async ({ page }) => {
    await openArticle(page, frameOf('embed=1&role=mayor', 600, 400))
    const frame = inFrame(page)
    await comeUp(frame)
    const before = await frame.locator('.stage .picture').boundingBox()
    await page.emulateMedia({ media: 'print' })
    await frame.locator('.tenure').evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect(frame.locator('.stage .picture')).toBeVisible()
    await expect(frame.locator('.embed-footer')).toBeVisible()
    await expect(frame.locator('.paper')).toHaveCount(0)
    expect(await frame.locator('.stage .picture').boundingBox()).toEqual(before)
  })
})

test.describe('shut off from its site, by sandbox="allow-scripts"', () => {
  test.describe('where the site lets nobody read its files', () => {
    // The browser itself names what it does not read.
    test.use({ expectedNoise: /blocked by CORS policy|Failed to load resource/ })

    for (const [width, height] of [
      [320, 200],
      [600, 480],
    ] as const)
      test(`${width} × ${height}: a sentence, and the way to the full view`, async ({ page, baseURL }) => {
        await openArticle(
          page,
          frameOf(
            'hide=key&role=mayor&embed=1&hide=events&height=auto&lang=zh',
            width,
            height,
            'sandbox="allow-scripts"',
          ),
        )
        const frame = inFrame(page)
        await expect(frame.getByText('此框架中无法显示该时间轴。')).toBeInViewport()
        await expect(frame.getByText('This timeline cannot be shown')).toHaveCount(0)
        const link = frame.getByRole('link', { name: '在单独的页面中打开' })
        await expect(link).toBeInViewport()
        await expect(link).toHaveAttribute('href', `${baseURL}?role=mayor&lang=zh`)
        await expect(frame.getByText(`${baseURL}?role=mayor&lang=zh`)).toBeVisible()
        await page.goto((await link.getAttribute('href')) ?? '')
        await expect(summary(page)).toHaveText('1人，2项任职，2个事件，市长')
      })
  })

  test('where it does, as `npm start`: all of it', async ({ page }) => {
    await page.route('**/sub-path/**', async (route) => {
      const response = await route.fetch()
      const headers = { ...response.headers(), 'access-control-allow-origin': '*' }
      await route.fulfill({ response, headers })
    })
    await openArticle(page, '')
    await page.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      frameOf('embed=1&height=auto&role=mayor', 600, 480, 'sandbox="allow-scripts"'),
    )
    const frame = inFrame(page)
    await comeUp(frame)
    await expect(summary(frame)).toHaveText(/1 person, 2 terms/)
    await frame.locator('.stage .picture').click({ position: { x: 20, y: 90 } })
    await expect(frame.getByRole('complementary')).toBeVisible()
  })
})

test.describe('the share dialog', () => {
  const dialog = (page: Page) => page.getByRole('dialog')
  const height = (page: Page) => dialog(page).getByRole('combobox', { name: 'Height' })
  const code = (page: Page) => dialog(page).getByRole('textbox', { name: 'Embed' })

  test('its code has a height, and leaves out what is chosen', async ({ page }) => {
    await open(page, 'role=mayor')
    await page.getByRole('button', { name: 'Share' }).click()
    await expect(code(page)).toHaveValue(/width="100%" height="480"/)
    await expect(code(page)).not.toHaveValue(/resize\.js/)
    await height(page).selectOption('320 px')
    await dialog(page).getByLabel('events', { exact: true }).check()
    await expect(code(page)).toHaveValue(/\?role=mayor&amp;embed=1&amp;hide=events" .*height="320"/)
    await height(page).selectOption('as needed')
    await expect(code(page)).toHaveValue(
      /^<script src="[^"]+\/resize\.js" async><\/script>\n<iframe src="[^"]+height=auto"/,
    )
    const html = await code(page).inputValue()
    await openArticle(page, html)
    await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBeLessThan(320)
    await expect(page.frameLocator('iframe').locator('.events')).toBeHidden()
  })

  test('its author’s title, headline and colours are in the code, and in the preview', async ({ page }) => {
    await open(page, 'role=mayor')
    await page.getByRole('button', { name: 'Share' }).click()
    await dialog(page).getByRole('button', { name: 'Preview' }).click()
    await dialog(page).getByRole('textbox', { name: 'Title' }).fill(' Who "governs"? ')
    await dialog(page).getByRole('textbox', { name: 'Headline' }).fill('One of two')
    await dialog(page).getByRole('combobox', { name: 'Light or dark' }).selectOption('dark')
    await expect(code(page)).toHaveValue(
      /\?role=mayor&amp;title=Who%20%22governs%22%3F&amp;headline=One%20of%20two&amp;embed=1&amp;theme=dark" title="Who &quot;governs&quot;\?"/,
    )
    const preview = dialog(page).frameLocator('iframe')
    await comeUp(preview)
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Who "governs"?')
    await expect(preview.locator('.headline')).toHaveText('One of two')
    await expect(preview.locator('.tenure')).toHaveAttribute('data-theme', 'dark')
    // The view itself is as it was.
    expect(queryOf(page)).toBe('role=mayor')
  })

  test('a preview that is wider than the dialog is shown as a whole', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await open(page, 'role=mayor')
    await page.getByRole('button', { name: 'Share' }).click()
    await dialog(page).getByRole('button', { name: 'Preview' }).click()
    await dialog(page).getByLabel('Width of the preview').selectOption('900 px')
    await expect(dialog(page).locator('.embed-size')).toHaveText('900 × 480 px')
    const room = await dialog(page).locator('.embed-room').boundingBox()
    await expect
      .poll(async () => (await dialog(page).locator('iframe').boundingBox())?.width)
      .toBeLessThanOrEqual(room?.width ?? 0)
    await expect(inFrame(page, 'Preview: Two careers').locator('.events')).toBeVisible()
  })

  test('as a custom element it shows the same view', async ({ page }) => {
    await open(page, 'role=mayor&time=2018..2020&lang=fr')
    const said = (await page.locator('.summary > span').textContent()) ?? ''
    await page.getByRole('button', { name: 'Partager' }).click()
    await dialog(page).getByRole('combobox', { name: 'Forme' }).selectOption('element')
    const html = await dialog(page).getByRole('textbox', { name: 'Intégrer' }).inputValue()
    expect(html).toMatch(/^<script type="module" src="[^"]+\/tenure\.js"><\/script>\n<tenure-timeline src="/)
    await expect(dialog(page).getByRole('button', { name: 'Aperçu' })).toHaveCount(0)
    await openArticle(page, html)
    const element = page.locator('tenure-timeline')
    await expect(element.locator('.picture')).toHaveAttribute('data-view', /./)
    await expect(element.locator('[part=summary]')).toHaveText(said)
    await expect(element.getByRole('link', { name: /vue/ })).toHaveAttribute(
      'href',
      /&time=2018\.\.2020&role=mayor&lang=fr$/,
    )
  })

  test('a preview is the embed itself, and loaded only when asked for', async ({ page }) => {
    await open(page, 'role=mayor')
    await page.getByRole('button', { name: 'Share' }).click()
    await expect(code(page)).toBeVisible()
    expect(page.frames()).toHaveLength(1)
    await dialog(page).getByRole('button', { name: 'Preview' }).click()
    const preview = inFrame(page, 'Preview: Two careers')
    await comeUp(preview)
    await expect(summary(preview)).toHaveText(/1 person, 2 terms/)
    await expect(dialog(page).locator('.embed-size')).toHaveText('600 × 480 px')
    await dialog(page).getByLabel('Width of the preview').selectOption('320 px')
    await height(page).selectOption('as needed')
    await comeUp(preview)
    await expect(dialog(page).locator('.embed-size')).toHaveText(/^320 × [12]\d\d\spx$/)
    await dialog(page).getByRole('button', { name: 'Hide the preview' }).click()
    await expect(dialog(page).locator('iframe')).toHaveCount(0)
  })
})
