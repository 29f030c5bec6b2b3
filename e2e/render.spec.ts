import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withSource } from '../scripts/source.mjs'
import { expect, test } from './helpers.ts'

/** What the command draws without a browser, as a browser shows it with the fonts of this machine. */

const folder = mkdtempSync(join(tmpdir(), 'tenure render '))
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

const VIEWS = [
  ['all of it', []],
  ['in Chinese, dark', ['?lang=zh&theme=dark']],
  ['narrow', ['--width', '700', '--lang', 'fr']],
  [
    'with a headline and notes',
    ['?headline=Two+cities,+one+after+the+other&notes=2018-03:Congress&role=mayor'],
  ],
] as const

const fileOf = (name: string) => join(folder, `${name}.svg`)

// One worker draws them all, for to read the sources as they are takes longer than to draw.
test.describe.configure({ mode: 'default' })
test.beforeAll(() =>
  withSource(
    fileURLToPath(new URL('../src/cli/main.ts', import.meta.url)),
    async ({ main }: { main(args: readonly string[]): Promise<number> }) => {
      for (const [name, options] of VIEWS)
        expect(await main(['render', ...options, '--out', fileOf(name)]), name).toBe(0)
    },
  ),
)

for (const [name] of VIEWS)
  test(`labels keep out of each other's way and stay in the picture: ${name}`, async ({ page }) => {
    const svg = readFileSync(fileOf(name), 'utf8')
    await page.setContent(svg.replace(/^<\?.*\?>/, ''))
    const { width, height, texts } = await page.locator('svg').evaluate((element) => {
      const box = (one: Element) => one.getBoundingClientRect()
      const all = [...element.querySelectorAll('text')].map((one) => ({
        text: one.textContent,
        box: box(one),
      }))
      const [{ x, y }, picture] = [box(element), box(element)]
      return {
        width: picture.width,
        height: picture.height,
        texts: all.map(({ text, box }) => ({
          text,
          left: box.left - x,
          right: box.right - x,
          middle: (box.top + box.bottom) / 2 - y,
        })),
      }
    })
    expect(texts.length).toBeGreaterThan(10)
    for (const { text, left, right, middle } of texts) {
      expect(left, `${text}`).toBeGreaterThanOrEqual(0)
      expect(right, `${text}`).toBeLessThanOrEqual(width)
      expect(middle).toBeLessThan(height)
    }
    const over = texts.flatMap((one, i) =>
      texts
        .slice(i + 1)
        .filter(
          ({ left, right, middle }) =>
            Math.abs(middle - one.middle) < 6 && left < one.right - 1 && one.left < right - 1,
        )
        .map((other) => `${one.text} / ${other.text}`),
    )
    expect(over).toEqual([])
  })
