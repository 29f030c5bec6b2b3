/** The details of a term, a person and an event: each fact with its source, however they are opened. */
import type { Page } from '@playwright/test'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { clickMark, expect, follow, mark, open, placeOf, queryOf, test } from './helpers.ts'
import { shared, show } from './onePage.ts'

const details = (page: Page) => page.locator('.details')

/** What stands beside a heading of the facts: "Start", "Predecessor". */
const fact = (page: Page, name: string) =>
  details(page)
    .locator('dt', { hasText: new RegExp(`^${name}$`) })
    .locator('xpath=following-sibling::dd[1]')

/** The part of the details under a heading such as "Other claims". */
const part = (page: Page, heading: string) =>
  details(page).locator('section', { has: page.getByRole('heading', { name: heading, exact: true }) })

shared('a term', async ({ page }) => {
  test.setTimeout(120_000)
  await show(page)
  await test.step('days, duration, organization, predecessor, successor, other claims, sources', async () => {
    await follow(page, 'sel=term.mayor-of-tianjin.zhang-guoqing')
    await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Mayor of Tianjin')
    await expect(details(page)).toContainText('天津市市长')
    await expect(fact(page, 'Person')).toHaveText('Zhang Guoqing')
    await expect(fact(page, 'Start')).toContainText('2 January 2018')
    await expect(fact(page, 'Start')).toContainText('Encyclopedia article “Zhang Guoqing”, infobox')
    await expect(fact(page, 'End')).toContainText('3 September 2020')
    await expect(fact(page, 'Duration')).toHaveText('2 years 8 months')
    await expect(fact(page, 'Organization')).toHaveText('Tianjin Municipal Government')
    await expect(fact(page, 'Predecessor')).toHaveText('Wang Dongfeng')
    await expect(fact(page, 'Successor')).toHaveText('Liao Guoxun')
    // The prose gives the month only: kept beside the day of the infobox, with its own source.
    await expect(part(page, 'Other claims')).toContainText('start: January 2018')
    await expect(part(page, 'Other claims')).toContainText('section Political career, paragraph 3')
    await expect(part(page, 'Sources').getByRole('listitem')).toHaveCount(4)
    await expect(part(page, 'Sources')).toContainText('paragraph 16')
  })
  await test.step('months make the duration a range', async () => {
    await follow(page, 'sel=term.ambassador-to-kenya.zhang-ming')
    await expect(fact(page, 'Start')).toContainText('September 2006')
    await expect(fact(page, 'End')).toContainText('March 2009')
    await expect(fact(page, 'Duration')).toHaveText('2 years 5 months to 2 years 7 months')
    await expect(part(page, 'Other claims')).toContainText('start: 2006')
  })
  await test.step('in office on the day of the data, alongside others, under a premier', async () => {
    await follow(page, 'sel=term.vice-premier-of-china.zhang-guoqing')
    await expect(fact(page, 'End')).toContainText('in office on 31 October 2025')
    await expect(fact(page, 'Alongside')).toHaveText('Ding Xuexiang, He Lifeng, Liu Guozhong')
    await expect(fact(page, 'Premier')).toHaveText('Li Qiang')
  })
  await test.step('deputies with what is said of them', async () => {
    await follow(page, 'sel=term.party-secretary-of-liaoning.zhang-guoqing')
    await expect(fact(page, 'Deputy')).toHaveText(
      'Liu Ning (Governor), Li Lecheng (Governor, following Liu Ning)',
    )
  })
  await test.step('an end that nobody stated is not made up, nor a duration', async () => {
    await follow(page, 'sel=term.chairman-of-china-wanbao-engineering.zhang-guoqing')
    await expect(fact(page, 'Start')).toHaveText('start not stated')
    await expect(fact(page, 'End')).toHaveText('end not stated')
    await expect(fact(page, 'Duration')).toHaveCount(0)
    await expect(details(page)).toContainText('only its place in the order of the source is known')
  })
})

shared('a person', async ({ page }) => {
  test.setTimeout(120_000)
  await show(page)
  await test.step('names, birth, birthplace, party, education, offices', async () => {
    await follow(page, 'sel=person.zhang-guoqing')
    await expect(details(page)).toContainText('张国清')
    await expect(fact(page, 'Born')).toHaveText('13 August 1964')
    await expect(fact(page, 'Birthplace')).toContainText('Luoshan County, Henan')
    await expect(fact(page, 'Party')).toHaveText('Chinese Communist Party')
    await expect(details(page)).toContainText('Executive management course, Harvard Business School')
    await expect(details(page).locator('.term-links li')).toHaveCount(22)
    await expect(part(page, 'Other claims')).toContainText('birth: 1964')
  })
  await test.step('leads to the person’s offices, and to that person alone', async () => {
    await follow(page, 'sel=person.zhang-ming')
    await details(page).getByRole('button', { name: 'Show only this person' }).click()
    await expect(page.locator('.summary')).toContainText('1 person, 12 terms')
    await details(page).getByRole('button', { name: 'Chinese Ambassador to Kenya' }).click()
    await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Chinese Ambassador to Kenya')
    await expect.poll(() => queryOf(page)).toBe('person=zhang-ming&sel=term.ambassador-to-kenya.zhang-ming')
  })
})

shared('an event', async ({ page }) => {
  test.setTimeout(120_000)
  await show(page)
  await test.step('its days and places, and the offices held then', async () => {
    await follow(page, 'sel=event.paris-ai-action-summit-2025')
    await expect(fact(page, 'Date')).toHaveText('9–12 February 2025')
    await expect(fact(page, 'Places')).toHaveText('Paris, France')
    const held = (how: string) =>
      details(page)
        .locator('.held div', { has: page.getByRole('heading', { name: how, exact: true }) })
        .getByRole('button')
    await expect(held('Certainly')).toHaveText(['Member of the CCP Politburo', 'Vice Premier of China'])
    const begun = details(page).getByRole('group')
    await expect(begun.getByRole('button').first()).toBeHidden()
    await begun.getByText(/^\d+ begun earlier, end not stated$/).click()
    await expect(begun.getByRole('button').first()).toHaveText('Deputy Party Secretary of Tianjin')
    await expect(part(page, 'Other claims')).toContainText('date: February 2025')
    await expect(part(page, 'Sources').getByRole('listitem')).toHaveCount(7)
  })
  await test.step('an office that may have ended before is held only possibly', async () => {
    await follow(page, 'sel=event.farewell-speech-eu.zhang-ming')
    const possibly = details(page).locator('.held div', {
      has: page.getByRole('heading', { name: 'Possibly' }),
    })
    await expect(possibly.getByRole('button')).toHaveText('Chinese Ambassador to the European Union')
    await expect(details(page).getByRole('heading', { name: 'Certainly' })).toHaveCount(0)
  })
})

shared('a source leads to what is said of it', async ({ page }) => {
  await show(page, 'sel=term.mayor-of-tianjin.zhang-guoqing')
  await part(page, 'Sources').getByRole('button').last().click()
  const about = page.getByRole('dialog', { name: 'About this data' })
  await expect(about.locator('.marked')).toContainText('ZHANG Guoqing will attend Paris AI Action Summit')
})

test.describe('opening and closing', () => {
  shared('by a click on a bar; its cross closes', async ({ page }) => {
    await show(page)
    await clickMark(page, /^Party Secretary of Liaoning/)
    await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Party Secretary of Liaoning')
    await expect.poll(() => queryOf(page)).toBe('sel=term.party-secretary-of-liaoning.zhang-guoqing')
    await details(page).getByRole('button', { name: 'Close' }).click()
    await expect(details(page)).toBeHidden()
    await expect.poll(() => queryOf(page)).toBe('')
  })

  shared('by a click on an event’s mark; Escape closes', async ({ page }) => {
    await show(page)
    await clickMark(page, /^Visits Zhejiang/)
    await expect(fact(page, 'Date')).toHaveText('October 2025')
    await page.keyboard.press('Escape')
    await expect(details(page)).toBeHidden()
  })

  shared('by Enter on a mark; Escape gives the focus back', async ({ page }) => {
    await show(page)
    const bar = mark(page, /^Mayor of Chongqing/)
    await bar.focus()
    await page.keyboard.press('Enter')
    await expect(fact(page, 'Predecessor')).toHaveText('Huang Qifan')
    // A link within changes what is shown; the focus still goes back to the mark.
    await fact(page, 'Person').getByRole('button').click()
    await expect(fact(page, 'Born')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(details(page)).toBeHidden()
    await expect(bar).toBeFocused()
  })

  shared('by a title of the list, which is pressed while they are open', async ({ page }) => {
    await show(page)
    const title = page.locator('.event-title', { hasText: 'Visits Zhejiang' })
    await title.click()
    await expect(fact(page, 'Places')).toHaveText('Zhejiang')
    await expect(title).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('Escape')
    await expect(title).toBeFocused()
  })

  test('by a link to a term out of view', async ({ page }) => {
    await open(page, 'view=1985..1990&sel=term.vice-premier-of-china.zhang-guoqing')
    await expect(fact(page, 'Start')).toContainText('12 March 2023')
    await expect(details(page)).toBeFocused()
  })

  shared('another click opens another, and the first click beside everything closes', async ({ page }) => {
    await show(page)
    await clickMark(page, /^Mayor of Chongqing/)
    await expect(fact(page, 'Successor')).toHaveText('Tang Liangzhi')
    await clickMark(page, /^Mayor of Tianjin/)
    await expect(fact(page, 'Successor')).toHaveText('Liao Guoxun')
    const { x, y } = await placeOf(page, /^Mayor of Tianjin/)
    await page.mouse.click(x - 80, y)
    await expect(details(page)).toBeHidden()
  })
})

test('a term without a start is undated only where it has no end either', async ({ page }) => {
  const file = parliament({ people: 1, terms: 3 })
  const [, second, third] = file.terms
  const terms = [
    file.terms[0],
    { ...second, start: undefined },
    { ...third, start: undefined, end: undefined },
  ]
  await serveMadeUp(page, { ...file, terms })
  await open(page, `data=${MADE_UP}&sel=term.${second?.id}`)
  await expect(fact(page, 'Start')).toHaveText('start not stated')
  await expect(details(page)).not.toContainText('undated')
  await follow(page, `data=${MADE_UP}&sel=term.${third?.id}`)
  await expect(details(page)).toContainText('undated')
})
