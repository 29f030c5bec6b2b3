import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { withDataset } from './src/app/staticPage.ts'

const OWN_DATASET = fileURLToPath(new URL('public/data/two-careers.json', import.meta.url))

/**
 * What the built page may do: run its own code, fetch the datasets its reader chose, nothing else. The one trusted
 * type vouches for the address of the page's own worker. (Not in `vite dev`, which injects scripts of its own.)
 */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' https: http:",
  "object-src 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types tenure-worker 'allow-duplicates'",
].join('; ')

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
}

/** What the page says without its code: the built-in dataset in words. */
const staticPage: Plugin = {
  name: 'static-page',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => withDataset(html, readFileSync(OWN_DATASET, 'utf8')),
  },
}

/** The page's own code is asked for with its entry, and not when that has run. */
const preloadStart: Plugin = {
  name: 'preload-start',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const start = chunks.filter(({ name }) => name === 'start')
      const entry = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName)
      const files = start.flatMap(({ fileName, imports }) => [fileName, ...imports])
      return files
        .filter((file) => !entry.includes(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
          injectTo: 'head',
        }))
    },
  },
}

/**
 * Nearly all of the page's own code runs before the first picture: a browser that heeds this comment (V8's explicit
 * compile hints) compiles it beside the page while it arrives, and not function by function when each is called.
 */
const compileAhead: Plugin = {
  name: 'compile-ahead',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.name === 'start')
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
    },
  },
}

export default defineConfig({
  // Relative addresses: the build works from any sub-path of any static host.
  base: './',
  plugins: [react(), staticPage, contentSecurityPolicy, preloadStart, compileAhead],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  worker: { format: 'es' },
})
