/** The link is the view: every parameter opens it, every choice writes it, Back undoes, and nothing wrong breaks it. */
import type { Page } from '@playwright/test'
import {
  clickMark,
  dayOf,
  expect,
  follow,
  leaveFocus,
  listenForNoise,
  mark,
  open,
  queryOf,
  test,
  untilShown,
  viewOf,
} from './helpers.ts'
import { shared, show } from './onePage.ts'

const summary = (page: Page) => page.locator('.summary > span')
const chips = (page: Page) => page.locator('.chip.active')
const notices = (page: Page) => page.locator('.notices')

test.describe('every parameter opens its view', () => {
  test('nothing: everything', async ({ page }) => {
    await open(page)
    await expect(summary(page)).toHaveText('2 people, 34 terms, 27 events, 1975–2025')
    await expect(chips(page)).toHaveCount(0)
    await expect.poll(() => queryOf(page)).toBe('')
  })

  test('years, roles, people, organizations, words, days, what is selected and what is shown', async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await open(page, 'time=2016..2020')
    await test.step('time', async () => {
      await expect(summary(page)).toContainText('2016–2020')
      await expect(page.getByLabel('From year')).toHaveValue('2016')
      await expect(page.getByLabel('To year')).toHaveValue('2020')
      const { from, to } = await viewOf(page)
      expect(from).toBeGreaterThan(dayOf('2015-06-01'))
      expect(to).toBeLessThan(dayOf('2021-12-31'))
    })
    await test.step('role: a role and a group', async () => {
      await follow(page, 'role=mayor~diplomacy')
      await expect(summary(page)).toContainText('mayor or diplomacy')
      await expect(page.getByRole('button', { name: /^Diplomacy/ })).toHaveAttribute('aria-pressed', 'true')
      await expect(page.getByRole('button', { name: /^Government/ })).toHaveAttribute('aria-pressed', 'mixed')
      await expect(mark(page, /^Mayor of Tianjin/)).toBeAttached()
      await expect(mark(page, /^Vice Premier/)).toHaveCount(0)
    })
    await test.step('person', async () => {
      await follow(page, 'person=zhang-ming')
      await expect(summary(page)).toContainText('1 person, 12 terms')
      await expect(chips(page)).toHaveText(/Zhang Ming/)
    })
    await test.step('org', async () => {
      await follow(page, 'org=norinco')
      await expect(chips(page)).toHaveText(/Norinco/)
      await expect(mark(page, /^Vice President of Norinco/)).toBeAttached()
      await expect(mark(page, /^Mayor/)).toHaveCount(0)
    })
    await test.step('q', async () => {
      await follow(page, 'q=tianjin')
      await expect(summary(page)).toContainText('matching “tianjin”')
      await expect(page.getByRole('searchbox', { name: 'Find' })).toHaveValue('tianjin')
      await expect(mark(page, /^Mayor of Tianjin/)).toBeAttached()
    })
    await test.step('view', async () => {
      await follow(page, 'view=2016-06..2018-03')
      await expect.poll(() => viewOf(page)).toEqual({ from: dayOf('2016-06-01'), to: dayOf('2018-04-01') })
      await expect(summary(page)).toContainText('34 terms')
    })
    for (const [query, title] of [
      ['at=2020-09-02&sel=day', 'On 2 September 2020'],
      ['sel=term.mayor-of-chongqing.zhang-guoqing', 'Mayor of Chongqing'],
      ['sel=person.zhang-ming', 'Zhang Ming'],
      [
        'sel=event.paris-summit-announced-2025',
        'Foreign ministry announces his attendance at the AI Action Summit',
      ],
    ] as const)
      await test.step(query, async () => {
        await follow(page, query)
        await expect(page.getByRole('complementary', { name: title })).toBeVisible()
      })
    await test.step('show', async () => {
      await follow(page, 'show=table')
      await expect(page.getByRole('table')).toHaveCount(2)
      const button = page.getByRole('button', { name: 'Table', exact: true })
      await expect(button).toHaveAttribute('aria-pressed', 'true')
    })
    await test.step('a former name, and what mail programs append', async () => {
      await follow(page, 'search=tianjin&utm_source=letter&fbclid=x')
      await expect(summary(page)).toContainText('matching “tianjin”')
      await expect(notices(page)).toBeHidden()
    })
  })

  test('lang', async ({ page }) => {
    await open(page, 'lang=zh')
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
    await expect(page.locator('.tenure')).toHaveAttribute('lang', 'zh-Hans')
    await expect(mark(page, /^天津市市长/)).toBeAttached()
  })

  test('theme', async ({ page }) => {
    await open(page, 'theme=dark')
    await expect(page.locator('.tenure')).toHaveAttribute('data-theme', 'dark')
  })

  test('embed', async ({ page }) => {
    await open(page, 'embed=1&time=2016..2020')
    await expect(page.getByRole('button', { name: 'Share' })).toHaveCount(0)
    await expect(summary(page)).toContainText('2016–2020')
    await expect(page.getByRole('link', { name: /Open the full view/ })).toHaveAttribute(
      'href',
      /\?time=2016\.\.2020$/,
    )
  })

  test('data', async ({ page }) => {
    await open(page, 'data=data/two-careers.json')
    await expect(summary(page)).toContainText('34 terms')
    await expect.poll(() => queryOf(page)).toBe('data=data/two-careers.json')
  })
})

test('a link typed by hand, in a language’s own tag, through a mail program', async ({ page }) => {
  // What says notices has come then.
  const prepared = page.waitForResponse('**/assets/parts-*.js')
  await open(page, 'role=mayor&amp;time=2018..&amp;lang=en-GB')
  await prepared
  await untilShown(page)
  await expect(notices(page)).toBeHidden()
  await expect(chips(page)).toHaveText([/2018–2025/, /Mayor/])
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await open(page, 'time=..2012&amp;lang=zh-CN')
  await expect(chips(page)).toHaveText(/1975—2012年/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  // What the page writes itself is its own form.
  await page.getByRole('button', { name: '表格' }).click()
  await expect.poll(() => queryOf(page)).toBe('time=earliest..2012&show=table&lang=zh')
  await expect(page.getByRole('table')).toHaveCount(2)
  await expect(notices(page)).toBeHidden()
})

test.describe('choosing and typing write the link', () => {
  shared('groups, text, language, table, details, zoom', async ({ page }) => {
    await show(page)
    await page.getByRole('button', { name: /^Diplomacy/ }).click()
    await expect.poll(() => queryOf(page)).toBe('role=diplomacy')
    await page.getByRole('searchbox', { name: 'Find' }).fill('kenya')
    await expect.poll(() => queryOf(page)).toBe('role=diplomacy&q=kenya')
    await page.getByRole('button', { name: 'Clear all' }).click()
    await expect.poll(() => queryOf(page)).toBe('')
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    await expect.poll(() => queryOf(page)).toBe('show=table')
    await page.getByRole('button', { name: 'Mayor of Tianjin', exact: true }).click()
    await expect.poll(() => queryOf(page)).toBe('sel=term.mayor-of-tianjin.zhang-guoqing&show=table')
    await page.keyboard.press('Escape')
    await leaveFocus(page)
    await page.keyboard.press('t')
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => queryOf(page)).toMatch(/^view=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/)
    await page.getByRole('button', { name: 'Fit all' }).click()
    await page.getByRole('combobox', { name: 'Language' }).selectOption('zh')
    await expect.poll(() => queryOf(page)).toBe('lang=zh')
  })

  shared('people and organizations of the dialog', async ({ page }) => {
    await show(page)
    await page.getByRole('button', { name: 'Filters' }).click()
    const dialog = page.getByRole('dialog', { name: 'Filters' })
    await dialog.getByRole('checkbox', { name: /^Zhang Ming/ }).check()
    await dialog.getByRole('checkbox', { name: /^Ministry of Foreign Affairs/ }).check()
    await expect.poll(() => queryOf(page)).toMatch(/^person=zhang-ming&org=[a-z-]+$/)
    await dialog.getByRole('checkbox', { name: /^Zhang Ming/ }).uncheck()
    await expect.poll(() => queryOf(page)).toMatch(/^org=[a-z-]+$/)
  })
})

test.describe('Back and Forward', () => {
  shared('restore selection, filter and table', async ({ page }) => {
    await show(page)
    await page.getByRole('button', { name: /^Government/ }).click()
    await clickMark(page, /^Mayor of Tianjin/)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    await expect.poll(() => queryOf(page)).toBe('role=government&show=table')

    const panel = page.getByRole('complementary', { name: 'Mayor of Tianjin' })
    await page.goBack()
    await expect(page.getByRole('table')).toHaveCount(0)
    await page.goBack()
    await expect(panel).toBeVisible()
    await page.goBack()
    await expect(panel).toBeHidden()
    await expect(chips(page)).toHaveText(/Government/)
    await page.goBack()
    await expect(chips(page)).toHaveCount(0)
    await expect(summary(page)).toContainText('34 terms')

    await page.goForward()
    await expect(chips(page)).toHaveText(/Government/)
    await page.goForward()
    await expect(panel).toBeVisible()
    await page.goForward()
    await page.goForward()
    await expect(page.getByRole('table')).toHaveCount(2)
    await expect.poll(() => queryOf(page)).toBe('role=government&show=table')
  })

  shared('typing is one step', async ({ page }) => {
    await show(page)
    await page.getByRole('searchbox', { name: 'Find' }).pressSequentially('kenya')
    await expect.poll(() => queryOf(page)).toBe('q=kenya')
    await page.goBack()
    await expect(page.getByRole('searchbox', { name: 'Find' })).toHaveValue('')
    await expect.poll(() => queryOf(page)).toBe('')
  })

  shared('restore the zoom of the step', async ({ page }) => {
    await show(page, 'view=2016..2018')
    const view = await viewOf(page)
    await page.getByRole('button', { name: /^Government/ }).click()
    await page.getByRole('button', { name: 'Fit all' }).click()
    await expect.poll(() => queryOf(page)).toBe('role=government')
    await page.goBack()
    await expect.poll(() => viewOf(page)).toEqual(view)
  })
})

test.describe('what is wrong in a link is named, and the rest applies', () => {
  const WRONG = [
    ['time=2020..2016', 'ends before it begins'],
    ['at=2023-02-30', 'February 2023 has 28 days'],
    ['view=x..y', 'is not a date'],
    ['role=May or', 'is not an id'],
    ['sel=nothing', 'begins with none of'],
    ['show=map', 'is none of timeline, events, table'],
    ['embed=perhaps', 'is neither 1 nor 0'],
    ['lang=tlh', 'is none of en, zh'],
    ['theme=pink', 'is none of system, light, dark'],
    ['data=javascript:alert(1)', 'only http: and https: are read'],
    ['depth=3', 'is not a parameter of this page'],
    ['colour=red', 'is none of role, party'],
  ] as const
  const UNKNOWN = ['role=emperor', 'person=nobody', 'org=nowhere', 'sel=term.nothing'] as const

  test('values that mean nothing', async ({ page }) => {
    await open(page, `${WRONG.map(([query]) => query).join('&')}&q=zhang`)
    await expect(summary(page)).toHaveText(/34 terms, 25 events, matching “zhang”/)
    await notices(page)
      .getByRole('button', { name: `and ${WRONG.length - 5} more` })
      .click()
    await expect(notices(page).locator('li')).toHaveCount(WRONG.length)
    for (const [query, why] of WRONG) {
      const notice = notices(page).locator('li', { has: page.locator('code', { hasText: query }) })
      await expect(notice).toContainText(why)
    }
    await notices(page).getByRole('button', { name: 'Dismiss' }).click()
    await expect(notices(page)).toBeHidden()
  })

  test('ids that this dataset does not know', async ({ page }) => {
    await open(page, `${UNKNOWN.join('&')}&q=zhang`)
    await expect(summary(page)).toContainText('34 terms')
    await expect(notices(page).locator('code')).toHaveText(UNKNOWN)
    await expect(notices(page)).toContainText('“emperor” is not in this dataset')
    await notices(page).getByRole('button', { name: 'Dismiss' }).click()
    await expect(notices(page)).toBeHidden()
    await expect.poll(() => queryOf(page)).toBe('q=zhang')
  })

  test('the good items of a list apply', async ({ page }) => {
    await open(page, 'role=mayor~emperor~ambassador')
    await expect(summary(page)).toContainText('mayor')
    await expect(mark(page, /^Mayor of Tianjin/)).toBeAttached()
    await expect(notices(page).locator('code')).toHaveText('role=emperor')
  })

  test('Back to a wrong link says so again', async ({ page }) => {
    await open(page, 'lang=tlh')
    await notices(page).getByRole('button', { name: 'Dismiss' }).click()
    await page.getByRole('button', { name: /^Diplomacy/ }).click()
    await expect.poll(() => queryOf(page)).toBe('role=diplomacy')
    await page.goBack()
    await expect(notices(page).locator('code')).toHaveText('lang=tlh')
    await page.goForward()
    await expect(notices(page)).toBeHidden()
  })
})

test('a shared link shows a colleague the same view', async ({ page, browser, baseURL }) => {
  await open(page, 'time=2012..2022&role=government~diplomacy')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await clickMark(page, /^Mayor of Tianjin/)
  await expect.poll(() => queryOf(page)).toContain('sel=')
  await expect.poll(() => queryOf(page)).toContain('view=')
  await page.getByRole('button', { name: 'Share' }).click()
  const link = await page.getByRole('dialog').getByRole('textbox', { name: 'Link' }).inputValue()

  const context = await browser.newContext({ viewport: page.viewportSize(), baseURL: baseURL ?? '' })
  const { noise } = listenForNoise(context, baseURL ?? '')
  const other = await context.newPage()
  await open(other, link.replace(/^[^?]*\?/, ''))
  expect(link.split('?')[0]).toBe(baseURL)
  await expect(summary(other)).toHaveText((await summary(page).textContent()) ?? '')
  expect(await viewOf(other)).toEqual(await viewOf(page))
  await expect(chips(other)).toHaveText(await chips(page).allTextContents())
  await expect(other.getByRole('complementary')).toHaveAccessibleName('Mayor of Tianjin')
  expect(noise).toEqual([])
  await context.close()
})

shared('a headline says beside the title what is to be seen, in an embed too', async ({ page }) => {
  const headline = page.locator('.headline')
  await show(page)
  await expect(headline).toBeHidden()
  for (const query of ['', '&embed=1']) {
    await follow(page, `headline=From+arms+to+vice+premier${query}`)
    await expect(headline).toHaveText('From arms to vice premier')
    await expect(headline).toBeVisible()
  }
})
