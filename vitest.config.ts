import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    // Far east, with daylight saving until 2021, and its calendar has no 30 December 2011: no date may depend on it.
    env: { TZ: 'Pacific/Apia' },
    // Properties run many cases: on a busy machine of two cores that takes its time.
    testTimeout: 60_000,
    setupFiles: ['src/words/testing/learnAll.ts'],
    // Vitest would leave one core to itself, which on a machine of two is half of it.
    maxWorkers: '100%',
    // Processes, for a thread would keep the time zone of its own; and each for many files: none leaves anything behind.
    pool: 'forks',
    isolate: false,
    // The scripts run before anything is installed, so they and their tests are plain JavaScript.
    include: [
      'src/**/*.test.{ts,tsx}',
      'attack/**/*.test.ts',
      'gallery/**/*.test.ts',
      'scripts/**/*.test.{ts,mjs}',
    ],
    benchmark: { include: ['bench/**/*.bench.ts'] },
  },
})
