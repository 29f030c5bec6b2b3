/** Finds the row with the headings: under a title, over two rows where they were merged, or nowhere. */
import { readDate, readDateColumn } from '../dates.ts'
import { plainShortYear } from '../shortYear.ts'
import { cellOf } from './cells.ts'
import { meaningOf } from './headings.ts'
import type { Known } from './headingWords.ts'

export interface Headings {
  /** From 0; the second of two. -1 where there is none. */
  readonly row: number
  /** A text a column, '' where it has none. */
  readonly texts: readonly string[]
  /** What stands alone in a row above. */
  readonly title: string | undefined
}

type Row = readonly string[]

/** Headings are looked for in so many rows. */
const MOST_HEADING_ROWS = 30

/** The headings of a table by its first rows; `given` is the row that the reader says has them, from 0, or -1 for none. */
export function findHeadings(rows: readonly Row[], given?: number): Headings {
  const row = given ?? bestRow(rows)
  const texts = row < 0 || row >= rows.length ? [] : (textsAt(rows, row).toSorted(byKnown)[0] ?? [])
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0)
  const above = row < 0 ? rows.slice(0, 0) : rows.slice(0, row)
  return {
    row: row < rows.length ? row : -1,
    texts: Array.from({ length: width }, (_, i) => texts[i] ?? ''),
    title: above.map((cells) => commentIn(cells) ?? onlyCell(cells)).find(isTitle),
  }
}

function bestRow(rows: readonly Row[]): number {
  let best = -1
  let most = 1
  rows.slice(0, MOST_HEADING_ROWS).forEach((row, i) => {
    const known = Math.max(...textsAt(rows, i).map(knownIn)) - row.filter(isDate).length
    if (known <= most) return
    best = i
    most = known
  })
  return best < 0 ? rowOverDates(rows) : best
}

/** The headings if they stood in this row alone, and if the row above were the first half of them. */
function textsAt(rows: readonly Row[], at: number): string[][] {
  const row = (rows[at] ?? []).map(inOneLine)
  const above = at === 0 ? [] : (rows[at - 1] ?? []).map(inOneLine)
  const isHeading = above.filter((cell) => cell !== '').length > 1 && !above.some(isDate)
  return isHeading ? [row, joined(above, row)] : [row]
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A heading over several columns stands in the first of them, or, out of a spreadsheet, in each. */
function joined(above: readonly string[], below: readonly string[]): string[] {
  const width = Math.max(above.length, below.length)
  let over = ''
  return Array.from({ length: width }, (_, i) => {
    const [top = '', bottom = ''] = [above[i], below[i]]
    over = top !== '' || bottom === '' ? top : over
    if (bottom === '' || bottom === over) return over
    return meaningOf(`${over} ${bottom}`) === undefined && meaningOf(bottom) !== undefined
      ? bottom
      : `${over} ${bottom}`.trim()
  })
}

/** Headings with numbers count where there are several: "District 5" alone may be a place in a row. */
function knownIn(texts: readonly string[]): number {
  const meanings = texts.flatMap((text) => (text === '' ? [] : (meaningOf(text) ?? [])))
  const hasNumbers = new Set(meanings.flatMap(({ nth }) => nth ?? [])).size > 1
  return new Set(meanings.flatMap(({ field, nth }) => (nth === undefined || hasNumbers ? field : []))).size
}

const byKnown = (a: readonly string[], b: readonly string[]): number => knownIn(b) - knownIn(a)

/** Headings that no list has: the first row without a date, where those under it have dates. */
function rowOverDates(rows: readonly Row[]): number {
  const first = rows.findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1)
  const row = rows[first]
  if (row === undefined || row.some(isDate)) return -1
  const under = rows.slice(first + 1, first + 11).filter((cells) => cells.some((cell) => cell.trim() !== ''))
  return under.length > 0 && under.every((cells) => cells.some(isDate)) ? first : -1
}

const ANY = readDateColumn([])

const isDate = (cell: string): boolean =>
  /\d/.test(cell) &&
  cell.length < 40 &&
  (readDate(cell.trim(), ANY, 'other').kind === 'date' || plainShortYear(cell) !== undefined)

/** What a heading stands over several columns by is none. */
const isTitle = (text: string | undefined): boolean =>
  text !== undefined && !OF_TIMES.includes(meaningOf(text)?.field)

const OF_TIMES: readonly (Known | undefined)[] = ['start', 'end', 'period', 'began?', 'date']

/** A line of text before a table in CSV: "# Mayors of A, from the archive". */
function commentIn(row: Row): string | undefined {
  if (!row[0]?.trim().startsWith('#')) return undefined
  const text = inOneLine(row.filter((cell) => cell.trim() !== '').join(', ')).replace(/^[#\s]+/, '')
  return text === '' ? undefined : text
}

function onlyCell(row: Row): string | undefined {
  const cells = new Set(row.map((_, i) => cellOf(row, i)).filter((text) => text !== ''))
  const [text] = cells
  return cells.size === 1 ? text && inOneLine(text) : undefined
}
