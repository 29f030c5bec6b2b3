// Attacks the codec, the readers, the command and the built page, in parts: see CONTRIBUTING.md.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBrowser, missingBrowser } from './browser.mjs'
import { makeReady } from './install.mjs'
import { root, runCommand } from './tools.mjs'

const { values: wanted } = parseArgs({
  options: {
    part: { type: 'string', multiple: true },
    count: { type: 'string' },
    seed: { type: 'string', default: '1' },
    dist: { type: 'string' },
  },
})

await makeReady()
const { withSource } = await import('./source.mjs')

const folder = mkdtempSync(join(tmpdir(), 'tenure-attack-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130))
process.exitCode = await withSource(join(root, 'attack', 'main.ts'), attack)

/** @param {typeof import('../attack/main.ts')} module */
async function attack(module) {
  const parts = wanted.part ?? module.NAMES
  const strange = parts.find((part) => !module.NAMES.includes(part))
  if (strange !== undefined) return fail(`"${strange}" is none of ${module.NAMES.join(', ')}.`)
  for (const number of [wanted.seed, wanted.count ?? '1'])
    if (!/^\d{1,9}$/.test(number)) return fail(`"${number}" is no whole number.`)
  const browser = ensureBrowser()
  if (!browser) return fail(missingBrowser())
  const dist = wanted.dist ? resolve(wanted.dist) : folder
  if (!wanted.dist && (await build()) !== 0) return 1
  if (!existsSync(join(dist, 'index.html'))) return fail(`There is no page in ${dist}.`)
  const count = wanted.count === undefined ? null : Number(wanted.count)
  return module.main({ parts, count, seed: Number(wanted.seed), browser, dist })
}

function build() {
  return runCommand('vite', 'build', '--outDir', folder, '--logLevel', 'error', '--emptyOutDir')
}

/** @param {string} message */
function fail(message) {
  console.error(message)
  return 2
}
