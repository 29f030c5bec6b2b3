#!/usr/bin/env node
// The command `tenure`: src/cli, run from its sources as everything else is.
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './tools.mjs'

/** @type {{ module: { main(args: readonly string[]): Promise<number> } }} */
const { module } = await runnerImport(join(root, 'src/cli/main.ts'), { configFile: false, root })
process.exitCode = await module.main(process.argv.slice(2))
