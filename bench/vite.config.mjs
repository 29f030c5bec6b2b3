/** The peers' pages, each with its library from bench/node_modules. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const pages = ['floor', 'echarts', 'd3', 'vis']

export default defineConfig({
  root: at('pages'),
  base: './',
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages.map((name) => at(`pages/${name}.html`)) },
  },
})
