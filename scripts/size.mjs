import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { loadsOf } from './page.mjs'

/** What the page may load before it shows anything: JavaScript and CSS, gzipped, in bytes. */
export const limit = 150_000

/** As Vite writes it: new Worker(new URL(`load.worker-1a2b.js`,import.meta.url).href, …), with more or fewer URLs. */
const workerStart = /\bnew (?:Shared)?Worker\((?:new URL\(|\/\*.*?\*\/|["'`]{2}\s*\+|\s)*["'`]([^"'`]+\.js)/g

/** @typedef {{ file: string, raw: number, gzipped: number, part: 'initial' | 'worker' | 'later' }} Size */

/**
 * The JavaScript and CSS of a build, each with the part that loads it: the page at once (with all that it
 * imports statically), a worker, or the page later on.
 * @param {string} dist
 * @returns {Promise<Size[]>}
 */
export async function sizesOf(dist) {
  // Vite is loaded only here: this file is read before the packages are installed.
  const { parseSync } = await import('vite')
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  )
  const code = files.filter((file) => /\.(js|css)$/.test(file))
  const texts = new Map(code.map((file) => [file, readFileSync(join(dist, file), 'utf8')]))
  const importsOf = (/** @type {string} */ file) =>
    file.endsWith('.js') ? importedBy(file, parseSync(file, texts.get(file) ?? '').module) : []
  const started = new Set([...texts.values()].flatMap(workersOf))
  const workers = code.filter((file) => started.has(posix.basename(file)))
  const byPage = reach(loadsOf(join(dist, 'index.html')), importsOf)
  const byWorkers = reach(workers, importsOf)
  return code
    .map((file) =>
      measured(dist, file, byPage.has(file) ? 'initial' : byWorkers.has(file) ? 'worker' : 'later'),
    )
    .sort((a, b) => a.part.localeCompare(b.part) || b.gzipped - a.gzipped)
}

/**
 * Everything that can be reached from the starts, themselves included.
 * @param {string[]} starts
 * @param {(file: string) => string[]} next
 */
function reach(starts, next) {
  const reached = new Set(starts)
  // A Set goes on with what is added to it while it is walked.
  for (const file of reached) for (const other of next(file)) reached.add(other)
  return reached
}

/**
 * @param {string} file
 * @param {import('vite').ParseResult['module']} module
 */
function importedBy(file, module) {
  const again = module.staticExports.flatMap((line) =>
    line.entries.map((entry) => entry.moduleRequest?.value),
  )
  return [...module.staticImports.map((line) => line.moduleRequest.value), ...again]
    .filter((specifier) => specifier?.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(file), specifier ?? ''))
}

/**
 * The names of the files that a script starts as workers.
 * @param {string} text
 */
function workersOf(text) {
  return [...text.matchAll(workerStart)].map(([, file = '']) => posix.basename(file))
}

/**
 * @param {string} dist
 * @param {string} file
 * @param {Size['part']} part
 * @returns {Size}
 */
function measured(dist, file, part) {
  const bytes = readFileSync(join(dist, file))
  return { file, part, raw: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length }
}

/** @param {Size[]} sizes */
export function initialSize(sizes) {
  return sizes.reduce((sum, size) => sum + (size.part === 'initial' ? size.gzipped : 0), 0)
}

/** @param {Size[]} sizes */
export function sizeTable(sizes) {
  const total = ['initial, all', '', kilobytes(initialSize(sizes)), `of ${kilobytes(limit)} kB`]
  const rows = sizes.map(({ part, file, raw, gzipped }) => [part, kilobytes(raw), kilobytes(gzipped), file])
  return [['', 'kB', 'gzipped', ''], ...rows, total]
    .map(
      ([part = '', raw = '', gzipped = '', file]) =>
        `${part.padEnd(14)}${raw.padStart(8)}${gzipped.padStart(10)}  ${file}`,
    )
    .map((line) => line.trimEnd())
    .join('\n')
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1)
}
