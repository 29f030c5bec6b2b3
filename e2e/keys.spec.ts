/** How many keys it takes, from the start page on, to get to what a reader wants: each press is counted, letters too. */
import type { Page } from '@playwright/test'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { atRest, expect, open, test } from './helpers.ts'

/** A keyboard that counts. */
function counting(page: Page) {
  let count = 0
  return {
    press: async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key)
      count += keys.length
    },
    type: async (text: string) => {
      await page.keyboard.type(text)
      count += text.length
    },
    get count() {
      return count
    },
  }
}

async function start(page: Page, query = '') {
  await open(page, query)
  await expect(page.locator('.skip-links')).toBeAttached()
  await expect(page.locator('.marks [tabindex="0"]')).toHaveCount(1)
  await expect(page.locator('.event-title[tabindex="0"]')).toHaveCount(1)
  return counting(page)
}

/** How many there were is told at the end of the run. */
function expectAtMost(count: number, most: number, what = test.info().title.replace(/:[^:]*$/, '')) {
  test.info().annotations.push({ type: 'keys', description: `${what}: ${count} of at most ${most}` })
  expect(count).toBeLessThanOrEqual(most)
}

const focus = (page: Page) => page.locator(':focus')

/** What Tab stops at, until it is through. */
async function tabStops(page: Page): Promise<string[]> {
  const stops: string[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      return element === document.body ? '' : (element?.getAttribute('aria-label') ?? element?.textContent)
    })
    if (!stop || stops.length > 60) return stops
    stops.push(stop)
  }
}

test('on a desk, a tablet and a phone the start page has at most 15 stops of Tab', async ({ page }) => {
  await start(page)
  for (const [what, width, height] of [
    ['a desk', 1280, 800],
    ['a tablet', 700, 900],
    ['a phone', 390, 844],
  ] as const)
    await test.step(what, async () => {
      await page.setViewportSize({ width, height })
      await atRest(page)
      const stops = await tabStops(page)
      expect(stops.slice(0, 3)).toEqual(['Skip to the timeline', 'Skip to the events', 'Skip to the table'])
      expect(stops.join('\n')).toContain('Zhang Guoqing')
      expect(stops.length).toBeGreaterThan(8)
      expectAtMost(stops.length, 15, `stops of Tab, ${what}`)
    })
})

test('the third office of Zhang Ming: at most 14', async ({ page }) => {
  const keys = await start(page)
  await keys.press('Tab', 'Enter')
  await expect(focus(page)).toContainText('Zhang Guoqing')
  await keys.press('PageDown')
  await expect(focus(page)).toContainText('Zhang Ming')
  const third = await page
    .locator('.marks > div')
    .filter({ has: page.getByRole('heading', { name: /^Zhang Ming/ }) })
    .locator('ul')
    .first()
    .locator('li[aria-posinset="3"]')
    .locator('button')
    .innerText()
  // Two events come before the first.
  while ((await focus(page).textContent()) !== third && keys.count < 14) await keys.press('ArrowRight')
  await expect(focus(page)).toHaveText(third)
  await keys.press('Enter')
  await expect(page.locator('.details')).toBeFocused()
  expectAtMost(keys.count, 14)
})

test('the event “Visits Iran”: at most 14', async ({ page }) => {
  const keys = await start(page)
  await keys.press('Tab', 'Enter')
  await expect(focus(page)).toContainText('Zhang Guoqing')
  await keys.type('visits ir')
  await keys.press('Enter')
  await expect(page.locator('.details h2')).toContainText('Visits Iran')
  expectAtMost(keys.count, 14)
})

test('the same in the list of events: at most 14', async ({ page }) => {
  const keys = await start(page)
  await keys.press('Tab', 'Tab', 'Enter')
  await expect(focus(page)).toHaveClass(/event-title/)
  await keys.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter')
  await expect(page.locator('.details h2')).toContainText('Visits Iran')
  expectAtMost(keys.count, 14)
})

test('an office of the 900th of 1,000 people: at most 16', async ({ page }) => {
  await serveMadeUp(page, parliament({ people: 1000, terms: 3000, events: 5 }))
  const keys = await start(page, `data=${MADE_UP}`)
  await keys.press('Tab', 'Enter')
  await expect(focus(page)).toContainText('Member 0')
  await keys.type('member 899')
  await expect(focus(page)).toContainText('Member 899')
  await keys.press('ArrowRight', 'Enter')
  await expect(page.locator('.details')).toBeFocused()
  await expect(page.locator('.details h2')).toHaveText('Seat')
  expectAtMost(keys.count, 16)
})

test('to the mayors of 2010–2020 and their link in the clipboard: at most 30', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const keys = await start(page)
  // The years: back from the timeline, past the handles of the strip.
  await keys.press('Tab', 'Enter')
  await expect(focus(page)).toContainText('Zhang Guoqing')
  await keys.press('Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab')
  await expect(focus(page)).toHaveAccessibleName('From year')
  await keys.type('2010')
  await keys.press('Tab')
  await keys.type('2020')
  // The roles, among the filters.
  await keys.press('Shift+Tab', 'Shift+Tab', 'End')
  await expect(focus(page)).toHaveAccessibleName(/^Filters/)
  await keys.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible()
  await keys.press('Tab')
  await expect(focus(page)).toHaveAccessibleName(/^Party/)
  await keys.press('m', 'Space')
  await expect(page.getByRole('checkbox', { name: /^Mayor/ })).toBeChecked()
  await keys.press('Escape')
  await expect(focus(page)).toHaveAccessibleName(/^Filters/)
  // The link.
  await keys.press('Shift+Tab', 'ArrowRight', 'ArrowRight', 'ArrowRight')
  await expect(focus(page)).toHaveAccessibleName('Share')
  await keys.press('Enter')
  await expect(focus(page)).toHaveAccessibleName('Copy: Link')
  await keys.press('Enter')
  await expect(page.getByRole('dialog').locator('.said')).toContainText('Copied')
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  expect(decodeURIComponent(link.search)).toBe('?time=2010..2020&role=mayor')
  expectAtMost(keys.count, 30)
})
