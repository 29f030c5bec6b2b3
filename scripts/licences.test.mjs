import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { licencesText, packageFolder, readPackage } from './licences.mjs'

const folder = mkdtempSync(join(tmpdir(), 'tenure-licences-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the package of a module', () => {
  it.each([
    ['/a/node_modules/react/index.js', '/a/node_modules/react'],
    [
      '/a/node_modules/@tanstack/react-virtual/dist/index.js?commonjs',
      '/a/node_modules/@tanstack/react-virtual',
    ],
    ['/a/node_modules/x/node_modules/y/z.js', '/a/node_modules/x/node_modules/y'],
    ['\0/a/node_modules/x/y.js?commonjs-es-import', '/a/node_modules/x'],
    ['C:\\a\\node_modules\\x\\y.js', 'C:/a/node_modules/x'],
    ['/a/src/main.ts', undefined],
    ['\0vite/preload-helper.js', undefined],
  ])('%j', (id, found) => expect(packageFolder(id)).toBe(found))
})

describe('the text of licences', () => {
  it('has ours first, then all that each package brings', () => {
    const path = join(folder, 'p')
    mkdirSync(join(path, 'LICENSES'), { recursive: true })
    writeFileSync(join(path, 'package.json'), JSON.stringify({ name: 'p', version: '1.2.3', license: 'MIT' }))
    writeFileSync(join(path, 'LICENSE.md'), 'Copyright P\n')
    writeFileSync(join(path, 'NOTICE'), 'With data of Q\n')
    writeFileSync(join(path, 'LICENSES', 'Q.txt'), 'Copyright Q\n')
    writeFileSync(join(path, 'licenser.js'), 'no text')
    const text = licencesText('Copyright Tenure\n', [readPackage(path)])
    expect(text.match(/Copyright \w+|With data of Q|p 1\.2\.3 \(MIT\)/g)).toEqual([
      'Copyright Tenure',
      'p 1.2.3 (MIT)',
      'Copyright P',
      'Copyright Q',
      'With data of Q',
    ])
    expect(text).not.toContain('no text')
  })

  it('is none where a package brings no licence', () => {
    const without = { name: 'q', version: '1.0.0', licence: 'MIT', texts: [] }
    expect(() => licencesText('Ours', [without])).toThrow('q is in the build and brings no licence')
  })
})
