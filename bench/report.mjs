/** The figures as one table, with what each page needs of what the first page needs. */
import { readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'

/** @typedef {import('./drive.mjs').Figures} Figures */
/** @typedef {{ visits: Figures[], over: Map<string, string>, note?: string }} Cell All visits of a page with one dataset. */
/** @typedef {{ data: import('./data.mjs').BenchData, cells: Map<string, Cell> }} Part */

/**
 * What is told: its words, the figures behind it, and how many digits they need. Several figures stand side by side, and
 * the first is compared.
 * @type {[label: string, keys: string[], digits: number][]}
 */
const MEASURES = [
  ['load to first drawn frame, ms', ['drawn'], 0],
  ['load to all usable, ms', ['all'], 0],
  ['longest task while loading, ms', ['longest'], 0],
  ['pan: busy a frame, ms', ['panBusy'], 1],
  ['pan: frame p50 / p95 / max, ms', ['panP50', 'panP95', 'panMax'], 1],
  ['zoom: busy a frame, ms', ['zoomBusy'], 1],
  ['zoom: frame p50 / p95 / max, ms', ['zoomP50', 'zoomP95', 'zoomMax'], 1],
  ['scroll: busy a frame, ms', ['scrollBusy'], 1],
  ['scroll: frame p50 / p95 / max, ms', ['scrollP50', 'scrollP95', 'scrollMax'], 1],
  ['pointer over bars: busy a frame, ms', ['hoverBusy'], 1],
  ['role group on → paint, ms', ['roleOn'], 0],
  ['role group off → paint, ms', ['roleOff'], 0],
  ['year on → paint, ms', ['yearOn'], 0],
  ['year off → paint, ms', ['yearOff'], 0],
  ['search keystroke → paint (slowest of three), ms', ['key'], 0],
  ['heap after load, MB', ['heap'], 1],
  ['elements after load / after moving', ['elements', 'elementsLater'], 0],
  ['bytes over the wire, kB', ['bytes'], 0],
  ['code before the first picture, gzipped, kB', ['codeFirst'], 1],
  ['code, gzipped, kB', ['code'], 1],
]

/**
 * @param {Part[]} parts
 * @param {readonly string[]} pages
 * @returns {string[][]}
 */
function tableOf(parts, pages) {
  const [first = ''] = pages
  const rows = parts.flatMap(({ data, cells }) =>
    MEASURES.filter(([, keys]) => isTaken(cells, keys)).map(([label, keys, digits]) => [
      data.name,
      label,
      ...pages.map((page) =>
        cellText(cells.get(page), keys, digits, page === first ? undefined : cells.get(first)),
      ),
    ]),
  )
  return [['data', 'measure', ...pages], ...rows]
}

/** Was any of it asked of any page? @param {Map<string, Cell>} cells @param {string[]} keys */
const isTaken = (cells, keys) =>
  [...cells.values()].some(({ visits, over }) =>
    keys.some((key) => over.has(key) || visits.some((figures) => key in figures)),
  )

/**
 * @param {Cell | undefined} cell
 * @param {string[]} keys
 * @param {number} digits
 * @param {Cell | undefined} base
 */
function cellText(cell, keys, digits, base) {
  const over = keys.map((key) => cell?.over.get(key)).find(Boolean)
  const values = keys.map((key) => median(cell, key))
  const [value] = values
  if (value === undefined) return over ?? '–'
  const text = values.map((one) => (one === undefined ? '–' : number(one, digits))).join(' / ')
  const other = median(base, keys[0] ?? '')
  return other ? `${text} (×${number(value / other, value / other < 10 ? 1 : 0)})` : text
}

/** @param {Cell | undefined} cell @param {string} key */
function median(cell, key) {
  const values = (cell?.visits ?? []).flatMap((figures) => figures[key] ?? []).sort((a, b) => a - b)
  const middle = values.length >> 1
  const [low, high] = [values[values.length % 2 ? middle : middle - 1], values[middle]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}

/** @param {number} value @param {number} digits */
const number = (value, digits) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** The table for a terminal: the name of the data once. @param {Part[]} parts @param {readonly string[]} pages */
export function plainTable(parts, pages) {
  const rows = tableOf(parts, pages)
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  let before = ''
  return rows
    .map(([name = '', ...rest]) => {
      const cells = [name === before ? '' : name, ...rest]
      const gap = name !== before && before !== '' ? '\n' : ''
      before = name
      return (
        gap +
        cells
          .map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
          .join('  ')
      )
    })
    .join('\n')
}

/**
 * @param {{ parts: Part[], pages: readonly string[], runs: number, browser: string, load: number, engine: EngineRow[] }} result
 */
export function markdown({ parts, pages, runs, browser, load, engine }) {
  const [processor] = cpus()
  const notes = parts.flatMap(({ data, cells }) =>
    [...cells].flatMap(([page, { note }]) => (note ? [`- ${data.name}, ${page}: ${note}.`] : [])),
  )
  return `# Figures

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}; [README.md](README.md) says how each is measured.

${cpus().length} cores (${processor?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB of memory, no GPU; ${browser}, headless, 1280 × 800;
Node ${process.versions.node}. Load of the machine when it began: ${load.toFixed(1)}. Medians of ${runs} ${runs === 1 ? 'visit' : 'visits'}; in parentheses
the ratio to ${pages[0]}. Peers: ${peerVersions()}.

${table([
  ['data', 'terms', 'people', 'row form, MB', 'gzipped, MB', 'column form, MB'],
  ...parts.map(({ data }) => [
    data.name,
    number(data.terms, 0),
    number(data.people, 0),
    ...[data.bytes.rows, data.bytes.gzipped, data.bytes.columns].map((bytes) =>
      bytes === null ? '–' : number(bytes / 1e6, 1),
    ),
  ]),
])}

${table(tableOf(parts, pages))}
${notes.length > 0 ? `\n${notes.join('\n')}\n` : ''}${engine.length > 0 ? `\n${engineSection(engine)}` : ''}`
}

/** @typedef {{ group: string, name: string, mean: number, p99: number }} EngineRow Milliseconds. */

/** @param {EngineRow[]} rows */
const engineSection = (rows) => `## The engine alone

In Node, without a page: milliseconds a call.

${table([['', 'of', 'mean', 'p99'], ...rows.map(({ group, name, mean, p99 }) => [name, group, number(mean, 3), number(p99, 3)])])}
`

/** @param {string[][]} rows */
function table(rows) {
  const [head = [], ...body] = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i < 2 ? '---' : '---:'))), ...body.map(line)].join('\n')
}

function peerVersions() {
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
  return Object.entries(dependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')
}

export const loadOfMachine = () => loadavg()[0] ?? 0
