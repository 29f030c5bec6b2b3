#!/usr/bin/env node
// The command `tenure`: src/cli, run from its sources as everything else is.
import { join } from 'node:path'
import { withSource } from './source.mjs'
import { root } from './tools.mjs'

process.exitCode = await withSource(
  join(root, 'src/cli/main.ts'),
  /** @param {{ main(args: readonly string[]): Promise<number> }} module */
  (module) => module.main(process.argv.slice(2)),
)
