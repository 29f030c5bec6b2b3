/** The npm package as somebody else meets it: packed, installed without a network, checked by TypeScript, bundled, run. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { build } from 'vite'
import { serve } from '../scripts/serve.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = promisify(execFile)

const FILES = {
  'package.json': '{ "name": "app", "private": true, "type": "module" }',
  'tsconfig.json':
    '{ "compilerOptions": { "strict": true, "noEmit": true, "module": "NodeNext", "moduleResolution": "NodeNext", "target": "ES2022", "lib": ["ES2022", "DOM"], "jsx": "react-jsx", "types": [] }, "include": ["*.ts", "*.tsx"] }',
  'index.html': '<!doctype html><html lang="fr"><script type="module" src="./main.ts"></script></html>',
  'main.ts': `import 'tenure-timeline'
const element = document.createElement('tenure-timeline')
element.data = 'name,office,start,end\\nAnna Berg,Mayor of Holm,2001,2005'
element.addEventListener('tenure-select', ({ detail }) => {
  const start: string | null = detail.kind === 'term' ? detail.start : null
  // @ts-expect-error an event has no such kind
  console.log(start, detail.kind === 'office')
})
export const wrong = () => {
  // @ts-expect-error what is shown is read only
  element.state = {}
}
document.body.append(element)
`,
  'careers.tsx': `import { defineTenure } from 'tenure-timeline/define'
import type {} from 'tenure-timeline/react'
defineTenure('careers-timeline')
export const Careers = () => (
  <tenure-timeline data={{}} time="2000..2020" lang="zh" ontenure-change={({ detail }) => detail.query.length} />
)
// @ts-expect-error no attribute of that name
export const Wrong = () => <tenure-timeline years="2000..2020" />
`,
}

test('it is packed, installed, checked, bundled and run', async ({ page }) => {
  test.setTimeout(240_000)
  const app = mkdtempSync(join(tmpdir(), 'tenure-package-'))
  try {
    await run(process.execPath, ['scripts/package.mjs'], { cwd: root })
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', app, './dist-package'], {
      cwd: root,
    })
    const [{ filename = '', files = [] } = {}] = JSON.parse(stdout) as {
      filename: string
      files: { path: string }[]
    }[]
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'tenure.js',
        'define.js',
        'tenure.d.ts',
        'LICENSE',
        'README.md',
        'tenure-licenses.txt',
      ]),
    )
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(app, name), text)
    await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${filename}`], { cwd: app })
    // React's types, which such an app has: without a network they are taken from here.
    mkdirSync(join(app, 'node_modules/@types'), { recursive: true })
    for (const name of ['@types/react', 'csstype'])
      symlinkSync(join(root, 'node_modules', name), join(app, 'node_modules', name))
    await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], { cwd: app })
    // A server that renders a page imports it too.
    await run(process.execPath, ['-e', "await import('tenure-timeline')", '--input-type=module'], {
      cwd: app,
    })
    await build({ configFile: false, root: app, base: './', logLevel: 'error' })
    const server = await serve(join(app, 'dist'), { port: 0 })
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
    await expect(page.locator('tenure-timeline [part=summary]')).toHaveText(/1\spersonne, 1\smandat/)
    await expect(page.locator('tenure-timeline .picture')).toHaveAttribute('data-view', /./)
    server.close()
  } finally {
    rmSync(app, { recursive: true })
  }
})
