/** What an author says of terms, events and days: drawn, heard, listed, opened, printed, and part of the link. */
import type { Page } from '@playwright/test'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import {
  atRest,
  clickMark,
  dayOf,
  expect,
  mark,
  open,
  pixelAt,
  plotOf,
  queryOf,
  test,
  viewOf,
} from './helpers.ts'

/** One member with seats in 1900 and 1901, and all the room there is beside them. */
const seats = (annotations: object[] = []) => ({
  ...parliament({ people: 1, terms: 2, events: 1 }),
  annotations,
})

const signs = (page: Page) => page.locator('.annotation-signs li')
const heard = (page: Page) => page.locator('.annotations-heard')
const notices = (page: Page) => page.locator('.notices')
const note = (...notes: string[]) => `notes=${encodeURIComponent(notes.join('~'))}`

async function openSeats(page: Page, query = '', annotations: object[] = []) {
  await serveMadeUp(page, seats(annotations))
  await open(page, `data=${MADE_UP}${query && `&${query}`}`)
}

/** The colours of the picture at a day, below all lanes. */
async function coloursAt(page: Page, day: string): Promise<Set<string>> {
  const [{ from, to }, { left, top, width }] = [await viewOf(page), await plotOf(page)]
  const x = left + ((dayOf(day) + 0.5 - from) / (to - from)) * width
  const found = new Set<string>()
  for (let y = 180; y < 196; y += 2)
    for (const dx of [-1, 0, 1]) found.add((await pixelAt(page, { x: x + dx, y: top + y })).join())
  return found
}

test('of a dataset are in the names of marks, in what is heard, and beside what they are about', async ({
  page,
}) => {
  await openSeats(page, '', [
    { term: 'term-0', text: 'The first of all' },
    { event: 'sitting-1', text: { en: 'It opens', zh: '开幕' } },
    { date: '1901-03', text: 'A hard winter' },
  ])
  await expect(mark(page, /^Seat, .*, The first of all$/)).toHaveCount(1)
  await expect(mark(page, /^Sitting 1, .*, It opens$/)).toHaveCount(1)
  await expect(heard(page)).toHaveText('Notes: The first of all; It opens; A hard winter')
  await expect(notices(page)).toBeHidden()

  await clickMark(page, /The first of all/)
  await expect(page.getByRole('complementary').locator('.annotation')).toHaveText('The first of all')
  await clickMark(page, /It opens/)
  await expect(page.getByRole('complementary').locator('.annotation')).toHaveText('It opens')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('zh')
  await expect(page.getByRole('complementary').locator('.annotation')).toHaveText('开幕')
})

test('a dashed line stands on a day, once its code is there', async ({ page }) => {
  const day = '1900-08-20'
  await openSeats(page)
  expect((await coloursAt(page, day)).size).toBe(1)
  await openSeats(page, note(`${day}:A turn`))
  await expect.poll(async () => (await coloursAt(page, day)).size).toBeGreaterThan(1)
})

test('a link’s come beside the dataset’s, and replace those on the same place', async ({ page }) => {
  await openSeats(page, note('term.term-1:The second', 'term.term-0:Mine'), [
    { term: 'term-0', text: 'Theirs' },
  ])
  await expect(heard(page)).toHaveText('Notes: Mine; The second')
  await expect(mark(page, /, Mine$/)).toHaveCount(1)
  await expect(mark(page, /Theirs/)).toHaveCount(0)
})

test('are part of the link, of what is shared and of an embed', async ({ page }) => {
  await openSeats(page, note('term.term-0:The first, of all', '1901:A year'))
  await clickMark(page, /The first, of all/)
  const notes = 'notes=term.term-0:The first, of all~1901:A year'
  await expect.poll(() => queryOf(page)).toContain(notes)
  await page.getByRole('button', { name: 'Share' }).click()
  const link = await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue()
  expect(decodeURIComponent(link)).toContain(notes)
  await expect(page.getByRole('textbox', { name: 'Embed' })).toHaveValue(/notes=.*embed=1/)
  await page.goto(link)
  await expect(heard(page)).toHaveText('Notes: The first, of all; A year')
})

test('what cannot be drawn is named in a notice, the rest is drawn', async ({ page }) => {
  await openSeats(page, note('term.term-0:Good', 'term.nobody:Bad', 'Worse', `1901:${'x'.repeat(141)}`))
  await expect(notices(page).locator('li')).toHaveText([
    /^notes=term\.nobody:Bad is on what is not in this dataset$/,
    /^notes=Worse begins with none of/,
    /^notes=x a note has at most 140 characters$/,
  ])
  await expect(mark(page, /, Good$/)).toHaveCount(1)
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notices(page)).toBeHidden()
  await expect.poll(() => queryOf(page)).toContain(`notes=term.term-0:Good~1901:${'x'.repeat(140)}`)
})

/** Twelve seats held at once all the time: no row has room for a text, and none is next to one that has. */
async function openCrowded(page: Page) {
  const file = parliament({ people: 1, terms: 12 })
  const terms = file.terms.map((term) => ({ ...term, start: '1900-01-01', end: '1919-12-31' }))
  await serveMadeUp(page, { ...file, terms })
  await open(page, `data=${MADE_UP}&${note('term.term-6:One of twelve')}`)
}

test('for which there is no room is a sign with its text in the legend’s place, by key too', async ({
  page,
}) => {
  await openCrowded(page)
  await expect(signs(page)).toHaveText('One of twelve')
  await expect(page.locator('.timeline-foot .key')).toHaveCount(0)
  await signs(page).getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Seat' }).locator('.annotation')).toHaveText(
    'One of twelve',
  )
})

const print = async (page: Page) => {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
}

test('on what is filtered out is not drawn', async ({ page }) => {
  const notes = [
    'vice-premier-of-china.zhang-guoqing:One of four',
    'mayor-of-tianjin.zhang-guoqing:One of two',
  ]
  await open(page, `role=mayor&${note(...notes.map((one) => `term.${one}`))}`)
  await expect(mark(page, /^Mayor of Tianjin, .*, One of two$/)).toBeAttached()
  await atRest(page)
  await expect(signs(page)).toHaveCount(0)
  await expect(page.locator('.timeline-foot .key')).toBeVisible()
  // On paper it can be seen what is written in the picture.
  await print(page)
  const texts = page.locator('.paper .across .svg-scene text')
  await expect(texts.filter({ hasText: 'One of two' })).toHaveCount(1)
  await expect(texts.filter({ hasText: 'One of four' })).toHaveCount(0)
})

test('paper has them in its picture', async ({ page }) => {
  await openSeats(page, note('term.term-0:The first'))
  await print(page)
  await expect(page.locator('.paper .across .svg-scene text').filter({ hasText: 'The first' })).toHaveCount(1)
  await expect(page.locator('.paper .annotation-list')).toHaveCount(0)
})

test('paper lists those of which its picture has only a sign', async ({ page }) => {
  await openCrowded(page)
  await print(page)
  await expect(page.locator('.paper .across .annotation-list')).toHaveText('One of twelve')
  await expect(page.locator('.paper .upright .annotation-list')).toHaveText('One of twelve')
})

test('two careers stay on the first page of paper with annotations', async ({ page }) => {
  await open(page, note('term.vice-premier-of-china.zhang-guoqing:One of four', '2018:A year'))
  await print(page)
  await expect(page.locator('.paper .across .svg-scene')).toHaveCount(1)
  await expect(page.locator('.paper .upright .svg-scene')).toHaveCount(1)
})
