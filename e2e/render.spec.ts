import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from './helpers.ts'

/** What the command draws without a browser, as a browser shows it with the fonts of this machine. */

const folder = mkdtempSync(join(tmpdir(), 'tenure render '))
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function drawn(...options: string[]): Promise<string> {
  const out = join(folder, 'view.svg')
  await promisify(execFile)(process.execPath, ['scripts/tenure.mjs', 'render', ...options, '--out', out])
  return readFileSync(out, 'utf8')
}

const VIEWS = [
  ['all of it', []],
  ['in Chinese, dark', ['?lang=zh&theme=dark']],
  ['narrow', ['--width', '700', '--lang', 'fr']],
  [
    'with a headline and notes',
    ['?headline=Two+cities,+one+after+the+other&notes=2018-03:Congress&role=mayor'],
  ],
] as const

for (const [name, options] of VIEWS)
  test(`labels keep out of each other's way and stay in the picture: ${name}`, async ({ page }) => {
    // The command reads the sources as they are.
    test.slow()
    const svg = await drawn(...options)
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
