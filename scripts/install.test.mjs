import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isInstalled, nodeProblem } from './install.mjs'

describe('the check of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0'])('takes %s', (version) => {
    expect(nodeProblem(version)).toBeNull()
  })

  it.each(['14.21.3', '18.20.4', '20.9.0', '21.7.3', '22.11.0'])(
    'does not take %s, and says why',
    (version) => {
      expect(nodeProblem(version)).toContain(
        `20.19 or newer (of Node 22: 22.12 or newer), and this is Node ${version}.`,
      )
    },
  )
})

describe('isInstalled', () => {
  const locked = {
    '': { version: '0.1.0' },
    'node_modules/vite': { version: '8.0.0' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  }
  /** @type {string} */
  let folder

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tenure-install-'))
    mkdirSync(join(folder, 'node_modules'))
    write('package-lock.json', locked)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /**
   * @param {string} file
   * @param {object} packages
   */
  function write(file, packages) {
    writeFileSync(join(folder, file), JSON.stringify({ packages }))
  }

  it('wants an install that ended', () => expect(isInstalled(folder)).toBe(false))

  it('does not mind a missing package for another system', () => {
    write('node_modules/.package-lock.json', { 'node_modules/vite': { version: '8.0.0' } })
    expect(isInstalled(folder)).toBe(true)
  })

  it.each([
    ['another version', { 'node_modules/vite': { version: '7.0.0' } }],
    ['a missing package', {}],
  ])('minds %s', (_, packages) => {
    write('node_modules/.package-lock.json', packages)
    expect(isInstalled(folder)).toBe(false)
  })
})
