/** A long table of the reader's own: its first lanes come before the whole, and reading it can be cancelled. */
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { atRest, expect, laneOf, test, viewOf } from './helpers.ts'
import { openOwn } from './ownFiles.ts'

/** Two terms each: of so many terms the page says what has come of them. */
const PEOPLE = 10_500
const CAREERS = Array.from({ length: PEOPLE }, (_, i) => {
  const name = `Person ${String(i + 1).padStart(5, '0')}`
  return `${name},Mayor of Springfield,${1900 + (i % 90)},${1904 + (i % 90)}\n${name},Governor,${1905 + (i % 90)},${1909 + (i % 90)}\n`
})
const register = { name: 'register.csv', text: `Name,Office,From,To\n${CAREERS.join('')}` }
const WHOLE = '10,500 people, 21,000 terms'
/** Longer than the page's own waits: other tests may have the machine. */
const READ = { timeout: 40_000 }
/** Of the first 250 rows. */
const FIRST = '125 people, 250 terms'

const summary = (page: Page): Locator => page.locator('.summary > span')
const loading = (page: Page): Locator => page.locator('.loading').getByRole('progressbar')
const line = (page: Page): Locator => page.locator('.report-line')
const cancelled = (page: Page): Locator => page.getByRole('region', { name: 'Loading was cancelled' })

interface Held {
  letGo(): void
  /** Workers that were ended by the page. */
  ended: number
}

/** From the first message of this kind on, what workers say is kept back until it is let go. */
const holdBack = (page: Page, kind: 'partial' | 'done'): Promise<unknown> =>
  page.addInitScript((from) => {
    const kept: (() => void)[] = []
    let isOver = false
    const held: Held = {
      ended: 0,
      letGo: () => {
        isOver = true
        for (const say of kept.splice(0)) say()
      },
    }
    Object.assign(window, { held })
    window.Worker = class extends Worker {
      private hears: ((event: MessageEvent) => void) | null = null
      private isHeld = false
      override set onmessage(hears: (event: MessageEvent) => void) {
        this.hears = hears
        super.onmessage = (event: MessageEvent) => {
          this.isHeld ||= event.data.kind === from
          if (this.isHeld && !isOver) kept.push(() => this.hears?.(event))
          else this.hears?.(event)
        }
      }
      override terminate() {
        held.ended++
        super.terminate()
      }
    }
  }, kind)

const letGo = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { held: Held }).held.letGo())
const ended = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { held: Held }).held.ended)

const openRegister = (page: Page): Promise<void> => openOwn(page, register)

test('its first lanes are there before the whole, and stay', async ({ page }) => {
  await holdBack(page, 'done')
  await openRegister(page)
  await expect(summary(page)).toContainText(FIRST, READ)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('register')
  await atRest(page)
  await expect(
    laneOf(page, 'Person 00001').getByRole('button', { name: /Mayor of Springfield/ }),
  ).toHaveCount(1)
  await expect(loading(page)).toBeVisible()
  // How it was read is known when all of it is.
  await expect(line(page)).toHaveCount(0)
  const first = await viewOf(page)

  await letGo(page)
  await expect(summary(page)).toContainText(WHOLE, READ)
  await expect(line(page)).toContainText(WHOLE)
  await expect(loading(page)).toHaveCount(0)
  await expect(
    laneOf(page, 'Person 00001').getByRole('button', { name: /Mayor of Springfield/ }),
  ).toHaveCount(1)
  // It was laid out by a glance at all of it.
  expect(await viewOf(page)).toEqual(first)
})

for (const [when, kind, shown, tag] of [
  ['before its first lanes', 'partial', '34 terms', ['@long']],
  ['after its first lanes', 'done', FIRST, []],
] as const)
  test(`is cancelled ${when}, and read again`, { tag: [...tag] }, async ({ page }) => {
    await holdBack(page, kind)
    await openRegister(page)
    await expect(loading(page)).toBeVisible()
    await expect(summary(page)).toContainText(shown, READ)
    const before = await ended(page)
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(cancelled(page)).toContainText('What was shown before is still there.')
    await expect(summary(page)).toContainText('34 terms')
    await expect(loading(page)).toHaveCount(0)
    // The worker does not go on for nobody.
    expect(await ended(page)).toBe(before + 1)
    await expectAccessible(page)

    await letGo(page)
    await expect(summary(page)).toContainText('34 terms')
    await cancelled(page).getByRole('button', { name: 'Load again' }).click()
    await expect(summary(page)).toContainText(WHOLE, READ)
    await expect(cancelled(page)).toHaveCount(0)
    await expect(line(page)).toContainText(WHOLE)
  })
