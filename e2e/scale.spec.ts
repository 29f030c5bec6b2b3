/** Thousands of terms in the page: it says, lists and counts what asking every row gives, and stays small. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { generateFile } from '../src/cli/generate.ts'
import type { PersonRow } from '../src/dataset/format.ts'
import { textIn } from '../src/dataset/text.ts'
import { mustParseEdtf } from '../src/dates/edtf.ts'
import type { FilterIds } from '../src/query/clause.ts'
import { rowByRow } from '../src/query/testing/rowByRow.ts'
import { atRest, expect, follow, open, test } from './helpers.ts'

const TERMS = 6000
const SEED = 5
const MOST_ELEMENTS = 1500
/** Rows that a table has at once, and that a click brings. */
const PAGE = 500

// Made by the tests only: this file is also read to list them.
let folder = ''
const file = generateFile(TERMS, SEED)
const ask = rowByRow(file)
const lastPerson = file.people.at(-1) ?? { id: '', name: '' }

// One worker makes them, once.
test.describe.configure({ mode: 'default' })
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenure-scale-'))
  const wanted = ['--terms', `${TERMS}`, '--seed', `${SEED}`, '--out', folder]
  execFileSync(process.execPath, ['scripts/tenure.mjs', 'generate', ...wanted])
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.beforeEach(({ page }) =>
  page.route('**/data/scale/*', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
    return route.fulfill({ body: readFileSync(join(folder, name)) })
  }),
)

const DATA = 'data=data/scale/dataset.json'
const openScale = (page: Page) => open(page, DATA)

const nameOf = (person: PersonRow) => textIn(person.name, 'en')
const number = (n: number) => n.toLocaleString('en-GB')
const count = (n: number, one: string, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`

const NO_FILTER: FilterIds = {
  time: { from: null, to: null },
  role: [],
  person: [],
  org: [],
  party: [],
  q: '',
}
const years = (from: string, to: string) => ({ from: mustParseEdtf(from).min, to: mustParseEdtf(to).max })
const [group, otherGroup] = file.groups.map(({ id }) => id)
const role = file.roles.find((one) => one.group === otherGroup)?.id ?? ''
const whole =
  file.organizations.find(({ id }) => file.organizations.some(({ partOf }) => partOf === id))?.id ?? ''
const some = file.people.filter((_, i) => i % 97 === 0).map(({ id }) => id)
const listed = (ids: readonly string[]) => encodeURIComponent(ids.join('~'))

const ROLES = [...file.groups, ...file.roles].map(({ id, label }) => ({ id, name: textIn(label, 'en') }))
const PEOPLE = file.people.map((row) => ({ id: row.id, name: nameOf(row) }))
const ORGANIZATIONS = file.organizations.map(({ id, name }) => ({ id, name: textIn(name, 'en') }))

const FILTERS: readonly [name: string, query: string, ids: FilterIds][] = [
  ['no filter', '', NO_FILTER],
  [
    'years and a role group',
    `&time=1960..2010&role=${group}`,
    { ...NO_FILTER, time: years('1960', '2010'), role: [group ?? ''] },
  ],
  ['an organization and a word', `&org=${whole}&q=an`, { ...NO_FILTER, org: [whole], q: 'an' }],
  [
    'people and a role',
    `&person=${listed(some)}&role=${listed([role, group ?? ''])}`,
    { ...NO_FILTER, person: some, role: [role, group ?? ''] },
  ],
]

test('sentence, table and facets agree with the rows, whatever is filtered', async ({ page }) => {
  test.setTimeout(240_000)
  await openScale(page)
  for (const [name, query, ids] of FILTERS)
    await test.step(name, async () => {
      const wanted = ask(ids)
      const [terms, events] = [wanted.terms.length, wanted.events.length]
      expect(terms).toBeGreaterThan(0)
      await follow(page, `${DATA}${query}&show=table`)
      const people = count(wanted.people.size, 'person', 'people')
      const said = [people, count(terms, 'term'), count(events, 'event')]
      await expect(page.locator('.summary > span')).toContainText(said.join(', '))
      // By place, not by role: names of thousands of rows take a browser long to find out.
      const tables = page.locator('.tables table')
      await expect(tables.first()).toHaveAccessibleName(/terms?$/)
      await expect(tables.last()).toHaveAccessibleName(/events?$/)
      await expectTable(tables.first(), terms)
      await expectTable(tables.last(), events)

      await page.locator('.filters-button').click()
      const facet = (title: string) => page.getByRole('dialog').getByRole('group', { name: title })
      await expectCounts(facet('Roles'), ROLES, wanted.counts.role)
      await expectCounts(facet('People'), PEOPLE, wanted.counts.person)
      await expectCounts(facet('Organizations'), ORGANIZATIONS, wanted.counts.org)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      // A table begins anew with its first rows.
      await follow(page, `${DATA}${query}`)
    })
})

/** As many rows as there are to show, and a click brings more as long as there are. */
async function expectTable(table: Locator, rows: number): Promise<void> {
  const more = table.locator('xpath=following-sibling::*[1][self::button]')
  const body = table.locator('tbody tr')
  await expect(body).toHaveCount(Math.min(rows, PAGE))
  if (rows > PAGE) await more.click()
  await expect(body).toHaveCount(Math.min(rows, 2 * PAGE))
  await expect(more).toHaveCount(rows > 2 * PAGE ? 1 : 0)
}

/** Of the rows of a list that are in view, each has the count of a row of its name. */
async function expectCounts(
  facet: Locator,
  rows: readonly { readonly id: string; readonly name: string }[],
  wanted: ReadonlyMap<string, number>,
): Promise<void> {
  const shown = await facet.locator('.choice').evaluateAll((choices) =>
    choices.map((choice) => ({
      // What tells people of one name apart stands behind it, in an element of its own.
      name: choice.querySelector('.choice-label')?.firstChild?.textContent?.trim() ?? '',
      count: Number((choice.lastElementChild?.textContent ?? '').replaceAll(',', '')),
    })),
  )
  expect(shown.length).toBeGreaterThan(0)
  for (const { name, count: found } of shown) {
    const due = rows.filter((row) => row.name === name).map(({ id }) => wanted.get(id) ?? 0)
    expect(due, name).toContain(found)
  }
}

test('the page stays small, and its last lane can be reached, in each density', async ({ page }) => {
  test.setTimeout(120_000)
  await openScale(page)
  const elements = () => page.evaluate(() => document.querySelectorAll('*').length)
  const last = page.locator(`[data-mark="person-${file.people.length - 1}"]`)
  const scrollTo = (share: number) =>
    page.locator('.scroller').evaluate((lanes, part) => {
      lanes.scrollTop = lanes.scrollHeight * part
    }, share)
  for (const density of ['comfortable', 'compact', 'overview'])
    await test.step(density, async () => {
      await follow(page, `${DATA}&density=${density}`)
      await scrollTo(0)
      await expect(last).toHaveCount(0)
      await expect.poll(elements).toBeLessThan(MOST_ELEMENTS)
      for (const share of [0.5, 1]) {
        await scrollTo(share)
        await atRest(page)
        await expect.poll(elements).toBeLessThan(MOST_ELEMENTS)
      }
      await expect(last).toHaveText(startingWith(nameOf(lastPerson)))
      await expect(last).toBeInViewport()
    })
})

test('a name typed brings the lane of its person into view', async ({ page }) => {
  await openScale(page)
  const names = file.people.map(nameOf)
  const at = names.findIndex((name, i) => i > names.length * 0.7 && isAlone(name, names))
  const name = names[at] ?? ''
  const lane = page.locator(`[data-mark="person-${at}"]`)
  await expect(lane).toHaveCount(0)
  const jump = page.getByRole('combobox', { name: 'Go to a person' })
  await jump.fill(name)
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1)
  await jump.press('Enter')
  await expect(page.locator('.details h2')).toHaveText(name)
  await expect(lane).toHaveText(startingWith(name))
  await expect(lane).toBeInViewport()
})

const isAlone = (name: string, names: readonly string[]): boolean =>
  name.includes(' ') &&
  names.filter((other) => name.split(' ').every((word) => other.includes(word))).length === 1

const startingWith = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}, `)
