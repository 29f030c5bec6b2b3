// Uses the page for a long while and measures its memory: what is let go of must not add up. See CONTRIBUTING.md.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBrowser, missingBrowser } from './browser.mjs'
import { makeReady } from './install.mjs'
import { serve } from './serve.mjs'
import { root, run, runCommand } from './tools.mjs'

const { values: wanted } = parseArgs({
  options: {
    terms: { type: 'string', default: '100000' },
    steps: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    dist: { type: 'string' },
  },
})

/** Until then caches fill and code is compiled. */
const WARM_UP = 200
/** The memory is measured after so many steps, with the view as it was at the start. */
const EVERY = 500
/** So many megabytes may be left over. */
const MOST_GROWTH = 5
/** A script whose steps mostly find nothing to do has used nothing. */
const MOST_MISSED = 0.1

const [terms, steps, seed] = [
  wholeNumber('terms', wanted.terms),
  wholeNumber('steps', wanted.steps),
  wholeNumber('seed', wanted.seed),
]

await makeReady()
const { openPage } = await import('./soakPage.mjs')

const folder = mkdtempSync(join(tmpdir(), 'tenure-soak-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130))
process.exitCode = await soak()

async function soak() {
  const browser = ensureBrowser('chromium')
  if (!browser) return fail(missingBrowser())
  if (!(await prepare())) return 1
  const server = await serve(folder, { port: 0 })
  const address = server.address()
  const base = `http://localhost:${typeof address === 'object' ? address?.port : ''}/`
  const page = await openPage(browser, `${base}?data=data/dataset.json`, seed)
  try {
    return verdict(await soakFor(page), page)
  } finally {
    await page.close()
    server.close()
    server.closeAllConnections()
  }
}

/** The page and its data, in the folder that is served. */
async function prepare() {
  const data = join(folder, 'data')
  const built = wanted.dist ? copy(resolve(wanted.dist)) : await build()
  if (built !== 0) return false
  mkdirSync(data, { recursive: true })
  const args = ['generate', '--terms', `${terms}`, '--seed', `${seed}`, '--out', data]
  return (await run(process.execPath, [join(root, 'scripts', 'tenure.mjs'), ...args])) === 0
}

function build() {
  return runCommand('vite', 'build', '--outDir', folder, '--logLevel', 'error', '--emptyOutDir')
}

/** @param {string} dist */
function copy(dist) {
  if (!existsSync(join(dist, 'index.html'))) return fail(`There is no page in ${dist}.`)
  cpSync(dist, folder, { recursive: true })
  return 0
}

/** @typedef {import('./soakPage.mjs').SoakPage} SoakPage */
/** @typedef {import('./soakPage.mjs').Memory} Memory */

/** The memory after the warm-up and at the end. @param {SoakPage} page @returns {Promise<[Memory, Memory]>} */
async function soakFor(page) {
  console.log(`${terms.toLocaleString('en')} terms, ${steps.toLocaleString('en')} steps, seed ${seed}\n`)
  console.log('  steps    heap MB   objects   buffers  elements  listeners  seconds')
  const began = performance.now()
  /** @param {number} done */
  const measured = async (done) => {
    const memory = await page.memory()
    const { heap, objects, buffers, nodes, listeners } = memory
    const numbers = [heap, objects, buffers].map((mb) => mb.toFixed(1).padStart(10)).join('')
    const counts = `${String(nodes).padStart(10)}${String(listeners).padStart(11)}`
    const seconds = ((performance.now() - began) / 1000).toFixed(0)
    console.log(`${String(done).padStart(7)} ${numbers}${counts}${seconds.padStart(9)}`)
    return memory
  }
  await page.steps(WARM_UP)
  const first = await measured(0)
  let last = first
  for (let done = 0; done < steps; ) {
    const next = Math.min(EVERY, steps - done)
    await page.steps(next)
    done += next
    last = await measured(done)
  }
  return [first, last]
}

/** @param {[Memory, Memory]} memory @param {SoakPage} page */
function verdict([first, last], { taken, errors }) {
  const growth = last.heap - first.heap
  const counts = Array.from(
    taken,
    ([name, { done, missed }]) => `${name} ${done}${missed ? ` (${missed})` : ''}`,
  )
  console.log(`\nsteps, and how many of them found nothing to do: ${counts.join(', ')}`)
  for (const error of errors) console.error(error)
  if (errors.length > 0) return fail(`${errors.length} errors on the page.`)
  const missed = [...taken.values()].reduce((sum, one) => sum + one.missed, 0)
  if (missed > MOST_MISSED * (WARM_UP + steps)) return fail(`${missed} steps found nothing to do.`)
  const said = `The heap is ${growth.toFixed(1)} MB above that after the warm-up`
  if (growth > MOST_GROWTH) return fail(`${said}: more than ${MOST_GROWTH}.`)
  console.log(`${said}: ok, up to ${MOST_GROWTH} may be.`)
  return 0
}

/** @param {string} name @param {string} text */
function wholeNumber(name, text) {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  console.error(`--${name} takes a whole number, not "${text}".`)
  process.exit(2)
}

/** @param {string} message */
function fail(message) {
  console.error(message)
  return 1
}
