// Paints the picture that networks show beside a link to the page: public/picture.png. It carries the sum of the drawing that it was painted
// from, by which a unit test tells that it has to be painted anew.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { browserArgs, ensureBrowser, missingBrowser } from './browser.mjs'
import { withSource } from './source.mjs'
import { root } from './tools.mjs'

const executablePath = ensureBrowser()
if (!executablePath) throw new Error(missingBrowser())
await withSource(
  join(root, 'src/site/ownCard.ts'),
  /** @param {typeof import('../src/site/ownCard.ts')} module */
  async ({ PICTURE, ownCard, signed }) => {
    const svg = ownCard(root)
    const browser = await chromium.launch({ executablePath, args: browserArgs })
    const page = await browser.newPage({ viewport: { width: PICTURE.width, height: PICTURE.height } })
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block }</style>${svg.replace(/^<\?.*\?>/, '')}`,
    )
    const png = await page.screenshot({ type: 'png' })
    await browser.close()
    const file = join(root, 'public', PICTURE.file)
    writeFileSync(file, signed(png, svg))
    console.log(`Wrote public/${PICTURE.file}: ${readFileSync(file).length} bytes`)
  },
)
