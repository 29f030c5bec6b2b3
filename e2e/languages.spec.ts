import { expect, follow, open, queryOf, test } from './helpers.ts'

/** What stands in links and files as it is. */
const WRITTEN = /`[^`]*`|https?:\S*|(?:term|person|event)\.|term\.…:|event\.…:|data:|ftp:|[a-z, 、]+之一/g

/** Links with a slip of each kind, one after another. */
const WRONG = [
  'time=lately&role=Mayor&sel=office.x&lanes=office&embed=maybe&density=3&data=ftp://x.example/y',
  'time=2020..2019&at=2020-09&view=2016-21&q=a&q=b&person=nobody&notes=nowhere:x~date.2016',
]

/** What no sentence in the language has. */
const OWN = {
  zh: { never: /[a-z]{3}/ },
  fr: { never: /\b(?:is|not|the|of|has|and|this|with|at|are|to)\b/ },
  es: { never: /\b(?:is|not|the|of|has|and|this|with|at|are|to)\b/ },
} as const

for (const lang of ['zh', 'fr', 'es'] as const) {
  test(`${lang}: what of a link is not applied is said without a word of English`, async ({ page }) => {
    for (const query of WRONG) {
      await open(page, `${query}&lang=${lang}`)
      const notices = page.locator('.notices')
      await notices.locator('button.link').click()
      const items = notices.locator('li')
      await expect.poll(() => items.count()).toBeGreaterThan(5)
      for (const text of await items.allInnerTexts()) {
        const [, said = ''] = /^\S+\s([\s\S]+)/.exec(text) ?? []
        expect(said).not.toBe('')
        const prose = said.replace(WRITTEN, '').replace(/[“"«][^”"»]*[”"»]/g, '')
        expect(prose).not.toMatch(OWN[lang].never)
      }
    }
  })
}

test('the page is described in its language, where the data has it', async ({ page }) => {
  await open(page, 'lang=zh')
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /^\P{L}*\p{Script=Han}/u)
})

test('a language is chosen from a menu and stands in the link; each reader loads the words of their own', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page)
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
  expect(asked.join(' ')).not.toMatch(/french|chinese/)
  await page.getByRole('combobox', { name: 'Language' }).selectOption('fr')
  await expect(page.getByRole('button', { name: 'Partager' })).toBeVisible()
  await expect(page.locator('.summary').first()).toContainText('34\u00a0mandats')
  await expect.poll(() => queryOf(page)).toContain('lang=fr')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Partager' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
  expect(asked.join(' ')).not.toMatch(/chinese/)
  await page.getByRole('combobox', { name: 'Language' }).selectOption('zh')
  await expect(page.getByRole('button', { name: '分享' })).toBeVisible()
})

test('who comes to a language that is not here yet has all of the page in it, once its words have come', async ({
  page,
}) => {
  await open(page, 'show=text')
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
  await expect(page.locator('.prose')).toContainText('has 22 terms of office')
  await follow(page, 'show=text&lang=zh')
  await expect(page.getByRole('button', { name: '分享' })).toBeVisible()
  await expect(page.locator('.prose')).toContainText('任重庆市市长')
  await expect(page.locator('.search:visible')).toHaveAccessibleName('查找')
})

test.describe('where the words of a language do not come', () => {
  test.use({ expectedNoise: /Failed to load resource/ })

  test('the page is there in English', async ({ page }) => {
    await page.route(/french/i, (route) => route.abort())
    await page.goto('./?lang=fr')
    await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
  })
})
