import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser, missingBrowser } from './browser.mjs'
import { countReports, summary } from './counts.mjs'
import { makeReady } from './install.mjs'
import { fixedAddresses } from './page.mjs'
import { initialSize, limit, sizesOf, sizeTable } from './size.mjs'
import { command, root, run, runCommand, runQuietly } from './tools.mjs'

/** Far east, far west, and where a day is skipped or daylight saving moves it: what a date must not depend on. */
const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia']

const dist = join(root, 'dist')
const reports = mkdtempSync(join(tmpdir(), 'tenure-test-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))

/** @type {[name: string, step: () => number | Promise<number>][]} */
const steps = [
  ['types', () => runCommand('tsc', '--noEmit')],
  ['lint', () => runCommand('biome', 'ci')],
  ['unused files, exports and packages', () => runCommand('knip', '--no-progress')],
  ['unit tests', () => runCommand('vitest', ...vitest('unit', 'default'))],
  ['dates in other time zones', testZones],
  ['build', () => runCommand('vite', 'build')],
  ['size of what the page loads', checkSize],
  ['relative addresses', checkAddresses],
  ['browser tests', testInBrowser],
]

/**
 * @param {string} report
 * @param {string} reporter
 * @param {...string} filters
 */
function vitest(report, reporter, ...filters) {
  const json = `--outputFile.json=${join(reports, `${report}.json`)}`
  return ['run', '--allowOnly=false', `--reporter=${reporter}`, '--reporter=json', json, ...filters]
}

/** Two at a time: more would only wait for each other on a small machine. */
async function testZones() {
  const waiting = [...zones]
  /** @type {number[]} */
  const codes = []
  const work = async () => {
    for (let zone = waiting.shift(); zone; zone = waiting.shift()) codes.push(await testZone(zone))
  }
  await Promise.all([work(), work()])
  return Math.max(...codes)
}

/** @param {string} zone */
async function testZone(zone) {
  const args = [command('vitest'), ...vitest(`dates-${zone.replace('/', '-')}`, 'default', 'src/dates')]
  const { code, output } = await runQuietly(process.execPath, args, { env: { ...process.env, TZ: zone } })
  console.log(code === 0 ? `${zone}: ok` : `${zone}: failed\n${output}`)
  return code
}

async function checkSize() {
  const sizes = await sizesOf(dist)
  console.log(sizeTable(sizes))
  if (initialSize(sizes) <= limit) return 0
  console.error(`The page loads ${initialSize(sizes)} bytes before it shows anything: more than ${limit}.`)
  return 1
}

function checkAddresses() {
  const fixed = fixedAddresses(dist)
  if (fixed.length === 0) return 0
  console.error(`These addresses would not work from a sub-path of another host:\n${fixed.join('\n')}`)
  return 1
}

function testInBrowser() {
  const browser = ensureBrowser()
  if (browser === null) {
    console.error(missingBrowser())
    return 1
  }
  console.log(`in ${browser}`)
  const report = join(reports, 'browser.json')
  const env = { ...process.env, TENURE_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  return run(process.execPath, [command('playwright'), 'test', '--forbid-only'], { env })
}

/** The exit code of the first step that fails, or 0. */
async function runSteps() {
  for (const [name, step] of steps) {
    console.log(`\n== ${name} ==`)
    const began = performance.now()
    const code = await step()
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    console.log(`-- ${name}: ${code === 0 ? 'ok' : `FAILED with exit code ${code}`} in ${seconds} s`)
    if (code !== 0) return code
  }
  return 0
}

await makeReady()
const code = await runSteps()
console.log(`\n${summary(countReports(reports), code)}`)
process.exitCode = code
