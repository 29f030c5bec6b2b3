/** Filters: one state behind fields, handles, legend, dialog, chips and address; and a sentence that says it. */
import type { Locator, Page } from '@playwright/test'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { atRest, canvasOf, expect, follow, mark, open, queryOf, test, untilShown } from './helpers.ts'
import { shared, show } from './onePage.ts'

const summary = (page: Page): Locator => page.locator('.summary > span')
const fromYear = (page: Page): Locator => page.getByRole('spinbutton', { name: 'From year' })
const toYear = (page: Page): Locator => page.getByRole('spinbutton', { name: 'To year' })
const firstHandle = (page: Page): Locator => page.getByRole('slider', { name: 'First year shown' })
const lastHandle = (page: Page): Locator => page.getByRole('slider', { name: 'Last year shown' })
const search = (page: Page): Locator => page.getByRole('searchbox', { name: 'Find', exact: true })
const group = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: 'Roles' }).getByRole('button', { name })
const chips = (page: Page): Locator => page.getByRole('button', { name: /^Remove filter: / })
const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Filters' })

async function expectFields(page: Page, from: number, to: number): Promise<void> {
  await expect(fromYear(page)).toHaveValue(String(from))
  await expect(toYear(page)).toHaveValue(String(to))
  await expect(firstHandle(page)).toHaveAttribute('aria-valuenow', String(from))
  await expect(lastHandle(page)).toHaveAttribute('aria-valuenow', String(to))
}

async function expectYears(page: Page, from: number, to: number): Promise<void> {
  await expectFields(page, from, to)
  await expect(summary(page)).toContainText(`${from}–${to}`)
}

test.describe('years', () => {
  shared('a typed year moves the handles, and a moved handle the fields', async ({ page }) => {
    await show(page)
    await expectYears(page, 1975, 2025)

    await fromYear(page).fill('2016')
    await fromYear(page).press('Enter')
    await toYear(page).fill('2020')
    await toYear(page).press('Tab')
    await expectYears(page, 2016, 2020)
    await expect.poll(() => queryOf(page)).toBe('time=2016..2020')

    await firstHandle(page).press('ArrowRight')
    await lastHandle(page).press('PageUp')
    await expectYears(page, 2017, 2025)
    await expect.poll(() => queryOf(page)).toBe('time=2017..latest')
  })

  shared('by handle, by link and by field', async ({ page }) => {
    test.setTimeout(120_000)
    await test.step('a handle is dragged', async () => {
      await show(page, 'time=2000..2020')
      const handle = await firstHandle(page).boundingBox()
      const strip = await page.locator('.strip').boundingBox()
      if (!handle || !strip) throw new Error('no overview')
      const y = handle.y + handle.height / 2
      await page.mouse.move(handle.x + handle.width / 2, y)
      await page.mouse.down()
      await page.mouse.move(handle.x + 0.2 * strip.width, y, { steps: 6 })
      await page.mouse.up()
      await untilShown(page)
      const year = Number(await fromYear(page).inputValue())
      expect(year).toBeGreaterThan(2005)
      expect(year).toBeLessThan(2015)
      await expectYears(page, year, 2020)
    })
    await test.step('a handle stops at the other one', async () => {
      await follow(page, 'time=2018..2020')
      await firstHandle(page).press('PageUp')
      await expect(firstHandle(page)).toHaveAttribute('aria-valuenow', '2020')
      await expect(lastHandle(page)).toHaveAttribute('aria-valuenow', '2020')
      await expect.poll(() => queryOf(page)).toBe('time=2020')
    })
    await test.step('a link sets all of them', async () => {
      await follow(page, 'time=1998..2012')
      await expectYears(page, 1998, 2012)
    })
    await test.step('an emptied field has its year back', async () => {
      await follow(page, 'time=2016..2020')
      await fromYear(page).fill('')
      await fromYear(page).press('Tab')
      await expectYears(page, 2016, 2020)
    })
    await test.step('a refused year can be put right', async () => {
      await follow(page, 'time=2016..2020')
      await toYear(page).fill('2015')
      await toYear(page).press('Enter')
      await expect(page.getByRole('alert')).toHaveText(/a year from 2016 to 2025/)
      await toYear(page).fill('2018')
      await toYear(page).press('Enter')
      await expect(page.getByRole('alert')).toHaveCount(0)
      await expectYears(page, 2016, 2018)
    })
  })

  const REFUSED = [
    ['1900', 'Enter'],
    ['2999', 'Tab'],
    ['20.5', 'Enter'],
  ] as const

  shared('a wrong year is refused with a message, nothing lost', async ({ page }) => {
    await show(page, 'time=2016..2020&role=mayor')
    const before = await summary(page).innerText()
    for (const [typed, leave] of REFUSED)
      await test.step(`"${typed}" and ${leave}`, async () => {
        await fromYear(page).fill(typed)
        await fromYear(page).press(leave)
        await expect(page.getByRole('alert')).toHaveText(/a year from 1975 to 2020/)
        await expect(fromYear(page)).toHaveAttribute('aria-invalid', 'true')
        expect(await summary(page).innerText()).toBe(before)
        await expect.poll(() => queryOf(page)).toBe('time=2016..2020&role=mayor')

        await fromYear(page).press('Escape')
        await expect(page.getByRole('alert')).toHaveCount(0)
        await expect(fromYear(page)).toHaveAttribute('aria-invalid', 'false')
        await expectYears(page, 2016, 2020)
      })
  })
})

test.describe('roles, people, organizations', () => {
  test('a role group toggles; counts follow every filter but their own; an organization brings its parts; a role', async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await test.step('a role group toggles; counts follow every filter but their own', async () => {
      await open(page)
      await expect(group(page, 'Party')).toHaveText('Party 8')
      await expect(group(page, 'Diplomacy')).toHaveText('Diplomacy 5')

      await group(page, 'Diplomacy').click()
      await expect(group(page, 'Diplomacy')).toHaveAttribute('aria-pressed', 'true')
      await expect(summary(page)).toContainText('1 person, 5 terms')
      // Its own clause is left out: choosing another group as well would bring as many as before.
      await expect(group(page, 'Party')).toHaveText('Party 8')

      await search(page).fill('guoqing')
      await expect(group(page, 'Diplomacy')).toHaveText('Diplomacy 0')
      await expect(group(page, 'Enterprise')).toHaveText('Enterprise 10')
      await search(page).fill('')

      await group(page, 'Diplomacy').click()
      await expect(group(page, 'Diplomacy')).toHaveAttribute('aria-pressed', 'false')
      await expect(summary(page)).toHaveText('2 people, 34 terms, 27 events, 1975–2025')
    })
    await test.step('an organization brings what is part of it', async () => {
      await follow(page, 'org=chinese-communist-party')
      await expect(summary(page)).toContainText('2 people, 7 terms')
    })
    await test.step('a role within its group', async () => {
      await follow(page, '')
      await page.getByRole('button', { name: 'Filters' }).click()
      await dialog(page).getByRole('checkbox', { name: 'Mayor 2' }).check()
      await expect(summary(page)).toContainText('1 person, 2 terms, 2 events, mayor')
      await page.keyboard.press('Escape')
      await expect(dialog(page)).toHaveCount(0)
      await expect(page.getByRole('button', { name: 'Filters' })).toBeFocused()
      await expect(group(page, 'Government')).toHaveAttribute('aria-pressed', 'mixed')
      await expect.poll(() => queryOf(page)).toBe('role=mayor')
    })
  })

  shared('a whole group, less one of its roles', async ({ page }) => {
    await show(page, 'role=diplomacy')
    await page.getByRole('button', { name: 'Filters' }).click()
    const role = (name: string) => dialog(page).getByRole('checkbox', { name })
    await expect(role('Chef de mission 1')).toBeChecked()
    await role('Ambassador 2').uncheck()
    await expect(role('Diplomacy 5')).not.toBeChecked()
    await expect(role('Chef de mission 1')).toBeChecked()
    await expect.poll(() => queryOf(page)).toBe('role=permanent-representative~chef-de-mission')
  })

  shared('people and organizations', async ({ page }) => {
    await show(page)
    await page.getByRole('button', { name: 'Filters' }).click()
    await dialog(page).getByRole('checkbox', { name: 'Zhang Ming 12' }).check()
    await expect(summary(page)).toContainText('1 person, 12 terms')
    // Organizations follow the person; of those without a term none is offered.
    await expect(dialog(page).getByRole('checkbox', { name: /^Norinco/ })).toHaveCount(0)
    await dialog(page).getByRole('searchbox', { name: 'Find in the list: Organizations' }).fill('cooperation')
    await dialog(page).getByRole('checkbox', { name: 'Shanghai Cooperation Organisation 1' }).check()
    await expect(summary(page)).toContainText('1 person, 1 term')
    await expect.poll(() => queryOf(page)).toBe('person=zhang-ming&org=shanghai-cooperation-organisation')
  })
})

test.describe('text', () => {
  const FOUND = [
    ['Zhāng Guóqìng', '1 person, 22 terms, 22 events'],
    ['guoqing zhang', '1 person, 22 terms, 22 events'],
    ['张国清', '1 person, 22 terms, 22 events'],
    ['vladivostok', '1 person, 0 terms, 1 event'],
    ['state council', '2 people, 11 terms, 1 event'],
  ] as const

  shared('names, places and offices, in any script and order', async ({ page }) => {
    await show(page)
    for (const [typed, expected] of FOUND)
      await test.step(`“${typed}”`, async () => {
        await search(page).fill(typed)
        await expect(summary(page)).toHaveText(`${expected}, matching “${typed}”`)
        await expect.poll(() => queryOf(page)).toBe(`q=${typed}`)
      })
  })

  shared('"/" goes to the search, and typing there is no shortcut', async ({ page }) => {
    await show(page)
    await page.keyboard.press('/')
    await expect(search(page)).toBeFocused()
    await page.keyboard.type('t')
    await expect(search(page)).toHaveValue('t')
    await expect(canvasOf(page)).toBeVisible()
  })
})

test.describe('what is in force', () => {
  const query =
    'time=2016..2020&role=mayor~party-secretary&person=zhang-guoqing&org=tianjin-government&q=mayor'

  test('an organization is called alike everywhere, in whatever language it has a name', async ({ page }) => {
    const file = parliament({ terms: 1 })
    const senate = { id: 'senat', name: { fr: 'Le Sénat' } }
    const seat = { id: 'seat', title: 'Seat', role: 'member', organization: 'senat' }
    await serveMadeUp(page, { ...file, organizations: [senate], offices: [seat] })
    await open(page, `data=${MADE_UP}&org=senat`)
    await expect(chips(page)).toHaveText(['Le Sénat'])
    await expect(summary(page)).toContainText('1 person, 1 term')
    await expect(summary(page)).toContainText('Le Sénat')
  })

  test('is a chip each, which takes it off and does not move the lanes; one click clears all', async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await test.step('its chip does not move the lanes', async () => {
      await open(page)
      const before = await canvasOf(page).boundingBox()
      await group(page, 'Party').click()
      await expect(chips(page)).toHaveCount(1)
      expect(await canvasOf(page).boundingBox()).toEqual(before)
      await group(page, 'Party').click()
      // Years say more than a chip does: what was begun earlier and has no stated end. On one line, too.
      const from = page.locator('.overview-years input').first()
      await from.fill('2018')
      await from.press('Enter')
      await expect(page.locator('.begun-earlier')).toBeVisible()
      expect(await canvasOf(page).boundingBox()).toEqual(before)
    })
    await test.step('each filter is a chip that takes it off', async () => {
      await follow(page, query)
      const labels = [
        '2016–2020',
        'Mayor',
        'Party secretary',
        'Zhang Guoqing',
        'Tianjin Municipal Government',
      ]
      await expect(chips(page)).toHaveText([...labels, 'matching “mayor”'])
      await expect(page.getByRole('button', { name: 'Filters' })).toHaveText('Filters6')

      await page.getByRole('button', { name: 'Remove filter: Party secretary' }).click()
      await page.getByRole('button', { name: 'Remove filter: 2016–2020' }).click()
      await expect(chips(page)).toHaveCount(4)
      await expect
        .poll(() => queryOf(page))
        .toBe('role=mayor&person=zhang-guoqing&org=tianjin-government&q=mayor')
      // Years that nobody chose are not said of what the others leave.
      await expectFields(page, 1975, 2025)
      await expect(summary(page)).not.toContainText('1975')
    })
    await test.step('one click clears all', async () => {
      await follow(page, query)
      await page.getByRole('button', { name: 'Clear all' }).click()
      await expect(chips(page)).toHaveCount(0)
      await expect(search(page)).toHaveValue('')
      await expect(summary(page)).toHaveText('2 people, 34 terms, 27 events, 1975–2025')
      await expect.poll(() => queryOf(page)).toBe('')
    })
  })

  shared('a sentence says it, politely', async ({ page }) => {
    await show(page, 'time=2016..2020&role=mayor~party-secretary')
    const text = '1 person, 3 terms, 4 events, 2016–2020, mayor or party secretary'
    await expect(summary(page)).toHaveText(text)
    const said = page.locator('.said')
    await expect(said).toHaveAttribute('aria-live', 'polite')
    await expect(said).toHaveText(text)

    await group(page, 'Party').click()
    await expect(summary(page)).toHaveText('1 person, 4 terms, 4 events, 2016–2020, mayor or party')
    await expect(said).toHaveText('1 person, 4 terms, 4 events, 2016–2020, mayor or party')
  })

  test('typing is announced once, when it rests', async ({ page }) => {
    await open(page)
    const said = page.locator('.said')
    await expect(said).toContainText('34 terms')
    await said.evaluate((output) => {
      const heard: (string | null)[] = []
      Object.assign(window, { heard })
      new MutationObserver(() => heard.push(output.textContent)).observe(output, {
        characterData: true,
        childList: true,
        subtree: true,
      })
    })
    // Letter by letter, and faster than any machine is slow.
    await search(page).evaluate((field) => {
      const type = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      for (const letters of ['t', 'ti', 'tia', 'tian', 'tianj', 'tianji', 'tianjin']) {
        type?.call(field, letters)
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }
    })
    await expect(said).toContainText('“tianjin”')
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard)
    expect(heard).toEqual([expect.stringMatching(/matching “tianjin”$/)])
  })
})

test('a filter and a selection write no language anew: with it the browser would look at all styles again', async ({
  page,
}) => {
  await open(page)
  await page.evaluate(() => {
    const again: string[] = []
    Object.assign(window, { again })
    new MutationObserver((records) => {
      for (const { target, oldValue } of records)
        if ((target as HTMLElement).lang === oldValue) again.push(`${target.nodeName} ${oldValue}`)
    }).observe(document, { attributeFilter: ['lang'], attributeOldValue: true, subtree: true })
  })
  await group(page, 'Diplomacy').click()
  await expect(summary(page)).toContainText('diplomacy')
  await atRest(page)
  await mark(page, /./).first().press('Enter')
  await expect(page.getByRole('complementary')).toBeVisible()
  expect(await page.evaluate(() => (window as unknown as { again: string[] }).again)).toEqual([])
})

test.describe('nothing matches', () => {
  test('says which filter to loosen, and the button does it; years too; or that no single one is the cause', async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await test.step('says which filter to loosen, and the button does it', async () => {
      await open(page, 'role=mayor&person=zhang-ming')
      await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible()
      await expect(page.locator('.empty li')).toHaveText([
        'Without the roles: 12 terms and 3 events',
        'Without the people: 2 terms and 2 events',
      ])
      await page.getByRole('button', { name: 'Without the people' }).click()
      await expect(summary(page)).toHaveText('1 person, 2 terms, 2 events, mayor')
      await expect(canvasOf(page)).toBeVisible()
    })
    await test.step('years too can be loosened', async () => {
      await follow(page, 'time=1990..1991&role=mayor&view=1990-03..1990-05')
      await page.getByRole('button', { name: 'Without the years: 2 terms and 2 events' }).click()
      await expect.poll(() => queryOf(page)).toBe('role=mayor')
    })
    await test.step('where no single filter is the cause, it says so', async () => {
      await follow(page, 'role=mayor&person=zhang-ming&q=norinco')
      await expect(page.getByText('Only all filters together leave nothing')).toBeVisible()
      await page.locator('.empty').getByRole('button', { name: 'Clear all' }).click()
      await expect(summary(page)).toHaveText('2 people, 34 terms, 27 events, 1975–2025')
    })
  })
})
