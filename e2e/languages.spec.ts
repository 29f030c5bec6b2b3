import { expect, open, test } from './helpers.ts'

/** What stands in links and files as it is. */
const WRITTEN = /`[^`]*`|https?:\S*|(?:term|person|event)\.|term\.…:|event\.…:|data:|[a-z, 、]+之一/g

/** Links with a slip of each kind, one after another. */
const WRONG = [
  'time=lately&role=Mayor&sel=office.x&lanes=office&embed=maybe&density=3&data=ftp://x.example/y',
  'time=2020..2019&at=2020-09&view=2016-21&q=a&q=b&person=nobody&notes=nowhere:x~date.2016',
]

for (const lang of ['zh']) {
  test(`${lang}: what of a link is not applied is said without a word of English`, async ({ page }) => {
    for (const query of WRONG) {
      await open(page, `${query}&lang=${lang}`)
      const notices = page.locator('.notices')
      await notices.getByRole('button').first().click()
      const items = notices.locator('li')
      await expect.poll(() => items.count()).toBeGreaterThan(5)
      for (const text of await items.allInnerTexts()) {
        const [, said = ''] = /^\S+\s([\s\S]+)/.exec(text) ?? []
        expect(said).toMatch(/\p{Script=Han}/u)
        expect(said.replace(WRITTEN, '').replace(/[“"][^”"]*[”"]/g, '')).not.toMatch(/[a-z]{3}/)
      }
    }
  })

  test(`${lang}: the page is described in its language`, async ({ page }) => {
    await open(page, `lang=${lang}`)
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /^\P{L}*\p{Script=Han}/u)
  })
}
