/** Bars by party: their colours, their legend, which filters, and what is said of them. */
import type { Locator, Page } from '@playwright/test'
import type { DatasetFile } from '../src/dataset/format.ts'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { atRest, colourOf, expect, mark, open, pixelAt, placeOf, queryOf, test } from './helpers.ts'
import { shared, show } from './onePage.ts'

/** Six members with a seat each: three Blue, two Green, one of whom nothing is known; one Blue sits for the Greens. */
function withParties(): DatasetFile {
  const file = parliament({ people: 6, terms: 6 })
  const parties = ['Blue', 'Blue', 'Blue', 'Green', 'Blue']
  return {
    ...file,
    groups: [...file.groups, { id: 'other', label: 'Other' }],
    people: file.people.map((person, n) => {
      const party = parties[n]
      return party === undefined
        ? person
        : { ...person, party: { en: party, zh: party === 'Blue' ? '蓝党' : '绿党' } }
    }),
    terms: file.terms.map((term, n) => (n === 4 ? { ...term, party: 'Green' } : term)),
  }
}

async function openParties(page: Page, query = '') {
  await serveMadeUp(page, withParties())
  await open(page, `data=${MADE_UP}${query && `&${query}`}`)
}

const chip = (page: Page, name: RegExp) => page.locator('.filter-bar').getByRole('button', { name })
/** The colour of the bar of the n-th member, above its label. */
async function barOf(page: Page, member: number) {
  await atRest(page)
  const button = page.locator('.marks > div').nth(member).getByRole('listitem').getByRole('button')
  const box = await button.boundingBox()
  return pixelAt(page, { x: (box?.x ?? 0) + 3, y: (box?.y ?? 0) + 3 })
}

test('by party: legend with counts, colours by rank, none is neutral and said to be', async ({ page }) => {
  await openParties(page, 'colour=party')
  const legend = page.getByRole('group', { name: 'Parties' })
  await expect(legend.getByRole('button')).toHaveText([/^Blue 3$/, /^Green 2$/])
  await expect(legend).toContainText('party not stated 1')
  await expect(mark(page, /, Blue$/)).toHaveCount(3)
  await expect(mark(page, /, Green$/)).toHaveCount(2)
  await expect(mark(page, /, party not stated$/)).toHaveCount(1)
  expect(await barOf(page, 0)).toEqual(await colourOf(page, 'group-0'))
  expect(await barOf(page, 4)).toEqual(await colourOf(page, 'group-1'))
  expect(await barOf(page, 5)).toEqual(await colourOf(page, 'group-7'))
})

test('the choice is below the lanes, in the link, and taken back', async ({ page }) => {
  await openParties(page)
  const choice = page.locator('.timeline-foot').getByRole('combobox', { name: 'Colour' })
  await expect(page.getByRole('group', { name: 'Roles' })).toBeVisible()
  await choice.selectOption('Colour: party')
  await expect(page.getByRole('group', { name: 'Parties' })).toBeVisible()
  await expect.poll(() => queryOf(page)).toContain('colour=party')
  await expect.poll(() => barOf(page, 3)).toEqual(await colourOf(page, 'group-1'))
  await page.goBack()
  await expect(page.getByRole('group', { name: 'Roles' })).toBeVisible()
  await expect(choice).toHaveValue('role')
})

test('a party of the legend filters, by key', async ({ page }) => {
  await openParties(page, 'colour=party')
  await chip(page, /^Green/).focus()
  await page.keyboard.press('Enter')
  await expect(chip(page, /^Green/)).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('.summary > span')).toContainText('2 terms')
  await expect(chip(page, /^Blue 3$/)).toBeVisible()
  await expect.poll(() => queryOf(page)).toContain('party=green')
})

test('the tooltip says the party', async ({ page }) => {
  await openParties(page, 'colour=party&lang=zh')
  const { x, y } = await placeOf(page, /党派不详$/)
  await page.mouse.move(x, y)
  await expect(page.locator('.tooltip')).toContainText('党派不详')
})

shared('one party alone is no choice', async ({ page }) => {
  await show(page, 'colour=party')
  await expect(page.getByRole('group', { name: 'Roles' })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Colour' })).toHaveCount(0)
})

test('paper says which colour is which party', async ({ page }) => {
  await openParties(page, 'colour=party')
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('.paper .across .colours')).toHaveText('BlueGreenparty not stated')
})

/** What the first sample of a key is painted in. */
const sampleOf = (key: Locator) =>
  key
    .locator('li:first-child rect')
    .last()
    .evaluate((one) => [...(getComputedStyle(one).fill.match(/\d+/g) ?? []).map(Number), 255])

for (const [groups, colour] of [
  ['one role group alone', 'group-7'],
  ['several', 'group-1'],
] as const)
  test(`of ${groups} the key has its colour: below the lanes, in the help and on paper`, async ({ page }) => {
    await serveMadeUp(page, groups === 'several' ? withParties() : parliament({ people: 3, terms: 9 }))
    await open(page, `data=${MADE_UP}`)
    const own = await colourOf(page, colour)
    await expect.poll(() => sampleOf(page.locator('.timeline-foot .key'))).toEqual(own)
    await page.getByRole('button', { name: 'How to read this' }).click()
    expect(await sampleOf(page.getByRole('dialog').locator('.key'))).toEqual(own)
    await page.keyboard.press('Escape')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await sampleOf(page.locator('.paper .across .key').first())).toEqual(own)
  })
