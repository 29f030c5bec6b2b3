/** The data of one run of the benchmark, made in a folder that goes away with it. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root, runQuietly } from '../scripts/tools.mjs'
import { COLUMNS_FROM } from './pages.mjs'
import { riksdag } from './riksdag.mjs'

/**
 * @typedef {object} BenchData
 * @property {string} name
 * @property {number} terms
 * @property {number} people
 * @property {string} rows Address of the row file.
 * @property {string | null} columns Address of the column form's head, where it was made.
 * @property {string | null} csv Address of the terms as a table, where that is what is read.
 * @property {number} year A year by which half of the terms have begun.
 * @property {number} focus Where the terms of the first lanes are: 0 is the first year of all, 1 the last.
 * @property {string} search Some letters of a name.
 * @property {{ rows: number, gzipped: number, columns: number | null }} bytes
 */

const SEED = '1'

/**
 * @param {string} folder The server's own.
 * @param {number} terms
 */
export async function generated(folder, terms) {
  const at = `data/${terms}`
  await mkdir(join(folder, at), { recursive: true })
  const forms = terms >= COLUMNS_FROM ? ['rows.json', 'columns'] : ['rows.json']
  const make = (/** @type {string} */ form) =>
    tenure('generate', '--terms', `${terms}`, '--seed', SEED, '--out', join(folder, at, form))
  await Promise.all(forms.map(make))
  return describe(folder, at, `${terms.toLocaleString('en')} terms`)
}

/** The same terms as a table in text, as a spreadsheet or a register's site writes it. @param {string} folder @param {number} terms */
export async function generatedTable(folder, terms) {
  const data = await generated(folder, terms)
  const csv = data.rows.replace('rows.json', 'terms.csv')
  const text = tableOf(JSON.parse(readFileSync(join(folder, data.rows), 'utf8')))
  writeFileSync(join(folder, csv), text)
  const bytes = { rows: Buffer.byteLength(text), gzipped: gzipSync(text, { level: 6 }).length, columns: null }
  return { ...data, name: `CSV, ${data.name}`, csv, bytes }
}

const HEADINGS = ['person', 'person_id', 'born', 'office', 'role', 'group', 'organization', 'start', 'end']

/** @param {any} file */
function tableOf({ people, offices, roles, groups, organizations, terms }) {
  /** @param {{ id: string }[]} rows @returns {Map<string, any>} */
  const byId = (rows) => new Map(rows.map((row) => [row.id, row]))
  const [person, office, role, group, organization] = [people, offices, roles, groups, organizations].map(
    byId,
  )
  const lines = [HEADINGS]
  for (const term of terms) {
    const [who, what] = [person?.get(term.person), office?.get(term.office)]
    const kind = role?.get(what.role)
    lines.push([
      textOf(who.name), who.id, who.born ?? '', textOf(what.title), textOf(kind.label), textOf(group?.get(kind.group).label),
      textOf(organization?.get(what.organization)?.name ?? ''), term.start ?? '', term.end === '..' ? 'present' : (term.end ?? ''),
    ]) // biome-ignore format: as the headings are
  }
  return lines.map((line) => line.map(quoted).join(',')).join('\r\n')
}

/** @param {string | Record<string, string>} text */
const textOf = (text) => (typeof text === 'string' ? text : (text.en ?? Object.values(text)[0] ?? ''))
const quoted = (/** @type {string} */ text) =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** @param {string} folder */
export async function realParliament(folder) {
  const csv = process.env.TENURE_RIKSDAG ?? join(root, '..', 'shared', 'data', 'riksdag.csv')
  if (!existsSync(csv)) return null
  const at = 'data/riksdag'
  await mkdir(join(folder, at), { recursive: true })
  writeFileSync(join(folder, at, 'rows.json'), JSON.stringify(riksdag(csv)))
  return describe(folder, at, 'Riksdag')
}

/** @param {...string} args */
async function tenure(...args) {
  const { code, output } = await runQuietly(process.execPath, [join(root, 'scripts', 'tenure.mjs'), ...args])
  if (code !== 0) throw new Error(`tenure ${args[0]} failed: ${output}`)
}

/**
 * @param {string} folder
 * @param {string} at
 * @param {string} name
 * @returns {Promise<BenchData>}
 */
async function describe(folder, at, name) {
  const rows = join(folder, at, 'rows.json')
  const bytes = readFileSync(rows)
  const { terms, people } = JSON.parse(bytes.toString())
  const columns = sizeOf(join(folder, at, 'columns'))
  const years = yearsOf(terms)
  const first = new Set(people.slice(0, 30).map((/** @type {{ id: string }} */ { id }) => id))
  const early = yearsOf(terms.filter((/** @type {{ person: string }} */ { person }) => first.has(person)))
  const [from = 0, to = 0, middle = 0] = [years[0], years.at(-1), early[early.length >> 1]]
  return {
    name,
    terms: terms.length,
    people: people.length,
    rows: `${at}/rows.json`,
    columns: columns && `${at}/columns/dataset.json`,
    csv: null,
    year: years[years.length >> 1] ?? 0,
    focus: Math.min(Math.max(0.1, (middle - from) / (to - from)), 0.9),
    search: lettersOf(people),
    bytes: { rows: bytes.length, gzipped: gzipSync(bytes, { level: 6 }).length, columns },
  }
}

/** Bytes in a folder; null where there is none. @param {string} folder */
function sizeOf(folder) {
  if (!existsSync(join(folder, 'dataset.json'))) return null
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
}

/** In which years terms begin, in order. @param {{ start?: string, end?: string }[]} terms */
const yearsOf = (terms) =>
  terms.map(({ start, end }) => Number(/\d{4}/.exec(start ?? end ?? '')?.[0] ?? 2000)).sort((a, b) => a - b)

/** The first letters of a name from the middle of the list. @param {{ name: string | Record<string, string> }[]} people */
function lettersOf(people) {
  for (const { name } of people.slice(people.length >> 1)) {
    const letters = /^[A-Za-z]{3}/.exec(typeof name === 'string' ? name : (name.en ?? ''))
    if (letters) return letters[0].toLowerCase()
  }
  return 'and'
}
