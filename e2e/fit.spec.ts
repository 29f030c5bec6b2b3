/** The axis leads to what matched: it fits a filter's answer, and zooms about what the reader is after. */
import type { Page } from '@playwright/test'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import {
  atRest,
  canvasOf,
  clickMark,
  dayOf,
  expect,
  mark,
  open,
  plotOf,
  queryOf,
  test,
  viewOf,
} from './helpers.ts'
import { shared, show } from './onePage.ts'

const span = async (page: Page): Promise<number> => {
  const { from, to } = await viewOf(page)
  return to - from
}
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const search = (page: Page, text: string) => page.getByRole('searchbox').first().fill(text)

test.describe('what matched', () => {
  test('fits the axis where a link names no view', async ({ page }) => {
    await open(page, 'role=mayor')
    const { from, to } = await viewOf(page)
    expect(from).toBeGreaterThan(dayOf('2016-06-01'))
    expect(from).toBeLessThan(dayOf('2016-12-30'))
    expect(to).toBeGreaterThan(dayOf('2020-09-01'))
    expect(to).toBeLessThan(dayOf('2021-06-01'))
    expect(queryOf(page)).toBe('role=mayor')
  })

  test('within the years, where these are chosen', async ({ page }) => {
    await open(page, 'time=1990..2018&role=mayor')
    const { from, to } = await viewOf(page)
    expect(from).toBeGreaterThan(dayOf('2016-06-01'))
    expect(to).toBeLessThan(dayOf('2020-12-31'))
  })

  shared('is where a filter leads, and Back leads back', async ({ page }) => {
    await show(page)
    const all = await viewOf(page)
    await search(page, 'tianjin')
    await expect.poll(() => span(page)).toBeLessThan((all.to - all.from) / 8)
    await expect.poll(() => queryOf(page)).toBe('q=tianjin')
    await page.goBack()
    await expect.poll(() => viewOf(page)).toEqual(all)
    await expect.poll(() => queryOf(page)).toBe('')
  })

  shared(
    'leaves whoever has zoomed where they are, as long as anything of it is in view',
    async ({ page }) => {
      await show(page, 'view=2010..2024')
      const before = await viewOf(page)
      await search(page, 'vice premier')
      await expect.poll(() => queryOf(page)).toBe('q=vice premier&view=2010..2024')
      expect(await viewOf(page)).toEqual(before)

      await show(page, 'view=1980..1985')
      await search(page, 'vice premier')
      await expect.poll(async () => (await viewOf(page)).from).toBeGreaterThan(dayOf('2020-01-01'))
      await expect.poll(() => queryOf(page)).toBe('q=vice premier')
    },
  )

  test('comes first for the fit button, and all there is second', async ({ page }) => {
    await open(page)
    const all = await viewOf(page)
    await open(page, 'role=mayor&view=2017-03..2017-06')
    await press(page, 'Fit all')
    await expect.poll(() => queryOf(page)).toBe('role=mayor')
    const fitted = await viewOf(page)
    expect(fitted.to - fitted.from).toBeLessThan((all.to - all.from) / 8)
    await press(page, 'Fit all')
    await expect.poll(() => queryOf(page)).toBe('role=mayor&view=earliest..latest')
    expect(await viewOf(page)).toEqual(all)
    await page.reload()
    await page.locator('.summary > span').waitFor()
    expect(await viewOf(page)).toEqual(all)
    await press(page, 'Fit all')
    await expect.poll(() => viewOf(page)).toEqual(fitted)
  })
})

test('asOf widens no axis of what ended long before', async ({ page }) => {
  const file = parliament({ people: 3, terms: 30 })
  await serveMadeUp(page, { ...file, events: [] })
  await open(page, `data=${MADE_UP}`)
  expect((await viewOf(page)).to).toBeLessThan(dayOf('1912-01-01'))
  await expect(page.locator('.marks').getByRole('button', { name: /31 December 2020/ })).toBeHidden()
})

test('an event that goes on is found along its line', async ({ page }) => {
  const file = parliament({ people: 1, terms: 10, events: 1 })
  const events = file.events.map((event) => ({ ...event, date: '1903-05-06/..' }))
  await serveMadeUp(page, { ...file, events })
  await open(page, `data=${MADE_UP}`)
  const { left, top, width } = await boxOf(page)
  const sitting = await mark(page, /^Sitting 1/).boundingBox()
  await page.mouse.click(left + width * 0.7, (sitting?.y ?? top) + (sitting?.height ?? 0) / 2)
  await expect.poll(() => queryOf(page)).toContain('sel=event.sitting-1')
})

async function boxOf(page: Page) {
  const box = await canvasOf(page).boundingBox()
  if (!box) throw new Error('no picture')
  return { left: box.x, top: box.y, width: box.width }
}

test.describe('buttons zoom', () => {
  shared('about what is selected', async ({ page }) => {
    await show(page, 'sel=term.mayor-of-chongqing.zhang-guoqing')
    for (let i = 0; i < 6; i++) await press(page, 'Zoom in')
    const { from, to } = await viewOf(page)
    expect(from).toBeLessThan(dayOf('2017-07-01'))
    expect(to).toBeGreaterThan(dayOf('2017-07-01'))
    expect(to - from).toBeLessThan(1500)
  })

  shared('else about the as-of line', async ({ page }) => {
    await show(page, 'at=1990-06-15')
    for (let i = 0; i < 6; i++) await press(page, 'Zoom in')
    const { from, to } = await viewOf(page)
    expect(from).toBeLessThan(dayOf('1990-06-15'))
    expect(to).toBeGreaterThan(dayOf('1990-06-16'))
  })
})

test.describe('crowds', () => {
  /** Events of two days, some years before the last of the dataset. */
  const crowded = () => {
    const file = parliament({ people: 1, terms: 100, events: 12 })
    const events = file.events.map((event, n) => ({ ...event, date: n < 9 ? '1950-06-07' : '1950-06-09' }))
    return { ...file, events }
  }

  test('Back undoes a zoom into one', async ({ page }) => {
    await serveMadeUp(page, crowded())
    await open(page, `data=${MADE_UP}`)
    const all = await viewOf(page)
    await clickMark(page, /^Sitting 1,/)
    await expect.poll(() => queryOf(page)).toContain('view=1950-06')
    await page.goBack()
    await expect.poll(() => viewOf(page)).toEqual(all)
  })

  test('that no zoom can part open as a list of their day', async ({ page }) => {
    await serveMadeUp(page, crowded())
    await open(page, `data=${MADE_UP}`)
    await clickMark(page, /^Sitting 1,/)
    await expect.poll(() => queryOf(page)).toContain('view=1950-06')
    await atRest(page)
    await clickMark(page, /^Sitting 1,/)
    await expect.poll(() => queryOf(page)).toContain('at=1950-06-07&sel=day')
    const details = page.getByRole('complementary', { name: 'On 7 June 1950' })
    await expect(details.getByRole('heading', { name: '9 events' })).toBeVisible()
    await details.getByRole('button', { name: 'Sitting 4' }).click()
    await expect.poll(() => queryOf(page)).toContain('sel=event.sitting-4')
  })

  /** Four posts that one person took on one day, and whose ends nobody stated: as texture they fall on the same pixels. */
  const posts = () => {
    const file = parliament({ people: 1, terms: 100 })
    const ids = ['a', 'b', 'c', 'd']
    const { person, sources } = file.terms[0] ?? { person: '', sources: [] }
    const taken = ids.map((id) => ({ id, person, office: id, start: '1950-06-07', sources }))
    const offices = ids.map((id) => ({ id, title: `Post ${id}`, role: 'member' }))
    return { ...file, offices: [...file.offices, ...offices], terms: [...taken, ...file.terms.slice(60)] }
  }

  test('of terms that no zoom can part open as a list of their day', async ({ page }) => {
    await serveMadeUp(page, posts())
    await open(page, `data=${MADE_UP}&density=overview`)
    const clickDay = async (day: string) => {
      const [{ from, to }, { left, top, width }] = [await viewOf(page), await plotOf(page)]
      // As texture a row is a thin line below the axis, and has no marks of its own.
      await page.mouse.click(left + ((dayOf(day) - from) / (to - from)) * width + 1, top + 31)
    }
    await clickDay('1950-06-07')
    await expect.poll(() => queryOf(page)).toContain('view=1950-06')
    await clickDay('1950-06-07')
    await expect.poll(() => queryOf(page)).toContain('at=1950-06-07&sel=day')
    const details = page.getByRole('complementary', { name: 'On 7 June 1950' })
    for (const id of ['a', 'b', 'c', 'd']) await expect(details).toContainText(`Post ${id}`)
  })

  test('of terms are reached by key: their person lists them, and each event of a crowd is a stop', async ({
    page,
  }) => {
    await serveMadeUp(page, posts())
    await open(page, `data=${MADE_UP}&density=overview`)
    await page.getByRole('button', { name: 'Member 0,' }).focus()
    await page.keyboard.press('Enter')
    const person = page.getByRole('complementary', { name: 'Member 0' })
    for (const id of ['a', 'b', 'c', 'd']) await expect(person).toContainText(`Post ${id}`)

    await serveMadeUp(page, crowded())
    await open(page, `data=${MADE_UP}`)
    await mark(page, /^Sitting 1,/).focus()
    await page.keyboard.press('ArrowRight')
    await expect(mark(page, /^Sitting 2,/)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect.poll(() => queryOf(page)).toContain('sel=event.sitting-2')
  })
})
