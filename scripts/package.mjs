// Makes the npm package of the custom element in dist-package/: `npm run package`, then `npm pack ./dist-package`.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runCommand } from './tools.mjs'

const folder = join(root, 'dist-package')

/** All that it needs is in it. Importing `tenure-timeline` registers the element, and nothing else has an effect. */
const manifest = () => {
  const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return {
    name: 'tenure-timeline',
    version,
    description: 'Who held which office, when: a custom element that draws careers as swimlanes.',
    license,
    type: 'module',
    sideEffects: ['./tenure.js'],
    types: './tenure.d.ts',
    exports: {
      '.': { types: './tenure.d.ts', default: './tenure.js' },
      './define': { types: './define.d.ts', default: './define.js' },
      './react': { types: './tenure-react.d.ts' },
      './package.json': './package.json',
    },
  }
}

const built = await runCommand('vite', 'build', '--config', 'vite.element.config.ts', '--mode', 'package')
if (built !== 0) process.exit(built)
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`)
writeFileSync(join(folder, 'define.d.ts'), "export { defineTenure } from './tenure.js'\n")
copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
copyFileSync(join(root, 'public/docs/custom-element.md'), join(folder, 'README.md'))
