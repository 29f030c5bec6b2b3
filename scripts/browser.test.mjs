import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ensureBrowser, findBrowser, missingBrowser } from './browser.mjs'

// Playwright reads where its browsers are once, when it is first loaded: so before any test, and for all of them.
const folder = mkdtempSync(join(tmpdir(), 'tenure browser '))
vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', folder)

describe('the browser', () => {
  beforeEach(() => {
    mkdirSync(folder, { recursive: true })
    vi.stubEnv('PATH', folder)
    vi.stubEnv('TENURE_BROWSER', '')
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  afterAll(() => vi.unstubAllEnvs())

  /**
   * @param {string} name
   * @param {string} script
   */
  function put(name, script) {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `#!/bin/sh\n${script}\n`)
    chmodSync(file, 0o755)
    return file
  }

  it('is the one that TENURE_BROWSER names', () => {
    const named = put('my browser', 'exit 0')
    vi.stubEnv('TENURE_BROWSER', named)
    expect(findBrowser()).toBe(named)
    expect(ensureBrowser()).toBe(named)
  })

  it('is no other than TENURE_BROWSER names, even if that is missing', () => {
    vi.stubEnv('TENURE_BROWSER', join(folder, 'nowhere'))
    expect(findBrowser()).toBeNull()
    expect(ensureBrowser()).toBeNull()
    expect(missingBrowser()).toContain('nowhere, which does not start. The browser tests were NOT run.')
  })

  it('is looked for on the PATH', () => {
    const chrome = put('google-chrome', 'exit 0')
    expect(findBrowser()).toBe(chrome)
  })

  // Where Windows finds a program is not decided by a line at its start.
  it.skipIf(process.platform === 'win32')('has to start', () => {
    put('chromium', 'echo "a package that only announces another"; exit 1')
    const chrome = put('google-chrome', 'exit 0')
    expect(ensureBrowser()).toBe(chrome)
  })

  it('is a headless shell for the tests, and the whole Chromium for who asks for it', () => {
    const chromium = put('chromium', 'exit 0')
    expect(ensureBrowser()).toBe(chromium)
    const shell = put('chromium-headless-shell', 'exit 0')
    expect([findBrowser(), ensureBrowser()]).toEqual([shell, shell])
    expect([findBrowser('chromium'), ensureBrowser('chromium')]).toEqual([chromium, chromium])
    rmSync(chromium)
    expect(ensureBrowser('chromium')).toBe(shell)
  })

  it('may be what Playwright has downloaded, the headless shell alone too', async () => {
    const { chromium } = await import('@playwright/test')
    const whole = relative(folder, chromium.executablePath())
    const chrome = put(whole, '')
    put('chromium', '')
    expect(findBrowser()).toBe(chrome)
    const shell = put(
      `${whole.split(sep, 1)[0]?.replace('-', '_headless_shell-')}/shell-linux64/chrome-headless-shell`,
      '',
    )
    put('chromium-headless-shell', '')
    expect(findBrowser()).toBe(shell)
    expect(findBrowser('chromium')).toBe(chrome)
  })
})
