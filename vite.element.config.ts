/** Builds the custom element beside the page: `tenure.js` with an address that stays, and parts named by their content. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { graphOf } from './scripts/importGraph.mjs'
import { licences } from './scripts/licences.mjs'

const ours = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Styles that code brings along are worn by the shadow root (`src/element/sheet.ts`): nothing comes into the host's document. */
const noSheets: Plugin = {
  name: 'no-sheets',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-sheet' : undefined),
  load: (id) => (id === '\0no-sheet' ? '' : undefined),
}

/** Comments and white space of styles that are worn as they are written. */
const smallStyles: Plugin = {
  name: 'small-styles',
  enforce: 'pre',
  load: (id) => {
    if (!id.endsWith('.css?raw')) return undefined
    const text = readFileSync(id.replace(/\?raw$/, ''), 'utf8')
    const small = text.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ')
    return `export default ${JSON.stringify(small.trim())}`
  },
}

/** A part that does not come is the element's to tell: nothing is asked for ahead, and nothing said to the host's window. */
const ownImports: Plugin = {
  name: 'own-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? `export { importTold as __vitePreload } from ${JSON.stringify(ours('src/element/missingCode.ts'))}`
      : undefined,
}

/** What code of other packages and hosts is checked against. */
const types: Plugin = {
  name: 'types',
  apply: 'build',
  generateBundle() {
    const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
    emit('tenure.d.ts', readFileSync(ours('src/element/api.d.ts'), 'utf8'))
    emit('tenure-react.d.ts', readFileSync(ours('src/element/react.d.ts'), 'utf8'))
  },
}

/** All before the first picture is one file, and all that the timeline brings after it another; the scripts themselves are but addresses. */
const core = graphOf(ours('src/element/defineTenure.ts'))
const late = graphOf(ours('src/timeline/late.ts'))
const isCore = (id: string): boolean =>
  core.has(id.replace(/\?.*/, '')) ||
  /node_modules.d3-array\b|rolldown.runtime|css\?raw$|preload-helper/.test(id)
const isLate = (id: string): boolean => late.has(id) && !core.has(id)

/** A site has the script alone; the package (`scripts/package.mjs`) also what registers nothing by itself. */
const entriesIn = (mode: string): string[] =>
  (mode === 'package' ? ['tenure', 'define'] : ['tenure']).map((name) => ours(`src/element/${name}.ts`))

export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: false,
  plugins: [noSheets, smallStyles, ownImports, types, licences('tenure-licenses.txt').page],
  build: {
    target: 'es2022',
    outDir: mode === 'package' ? 'dist-package' : 'dist',
    emptyOutDir: mode === 'package',
    modulePreload: false,
    rolldownOptions: {
      input: entriesIn(mode),
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'assets/element/[name]-[hash].js',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'element', test: isCore },
            { name: 'element-late', test: isLate },
          ],
        },
      },
    },
  },
}))
