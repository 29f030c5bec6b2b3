/** The page in Chinese, read as a text by itself: no English left in it, and the marks are those of Chinese. */
import type { Page } from '@playwright/test'
import { expect, follow, open, test } from './helpers.ts'
import { shared, show } from './onePage.ts'

/** Names that have no Chinese form here, what the page is called, formats and their versions, licences and keys. */
const LATIN =
  /(?:SVG|PNG|(?:CSL )?JSON|CSV|TXT|ICS|HTML|BibTeX|Excel|QuickStatements|SHA-256|sha256:[\da-f]{12}|(?<=版本)[\da-f]{12})|Tenure|English|Zhang Guoqing|Zhang Ming|Wei Jianguo|Tao Wenyuan|(China )?North Industries|CC0|Enter|Esc|Shift|Ctrl|Home|End|Page (Up|Down)|UTC|iframe|https?:\S*|<iframe[\s\S]*/g

/** What can be read and heard, each text alone, but for what is said to be in another language. */
const texts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const walk = (element: Element) => {
      const { display } = getComputedStyle(element)
      const own = element.getAttribute('lang')
      if (display === 'none' || element.tagName === 'NOSCRIPT' || (own !== null && !own.startsWith('zh')))
        return
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext'])
        found.push(element.getAttribute(name) ?? '')
      for (const child of element.childNodes) {
        if (child instanceof Element) walk(child)
        else if (child instanceof Text) found.push(child.data)
      }
    }
    walk(document.querySelector('.tenure') ?? document.body)
    return found.filter((text) => text.trim() !== '')
  })

async function expectChinese(page: Page): Promise<void> {
  const all = await texts(page)
  expect(all.length).toBeGreaterThan(30)
  const english = all.filter((text) => /[A-Za-z]{2}/.test(text.replace(LATIN, '')))
  expect(english).toEqual([])
  // The sign of an end that nobody states is one of the picture.
  const marks = all.filter((text) => /\p{Script=Han} ?[,;:()?!]|[,;:()?!] ?\p{Script=Han}/u.test(text))
  expect(marks).toEqual([])
}

test('is Chinese throughout: whatever is open, and the table', async ({ page }) => {
  test.setTimeout(120_000)
  await open(page, 'lang=zh')
  for (const [name, query] of [
    ['a term', 'sel=term.mayor-of-chongqing.zhang-guoqing'],
    ['a term of an uncertain start', 'sel=term.chief-executive-of-north-industries.zhang-guoqing'],
    ['a person', 'sel=person.zhang-guoqing'],
    ['an event', 'sel=event.tianjin-university-ai-institute-2018'],
    ['a day', 'at=2018-01-02&sel=day'],
    ['filters', 'role=mayor~ambassador&time=2010..2020&q=天津'],
  ] as const)
    await test.step(name, async () => {
      await follow(page, `lang=zh&${query}`)
      const isOpen = query.includes('sel=')
      await (isOpen
        ? expect(page.getByRole('complementary').getByRole('heading').first()).toBeVisible()
        : expect(page.getByRole('button', { name: '移除筛选：市长' })).toBeVisible())
      await expectChinese(page)
    })
  await follow(page, 'lang=zh&show=table')
  await expect(page.getByRole('columnheader', { name: '起', exact: true })).toBeVisible()
  await expectChinese(page)
})

test('is Chinese throughout: the dialogs', async ({ page }) => {
  await open(page, 'lang=zh')
  for (const [button, dialog] of [
    ['关于此数据', '关于此数据'],
    ['图例与操作说明', '图例与操作说明'],
    ['分享', '分享此视图'],
    ['筛选', '筛选'],
  ] as const)
    await test.step(dialog, async () => {
      await page.getByRole('button', { name: button, exact: true }).click()
      await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
      await expectChinese(page)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    })
})

shared('says when an office was taken up and left, and how long it was held', async ({ page }) => {
  await show(page, 'lang=zh&sel=term.mayor-of-chongqing.zhang-guoqing')
  const details = page.getByRole('complementary', { name: '重庆市市长' })
  await expect(details.getByRole('term')).toHaveText([
    '人物',
    '就任',
    '离任',
    '任职时间',
    '职务类别',
    '机构',
    '党派',
    '地点',
    '前任',
    '继任',
  ])
  await expect(details).toContainText('就任：2016年12月')
  await expect(details).toContainText('英文百科全书条目“Zhang Guoqing”，“从政经历”一节第2段')
})
