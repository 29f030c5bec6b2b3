/** The build is only files: it works from any folder of any host, and asks for nothing outside of its folder. */
import type { Page } from '@playwright/test'
import { expect, leaveFocus, open, queryOf, test } from './helpers.ts'

const summary = (page: Page) => page.locator('.summary > span')
const everything = '2 people, 34 terms, 27 events, 1975–2025'

test('nothing outside of its folder is asked for', async ({ page, baseURL }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, 'lang=zh')
  await page.getByRole('button', { name: '分享' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await leaveFocus(page)
  await page.keyboard.press('t')
  await expect(page.locator('.tables')).toBeVisible()
  expect(asked.filter((url) => !url.startsWith(`${baseURL}`))).toEqual([])
  // A citation has the sum of the dataset's bytes, for which it is asked for once more, from the cache.
  const data = new Set(asked.filter((url) => url.endsWith('.json')))
  expect([...data]).toEqual([`${baseURL}data/two-careers.json`])
})

for (const [how, address] of [
  ['with its index.html', './index.html?time=2016..2020'],
  ['without the slash at its end', '../sub-path?time=2016..2020'],
] as const)
  test(`opened ${how}`, async ({ page }) => {
    await page.goto(address)
    await expect(summary(page)).toHaveText('2 people, 7 terms, 4 events, 2016–2020')
    const { pathname } = new URL(page.url())
    await page.getByRole('button', { name: /^Diplomacy/ }).click()
    await expect.poll(() => queryOf(page)).toBe('time=2016..2020&role=diplomacy')
    expect(new URL(page.url()).pathname).toBe(pathname)
    await page.getByRole('button', { name: 'Share' }).click()
    await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(page.url())
    await page.reload()
    await expect(summary(page)).toHaveText('1 person, 2 terms, 0 events, 2016–2020, diplomacy')
  })

for (const [folder, tag] of [
  ['/', []],
  ['/one/', ['@long']],
  ['/a/much/deeper/folder/', ['@long']],
  ['/with%20space/%E5%BC%A0/', []],
] as const)
  test(`the same files in ${decodeURI(folder)}`, { tag: [...tag] }, async ({ page, baseURL }) => {
    const { origin } = new URL(`${baseURL}`)
    const elsewhere = origin + folder
    await page.route(`${origin}/**`, async (route) => {
      const url = route.request().url()
      // What leaves the folder is not there.
      if (!url.startsWith(elsewhere)) return route.fulfill({ status: 404 })
      await route.continue({ url: `${baseURL}${url.slice(elsewhere.length)}` })
    })
    await page.goto(elsewhere)
    await expect(summary(page)).toHaveText(everything)
    await page.goto(`${elsewhere}index.html?data=data/two-careers.json&role=mayor`)
    await expect(summary(page)).toHaveText('1 person, 2 terms, 2 events, mayor')
  })

test('the licences of all that is in the build are in it, and About leads there', async ({
  page,
  context,
}) => {
  await open(page)
  await page.getByRole('button', { name: 'About this data' }).click()
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Licences of this page’s software' }).click()
  const text = page
    .context()
    .request.get((await opened).url())
    .then((answer) => answer.text())
  expect(await text).toMatch(/^Tenure\n\nMIT License\n\nCopyright/)
  for (const name of [
    'react',
    'react-dom',
    'scheduler',
    '@tanstack/virtual-core',
    'd3-array',
    'hyparquet',
    'lucide-react',
    'opencc-js',
    'pinyin-pro',
    'valibot',
  ])
    expect(await text).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, 'm'))
})

test('a fragment in the address is left alone', async ({ page }) => {
  await page.goto('./?role=mayor#about')
  await expect(summary(page)).toContainText('mayor')
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(summary(page)).toHaveText(everything)
  await expect.poll(() => queryOf(page)).toBe('')
  expect(new URL(page.url()).hash).toBe('#about')
})
