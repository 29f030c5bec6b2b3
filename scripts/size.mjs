import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { loadsOf } from './page.mjs'

/**
 * Whose code a file is: the page's `entry` (its scripts and style sheets, with all they import), what the page only
 * `preloaded`, what it asks for then for every reader until it is `usable`, a `worker`'s, or what is asked for `later` and not by
 * every reader. What the custom element's script loads before its first picture is an `element`'s, and `elementLater` what it may ask for then.
 * @typedef {'entry' | 'preloaded' | 'usable' | 'worker' | 'later' | 'element' | 'elementLater'} Part
 */

/** @typedef {{ file: string, raw: number, gzipped: number, part: Part }} Size Bytes. */
/** @typedef {{ name: string, parts: Part[], most: number }} Limit So many bytes, gzipped, may all files of some parts have. */

/**
 * What the page may load: JavaScript and CSS.
 * @type {Limit[]}
 */
export const limits = [
  // The entry asks for the dataset; what it preloads draws the first picture. The goal is 50 kB.
  { name: 'before the first picture', parts: ['entry', 'preloaded'], most: 50_000 },
  // With React, and what the timeline brings after its first picture. The goal is 165 kB.
  { name: 'until usable', parts: ['entry', 'preloaded', 'usable'], most: 165_000 },
  // With what a reader opens and long lists (24 kB), with the ways in for their own data and how it was read (10 kB, with its words in four languages 18 kB), with what sees to the focus, and to searches in Chinese (4 kB), with annotations (2 kB), with the reader of Parquet for the worker and for pages
  // that may start none (25 kB each), with what says what is wrong in a file (5 kB each) and explains it (11 kB), with what tells a view as text
  // (10 kB), and with the readings of Chinese (160 kB): these come only where they are needed.
  // With what shares, cites, embeds and saves a view (30 kB, with its words).
  // With what reads a publisher's config and says what is wrong in it, in four languages (6 kB).
  // And with the words of each language but English (12 kB each), of which a reader loads those of one; and with what reads other formats, for the
  // worker and for pages that may start none: formats of the field (54 kB each), tables in text (13 kB), tables of pages (6 kB each), encodings of before Unicode (1 kB each) and spreadsheets (83 kB each).
  { name: 'all', parts: ['entry', 'preloaded', 'usable', 'worker', 'later'], most: 918_000 },
  // In pages of others, where each kilobyte is one more of theirs. The limit is 150 kB.
  { name: 'of the element, before its picture', parts: ['element'], most: 52_000 },
  // What the page has in the same places, without React and workers; 160 kB of it are pinyin and traditional characters, for a search that needs them.
  { name: 'of the element, all', parts: ['element', 'elementLater'], most: 492_500 },
]

/** What the page asks for, once its first picture is drawn, to be usable (`src/main.ts`, `timeline/lateParts.ts`, `app/findLater.ts`). */
const untilUsable = /(^|\/)(start|late|search)-[\w-]+\.(js|css)$/

/** As Vite writes the address of a worker: new URL(`load.worker-1a2b.js`, import.meta.url). */
const workerAddress = /\bnew URL\(\s*["'`]([^"'`]+\.js)["'`],\s*import\.meta\.url/g

/**
 * The JavaScript and CSS of a build, each with the first part that loads it.
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
  const starts = {
    ...loadsOf(join(dist, 'index.html')),
    usable: code.filter((file) => untilUsable.test(file)),
    worker: code.filter((file) => started.has(posix.basename(file))),
    element: code.filter((file) => file === 'tenure.js'),
    elementLater: code.filter((file) => file.startsWith('assets/element/')),
  }
  /** @type {Map<string, Part>} */
  const parts = new Map()
  for (const part of begun)
    for (const file of reach(starts[part], importsOf)) if (!parts.has(file)) parts.set(file, part)
  return code
    .map((file) => measured(dist, file, parts.get(file) ?? 'later'))
    .sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part) || b.gzipped - a.gzipped)
}

const begun = /** @type {const} */ (['entry', 'preloaded', 'usable', 'worker', 'element', 'elementLater'])
const order = [...begun, 'later']

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
  return [...text.matchAll(workerAddress)].map(([, file = '']) => posix.basename(file))
}

/**
 * @param {string} dist
 * @param {string} file
 * @param {Part} part
 * @returns {Size}
 */
function measured(dist, file, part) {
  const bytes = readFileSync(join(dist, file))
  return { file, part, raw: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length }
}

/**
 * Bytes of all files of some parts, gzipped.
 * @param {Size[]} sizes
 * @param {Part[]} parts
 */
export function sizeOf(sizes, parts) {
  return sizes.reduce((sum, { part, gzipped }) => sum + (parts.includes(part) ? gzipped : 0), 0)
}

/**
 * What is over its limit, in words.
 * @param {Size[]} sizes
 * @param {Limit[]} limits
 */
export function overLimits(sizes, limits) {
  return limits
    .map(({ name, parts, most }) => ({ name, most, found: sizeOf(sizes, parts) }))
    .filter(({ most, found }) => found > most)
    .map(({ name, most, found }) => `The page's code, ${name}: ${found} bytes, more than ${most}.`)
}

/**
 * @param {Size[]} sizes
 * @param {Limit[]} limits
 */
export function sizeTable(sizes, limits) {
  const files = sizes.map(({ part, file, raw, gzipped }) => [part, kilobytes(raw), kilobytes(gzipped), file])
  const totals = limits.map(({ name, parts, most }) => [
    name,
    '',
    kilobytes(sizeOf(sizes, parts)),
    `of ${kilobytes(most)} kB`,
  ])
  return [['', 'kB', 'gzipped', ''], ...files, ...totals]
    .map(
      ([part = '', raw = '', gzipped = '', file]) =>
        `${part.padEnd(24)}${raw.padStart(8)}${gzipped.padStart(10)}  ${file}`,
    )
    .map((line) => line.trimEnd())
    .join('\n')
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1)
}
