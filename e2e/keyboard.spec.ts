/** Without a pointer: from load to any office and any event, and every key that the help names. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { atRest, expect, leaveFocus, mark, open, queryOf, test, viewOf } from './helpers.ts'
import { shared, show } from './onePage.ts'

interface File {
  readonly terms: readonly { readonly id: string; readonly person: string }[]
  readonly events: readonly { readonly id: string; readonly people?: readonly string[] }[]
}
const file = JSON.parse(readFileSync('public/data/two-careers.json', 'utf8')) as File

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null
    const lane = element?.closest('.marks > div')?.querySelector('h3')?.textContent.split(',')[0] ?? ''
    return { mark: element?.dataset.mark ?? '', label: element?.textContent ?? '', lane }
  })

/** Tab by Tab to the first mark of the timeline, as someone without a mouse gets there. */
async function tabToMarks(page: Page) {
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab')
    const { mark } = await focused(page)
    if (mark === '') continue
    // It begins at a person: their career is to the right.
    await page.keyboard.press('ArrowRight')
    return (await focused(page)).mark
  }
  throw new Error('no mark of the timeline within 40 Tabs')
}

/** Tabs until the focus comes to an element for the second time; where it was on its way. */
async function tabAround(page: Page): Promise<string[]> {
  const passed: string[] = []
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    const place = await page.evaluate(() => {
      const { activeElement, body } = document
      if (!activeElement || activeElement === body) return 'body'
      if (!activeElement.closest('dialog')) return 'outside'
      const been = activeElement.hasAttribute('data-been')
      activeElement.setAttribute('data-been', '')
      return been ? 'again' : 'dialog'
    })
    if (place === 'again') break
    passed.push(place)
  }
  return passed
}

/** Presses a key until it leads nowhere new; the marks passed, in order. */
async function walk(page: Page, key: string) {
  const passed = [await focused(page)]
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press(key)
    const now = await focused(page)
    if (now.mark === passed.at(-1)?.mark) return passed
    passed.push(now)
  }
  throw new Error(`${key} comes to no end`)
}

for (const [person, tag] of [
  ['Zhang Guoqing', '@long'],
  ['Zhang Ming', []],
] as const)
  shared(`arrows pass every office and event of ${person}`, { tag: [tag].flat() }, async ({ page }) => {
    const id = person.toLowerCase().replace(' ', '-')
    await show(page, `person=${id}`)
    await tabToMarks(page)
    await page.keyboard.press('Home')
    const passed = (await walk(page, 'ArrowRight')).map(({ mark }) => mark)
    const count = (kind: string) => new Set(passed.filter((mark) => mark.startsWith(kind))).size
    expect(count('term-')).toBe(file.terms.filter((term) => term.person === id).length)
    expect(count('event-')).toBe(file.events.filter((event) => event.people?.includes(id)).length)
    // And back, the same way, to the person.
    const back = (await walk(page, 'ArrowLeft')).map(({ mark }) => mark)
    expect(back.slice(0, -1)).toEqual([...passed].reverse())
    expect(back.at(-1)).toMatch(/^person-/)
  })

test('there are 22 offices of Zhang Guoqing and 12 of Zhang Ming to read', () => {
  const count = (id: string) => file.terms.filter((term) => term.person === id).length
  expect([count('zhang-guoqing'), count('zhang-ming')]).toEqual([22, 12])
})

shared('arrows move through the rows and from lane to lane', async ({ page }) => {
  await show(page)
  await tabToMarks(page)
  await walk(page, 'ArrowUp')
  const down = await walk(page, 'ArrowDown')
  expect(new Set(down.map(({ lane }) => lane))).toEqual(new Set(['Context', 'Zhang Guoqing', 'Zhang Ming']))
  const up = await walk(page, 'ArrowUp')
  expect(up.length).toBe(down.length)
})

shared('an arrow brings what is out of view into it', async ({ page }) => {
  await show(page, 'view=2024..2025&person=zhang-guoqing')
  await tabToMarks(page)
  await page.keyboard.press('Home')
  const { label } = await focused(page)
  expect(label).toContain('Norinco')
  await atRest(page)
  await expect(mark(page, label)).toBeInViewport()
})

test('all of the timeline is one stop of Tab; Ctrl+End, Page Up and letters lead far', async ({ page }) => {
  const people = 300
  const file = parliament({ people, terms: 2 * people })
  const names = new Map(file.people.map(({ id }, n) => [id, `${n === 250 ? 'Queen' : 'Member'} ${n}`]))
  await serveMadeUp(page, {
    ...file,
    people: file.people.map((person) => ({ ...person, name: names.get(person.id) ?? '' })),
  })
  await open(page, `data=${MADE_UP}`)
  await tabToMarks(page)
  await page.keyboard.press('ArrowLeft')
  expect((await focused(page)).label).toMatch(/^Member 0, 2 offices/)
  const stops = page.locator('.marks button[tabindex="0"]:not([hidden])')
  await expect(stops).toHaveCount(1)
  await page.keyboard.press('Control+End')
  await expect.poll(async () => (await focused(page)).label).toMatch(/^Member 299,/)
  await page.keyboard.press('PageUp')
  await expect.poll(async () => (await focused(page)).label).toMatch(/^Member 2[6-9]\d,/)
  await page.keyboard.type('queen')
  await expect.poll(async () => (await focused(page)).label).toMatch(/^Queen 250,/)
  await expect(page.locator('.marks button:focus')).toBeInViewport()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.locator('.details')).toBeFocused()
  // What has the focus keeps it while the lanes are scrolled away by hand.
  await page.keyboard.press('Escape')
  const before = (await focused(page)).mark
  expect(before).toMatch(/^term-/)
  await page.locator('.scroller').evaluate((lanes) => lanes.scrollTo(0, 0))
  await expect(page.locator('.marks').getByRole('button', { name: /^Member 0,/ })).toBeAttached()
  expect((await focused(page)).mark).toBe(before)
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('.marks button:focus')).toBeInViewport()
})

shared('letters lead to an event of the lanes in view too', async ({ page }) => {
  await show(page)
  await tabToMarks(page)
  await page.keyboard.type('visits ir')
  expect((await focused(page)).label).toMatch(/^Visits Iran/)
  // What the pointer would say is said of what has the focus.
  await expect(page.locator('.tooltip')).toContainText('Visits Iran')
})

shared('Enter opens the details, Escape closes them and gives the focus back', async ({ page }) => {
  await show(page, 'role=mayor&person=zhang-guoqing')
  await tabToMarks(page)
  await page.keyboard.press('ArrowDown')
  const before = await focused(page)
  await page.keyboard.press('Enter')
  await expect(page.locator('.details')).toBeFocused()
  await expect.poll(() => queryOf(page)).toContain('sel=')
  await page.keyboard.press('Escape')
  await expect(page.locator('.details')).toBeHidden()
  // It is said to be selected until the picture rests again.
  await expect.poll(() => focused(page)).toEqual(before)
})

for (const [which, every, tag] of [
  ['each', 1, ['@long']],
  ['every fourth', 4, []],
] as const)
  test(`${which} of a career’s offices and events is opened and read by key`, { tag: [...tag] }, async ({
    page,
  }) => {
    await open(page, 'person=zhang-ming')
    await tabToMarks(page)
    const stops = await walk(page, 'ArrowRight')
    for (const [k, stop] of stops.reverse().entries()) {
      expect(await focused(page)).toEqual(stop)
      if (k % every > 0) {
        await page.keyboard.press('ArrowLeft')
        continue
      }
      await page.keyboard.press('Enter')
      await expect(page.locator('.details')).toBeFocused()
      const title = await page.locator('.details h2').innerText()
      expect(stop.label).toContain(title)
      await page.keyboard.press('Escape')
      await expect(mark(page, stop.label)).toBeFocused()
      await page.keyboard.press('ArrowLeft')
    }
  })

shared('any event of the list by Tab and Enter', async ({ page }) => {
  await show(page, 'q=paris')
  const row = page
    .getByRole('button', { name: /^AI Action Summit in Paris/ })
    .and(page.locator('.event-title'))
  await row.focus()
  await expect(page.locator('.event.lit')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.locator('.details')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(row).toBeFocused()
})

test.describe('keys of the timeline', () => {
  const span = async (page: Page) => {
    const { from, to } = await viewOf(page)
    return to - from
  }

  shared('+ and - zoom at the focused mark, 0 fits', async ({ page }) => {
    await show(page, 'person=zhang-guoqing')
    const all = await viewOf(page)
    await tabToMarks(page)
    await page.keyboard.press('End')
    const { label } = await focused(page)
    for (let i = 0; i < 5; i++) await page.keyboard.press('+')
    await expect.poll(() => span(page)).toBeLessThan((all.to - all.from) / 8)
    await expect(mark(page, label)).toBeFocused()
    const closer = await span(page)
    await page.keyboard.press('-')
    await expect.poll(() => span(page)).toBeGreaterThan(closer * 1.5)
    await page.keyboard.press('0')
    await expect.poll(() => viewOf(page)).toEqual(all)
  })

  test('Shift and the arrows move the axis, and the keys go on when the mark has left it', async ({
    page,
  }) => {
    await open(page, 'view=2012..2016&person=zhang-guoqing')
    const before = await viewOf(page)
    await mark(page, /^Member of the 18th/).focus()
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(async () => (await viewOf(page)).from).toBeGreaterThan(before.from + 100)
    await page.keyboard.press('Shift+ArrowLeft')
    await expect.poll(async () => Math.abs((await viewOf(page)).from - before.from)).toBeLessThan(2)
    for (let i = 0; i < 8; i++) await page.keyboard.press('Shift+ArrowLeft')
    expect((await viewOf(page)).to).toBeLessThan(before.from)
    // The mark is out of view by now, and has the focus all the same.
    await expect(mark(page, /^Member of the 18th/)).toBeFocused()
    const gone = await viewOf(page)
    await page.keyboard.press('Shift+ArrowLeft')
    await expect.poll(async () => (await viewOf(page)).from).toBeLessThan(gone.from - 100)
    await page.keyboard.press('0')
    await expect.poll(() => queryOf(page)).toBe('person=zhang-guoqing')
  })

  test('keys with Ctrl, Alt or Meta stay the browser’s', async ({ page }) => {
    await open(page, 'person=zhang-guoqing')
    await tabToMarks(page)
    const before = await focused(page)
    const swallowed = await page.evaluate(() => {
      const keys = ['ArrowLeft', 'ArrowRight', '+', '-', '0', 't', '/', '?']
      return keys.flatMap((key) =>
        ['ctrlKey', 'altKey', 'metaKey'].flatMap((modifier) => {
          const init = { key, [modifier]: true, bubbles: true, cancelable: true }
          return document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init))
            ? []
            : [`${modifier} ${key}`]
        }),
      )
    })
    expect(swallowed).toEqual([])
    expect(await focused(page)).toEqual(before)
    await expect.poll(() => queryOf(page)).toBe('person=zhang-guoqing')
  })
})

test('keys of the page, from the first moment on: T, / and ?', async ({ page }) => {
  await open(page)
  await page.keyboard.press('t')
  await expect(page.getByRole('region', { name: 'Table' })).toBeVisible()
  await page.keyboard.press('T')
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible()
  await test.step('? opens the help; it names each key', async () => {
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'How to read this' })
    await expect(help).toBeVisible()
    await expect(help.getByRole('rowheader', { name: '+ −' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(help).toBeHidden()
    await leaveFocus(page)
  })
  await test.step('/ goes to the search, where letters are letters', async () => {
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox', { name: 'Find' })).toBeFocused()
    await page.keyboard.type('t/?0')
    await expect(page.getByRole('searchbox', { name: 'Find' })).toHaveValue('t/?0')
    await expect(page.getByRole('dialog')).toBeHidden()
  })
})

test('keys of one letter are for the timeline and the page, not for a button, and can be turned off', async ({
  page,
}) => {
  await open(page)
  await page.getByRole('button', { name: 'Share' }).focus()
  for (const key of ['t', '/', '?']) await page.keyboard.press(key)
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.locator('.scroller').focus()
  await page.keyboard.press('?')
  const choice = page.getByRole('dialog').getByRole('checkbox', { name: 'Keys of one letter or sign' })
  await expect(choice).toBeChecked()
  await choice.press('Space')
  await page.keyboard.press('Escape')
  await open(page)
  for (const key of ['t', '/', '?']) await page.keyboard.press(key)
  await page.getByRole('button', { name: 'How to read this' }).click()
  await expect(choice).not.toBeChecked()
  await expect(page.locator('.tables')).toHaveCount(0)
  await expect.poll(() => queryOf(page)).toBe('')
})

test('a dialog keeps the focus and gives it back', async ({ page }) => {
  test.setTimeout(150_000)
  await open(page, 'sel=person.zhang-ming')
  await expect(page.locator('.details')).toBeVisible()
  for (const name of ['Filters', 'Share', 'About this data', 'How to read this'])
    await test.step(name, async () => {
      const opener = page.getByRole('button', { name, exact: true })
      await opener.focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name })
      await expect(dialog).toBeVisible()
      // Once around: between the last element and the first the browser's own controls have their turn.
      const passed = await tabAround(page)
      expect(passed.length).toBeGreaterThan(2)
      expect(passed.filter((place) => place === 'outside')).toEqual([])
      // T is a key of the page, not of a dialog over it; and Escape closes the dialog alone.
      await dialog.getByRole('button', { name: 'Close' }).focus()
      await page.keyboard.press('t')
      await expect(dialog).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect(opener).toBeFocused()
      await expect(page.locator('.details')).toBeVisible()
      await expect.poll(() => queryOf(page)).toBe('sel=person.zhang-ming')
    })
})
