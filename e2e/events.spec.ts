/** The event list: in the order of time, each date as precise as its source, quick at any length. */
import type { Locator, Page } from '@playwright/test'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { expect, open, queryOf, test } from './helpers.ts'
import { shared, show } from './onePage.ts'

const list = (page: Page): Locator => page.getByRole('region', { name: 'Events' })
const scroller = (page: Page): Locator => list(page).locator('.event-scroller')
const rows = (page: Page): Locator => list(page).getByRole('listitem')
const event = (page: Page, title: string | RegExp): Locator =>
  list(page)
    .getByRole('article')
    .filter({ has: page.getByRole('button', { name: title }) })

/** Rooms for all events of the page's own dataset, so that none is left out of the page. */
const tall = { width: 1280, height: 3600 }

test.describe('of two careers', () => {
  test.use({ viewport: tall })

  test('newest first under year headings, and the other way round', async ({ page }) => {
    await open(page)
    const headings = list(page).getByRole('heading', { level: 3 })
    const years = [2025, 2024, 2023, 2021, 2018, 2016, 2012, 2011, 2001, 1985, 1983, 1975].map(String)
    await expect(headings).toHaveText(years)
    const titles = await list(page).locator('.event-title').allInnerTexts()
    expect(titles).toHaveLength(27)
    expect(titles[0]).toBe('Visits Zhejiang and calls for AI in enterprises')
    expect(titles.at(-1)).toBe('Begins his career')

    const order = list(page).getByRole('combobox', { name: 'Order of the events' })
    await expect(order).toHaveValue('newest')
    await order.selectOption('Oldest first')
    await expect(headings).toHaveText(years.reverse())
    expect(await list(page).locator('.event-title').allInnerTexts()).toEqual(titles.reverse())
  })

  const DATES = [
    ['Foreign ministry announces', '7 February'],
    ['AI Action Summit in Paris', '9–12 February'],
    ['Executive management course', 'September–November'],
    ['Inspects flood control', 'August'],
    ['Visits the AI institute of Nankai', '2018'],
    ['enters the Fortune Global 500', 'by 2012'],
  ] as const

  shared('each date is as precise as its source', async ({ page }) => {
    await show(page)
    for (const [title, date] of DATES)
      await expect.soft(event(page, title).locator('time'), title).toHaveText(date)
  })

  shared('places are text, people are named with what they held that day', async ({ page }) => {
    await show(page)
    const summit = event(page, 'AI Action Summit in Paris')
    await expect(summit).toContainText(
      'Zhang Guoqing, Politburo Member and Vice Premier of China · Paris, France',
    )
    // The year 2018 began in one office and went on in another: only one of them can be certain on a day.
    await expect(event(page, 'Visits the AI institute of Nankai')).toContainText(
      'Zhang Guoqing, possibly Mayor of Chongqing and possibly Mayor of Tianjin · Jinnan Campus',
    )
    await expect(event(page, 'Global AI Governance Initiative')).not.toContainText('Zhang')
    // He led the company "by April 2004", which says nothing of the year he graduated in.
    await expect(event(page, 'Graduates from the Changchun')).not.toContainText('CEO')
  })

  shared('a source opens what is known of it', async ({ page }) => {
    await show(page)
    const source = event(page, 'AI Action Summit in Paris').getByRole('button', {
      name: 'Vice Premier ZHANG',
    })
    await expect(source).toHaveText('[2]')
    await source.click()
    const about = page.getByRole('dialog', { name: 'About this data' })
    await expect(about.locator('.marked')).toContainText('will attend Paris AI Action Summit')
    await page.keyboard.press('Escape')
    await expect(source).toBeFocused()
  })

  shared('a click opens the details; closed, they leave the focus to the row', async ({ page }) => {
    await show(page)
    const title = list(page).getByRole('button', { name: 'Visits Iran' })
    await title.click()
    const details = page.getByRole('complementary', { name: 'Visits Iran and meets Masoud Pezeshkian' })
    await expect(details).toBeVisible()
    await expect(details).toContainText('December 2024')
    await expect(title).toHaveAttribute('aria-pressed', 'true')
    await expect.poll(() => queryOf(page)).toBe('sel=event.visit-to-iran-2024')
    await page.keyboard.press('Escape')
    await expect(details).toHaveCount(0)
    await expect(title).toBeFocused()
  })

  shared('the list follows the filters', async ({ page }) => {
    await show(page, 'time=2016..2020&role=mayor~party-secretary')
    await expect(list(page).getByRole('heading', { level: 2 })).toHaveText('4 events')
    await expect(list(page).getByRole('heading', { level: 3 })).toHaveText(['2018', '2016'])
  })

  shared('where no event is left, it says so beside the terms', async ({ page }) => {
    await show(page, 'q=secretary of norinco')
    await expect(list(page)).toContainText('No event matches.')
  })
})

test('a source with an address is a link to it', async ({ page }) => {
  await serveMadeUp(page, parliament({ terms: 3, events: 2 }))
  await open(page, `data=${MADE_UP}`)
  const link = event(page, /^Sitting 1$/).getByRole('link', { name: 'The gazette' })
  await expect(link).toHaveAttribute('href', 'https://example.org/gazette')
  await expect(link).toHaveAttribute('target', '_blank')
  await expect(link).toHaveAttribute('rel', /noreferrer/)
})

test.describe('of twenty thousand events', () => {
  const EVENTS = 20_000

  test.beforeEach(({ page }) => serveMadeUp(page, parliament({ people: 3, terms: 30, events: EVENTS })))

  test('only what is in view is in the page, a long scroll shows rows at once, and a search finds the few that are meant', async ({
    page,
  }) => {
    await open(page, `data=${MADE_UP}`)
    await expect(list(page).getByRole('heading', { level: 2 })).toHaveText('20,000 events')
    await expect(event(page, `Sitting ${EVENTS}`)).toBeVisible()
    expect(await rows(page).count()).toBeLessThan(100)
    await expect(rows(page).first()).toHaveClass(/placed/)
    await test.step('a long scroll', async () => {
      expect(await scroller(page).evaluate(mostBlankFrames)).toBeLessThan(4)
    })
    await test.step('the end', async () => {
      await scroller(page).evaluate((element) => element.scrollTo(0, element.scrollHeight))
      await expect(event(page, /^Sitting 1$/)).toBeInViewport()
      expect(await rows(page).count()).toBeLessThan(100)
      const last = rows(page).filter({ has: page.getByRole('button', { name: /^Sitting 1$/ }) })
      const size = (await last.getAttribute('aria-setsize')) ?? 'no size'
      await expect(last).toHaveAttribute('aria-posinset', size)
    })
    await test.step('a search', async () => {
      await page.getByRole('searchbox', { name: 'Find', exact: true }).fill('sitting 7777')
      await expect(list(page).locator('.event-title')).toHaveText(['Sitting 17777', 'Sitting 7777'])
    })
  })

  test('an event opened by a link is brought into view', async ({ page }) => {
    await open(page, `data=${MADE_UP}&sel=event.sitting-7000`)
    await expect(event(page, 'Sitting 7000')).toBeInViewport()
    await expect(page.getByRole('complementary', { name: 'Sitting 7000' })).toBeVisible()
  })
})

test('the first of many stand there before the code that finds those in view, and stay where they are', async ({
  page,
}) => {
  let letCome = () => {}
  const held = new Promise<void>((done) => {
    letCome = done
  })
  await page.route('**/assets/parts-*.js', (route) => held.then(() => route.continue()))
  await serveMadeUp(page, parliament({ people: 3, terms: 30, events: 500 }))
  await open(page, `data=${MADE_UP}`)
  await expect(event(page, 'Sitting 500')).toBeInViewport()
  expect(await rows(page).count()).toBeLessThan(100)
  const title = list(page).getByRole('button', { name: 'Sitting 490' })
  await title.focus()
  await scroller(page).evaluate((element) => element.scrollBy(0, 50))
  const before = await scroller(page).evaluate(titlesInView)
  expect(before.length).toBeGreaterThan(5)
  letCome()
  await expect(rows(page).first()).toHaveClass(/placed/)
  await expect(title).toBeFocused()
  expect(await scroller(page).evaluate(titlesInView)).toEqual(before)
  await scroller(page).evaluate((element) => element.scrollTo(0, element.scrollHeight))
  await expect(event(page, /^Sitting 1$/)).toBeInViewport()
  expect(await rows(page).count()).toBeLessThan(100)
})

/** Each with its place, to a quarter of a pixel. */
function titlesInView(element: Element): string[] {
  const { top, bottom } = element.getBoundingClientRect()
  return [...element.querySelectorAll('.event-title')].flatMap((title) => {
    const box = title.getBoundingClientRect()
    return box.bottom > top && box.top < bottom ? [`${title.textContent} ${Math.round(4 * box.top) / 4}`] : []
  })
}

/** Scrolls through the list in leaps; for how many frames at most no row stood in the middle of it. */
async function mostBlankFrames(element: Element): Promise<number> {
  const box = element.getBoundingClientRect()
  const isBlank = () =>
    !document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.closest('li')
  let most = 0
  for (let leap = 1; leap <= 20; leap++) {
    element.scrollTo(0, (element.scrollHeight * leap) / 21)
    for (let frames = 1; frames < 60; frames++) {
      await new Promise(requestAnimationFrame)
      if (!isBlank()) break
      most = Math.max(most, frames)
    }
  }
  return most
}
