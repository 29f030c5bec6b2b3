// How the work grows with what a dataset can hold a lot of: bench/growth.ts, run from its sources.
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './tools.mjs'

/** @type {{ module: { main(names: readonly string[]): Promise<number> } }} */
const { module } = await runnerImport(join(root, 'bench/growth.ts'), { configFile: false, root })
process.exitCode = await module.main(process.argv.slice(2))
