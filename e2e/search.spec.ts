/** Search and parties: what a word finds beyond names, Chinese however it is typed, a party as a filter. */
import type { Locator, Page } from '@playwright/test'
import type { DatasetFile } from '../src/dataset/format.ts'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { expect, open, queryOf, test } from './helpers.ts'

const summary = (page: Page): Locator => page.locator('.summary > span')
const search = (page: Page): Locator => page.getByRole('searchbox', { name: 'Find', exact: true })
const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Filters' })

const three = parliament({ people: 3, terms: 6 })

/** Three members with two terms each; names, parties and what is known of them as given. */
function members(changes: readonly Partial<DatasetFile['people'][number]>[]): DatasetFile {
  return { ...three, people: three.people.map((row, i) => ({ ...row, ...changes[i] })) }
}

const chinese = members([{ name: { zh: '曾巩' } }, { name: { zh: '單雄信' } }, { name: 'Ann' }])

test.describe('Chinese', () => {
  test('is found by pinyin, initials and either script, and its tables come with the first search', async ({
    page,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await serveMadeUp(page, chinese)
    await open(page, `data=${MADE_UP}`)
    await expect(summary(page)).toContainText('3 people')
    expect(asked.filter((url) => /pinyin|simplified/.test(url))).toEqual([])

    for (const typed of ['zeng', 'zenggong', 'shan xiongxin', 'sxx', '单雄信', '單雄信']) {
      await search(page).fill(typed)
      await expect(summary(page)).toHaveText(`1 person, 2 terms, matching “${typed}”`)
    }
    await search(page).fill('ceng')
    await expect(summary(page)).toContainText('0 people')
  })

  test('is found by initials, and without the characters that readers leave out', async ({ page }) => {
    await open(page, 'lang=zh')
    const field = page.getByRole('searchbox', { name: '查找', exact: true })
    for (const [typed, found] of [
      ['zgq', '1人，22项任职'],
      ['ｚｇｑ', '1人，22项任职'],
      ['天津市长', '1人，1项任职'],
      ['張國清市長', '1人，3项任职'],
      ['市长　Ｚｈａｎｇ', '1人，3项任职'],
    ] as const) {
      await field.fill(typed)
      await expect(summary(page)).toContainText(`含“${typed}”`)
      await expect(summary(page)).toContainText(found)
    }
  })

  for (const list of ['people to go to', 'people to filter by'])
    test(`is found in a list of ${list} that is open already, when its readings come`, async ({ page }) => {
      const names = ['曾巩', '單雄信', '欧阳修']
      const people = Array.from({ length: 70 }, (_, i) => ({
        id: `member-${i}`,
        name: names[i] ?? `Ann ${i}`,
      }))
      await serveMadeUp(page, { ...parliament({ people: 70, terms: 70 }), people })
      let release = () => {}
      const held = new Promise<void>((done) => {
        release = done
      })
      let asked = false
      await page.route('**/pinyin-*.js', async (route) => {
        asked = true
        await held
        await route.continue()
      })
      // What asks for them comes when there is time: here somebody has typed before.
      let letCome = () => {}
      const typed = new Promise<void>((done) => {
        letCome = done
      })
      await page.route('**/onceFilled-*.js', async (route) => {
        await typed
        await route.continue()
      })
      await open(page, `data=${MADE_UP}`)
      const isFacet = list === 'people to filter by'
      if (isFacet) await page.getByRole('button', { name: 'Filters' }).click()
      const field = isFacet
        ? page.getByRole('searchbox', { name: /: People$/ })
        : page.getByRole('combobox', { name: 'Go to a person' })
      const found = isFacet
        ? page.getByRole('group', { name: 'People' }).getByRole('checkbox')
        : page.getByRole('listbox', { name: 'Go to a person' }).getByRole('option')
      await field.fill('xiuouyang')
      letCome()
      await expect.poll(() => asked).toBe(true)
      await expect(found).toHaveCount(0)
      release()
      await expect(found).toHaveCount(1)
      await expect(isFacet ? page.getByRole('group', { name: 'People' }) : found).toContainText('欧阳修')
    })

  test('is found by a link', async ({ page }) => {
    await serveMadeUp(page, chinese)
    await open(page, `data=${MADE_UP}&q=xiongxin`)
    await expect(summary(page)).toContainText('1 person, 2 terms')
  })
})

test.describe('a party', () => {
  const parties = members([{ party: 'Green Alliance' }, { party: { en: 'Blue Union', zh: '蓝盟' } }, {}])
  const changed = {
    ...parties,
    terms: parties.terms.map((row, i) => (i === 4 ? { ...row, party: '绿' } : row)),
  }

  test('is chosen in the dialog, said in words, kept in the link and taken off', async ({ page }) => {
    await serveMadeUp(page, changed)
    await open(page, `data=${MADE_UP}`)
    await page.getByRole('button', { name: 'Filters' }).click()
    await dialog(page).getByRole('checkbox', { name: 'Blue Union 1' }).check()
    await dialog(page).getByRole('button', { name: 'Close' }).click()
    await expect(summary(page)).toHaveText('1 person, 1 term, Blue Union')
    await expect.poll(() => queryOf(page)).toContain('party=blue-union')
    await page.getByRole('button', { name: 'Remove filter: Blue Union' }).click()
    await expect(summary(page)).toContainText('3 people, 6 terms')
  })

  test('stands in the table, is searched, and what is none is named', async ({ page }) => {
    await serveMadeUp(page, changed)
    await open(page, `data=${MADE_UP}&q=green alliance&show=table`)
    await expect(page.getByRole('cell', { name: 'Green Alliance' })).toHaveCount(2)
    await open(page, `data=${MADE_UP}&party=red-front`)
    await expect(page.getByText('“red-front” is not in this dataset')).toBeVisible()
    await expect(summary(page)).toContainText('6 terms')
  })
})

test('people of one name are told apart in lists', async ({ page }) => {
  const name = 'Li Ming'
  await serveMadeUp(
    page,
    members([
      { name, born: '1860-05' },
      { name, born: '1870' },
      { name: 'Li Min', born: '1880' },
    ]),
  )
  await open(page, `data=${MADE_UP}&person=member-1`)
  await expect(page.getByRole('button', { name: 'Remove filter: Li Ming (b. 1870)' })).toBeVisible()
  await page.getByRole('button', { name: 'Filters' }).click()
  for (const label of ['Li Ming b. 1860', 'Li Ming b. 1870', 'Li Min'])
    await expect(dialog(page).locator('.choice-label').getByText(label, { exact: true })).toBeVisible()
})
