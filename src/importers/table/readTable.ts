/** Tables to records: which sheet, which row has the headings, what each column is, then row by row. */
import { fold } from '../../dataset/fold.ts'
import type { Text } from '../../dataset/format.ts'
import { shortened } from '../../dates/shortened.ts'
import { type Assembly, titleOf } from '../assemble.ts'
import type { Content } from '../content.ts'
import type { ImportOptions } from '../format.ts'
import { remarked } from '../marks.ts'
import { columnLetter } from '../place.ts'
import { saysOffice } from '../roles.ts'
import { cellOf, type Sheet } from './cells.ts'
import { settleOrders } from './dateColumns.ts'
import { dateFormsOf } from './dateForms.ts'
import { findHeadings, type Headings } from './findHeadings.ts'
import { findMapping } from './findMapping.ts'
import { tellFirst } from './firstTerms.ts'
import type { ColumnMapping, ColumnReading, Field, Mapping, TableReading } from './mapping.ts'
import { readRows } from './readRows.ts'
import { columnsOf, partsOf, placesIn } from './row.ts'
import type { Table } from './rowReader.ts'
import { survey } from './survey.ts'

/** Columns are known by so many rows. */
const ROWS_LOOKED_AT = 500
const ROWS_SHOWN = 10
const SAMPLES_SHOWN = 3

/** What is found of a sheet by its first rows. */
interface Found {
  readonly headings: Headings
  readonly columns: readonly ColumnMapping[]
  /** The first rows under the headings. */
  readonly rows: readonly (readonly string[])[]
}

/** Reads one sheet of a file into `assembly`: the one that the reader names, else the one of which most is understood. */
export async function readTable(
  sheets: readonly Sheet[],
  content: Pick<Content, 'name' | 'url'>,
  assembly: Assembly,
  options: ImportOptions,
): Promise<TableReading> {
  const { mapping = {}, onProgress, signal } = options
  const at = mapping.sheet !== undefined && sheets[mapping.sheet] ? mapping.sheet : bestSheet(sheets)
  const sheet = sheets[at] ?? EMPTY
  const { headings, columns, rows } = look(sheet, mapping)
  let passes = 0
  const pause = pauses(signal, () => onProgress?.((passes + (sheet.part?.() ?? 0)) / 2))
  const surveyed = await survey(sheet, headings.row, columns, pause)
  passes = 1
  const orders = settleOrders(surveyed.dates, columns)
  const placeOf = sheet.placeOf ?? placesIn(sheets.length > 1 ? sheet.name : undefined)
  const table: Table = {
    columns: columnsOf(columns, headings.texts, placeOf),
    parts: partsOf(columns).map((part) => columnsOf(part, headings.texts, placeOf)),
    dates: orders,
    // Who has several offices has them in one row.
    isNamedOnce: surveyed.isNamedOnce && columns.every(({ nth }) => nth === undefined),
    isSpread: sheet.isSpread === true,
    office: officeOfAll(columns, headings, sheet, content.name),
  }
  await tellFirst({ sheet, headings, table, surveyed }, content, options)
  if (headings.title !== undefined) assembly.head({ title: headings.title })
  await readRows(sheet, headings.row, table, assembly, pause)
  return {
    sheets: sheets.map((one) => shortened(one.name)),
    sheet: at,
    headingRow: headings.row,
    columns: columns.map((column, i): ColumnReading => {
      const order = orders.get(i)
      const dayOrder = order?.asks ? ('dayFirst' as const) : column.dayOrder
      return {
        ...column,
        letter: columnLetter(i),
        heading: table.columns.names[i] ?? '',
        samples: [...textsOf(rows, i)].slice(0, SAMPLES_SHOWN).map(inOneLine),
        ...(dayOrder === undefined ? {} : { dayOrder }),
        ...(order?.asks ? { asksDayOrder: true } : {}),
        ...(order && column.field ? { dates: dateFormsOf(textsOf(rows, i), column.field, order) } : {}),
      }
    }),
    firstRows: rows.slice(0, ROWS_SHOWN).map((row) => row.map(inOneLine)),
  }
}

/** As it is shown. */
const inOneLine = (text: string): string => text.replace(/\s*[\r\n]\s*/g, ' ')

const EMPTY: Sheet = { name: '', rows: () => [] }

/** Of the first rows, each text once. */
function textsOf(rows: Found['rows'], column: number): Set<string> {
  const texts = new Set(rows.map((row) => cellOf(row, column)))
  texts.delete('')
  return texts
}

/** Of sheets that are shown, the first of those with most columns that are understood. */
function bestSheet(sheets: readonly Sheet[]): number {
  let [best, most] = [0, -1]
  sheets.forEach((sheet, i) => {
    const known = look(sheet, {}).columns.filter(({ field }) => field !== undefined).length
    const worth = sheet.hidden ? known / 100 : known
    if (worth > most) [best, most] = [i, worth]
  })
  return best
}

function look(sheet: Sheet, mapping: Mapping): Found {
  const first: (readonly string[])[] = []
  for (const row of sheet.rows()) if (first.push(row) >= ROWS_LOOKED_AT) break
  const headings = findHeadings(first, mapping.headingRow)
  const rows = first.slice(headings.row + 1)
  const found = findMapping(headings.texts, rows)
  return { headings, rows, columns: found.map((column, i) => mapping.columns?.[i] ?? column) }
}

/** Rows after which the part that has been read is told, and a page that reads here itself has its turn. */
const ROWS_AT_ONCE = 5000

function pauses(signal: AbortSignal | undefined, tell: () => void): () => Promise<void> | undefined {
  let rows = 0
  return () => {
    if (++rows % ROWS_AT_ONCE !== 0) return undefined
    tell()
    return signal && turn(signal)
  }
}

async function turn(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
  signal.throwIfAborted()
}

const MEMBER = { en: 'Member', zh: '成员', fr: 'Membre', es: 'Miembro' }

/**
 * The office that a table without a column of offices is about: what the heading over the names says (`Mayor`), or the title of the
 * table, its sheet or its file or page, the first that is one of an office; else membership, where a column says of what; else that title, whatever it is.
 */
function officeOfAll(
  columns: readonly ColumnMapping[],
  headings: Headings,
  sheet: Sheet,
  name: string,
): Text | undefined {
  const has = (...fields: Field[]) =>
    columns.some(({ field }) => field !== undefined && fields.includes(field))
  if (has('office', 'event')) return undefined
  const over = headings.texts[columns.findIndex(({ field }) => field === 'person')] ?? ''
  // "Mayor (birth–death)" hints how it is filled in.
  const heading = remarked(over)?.bare ?? over
  const title = headings.title ?? (isGeneric(sheet.name) ? titleOf(name) : sheet.name)
  const named = isOfficeIn(heading) ? heading : [heading, title, sheet.name, titleOf(name)].find(saysOffice)
  return named ?? (has('party', 'organization', 'place') ? MEMBER : title)
}

/** Offices by which headings over names call them, in languages that the list of kinds has not. */
const isOfficeIn = (heading: string): boolean =>
  /^(?:president[ea]|gouverneur|prefet|senateur|maire|ministr[eo]|alcalde(?:sa)?|gobernador[a]?|senadora?|burgermeister|bundeskanzler|prasident|statsminister|borgmastare)$/.test(
    fold(heading),
  )

const isGeneric = (name: string): boolean =>
  /^(?:(?:sheet|table|feuil|hoja|tabelle|blad|工作表|表)\s*[\d–]*)?$/i.test(name.trim())
