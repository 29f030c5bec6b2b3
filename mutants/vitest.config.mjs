/** The unit tests of one room, as Stryker runs them: a room's own tests are to notice what is wrong in it. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['src/words/testing/learnAll.ts'],
    // Stryker ends what has no end: a test that is only slow must not count as one that noticed.
    testTimeout: 3_600_000,
    include: [`src/${process.env.TENURE_ROOM}/**/*.test.ts`],
  },
})
