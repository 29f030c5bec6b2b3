import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    // Properties run many cases: on a busy machine of two cores that takes its time.
    testTimeout: 60_000,
    // The scripts run before anything is installed, so they and their tests are plain JavaScript.
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,mjs}'],
    benchmark: { include: ['bench/**/*.bench.ts'] },
  },
})
