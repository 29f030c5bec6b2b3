// Every rule of axe in each state of the page and each look: see CONTRIBUTING.md. "npm test" asks some of the looks for less.
import { ensureBrowser, missingBrowser } from './browser.mjs'
import { makeReady } from './install.mjs'
import { command, root, run, runCommand } from './tools.mjs'

/** Specs that look at states one after another; others look at what they have come to. */
const STATES = ['a11y']

await makeReady()
process.exitCode = await everyRule(process.argv.slice(2))

/** @param {string[]} specs */
async function everyRule(specs) {
  const browser = ensureBrowser()
  if (browser === null) {
    console.error(missingBrowser())
    return 1
  }
  if ((await runCommand('vite', 'build', '--logLevel', 'error')) !== 0) return 1
  const env = { ...process.env, TENURE_BROWSER: browser, AXE: 'all' }
  return run(process.execPath, [command('playwright'), 'test', ...(specs.length > 0 ? specs : STATES)], {
    cwd: root,
    env,
  })
}
