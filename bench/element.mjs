// Ten elements on one page beside one: `npm run bench:element` (after `npm run build`). All pictures should be there within 2.5 times of one.
import { chromium } from '@playwright/test'
import { browserArgs, findBrowser } from '../scripts/browser.mjs'
import { serve } from '../scripts/serve.mjs'

const TIMES = 11

/** @param {number} count */
const pageOf = (count) =>
  `<!doctype html><html lang="en"><script type="module" src="./tenure.js"></script>${'<tenure-timeline src="data/two-careers.json"></tenure-timeline>'.repeat(count)}</html>`

/** Milliseconds from the navigation to the frame in which each element has drawn its lanes. */
const untilDrawn = () =>
  new Promise((resolve) => {
    const look = () => {
      const elements = [...document.querySelectorAll('tenure-timeline')]
      const drawn = elements.every((element) => element.shadowRoot?.querySelector('.picture[style]'))
      if (drawn) resolve(performance.now())
      else requestAnimationFrame(look)
    }
    look()
  })

/** @param {readonly number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN

const server = await serve('dist', { port: 0 })
const address = server.address()
const base = `http://localhost:${typeof address === 'object' ? address?.port : ''}/`
const executablePath = findBrowser() ?? undefined
const browser = await chromium.launch({ args: browserArgs, ...(executablePath && { executablePath }) })
/** @type {number[]} */
const medians = []
for (const count of [1, 10]) {
  const times = []
  for (let i = 0; i < TIMES; i++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    await page.route('**/host.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: pageOf(count) }),
    )
    await page.goto(`${base}host.html`)
    times.push(/** @type {number} */ (await page.evaluate(untilDrawn)))
    await context.close()
  }
  medians.push(median(times))
  console.log(
    `${count} on a page: ${Math.round(median(times))} ms to the last first picture (median of ${TIMES})`,
  )
}
console.log(`${((medians[1] ?? 0) / (medians[0] ?? 1)).toFixed(2)} times as long; the goal is 2.5`)
await browser.close()
server.close()
