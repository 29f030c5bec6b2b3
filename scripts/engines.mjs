// The page's main flows in Chromium, Firefox and WebKitGTK: see CONTRIBUTING.md. It installs no browser.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeReady } from './install.mjs'
import { serve } from './serve.mjs'
import { root, runCommand } from './tools.mjs'

const { values: wanted } = parseArgs({ options: { only: { type: 'string' }, dist: { type: 'string' } } })

await makeReady()
process.exitCode = await engines()

async function engines() {
  const { runnerImport } = await import('vite')
  const file = join(root, 'e2e', 'engines', 'main.ts')
  /** @type {{ module: typeof import('../e2e/engines/main.ts') }} */
  const { module } = await runnerImport(file, { configFile: false, root })
  const only = wanted.only?.split(',') ?? module.NAMES
  const strange = only.find((name) => !module.NAMES.includes(name))
  if (strange !== undefined) return fail(`"${strange}" is none of ${module.NAMES.join(', ')}.`)
  const dist = wanted.dist ?? join(root, 'dist')
  if (!wanted.dist && !(await build())) return 1
  if (!existsSync(join(dist, 'index.html'))) return fail(`There is no page in ${dist}.`)
  const server = await serve(dist, { port: 0 })
  const address = server.address()
  try {
    return await module.main(
      `http://localhost:${typeof address === 'object' ? address?.port : ''}/`,
      only,
      dist,
    )
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

/** The page, and the element beside it. */
async function build() {
  const quiet = ['--logLevel', 'error']
  const element = ['--config', 'vite.element.config.ts']
  return (
    (await runCommand('vite', 'build', ...quiet)) === 0 &&
    (await runCommand('vite', 'build', ...element, ...quiet)) === 0
  )
}

/** @param {string} message */
function fail(message) {
  console.error(message)
  return 2
}
