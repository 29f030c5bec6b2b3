/** Where a part of the page cannot be had, or breaks, there are words, and a way on. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { canvasOf, expect, open, test, untilShown } from './helpers.ts'

// The browser itself names what fails.
test.use({
  expectedNoise:
    /Failed to load resource|blocked by CORS policy|asked elsewhere: file:|dynamically imported module/,
})

/** Requests for files whose names begin so fail, until they are mended. */
async function breakFiles(page: Page, ...names: readonly string[]): Promise<() => void> {
  let isBroken = true
  for (const name of names)
    await page.route(`**/assets/${name}*`, (route) => (isBroken ? route.abort() : route.continue()))
  return () => {
    isBroken = false
  }
}

/** The page's styles wait eight seconds before they take it for stuck: here they run forty times as fast. */
async function hurry(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Animation.enable')
  await cdp.send('Animation.setPlaybackRate', { playbackRate: 40 })
}

const summary = (page: Page) => page.locator('.summary > span')
const words = (page: Page) => page.locator('.standstill')

test.describe('code that does not come', () => {
  for (const [what, file] of [
    ['React’s', 'start-'],
    ['the first picture’s', 'picture-'],
  ] as const)
    test(`${what}: it is said in both languages, and Reload mends it`, async ({ page }) => {
      const mend = await breakFiles(page, file)
      await page.goto('./?role=mayor')
      await expect(words(page)).toBeVisible()
      await expect(words(page)).toContainText('a newer version has been published meanwhile')
      await expect(words(page)).toContainText('网站在此期间发布了新版本')
      if (file === 'start-') await expect(canvasOf(page)).toBeVisible()
      mend()
      await words(page).getByRole('link', { name: 'Reload' }).click()
      await expect(summary(page)).toContainText('1 person, 2 terms, 2 events, mayor')
      await expect(words(page)).toHaveCount(0)
    })

  for (const [what, file] of [
    ['its entry’s', 'index-*.js'],
    ['anything', ''],
  ] as const)
    test(`${what}: after a while it is said all the same`, async ({ page }) => {
      await breakFiles(page, file)
      await hurry(page)
      await page.goto('./')
      await expect(words(page)).toBeVisible({ timeout: 30_000 })
      await expect(words(page)).toContainText('This page is not there yet.')
      await expect(words(page)).toContainText('页面尚未载入')
    })

  test('in a page that came, these words are nowhere', async ({ page }) => {
    await open(page)
    await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
    await expect(words(page)).toHaveCount(0)
  })

  test('a worker and the reader of tables: the failure says so, with Try again and Reload', async ({
    page,
  }) => {
    const mend = await breakFiles(page, 'load.worker-', 'readTables-')
    await serveMadeUp(page, { ...parliament({ people: 2 }), terms: 'terms.parquet' })
    await page.goto(`./?data=${MADE_UP}`)
    const failure = page.getByRole('region', { name: 'The dataset could not be shown' })
    await expect(failure).toContainText('The code that reads the dataset could not be loaded')
    await expect(failure.getByRole('button', { name: 'Reload' })).toBeVisible()
    mend()
    await serveMadeUp(page, parliament({ people: 2, terms: 10, events: 5 }))
    await failure.getByRole('button', { name: 'Try again' }).click()
    await expect(summary(page)).toContainText('2 people, 10 terms, 5 events')
    await expect(failure).toHaveCount(0)
  })

  test('what says what is wrong in a file: so does the failure, and what is wrong once it has come', async ({
    page,
  }) => {
    const mend = await breakFiles(page, 'validate-')
    await serveMadeUp(page, { ...parliament({ people: 2 }), asOf: '2020' })
    await page.goto(`./?data=${MADE_UP}`)
    const failure = page.getByRole('region', { name: 'The dataset could not be shown' })
    await expect(failure).toContainText('The code that reads the dataset could not be loaded')
    mend()
    await failure.getByRole('button', { name: 'Try again' }).click()
    await expect(failure).toContainText('"2020" is not one day')
  })

  test('a page published anew meanwhile says so, and reloads when asked to', async ({ page, baseURL }) => {
    await open(page)
    await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
    await page.route('**/assets/parts-*', (route) => route.abort())
    await page.route(`${baseURL}`, (route) =>
      route.fulfill({ contentType: 'text/html', body: 'The new page' }),
    )
    // Nothing else asks for what may be here already.
    await page.evaluate(() => window.dispatchEvent(new Event('vite:preloadError')))
    const said = page.getByRole('alert').filter({ hasText: 'There is a newer version of this page' })
    await expect(summary(page)).toContainText('34 terms')
    await said.getByRole('button', { name: 'Reload' }).click()
    await expect(page.locator('body')).toHaveText('The new page')
  })
})

test.describe('where a page cannot run', () => {
  test('opened as a file', async ({ page }) => {
    await hurry(page)
    await page.goto(pathToFileURL(resolve('dist/index.html')).href)
    await expect(words(page)).toBeVisible({ timeout: 30_000 })
    await expect(words(page)).toContainText('it has to be read from a web server')
  })

  test('in a frame that is shut off from its site', async ({ page }) => {
    const body = '<!doctype html><iframe sandbox="allow-scripts" src="./" title="Shut off"></iframe>'
    await page.route('**/article.html', (route) => route.fulfill({ contentType: 'text/html', body }))
    await hurry(page)
    await page.goto('./article.html')
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('.standstill')).toBeVisible({ timeout: 30_000 })
    await expect(frame.locator('.standstill')).toContainText('in a frame that is shut off from its own site')
  })
})

test.describe('a part that breaks', () => {
  test.use({ expectedNoise: /broken on purpose/ })

  test('leaves the others as they are', async ({ page }) => {
    await open(page)
    await page.evaluate(() => {
      const show = HTMLDialogElement.prototype.showModal
      HTMLDialogElement.prototype.showModal = () => {
        HTMLDialogElement.prototype.showModal = show
        throw new Error('broken on purpose')
      }
    })
    await page.getByRole('button', { name: 'Share' }).click()
    const said = page.getByRole('alert').filter({ hasText: 'A part of this page has broken' })
    await expect(said).toContainText('broken on purpose')
    await expect(said.getByRole('button', { name: 'Reload' })).toBeVisible()
    await expect(summary(page)).toContainText('34 terms')
    await expect(canvasOf(page)).toBeVisible()
    await said.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect(said).toHaveCount(0)
  })
})

test.describe('a frame of the picture that breaks', () => {
  test.use({ expectedNoise: /broken on purpose/ })

  /** From now on the picture cannot be painted, until that is mended. */
  const breakPicture = () => {
    const { clearRect } = CanvasRenderingContext2D.prototype
    let isBroken = true
    CanvasRenderingContext2D.prototype.clearRect = function (...area) {
      if (isBroken && this.canvas.className === 'picture') throw new Error('broken on purpose')
      clearRect.apply(this, area)
    }
    addEventListener('mend', () => {
      isBroken = false
    })
  }
  const mend = (page: Page) => page.evaluate(() => dispatchEvent(new Event('mend')))
  const broken = (page: Page) => page.getByRole('alert').filter({ hasText: 'A part of this page has broken' })

  async function mendAndTry(page: Page) {
    await broken(page).getByRole('button', { name: 'Try again' }).click()
    // Not mended yet: it is said again.
    await expect(broken(page)).toContainText('broken on purpose')
    await mend(page)
    await broken(page).getByRole('button', { name: 'Try again' }).click()
    await expect(broken(page)).toHaveCount(0)
    await expect(canvasOf(page)).toHaveAttribute('data-view', /./)
  }

  test('is said, once, and the others stay', async ({ page }) => {
    await open(page)
    await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
    await page.evaluate(breakPicture)
    const group = page.getByRole('button', { name: 'Diplomacy 5' })
    await group.click()
    await expect(broken(page)).toContainText('broken on purpose')
    await expect(broken(page).getByRole('button', { name: 'Reload' })).toBeVisible()
    await expect(summary(page)).toContainText('1 person')
    await group.click()
    await expect(summary(page)).toContainText('34 terms')
    await expect(broken(page)).toHaveCount(1)
    await mendAndTry(page)
  })

  test('is said of the first one too', async ({ page }) => {
    await page.addInitScript(breakPicture)
    await page.goto('./?lang=en')
    await expect(broken(page)).toContainText('broken on purpose')
    await expect(summary(page)).toContainText('34 terms')
    await mendAndTry(page)
  })

  test('what breaks in another script of the document is not the page’s to tell', async ({ page }) => {
    await open(page)
    await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
    await page.evaluate(
      () =>
        new Promise((done) => {
          addEventListener('error', () => setTimeout(done))
          setTimeout(() => {
            throw new Error('broken on purpose')
          })
        }),
    )
    await untilShown(page)
    await expect(broken(page)).toHaveCount(0)
  })
})

test.describe('a promise that nobody waits for', () => {
  test.use({ expectedNoise: /broken on purpose/ })

  /** The page's own code breaks where it copies: by an error of that name. Returns the words for what broke. */
  async function breakCopying(page: Page, name: string) {
    await open(page, 'show=text')
    await page.evaluate((errorName) => {
      navigator.clipboard.writeText = () => {
        throw Object.assign(new Error('broken on purpose'), { name: errorName })
      }
    }, name)
    return page.getByRole('alert').filter({ hasText: 'A part of this page has broken' })
  }

  /** Runs it until the page has been told of a promise that was rejected. */
  const untilRejected = async (page: Page, act: () => Promise<void>) => {
    await page.evaluate(() => {
      addEventListener('unhandledrejection', () => setTimeout(() => document.body.classList.add('rejected')))
    })
    await act()
    await expect(page.locator('body.rejected')).toHaveCount(1)
    await untilShown(page)
  }
  const copy = (page: Page) => page.getByRole('button', { name: 'Copy this text' }).click()

  test('is said as any other error is, and the others stay', async ({ page }) => {
    const broken = await breakCopying(page, 'TypeError')
    await copy(page)
    await expect(broken).toContainText('broken on purpose')
    await expect(broken.getByRole('button', { name: 'Reload' })).toBeVisible()
    await expect(summary(page)).toContainText('34 terms')
    await broken.getByRole('button', { name: 'Try again' }).click()
    await expect(broken).toHaveCount(0)
  })

  test('what was ended on purpose has not broken', async ({ page }) => {
    const broken = await breakCopying(page, 'AbortError')
    await untilRejected(page, () => copy(page))
    await expect(broken).toHaveCount(0)
  })

  test('nor is that of another script the page’s to tell, whatever address it names', async ({ page }) => {
    const broken = await breakCopying(page, 'TypeError')
    await untilRejected(page, () =>
      page.evaluate(() => {
        const { src } = document.querySelector('script[type=module]') as HTMLScriptElement
        void Promise.reject(new Error(`broken on purpose: ${src}`))
      }),
    )
    await expect(broken).toHaveCount(0)
  })
})
