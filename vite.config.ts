import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { headers } from './scripts/headers.mjs'
import { graphOf } from './scripts/importGraph.mjs'
import { licences } from './scripts/licences.mjs'
import { oneFile } from './scripts/oneFile.mjs'
import { connectSources, originsIn, withOrigins } from './scripts/origins.mjs'
import { publisherConfig } from './scripts/publisherConfig.mjs'
import { sitePages } from './src/site/plugin.ts'
import { withDataset } from './src/site/staticPage.ts'

const OWN_DATASET = fileURLToPath(new URL('public/data/two-careers.json', import.meta.url))

/**
 * What the built page may do: run its own code, have the styles it holds, fetch datasets of its own site and of those that its
 * publisher names, nothing else.
 * The one trusted type vouches for the address of the page's own worker. (Not in `vite dev`, which injects scripts of its own.)
 */
const policyOf = (html: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' ${hashesIn(html, 'script')}`,
    `style-src 'self' ${hashesIn(html, 'style')}`,
    "img-src 'self' data: blob:",
    `connect-src ${connectSources(originsIn(html))}`,
    "object-src 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types tenure-worker 'allow-duplicates'",
  ].join('; ')

/** The styles or scripts that stand in the page itself, as a policy names them. */
const hashesIn = (html: string, tag: 'style' | 'script'): string =>
  [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))]
    .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ')

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOf(html) },
        injectTo: 'head-prepend',
      },
    ],
  },
}

/** Whoever tries things may read data of anybody's. */
const anyOrigin: Plugin = {
  name: 'any-origin',
  apply: 'serve',
  transformIndexHtml: (html) => withOrigins(html, '*'),
}

/** What the page says without its code: the built-in dataset in words. */
const staticPage: Plugin = {
  name: 'static-page',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => withDataset(html, readFileSync(OWN_DATASET, 'utf8')),
  },
}

const SRC = fileURLToPath(new URL('src/', import.meta.url))

/**
 * The code of the first picture is one file beside that of the page: what React's code shares with it is there already. (The
 * page's own, in the same file, would need code of the bundler's to be told apart from the rest: half a kilobyte.)
 */
const entryGraph = graphOf(join(SRC, 'main.ts'))
const pageGraph = graphOf(join(SRC, 'app', 'page.ts'))
const isOfPage = (id: string): boolean =>
  (pageGraph.has(id) && !entryGraph.has(id) && !id.endsWith('/app/page.ts')) ||
  /node_modules.d3-array\b|rolldown.runtime/.test(id)

/** What the timeline brings after its first picture is one file too, with what React's code shares with it. */
const lateGraph = graphOf(join(SRC, 'timeline', 'late.ts'))
const isLate = (id: string): boolean => lateGraph.has(id) && !pageGraph.has(id)

/** So is text search, which a link that searches asks for before React. */
const searchGraph = graphOf(join(SRC, 'query', 'textSearch.ts'))
const isSearch = (id: string): boolean => searchGraph.has(id) && !pageGraph.has(id)

/** And all that the worker begins with: it comes at once, and not one after another as each names the next. */
const workerGraph = graphOf(join(SRC, 'loading', 'load.worker.ts'))
const isOfWorker = (id: string): boolean => workerGraph.has(id)

type Bundle = Record<string, { readonly type: string; readonly fileName: string }>
interface Chunk {
  readonly type: 'chunk'
  readonly name: string
  readonly fileName: string
  readonly imports: readonly string[]
  code: string
}

/** The chunk of a file of the source, and all that it imports. */
function withImports(bundle: Bundle, name: string): Chunk[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk') as unknown as Chunk[]
  const found = new Set(chunks.filter((chunk) => chunk.name === name))
  for (const chunk of found)
    for (const file of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === file)
      if (imported) found.add(imported)
    }
  return [...found]
}

/** What every `import()` calls, and what icons are made with. */
const ownHelpers: Plugin = {
  name: 'own-helpers',
  apply: 'build',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? `export { importWith as __vitePreload } from ${JSON.stringify(join(SRC, 'importWith.ts'))}`
      : /lucide-react.dist.esm.createLucideIcon\.mjs$/.test(id)
        ? `export { default } from ${JSON.stringify(join(SRC, 'components', 'shared', 'createIcon.tsx'))}`
        : undefined,
}

/** The code of the first picture is asked for with the page's entry, and not when that has run. */
const preloadPage: Plugin = {
  name: 'preload-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) =>
      withImports(bundle, 'page')
        .filter(({ fileName }) => !html.includes(fileName))
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
          injectTo: 'head',
        })),
  },
}

/**
 * Before the first picture every byte is waited for: of the bundler's minified code Terser takes another fiftieth. (Of React's,
 * which comes after, it takes nothing, and more time than the whole build.)
 */
const squeeze: Plugin = {
  name: 'squeeze',
  apply: 'build',
  async generateBundle(_, bundle) {
    const { minify } = await import('terser')
    // "Unsafe" is an arrow in the place of a function that is called with `new`: nothing here does that to a function without a name.
    const compress = { passes: 3, pure_getters: true, unsafe_arrows: true } as const
    const options = { module: true, ecma: 2020, compress } as const
    const isOfStart = (name: string) => name === 'index' || name === 'late'
    const chunks = (Object.values(bundle) as unknown as Chunk[]).filter(
      ({ type, name }) => type === 'chunk' && isOfStart(name),
    )
    for (const chunk of new Set([...withImports(bundle, 'page'), ...chunks]))
      chunk.code = (await minify(chunk.code, options)).code ?? chunk.code
  },
}

/**
 * Nearly all of this code runs as the page comes up: a browser that heeds this comment (V8's explicit compile hints)
 * compiles it beside the page while it arrives, and not function by function when each is called.
 */
const compileAhead: Plugin = {
  name: 'compile-ahead',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => {
      for (const chunk of new Set([...withImports(bundle, 'page'), ...withImports(bundle, 'start')]))
        chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`
    },
  },
}

const { page: licencesOfPage, worker: licencesOfWorker } = licences()

export default defineConfig({
  // Relative addresses: the build works from any sub-path of any static host.
  base: './',
  plugins: [
    react(),
    staticPage,
    sitePages(fileURLToPath(new URL('.', import.meta.url)), 'data/two-careers.json'),
    publisherConfig(fileURLToPath(new URL('public', import.meta.url))),
    contentSecurityPolicy,
    anyOrigin,
    ownHelpers,
    preloadPage,
    squeeze,
    compileAhead,
    licencesOfPage,
    oneFile(),
    headers(fileURLToPath(new URL('public', import.meta.url))),
  ],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'picture', test: isOfPage },
            { name: 'late', test: isLate },
            { name: 'search', test: isSearch },
          ],
        },
      },
    },
  },
  worker: {
    format: 'es',
    plugins: () => [licencesOfWorker],
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'rows', test: isOfWorker }] } } },
  },
})
