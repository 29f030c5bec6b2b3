/**
 * Results of a SPARQL query in the forms that they are saved in: JSON as the endpoint answers, the two kinds of JSON, CSV and TSV that
 * the query service's page offers, all as variables and rows of cells.
 * Source: W3C, SPARQL 1.1 Query Results JSON Format; SPARQL 1.1 Query Results CSV and TSV Formats.
 */
import { isLanguage } from '../../dataset/language.ts'
import { isObject } from '../../dataset/rules.ts'
import type { Content } from '../content.ts'
import type { Place } from '../place.ts'
import { roughRows } from '../table/roughRows.ts'
import { isStatement, itemIn } from './items.ts'
import { tagOf } from './labels.ts'

export interface Cell {
  /** `blank` is a value that nobody knows. */
  readonly kind: 'uri' | 'text' | 'blank'
  readonly value: string
  readonly lang?: string | undefined
}

export interface ResultRow {
  /** By variable; `undefined` where it has no value. */
  readonly cells: readonly (Cell | undefined)[]
  readonly place: Place
}

export interface Results {
  readonly variables: readonly string[]
  readonly rows: readonly ResultRow[]
  /** Rows of a text whose quotes make no sense, by number, with what stands there. */
  readonly malformed?: ReadonlyMap<number, string> | undefined
}

type Json = Readonly<Record<string, unknown>>

const asObject = (value: unknown): Json => (isObject(value) ? (value as Json) : {})

/** Are these results of a query about items? Of texts without the address of an item a table reads as much. */
export function areResults(content: Content): boolean {
  const json = content.json()
  if (Array.isArray(json)) return isListOfRows(json)
  if (json !== undefined) return bindingsIn(json) !== undefined
  const start = content.start()
  const [headings, ...rows] = roughRows(start, isTsv(start) ? '\t' : ',').slice(0, ROWS_LOOKED_AT)
  if (!headings || headings.length === 0 || !headings.every((text) => VARIABLE.test(text))) return false
  if (rows.some((row) => row.some((text) => isOfItem(cellOfText(text))))) return true
  return headings.some(isLabel) && rows.some((row) => row.some((text) => IS_TIME.test(text)))
}

/** Who asks for labels alone has times that no table has, and variables that the label service names. */
const isLabel = (heading: string): boolean => /[\p{Ll}\p{N}]Label$/u.test(heading)
const IS_TIME = /^"?-?\d{4,}-\d\d-\d\dT00:00:00Z(?:"|$)/

const VARIABLE = /^\??[\p{L}_][\p{L}\p{M}\p{N}_]*$/u

const isOfItem = (cell: Cell | undefined): boolean =>
  cell?.kind === 'uri' && (itemIn(cell.value) !== undefined || isStatement(cell.value))

const ROWS_LOOKED_AT = 21

const isTsv = (start: string): boolean => /^[^\r\n,]*\t/.test(start) || /^\?\w+[\r\n]/.test(start)

function bindingsIn(json: unknown): readonly unknown[] | undefined {
  const { head, results } = asObject(json)
  const { bindings } = asObject(results)
  return isObject(head) && Array.isArray(bindings) ? bindings : undefined
}

/** The page's own JSON: a list of rows by variable, with an item among the first. */
const isListOfRows = (json: readonly unknown[]): boolean =>
  json
    .slice(0, 20)
    .some((row) => Object.values(asObject(row)).some((value) => isOfItem(cellOfJson(value)))) &&
  json.slice(0, 20).every((row) => isObject(row) && Object.values(row).every(isCell))

const isCell = (value: unknown): boolean =>
  typeof value !== 'object' || (isObject(value) && typeof asObject(value).value === 'string')

/** All rows; none where the content is in none of the forms. */
export async function resultsIn(content: Content): Promise<Results> {
  const json = content.json()
  if (Array.isArray(json)) return ofJson(json, variablesOf(json), (i) => `[${i}]`)
  const bindings = bindingsIn(json)
  if (bindings) return ofJson(bindings, variablesOf(bindings, headOf(json)), (i) => `results.bindings[${i}]`)
  if (isTsv(content.start())) return ofText(rowsOfTsv(content.text()))
  const { readDelimited } = await import('../table/delimited.ts')
  const sheet = await readDelimited(content, ',')
  return { ...ofText(sheet.rows()), malformed: sheet.malformed }
}

function headOf(json: unknown): string[] {
  const { vars } = asObject(asObject(json).head)
  return Array.isArray(vars) ? vars.filter((name) => typeof name === 'string') : []
}

/** The order of the query, and what stands in rows beside it. */
const variablesOf = (rows: readonly unknown[], first: readonly string[] = []): string[] => [
  ...new Set([...first, ...rows.flatMap((row) => Object.keys(asObject(row)))]),
]

function ofJson(rows: readonly unknown[], variables: string[], path: (i: number) => string): Results {
  return {
    variables,
    rows: rows.map((row, i) => ({
      cells: variables.map((name) =>
        Object.hasOwn(asObject(row), name) ? cellOfJson(asObject(row)[name]) : undefined,
      ),
      place: { kind: 'path', path: path(i) },
    })),
  }
}

/** In TSV nothing but a line ends a row: its cells are terms as SPARQL writes them, which escape what parts them, or plain texts. */
function* rowsOfTsv(text: string): Generator<string[]> {
  for (const [line] of text.matchAll(/[^\r\n]+/g)) yield line.split('\t')
}

/** Empty lines are no rows, but count as the reader's program counts. */
function ofText(all: Iterable<readonly string[]>): Results {
  const [headings = [], ...rows] = all
  return {
    variables: headings.map((heading) => heading.replace(/^\?/, '')),
    rows: rows.flatMap((row, i): ResultRow[] =>
      row.every((cell) => cell === '')
        ? []
        : [{ cells: row.map(cellOfText), place: { kind: 'row', row: i + 2 } }],
    ),
  }
}

/** A term of the endpoint's JSON, or a plain value of the page's. */
function cellOfJson(value: unknown): Cell | undefined {
  if (typeof value === 'string') return plainCell(value)
  if (typeof value === 'number' || typeof value === 'boolean') return { kind: 'text', value: `${value}` }
  const { type, value: text, 'xml:lang': lang } = asObject(value)
  if (typeof text !== 'string') return undefined
  if (type === 'bnode') return BLANK
  if (type === 'uri') return uri(text)
  return literalCell(text, lang)
}

/** What calls itself a language and is none says nothing. */
const literalCell = (value: string, lang: unknown): Cell => ({
  kind: 'text',
  value,
  lang: typeof lang === 'string' && isLanguage(tagOf(lang)) ? lang : undefined,
})

const BLANK: Cell = { kind: 'blank', value: '' }

/** Values that nobody knows are nodes without a name, or with an address of the kind that stands for one (RDF 1.1, section 3.5). */
const uri = (text: string): Cell =>
  /\/\.well-known\/genid\//.test(text) ? BLANK : { kind: 'uri', value: text }

const TERM = /^(?:<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<[^>]*>|\^\^\w+:\w+)?)$/s

function cellOfText(text: string): Cell | undefined {
  const [, address, literal, lang] = TERM.exec(text) ?? []
  if (address !== undefined) return uri(address)
  if (literal !== undefined) return literalCell(unescaped(literal), lang)
  return text === '' ? undefined : plainCell(text)
}

const ESCAPED: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', b: '\b', f: '\f' }

const unescaped = (text: string): string =>
  text.replace(/\\(.)/gs, (_, sign: string) => ESCAPED[sign] ?? sign)

function plainCell(text: string): Cell {
  if (/^(?:_:\w+|t\d{3,})$/.test(text)) return BLANK
  return /^https?:\/\/\S+$/.test(text) ? uri(text) : { kind: 'text', value: text }
}
