/** The focus is never dropped to the page: whatever is done, the next sensible thing has it. */
import type { Page } from '@playwright/test'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { clickMark, expect, follow, mark, test } from './helpers.ts'
import { shared, show } from './onePage.ts'

test.use({ expectedNoise: /Failed to load resource/ })

/** What has the focus, in few words; "page" where nothing has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body || element.id === 'tenure') return 'page'
    return element.getAttribute('aria-label') || element.textContent?.trim() || element.className
  })

/** The page, once what sees to the focus has come. */
async function openWhole(page: Page, query = ''): Promise<void> {
  await show(page, query)
  await expect(page.locator('.skip-links')).toBeAttached()
}

/** Presses what is found by its name, without a pointer. */
async function press(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  await page.getByRole('button', { name }).first().focus()
  await page.keyboard.press(key)
}

const named = async (page: Page, name: string | RegExp) => expect.poll(() => focused(page)).toMatch(name)

test.describe('filters', () => {
  shared('a chip taken off leaves the focus to the next, the last to what filters', async ({ page }) => {
    await openWhole(page, 'role=mayor&person=zhang-ming~zhang-guoqing')
    await press(page, 'Remove filter: Mayor')
    for (const name of ['Zhang Ming', 'Zhang Guoqing']) {
      await named(page, `Remove filter: ${name}`)
      await page.keyboard.press('Enter')
    }
    await named(page, /^Filters/)
  })

  shared('so does “Clear all”', async ({ page }) => {
    await openWhole(page, 'role=mayor&q=zhang')
    await press(page, 'Clear all')
    await named(page, /^Filters/)
  })

  shared('that leave nothing: the way out has it, and then the timeline', async ({ page }) => {
    await openWhole(page, 'person=zhang-guoqing')
    const year = page.getByRole('spinbutton', { name: 'To year' })
    await year.fill('1975')
    await page.keyboard.press('Enter')
    await expect(page.locator('.empty')).toBeVisible()
    await named(page, /^Without /)
    await page.keyboard.press('Enter')
    await expect(page.locator('.empty')).toHaveCount(0)
    await expect(page.locator('.marks button:focus')).toHaveCount(1)
  })

  shared('a role group that leaves nothing keeps it', async ({ page }) => {
    await openWhole(page, 'person=zhang-ming')
    await press(page, /^Education/)
    await expect(page.locator('.empty')).toBeVisible()
    await named(page, /^Education/)
  })

  shared('an order that is gone with the events', async ({ page }) => {
    await openWhole(page, 'q=zhang')
    await page.getByRole('combobox', { name: 'Order of the events' }).focus()
    await page.evaluate(() => history.replaceState(null, '', '?q=nothing-is-called-so'))
    await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')))
    await expect(page.locator('.empty')).toBeVisible()
    await named(page, /^(Without|Clear)/)
  })
})

test.describe('notices and data', () => {
  test('a notice dismissed, and the rest of a long one', async ({ page }) => {
    const ids = Array.from({ length: 9 }, (_, n) => `nobody-${n}`).join('~')
    await openWhole(page, `person=zhang-ming~${ids}`)
    await press(page, /^and \d+ more/)
    await named(page, 'Dismiss')
    await page.keyboard.press('Enter')
    await expect(page.locator('.notices')).toHaveCount(0)
    await expect(page.locator('.marks button:focus')).toHaveCount(1)
  })

  test('“Try again”, in vain and not; other data', async ({ page }) => {
    await serveMadeUp(page, '', { status: 404 })
    await page.goto(`./?data=${MADE_UP}`)
    const again = page.getByRole('button', { name: 'Try again' })
    await expect(page.locator('.skip-links')).toBeAttached()
    // While it loads, the way to cancel stands in its place and has the focus: it is another button that comes back.
    await again.evaluate((button) => button.setAttribute('data-first', ''))
    await again.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.failed button:not([data-first]):focus')).toHaveText('Try again')
    await serveMadeUp(page, parliament({ people: 2, terms: 4, events: 2 }))
    await page.keyboard.press('Enter')
    await expect(page.locator('.summary > span')).toBeVisible()
    await named(page, 'A parliament')
  })

  test('the page’s own data in the place of what failed', async ({ page }) => {
    await serveMadeUp(page, '', { status: 404 })
    await page.goto(`./?data=${MADE_UP}`)
    await expect(page.locator('.skip-links')).toBeAttached()
    await press(page, 'Open the page’s own dataset')
    await expect(page.locator('.summary > span')).toBeVisible()
    await named(page, 'Two careers')
  })

  test('filters cleared in other data', async ({ page }) => {
    await serveMadeUp(page, parliament({ people: 2, terms: 4, events: 2 }))
    await openWhole(page)
    await page.goto(`./?data=${MADE_UP}&q=nobody`)
    await expect(page.locator('.empty')).toBeVisible()
    await expect(page.locator('.skip-links')).toBeAttached()
    await press(page, /^Clear all/)
    await expect(page.locator('.empty')).toHaveCount(0)
    await expect.poll(() => focused(page)).not.toBe('page')
  })
})

test.describe('what was opened and is closed', () => {
  test('details of a link leave it to the timeline', async ({ page }) => {
    await openWhole(page, 'sel=person.zhang-ming')
    await expect(page.locator('.details')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.locator('.marks button:focus')).toHaveCount(1)
  })

  shared('so do those of a click on the picture', async ({ page }) => {
    await openWhole(page)
    await clickMark(page, /^Mayor of Chongqing/)
    await expect(page.locator('.details')).toBeFocused()
    await page.getByRole('button', { name: 'Close' }).click()
    await expect.poll(() => focused(page)).not.toBe('page')
  })

  shared('details opened from details, whose opener is gone', async ({ page }) => {
    await openWhole(page, 'show=table&q=chongqing')
    const opener = page.locator('.tables').getByRole('button', { name: 'Mayor of Chongqing' })
    await opener.focus()
    await page.keyboard.press('Enter')
    await page.locator('.details').getByRole('button', { name: 'Zhang Guoqing', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.details h2')).toHaveText('Zhang Guoqing')
    await page.keyboard.press('Escape')
    await expect(opener).toBeFocused()
  })

  shared('a button of the details that goes when pressed', async ({ page }) => {
    await openWhole(page, 'sel=day&at=2018-01-02')
    await press(page, 'Back to the day of the data')
    await expect(page.locator('.details :focus')).toHaveCount(1)
  })

  shared('a dialog opened by a key with nothing in focus', async ({ page }) => {
    await openWhole(page)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.locator('.marks button:focus')).toHaveCount(1)
  })

  shared('a pane put away with the focus in it', async ({ page }) => {
    await openWhole(page)
    await mark(page, /^Mayor of Tianjin/).focus()
    // On a mark letters lead to names: the day's button has none.
    await page.locator('.marks > button').focus()
    await page.keyboard.press('t')
    await expect(page.locator('.tables')).toBeFocused()
    await page.keyboard.press('t')
    await expect(page.locator('.marks button:focus')).toHaveCount(1)
  })
})

shared('with details open, nothing under them takes the focus', async ({ page }) => {
  test.setTimeout(120_000)
  await openWhole(page)
  for (const [what, width, query] of [
    ['beside', 1280, ''],
    ['over the lanes', 700, ''],
    ['over the events', 700, 'show=events&'],
    ['over the table', 390, 'show=table&'],
  ] as const)
    await test.step(what, async () => {
      await page.setViewportSize({ width, height: 800 })
      await follow(page, `${query}sel=person.zhang-ming`)
      await expect(page.locator('.details')).toBeFocused()
      await page.waitForFunction(() => document.getAnimations().length === 0)
      const under: string[] = []
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press('Tab')
        const found = await page.evaluate(() => {
          const element = document.activeElement
          const panel = document.querySelector('.details')
          if (!element || !panel || element === document.body || panel.contains(element)) return ''
          const [a, b] = [element.getBoundingClientRect(), panel.getBoundingClientRect()]
          const isUnder = a.right > b.left + 2 && a.left < b.right && a.bottom > b.top + 2 && a.top < b.bottom
          return isUnder ? element.outerHTML.slice(0, 80) : ''
        })
        if (found !== '') under.push(found)
      }
      expect(under).toEqual([])
      await page.locator('.details').focus()
      await page.keyboard.press('Escape')
      await expect.poll(() => page.locator('[inert]').count()).toBe(0)
    })
})
