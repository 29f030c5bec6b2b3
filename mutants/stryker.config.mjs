// Changes the code of a pure room in small ways and sees whether its tests notice: see CONTRIBUTING.md.
import { fileURLToPath } from 'node:url'

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
  // Properties run many cases, and a busy machine takes its time.
  dryRunTimeoutMinutes: 20,
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 85, break: 85 },
  concurrency: 2,
  reporters: ['clear-text', 'progress', 'html'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false },
  tempDirName: 'mutants/.sandbox',
  cleanTempDir: 'always',
  disableTypeChecks: true,
  // Stryker would rewrite the sandbox's configuration by an API that TypeScript no longer has; nothing there reads it.
  tsconfigFile: 'none',
}
