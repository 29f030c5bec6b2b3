// Measures the built page and its peers in one run on the same data, and the engine alone: see bench/README.md.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { ensureBrowser, missingBrowser } from './browser.mjs'
import { isInstalled, makeReady, npm } from './install.mjs'
import { serve } from './serve.mjs'
import { root, runCommand } from './tools.mjs'

const bench = join(root, 'bench')
/** A visit that takes longer than this many seconds is not made again. */
const LONG = 30

const { values: wanted } = parseArgs({
  options: {
    sizes: { type: 'string' },
    runs: { type: 'string' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    engine: { type: 'boolean', default: false },
    csv: { type: 'boolean', default: false },
    exports: { type: 'boolean', default: false },
  },
})

await makeReady()
const { generated, generatedTable, realParliament } = await import('../bench/data.mjs')
const { visit } = await import('../bench/drive.mjs')
const { pages: known } = await import('../bench/pages.mjs')
const { loadOfMachine, markdown, plainTable } = await import('../bench/report.mjs')

const ALL = wanted.csv ? '1000,100000,1000000' : '1000,10000,100000,1000000'
const sizes = listOf(wanted.sizes ?? (wanted.quick ? '1000' : ALL)).map(Number)
const runs = Number(wanted.runs ?? (wanted.quick ? 1 : 5))
const only = wanted.only ?? (wanted.csv ? 'tenure,echarts' : undefined)
const pages = known.filter(({ name }) => !only || listOf(only).includes(name))
const folder = mkdtempSync(join(tmpdir(), 'tenure-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130))

const load = loadOfMachine()
if (wanted.exports) await measureExports()
else if (wanted.engine) await measureEngine()
else report(await measurePages(), wanted.quick || wanted.csv ? [] : await measureEngine())

/** What is saved, in its bytes and seconds: bench/exports.ts, run from its sources. */
async function measureExports() {
  const { runnerImport } = await import('vite')
  /** @type {{ module: { main(root: string, load: number, today: string): Promise<void> } }} */
  const { module } = await runnerImport(join(bench, 'exports.ts'), { configFile: false, root })
  await module.main(root, load, new Date().toISOString().slice(0, 10))
}

async function measurePages() {
  const browser = ensureBrowser('chromium')
  if (!browser) fail(missingBrowser())
  console.log(`in ${browser}`)
  await build()
  const server = await serve(folder, { port: 0 })
  const wire = listenToWire(server)
  const address = server.address()
  const base = `http://localhost:${typeof address === 'object' ? address?.port : ''}/`
  const parts = []
  for (const make of dataToMake()) {
    const data = await make()
    if (data) parts.push({ data, cells: await measure(data, browser, base, wire) })
    else console.log('The Riksdag table is not here: left out.')
  }
  server.close()
  server.closeAllConnections()
  return { parts, browser: versionOf(browser) }
}

/** What is read, made one after the other: a million terms are not kept beside others. */
function dataToMake() {
  return wanted.csv
    ? sizes.map((size) => () => generatedTable(folder, size))
    : [...sizes.map((size) => () => generated(folder, size)), () => realParliament(folder)]
}

/** The page and its peers, built into the folder that is served. */
async function build() {
  if (!isInstalled(bench) && (await npm('ci', '--silent', '--prefix', bench)) !== 0)
    fail('The peers could not be installed: npm says why above.')
  const quiet = ['--logLevel', 'error', '--emptyOutDir']
  const own = await runCommand('vite', 'build', '--outDir', join(folder, 'tenure'), ...quiet)
  const config = join(bench, 'vite.config.mjs')
  const peers = await runCommand(
    'vite',
    'build',
    '--config',
    config,
    '--outDir',
    join(folder, 'peers'),
    ...quiet,
  )
  if (own !== 0 || peers !== 0) fail('The pages could not be built.')
}

/**
 * All visits to all pages with one dataset, by turns, so that a busy moment of the machine meets them all.
 * @param {import('../bench/data.mjs').BenchData} data
 * @param {string} browser
 * @param {string} base
 * @param {Wire} wire
 */
async function measure(data, browser, base, wire) {
  /** @type {Map<string, import('../bench/report.mjs').Cell>} */
  const cells = new Map(pages.map(({ name }) => [name, { visits: [], over: new Map() }]))
  for (let nth = 1; nth <= runs; nth++)
    for (const page of pages) {
      const cell = cells.get(page.name)
      if (!cell || cell.note) continue
      if (page.most && data.terms > page.most) {
        cell.note = `not tried with more than ${page.most.toLocaleString('en')} terms`
        continue
      }
      wire.restart()
      const { figures, over, seconds } = await visit(browser, page, data, base, wire)
      cell.visits.push(figures)
      for (const key of over?.keys ?? []) cell.over.set(key, over.says)
      if (seconds > LONG && runs > 1)
        cell.note = `${nth} of ${runs} visits, since one took ${Math.round(seconds)} s`
      console.log(
        `${data.name}, ${page.name}, visit ${nth}: ${seconds.toFixed(1)} s${over ? `, ${over.says}` : ''}`,
      )
    }
  return cells
}

/** @typedef {import('../bench/drive.mjs').Wire & { restart(): void }} Wire */

/**
 * Kilobytes that were served since the last restart: all of them; and of code, each file once and gzipped, all of it or
 * what was through by a moment (milliseconds since 1970).
 * @param {import('node:http').Server} server
 * @returns {Wire}
 */
function listenToWire(server) {
  let bytes = 0
  /** When each file of code was through. @type {Map<string, number>} */
  const code = new Map()
  server.on('request', ({ url = '', socket }, response) => {
    const [path = ''] = url.split('?')
    const before = socket.bytesWritten
    const file = path.endsWith('/') ? `${path}index.html` : path
    if (/\.(html|js|css)$/.test(file) && !code.has(file)) {
      code.set(file, Number.POSITIVE_INFINITY)
      response.on('finish', () => code.set(file, Math.min(code.get(file) ?? 0, Date.now())))
    }
    response.on('close', () => {
      bytes += socket.bytesWritten - before
    })
  })
  const gzipped = (/** @type {string} */ path) =>
    gzipSync(readFileSync(join(folder, path)), { level: 9 }).length
  const codeBy = (/** @type {number} */ moment) =>
    [...code].reduce((sum, [path, time]) => sum + (time <= moment ? gzipped(path) : 0), 0) / 1000
  return {
    restart() {
      bytes = 0
      code.clear()
    },
    bytes: () => bytes / 1000,
    codeBy,
  }
}

/** @returns {Promise<import('../bench/report.mjs').EngineRow[]>} */
async function measureEngine() {
  const json = join(folder, 'engine.json')
  const code = await runCommand('vitest', 'bench', '--run', `--outputJson=${json}`)
  if (code !== 0) fail('The benchmarks of the engine failed.')
  const { files } = JSON.parse(readFileSync(json, 'utf8'))
  return files.flatMap((/** @type {any} */ file) =>
    file.groups.flatMap((/** @type {any} */ group) =>
      group.benchmarks.map((/** @type {any} */ { name, mean, p99 }) => ({
        group: group.fullName.split(' > ').at(-1),
        name,
        mean,
        p99,
      })),
    ),
  )
}

/**
 * @param {Awaited<ReturnType<typeof measurePages>>} measured
 * @param {import('../bench/report.mjs').EngineRow[]} engine
 */
function report(measured, engine) {
  const names = pages.map(({ name }) => name)
  console.log(`\n${plainTable(measured.parts, names)}\n`)
  const name = wanted.csv ? 'CSV.md' : 'RESULTS.md'
  const file = join(bench, name)
  writeFileSync(file, markdown({ ...measured, pages: names, runs, load, engine }))
  console.log(`Written to bench/${name}`)
}

/** Whether it is a headless shell, only the program's name says. @param {string} browser */
function versionOf(browser) {
  return `${spawnSync(browser, ['--version'], { encoding: 'utf8' }).stdout.trim()} (${basename(browser)})`
}

/** @param {string} list */
function listOf(list) {
  return list.split(',').filter(Boolean)
}

/** @param {string} reason @returns {never} */
function fail(reason) {
  console.error(reason)
  process.exit(1)
}
