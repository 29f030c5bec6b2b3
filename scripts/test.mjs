import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser, missingBrowser } from './browser.mjs'
import { countReports, summary } from './counts.mjs'
import { makeReady } from './install.mjs'
import { fixedAddresses } from './page.mjs'
import { limits, overLimits, sizesOf, sizeTable } from './size.mjs'
import { command, root, run, runCommand } from './tools.mjs'

const dist = join(root, 'dist')
const reports = mkdtempSync(join(tmpdir(), 'tenure-test-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))

/** @type {[name: string, step: () => number | Promise<number>][]} */
const steps = [
  ['types', () => runCommand('tsc', '--noEmit')],
  ['lint', () => runCommand('biome', 'ci')],
  ['unused files, exports and packages', () => runCommand('knip', '--no-progress')],
  ['unit tests', testUnits],
  ['build', () => runCommand('vite', 'build')],
  ['build of the element', () => runCommand('vite', 'build', '--config', 'vite.element.config.ts')],
  ['size of what the page loads', checkSize],
  ['relative addresses', checkAddresses],
  ['browser tests', testInBrowser],
]

function testUnits() {
  const json = `--outputFile.json=${join(reports, 'unit.json')}`
  return runCommand('vitest', 'run', '--allowOnly=false', '--reporter=default', '--reporter=json', json)
}

async function checkSize() {
  const sizes = await sizesOf(dist)
  console.log(sizeTable(sizes, limits))
  const over = overLimits(sizes, limits)
  if (over.length === 0) return 0
  console.error(over.join('\n'))
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
  return run(process.execPath, [command('playwright'), 'test', '--forbid-only', '--grep-invert', '@long'], {
    env,
  })
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
