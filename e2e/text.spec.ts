/** The same content as prose, one key or click away. */
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { canvasOf, expect, follow, leaveFocus, open, queryOf, test } from './helpers.ts'
import { shared, show } from './onePage.ts'

const text = (page: Page): Locator => page.getByRole('region', { name: 'Text', exact: true })
const toggle = (page: Page): Locator => page.getByRole('button', { name: 'Text', exact: true })
const names = (page: Page): Locator => text(page).getByRole('heading', { level: 2 })
const copy = (page: Page): Locator => text(page).getByRole('button', { name: 'Copy this text' })

/** What a page copies comes to stand in `window.copied`; `null` refuses. */
const takeCopies = (page: Page, refuses = false) =>
  page.addInitScript((refuses) => {
    const writeText = async (copied: string) => {
      if (refuses) throw new DOMException('no', 'NotAllowedError')
      Object.assign(window, { copied })
    }
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
  }, refuses)

shared('the button and the key show it, and go back', async ({ page }) => {
  await show(page)
  await toggle(page).click()
  await expect(names(page)).toHaveText(['Zhang Guoqing', 'Zhang Ming', 'Context'])
  await expect(canvasOf(page)).toBeHidden()
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => queryOf(page)).toBe('show=text')
  await leaveFocus(page)
  await page.keyboard.press('r')
  await expect(canvasOf(page)).toBeVisible()
  await expect(text(page)).toHaveCount(0)
  await page.keyboard.press('r')
  await expect(names(page)).toHaveCount(3)
  await page.keyboard.press('t')
  await expect.poll(() => queryOf(page)).toBe('show=table')
  await expect(text(page)).toHaveCount(0)
})

shared('it tells what the filters leave, and of how much more there is', async ({ page }) => {
  await show(page, 'show=text&time=2016..2020&role=mayor')
  await expect(text(page)).toContainText(
    'The view is limited to the time from 2016 to 2020 and the role Mayor.',
  )
  await expect(text(page)).toContainText('has 22 terms of office on record, 2 of them in this view.')
  await expect(text(page)).toContainText(
    'Zhang Guoqing was Mayor of Chongqing from 30 December 2016 to 2 January 2018, succeeding Huang Qifan',
  )
  await expect(names(page)).toHaveText(['Zhang Guoqing'])
  await page.getByRole('button', { name: 'Remove filter: Mayor' }).click()
  await expect(names(page)).toHaveText(['Zhang Guoqing', 'Zhang Ming'])
})

shared('in Chinese, and names say which language they are in', async ({ page }) => {
  await show(page, 'show=text&lang=zh')
  const chinese = page.getByRole('region', { name: '文字' })
  await expect(chinese).toContainText('2016年12月30日至2018年1月2日任重庆市市长，前任黄奇帆，继任唐良智')
  await expect(chinese.getByText('Wei Jianguo')).toHaveAttribute('lang', 'en')
  await page.getByRole('combobox', { name: '语言' }).selectOption('en')
  await expect(text(page).getByText('张国清', { exact: true })).toHaveAttribute('lang', 'zh')
  // What is in the page's own language need not say so.
  await expect(text(page).locator('[lang=en]')).toHaveCount(0)
})

shared('people come in the order of the lanes', async ({ page }) => {
  await show(page, 'show=text&sort=terms&role=diplomacy~mayor')
  await expect(names(page)).toHaveText(['Zhang Guoqing', 'Zhang Ming'])
  await follow(page, 'show=text&sort=length&time=2000..2001')
  await expect(names(page).first()).toHaveText('Zhang Guoqing')
})

test('it is copied, and says so', async ({ page }) => {
  await takeCopies(page)
  await open(page, 'show=text')
  await copy(page).click()
  await expect(text(page).getByRole('status')).toHaveText('Copied: the text of 2 people')
  const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied)
  expect(copied).toContain('\n\nZhang Ming\n\nZhang Ming, born in June 1957')
  expect(copied).toContain('\n\nContext\n\nOctober 2023: Xi Jinping proposes')
})

test('where the browser refuses to copy, the text is selected, and that is said', async ({ page }) => {
  await takeCopies(page, true)
  await open(page, 'show=text')
  await copy(page).click()
  await expect(text(page).getByRole('status')).toContainText('The text is selected now')
  const selected = await page.evaluate(() => window.getSelection()?.toString() ?? '')
  expect(selected).toContain('Zhang Guoqing was Mayor of Chongqing')
  expect(selected).not.toContain('Copy this text')
})

test('of many people the first are told, and a button brings more and goes there', async ({ page }) => {
  await serveMadeUp(page, parliament({ people: 120, terms: 240 }))
  await open(page, `data=${MADE_UP}&show=text`)
  await expect(text(page)).toContainText('240 terms of office of 120 people')
  await expect(names(page)).toHaveCount(50)
  await text(page).getByRole('button', { name: 'Show 50 more' }).click()
  await expect(names(page)).toHaveCount(100)
  await expect(names(page).nth(50)).toBeFocused()
  await text(page).getByRole('button', { name: 'Show 20 more' }).click()
  await expect(names(page)).toHaveCount(120)
  await expect(names(page).nth(100)).toBeFocused()
  await expect(text(page).getByRole('button')).toHaveText(['Copy this text'])
})

test('of a career without end the first paragraphs are told, and a button brings more', async ({ page }) => {
  await serveMadeUp(page, parliament({ people: 1, terms: 600 }))
  await open(page, `data=${MADE_UP}&show=text`)
  const paragraphs = text(page).locator('section p:not(:has(button))')
  await expect(paragraphs).toHaveCount(41)
  await text(page).getByRole('button', { name: 'Show more of this career' }).click()
  await expect(paragraphs).toHaveCount(81)
})

test('paper has the text alone', async ({ page }) => {
  await open(page, 'show=text')
  await expect(names(page)).toHaveCount(3)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const paper = page.locator('.paper')
  await expect(paper.getByRole('heading', { level: 2, name: 'Zhang Ming' })).toBeVisible()
  await expect(paper.locator('.svg-scene, table')).toHaveCount(0)
  await expect(paper.getByRole('button', { name: 'Copy this text' })).toBeHidden()
  await expect(paper.locator('.colophon')).toBeVisible()
})

shared('the region that scrolls can be reached by key', async ({ page }) => {
  await show(page, 'show=text')
  await text(page).focus()
  await page.keyboard.press('End')
  await expect(text(page).getByText('2025 World Artificial Intelligence Conference')).toBeInViewport()
})

shared('axe finds nothing in any theme', async ({ page }) => {
  await show(page, 'show=text')
  await expect(names(page)).toHaveCount(3)
  await expectAccessible(page, 'text')
})
