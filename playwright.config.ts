import { defineConfig } from '@playwright/test'
import { findBrowser, testArgs } from './scripts/browser.mjs'

// The build is served from a sub-path, because that is where many of its hosts will have it.
const base = '/some/sub-path/'
// Another port for a second run beside a first.
const port = Number(process.env.PORT ?? 4188)
const address = `http://localhost:${port}${base}`

const browser = findBrowser()

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  // Here a test that fails now and then is to be seen and mended. CI is up to three times slower on some days, and there one that
  // fails is tried once more: it is named as flaky in the report.
  retries: process.env.CI ? 1 : 0,
  // A small machine with other things to do is slow, not wrong.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // "npm test" names a file for the counts; the report for people stays the same.
  reporter: [
    [process.env.CI ? 'dot' : 'list'],
    ['./e2e/tallies.ts'],
    ...(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['json'] as const] : []),
  ],
  use: {
    browserName: 'chromium',
    baseURL: address,
    launchOptions: { args: testArgs, ...(browser && { executablePath: browser }) },
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'desktop',
      testMatch: '**/*.spec.ts',
      testIgnore: '**/*.phone.spec.ts',
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      testMatch: '**/*.phone.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: `node scripts/serve.mjs dist ${port} ${base}`,
    url: address,
    reuseExistingServer: false,
  },
})
