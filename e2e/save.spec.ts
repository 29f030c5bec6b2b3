import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { DatasetFile } from '../src/dataset/format.ts'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { expect, open, test } from './helpers.ts'
import { shared, show } from './onePage.ts'

const summary = (page: Page) => page.locator('.summary > span')
const share = (page: Page) => page.getByRole('button', { name: 'Share' }).click()
const told = (page: Page) => page.locator('.save-told')

/** What a button of the Share dialog saves. */
async function saved(page: Page, button: string) {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const download = await coming
  const bytes = readFileSync(await download.path())
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') }
}

/** Width and height of a PNG. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

test('what is shown is saved as a dataset that opens again, and is the same', async ({ page }) => {
  await open(page, 'role=mayor')
  await expect(summary(page)).toContainText('1 person, 2 terms, 2 events')
  await share(page)
  const { name, text } = await saved(page, 'Dataset (JSON)')
  expect(name).toBe('two-careers.json')
  await expect(told(page)).toHaveText(`Saved as ${name}`)
  expect(JSON.parse(text).terms).toHaveLength(2)
  await page.route('**/saved.json', (route) => route.fulfill({ body: text, contentType: 'application/json' }))
  await open(page, 'data=saved.json&role=mayor')
  await expect(summary(page)).toContainText('1 person, 2 terms, 2 events')
})

shared('all of it is saved where the reader says so', async ({ page }) => {
  await show(page, 'role=mayor')
  await share(page)
  await page.getByRole('checkbox', { name: 'only what the filters show' }).uncheck()
  const { text } = await saved(page, 'Dataset (JSON)')
  expect(JSON.parse(text).terms).toHaveLength(34)
  const { text: told } = await saved(page, 'Text (TXT)')
  expect(told).toContain('34 terms of office of 2 people')
})

shared(
  'the picture is an SVG of its own, with its colours, and a PNG of as many pixels twice',
  async ({ page }) => {
    await show(page, 'role=mayor&headline=Two%20cities')
    await share(page)
    const { name, text } = await saved(page, 'Picture (SVG)')
    expect(name).toBe('two-careers.svg')
    expect(text).toMatch(/^<\?xml [^>]*>\n<svg [^>]*><title id="title">Two careers<\/title><desc id="desc">/)
    expect(text).not.toMatch(/var\(|light-dark|color\(|foreignObject|href|paint-order/)
    const texts = [...text.matchAll(/<text [^>]*>([^<]*)</g)].map(([, shown]) => shown)
    for (const shown of ['Two careers', 'Two cities', 'Zhang Guoqing', 'Mayor of Chongqing', 'Government'])
      expect(texts).toContain(shown)
    expect(texts).not.toContain('Diplomacy')
    expect(texts.join(' ')).not.toContain('“Zhang Ming”')
    const { bytes } = await saved(page, 'Picture (PNG)')
    expect(bytes.toString('utf8')).toContain('iTXtDescription\0\0\0en\0\0This is “Two careers” in words')
    expect(sizeOf(bytes)).toEqual([2400, 2 * Number(/ height="(\d+)"/.exec(text)?.[1])])
  },
)

shared('a picture has the width, the pixels, the colours and the years that are chosen', async ({ page }) => {
  await show(page, 'view=2016..2019')
  await share(page)
  const whole = await saved(page, 'Picture (SVG)')
  await page.getByText('Size, colours, part').click()
  await page.getByLabel('Width in pixels').fill('800')
  await page.getByRole('combobox', { name: 'PNG' }).selectOption('3× as many pixels')
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark')
  await page.getByRole('combobox', { name: 'Part' }).selectOption('the years in view')
  const { text } = await saved(page, 'Picture (SVG)')
  expect(text).toContain(' width="800"')
  expect(text).toContain('fill="rgb(20, 24, 28)"')
  expect(whole.text).toContain('fill="rgb(255, 255, 255)"')
  expect(whole.text).toContain('>Ambassador to Kenya<')
  expect(text).not.toContain('>Ambassador to Kenya<')
  expect(text).toContain('>Mayor of Chongqing<')
  const { bytes } = await saved(page, 'Picture (PNG)')
  expect(sizeOf(bytes)[0]).toBe(2400)
})

test('a picture that no browser paints is refused, with what to choose instead', async ({ page }) => {
  await serveMadeUp(page, parliament({ people: 300, terms: 300 }))
  await open(page, `data=${MADE_UP}`)
  await share(page)
  const { text } = await saved(page, 'Picture (SVG)')
  const height = Number(/ height="(\d+)"/.exec(text)?.[1])
  expect(3 * height).toBeGreaterThan(16_384)
  await page.getByText('Size, colours, part').click()
  await page.getByRole('combobox', { name: 'PNG' }).selectOption('3× as many pixels')
  await page.getByRole('button', { name: 'Picture (PNG)' }).click()
  await expect(told(page)).toContainText('pixels, more than a browser paints: choose ')
  const width = page.getByLabel('Width in pixels')
  await width.fill('99999')
  await width.blur()
  await expect(width).toHaveValue('4000')
})

/** Texts take 3 ms to measure, and where the making of a file pauses, it goes on only when it is let. */
const holdPauses = (page: Page) =>
  page.evaluate(() => {
    const { prototype } = CanvasRenderingContext2D
    const measure = prototype.measureText
    prototype.measureText = function (text) {
      const end = performance.now() + 3
      while (performance.now() < end);
      return measure.call(this, text)
    }
    const { setTimeout } = window
    const held: (() => void)[] = []
    const hold = (act: () => void, ms?: number, ...rest: unknown[]) =>
      ms === undefined ? held.push(act) : setTimeout(act, ms, ...rest)
    Object.assign(window, {
      setTimeout: hold,
      goOn: () => held.shift()?.(),
      letGo: () => {
        Object.assign(window, { setTimeout })
        Object.assign(prototype, { measureText: measure })
        for (const act of held.splice(0)) act()
      },
    })
  })
const goOn = (page: Page) => page.evaluate('void goOn()')
const letGo = (page: Page) => page.evaluate('void letGo()')

for (const [format, tag] of [
  ['SVG', ['@long']],
  ['PNG', []],
] as const)
  test(`the making of a picture of many lanes says how far it is, and can be stopped: ${format}`, {
    tag: [...tag],
  }, async ({ page }) => {
    await serveMadeUp(page, manyOffices())
    await open(page, `data=${MADE_UP}`)
    await share(page)
    await holdPauses(page)
    await page.getByRole('button', { name: `Picture (${format})` }).click()
    const bar = told(page).getByRole('progressbar')
    const part = async () => {
      await goOn(page)
      return bar.evaluate((element: HTMLProgressElement) => element.value)
    }
    await expect(bar).toBeVisible()
    await expect.poll(part).toBeGreaterThan(0)
    await told(page).getByRole('button', { name: 'Stop' }).click()
    await letGo(page)
    await expect(told(page)).toHaveText('Stopped: nothing was saved.')
    const { name, bytes } = await saved(page, `Picture (${format})`)
    expect(name).toBe(`a-parliament.${format.toLowerCase()}`)
    expect(bytes.length).toBeGreaterThan(10_000)
  })

/** A parliament in which each member holds an office of another name: each label is measured. */
function manyOffices(): DatasetFile {
  const file = parliament({ people: 300, terms: 300 })
  const offices = file.terms.map(({ id }) => ({ id, title: `Seat of ${id}`, role: 'member' }))
  return { ...file, offices, terms: file.terms.map((term) => ({ ...term, office: term.id })) }
}

test('the table opens again as the same terms, with a byte order mark for Excel or without', async ({
  page,
}) => {
  await open(page, 'role=mayor')
  await share(page)
  const { name, text } = await saved(page, 'Table (CSV)')
  expect(name).toBe('two-careers.csv')
  expect(text).toMatch(/^\ufeffperson_en,/)
  await page.getByRole('checkbox', { name: 'table for Excel' }).uncheck()
  expect((await saved(page, 'Table (CSV)')).text).toBe(text.slice(1))
  await page.route('**/saved.csv', (route) => route.fulfill({ body: text, contentType: 'text/csv' }))
  await open(page, 'data=saved.csv&show=table')
  const terms = page.getByRole('table', { name: /2 terms$/ })
  await expect(terms).toContainText('Mayor of Chongqing')
  await expect(terms).toContainText('30 December 2016')
  await expect(terms).toContainText('Mayor of Tianjin')
})

shared('the calendar has what is dated to the day, and says what is not', async ({ page }) => {
  await show(page, 'role=mayor')
  await share(page)
  const { name, text } = await saved(page, 'Calendar (ICS)')
  expect(name).toBe('two-careers.ics')
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n/)
  expect(text).toContain('SUMMARY;LANGUAGE=en:Zhang Guoqing: Mayor of Chongqing (start)\r\n')
  expect(text).toContain('DTSTART;VALUE=DATE:20161230\r\nDTEND;VALUE=DATE:20161231\r\n')
  await expect(told(page)).toHaveText('Saved as two-careers.ics · without 2 dates not known to the day')
  await page.getByRole('checkbox', { name: 'calendar with starts' }).uncheck()
  await page.getByRole('button', { name: 'Calendar (ICS)' }).click()
  await expect(told(page)).toHaveText('No date is known to the day: there is nothing for a calendar.')
})

shared('the text is in the page’s language', async ({ page }) => {
  await show(page, 'role=mayor&lang=zh')
  await page.getByRole('button', { name: '分享' }).click()
  const { text } = await saved(page, '文字（TXT）')
  expect(text).toMatch(/^两份履历\n\n/)
  expect(text).toContain('任重庆市市长')
})

test('statements are made of terms whose person and office have Wikidata items', async ({ page }) => {
  await open(page, 'role=mayor')
  await share(page)
  await page.getByRole('button', { name: 'QuickStatements' }).click()
  await expect(told(page)).toContainText('Nothing to state: none of 2 terms')
  const { text } = await saved(page, 'Dataset (JSON)')
  const file = JSON.parse(text)
  file.people[0].wikidata = 'Q4115189'
  file.offices[0].wikidata = 'Q13406268'
  await page.route('**/items.json', (route) => route.fulfill({ json: file }))
  await open(page, 'data=items.json')
  await share(page)
  const statements = await saved(page, 'QuickStatements')
  expect(statements.name).toBe('two-careers-quickstatements.txt')
  expect(statements.text).toMatch(/^Q4115189\tP39\tQ13406268\tP580\t\+20\d\d-[^\n]*\n$/)
  await expect(told(page)).toContainText(
    '1 statement · Left out: 1 term whose person or office has no Wikidata item',
  )
})
