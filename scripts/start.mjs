// Only node: modules may be imported before makeReady: the packages may not be there yet.
import { join } from 'node:path'
import { makeReady } from './install.mjs'
import { serve } from './serve.mjs'
import { root, runCommand } from './tools.mjs'

/**
 * The port that PORT names and no other, or the first free one from 4173 on.
 * @param {string} folder
 */
async function serveOnFreePort(folder) {
  const wanted = process.env.PORT ? Number(process.env.PORT) : null
  for (let port = wanted ?? 4173; ; port++) {
    try {
      // Here one tries things; what is built shows data of its own site only, until its publisher says otherwise.
      return await serve(folder, { port, origins: '*', cors: true })
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!taken || wanted !== null || port > 4273) throw error
    }
  }
}

/** @param {import('node:http').Server} server */
function endOnSignal(server) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close()
      server.closeAllConnections()
    })
  }
}

/** @param {import('node:http').Server} server */
function addressOf(server) {
  const address = server.address()
  return `http://localhost:${typeof address === 'object' ? address?.port : ''}/`
}

async function main() {
  await makeReady()
  const built =
    (await runCommand('vite', 'build')) ||
    (await runCommand('vite', 'build', '--config', 'vite.element.config.ts'))
  if (built !== 0) process.exit(built)
  try {
    const server = await serveOnFreePort(join(root, 'dist'))
    endOnSignal(server)
    console.log(`\nTenure is at ${addressOf(server)}\nCtrl-C ends it.`)
  } catch (error) {
    console.error(
      `Tenure is built, in dist/, but cannot be served: ${error instanceof Error ? error.message : error}`,
    )
    process.exit(1)
  }
}

await main()
