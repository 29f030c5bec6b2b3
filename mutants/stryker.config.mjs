// Changes the code of a pure room in small ways and sees whether its tests notice: see CONTRIBUTING.md.
import { fileURLToPath } from 'node:url'
import { trySome } from './sample.mjs'

const { TENURE_SAMPLE, TENURE_SEED } = process.env
if (TENURE_SAMPLE) trySome(Number(TENURE_SAMPLE), Number(TENURE_SEED))

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: fileURLToPath(new URL('vitest.config.mjs', import.meta.url)) },
  // What no test of these reads (and a second configuration of Biome): copying it into the sandbox takes longer than the tests.
  ignorePatterns: [
    '/dist',
    '/bench',
    '/docs',
    '/gallery',
    '/mutants',
    '/attack',
    '/test-results',
    '/biome.json',
  ],
  coverageAnalysis: 'perTest',
  // What runs once, as a file is loaded, would need all tests again for each of its mutants.
  ignoreStatic: true,
  // Properties run many cases, and a busy machine takes its time: that something is slow must not count as noticed.
  dryRunTimeoutMinutes: 20,
  timeoutMS: 60_000,
  timeoutFactor: 4,
  concurrency: 2,
  // The score is counted from the JSON (scripts/mutants.mjs).
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  tempDirName: 'mutants/.sandbox',
  cleanTempDir: 'always',
  disableTypeChecks: true,
  // Stryker would rewrite the sandbox's configuration by an API that TypeScript no longer has; nothing there reads it.
  tsconfigFile: 'none',
}
