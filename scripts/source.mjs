import { createRunnableDevEnvironment, resolveConfig } from 'vite'
import { root } from './tools.mjs'

/**
 * Runs a file of the sources, and waits for what `use` makes of it. What it imports while it runs comes too: Vite's own
 * `runnerImport` ends with the first imports.
 * @template M, T
 * @param {string} file
 * @param {(module: M) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withSource(file, use) {
  const inline = {
    consumer: /** @type {const} */ ('server'),
    dev: { moduleRunnerTransform: true },
    resolve: { external: /** @type {const} */ (true), mainFields: [], conditions: ['node'] },
  }
  const config = await resolveConfig(
    { configFile: false, root, envDir: false, cacheDir: root, environments: { inline } },
    'serve',
  )
  const environment = createRunnableDevEnvironment('inline', config, {
    runnerOptions: { hmr: { logger: false } },
    hot: false,
  })
  await environment.init()
  try {
    return await use(await environment.runner.import(file))
  } finally {
    await environment.close()
  }
}
