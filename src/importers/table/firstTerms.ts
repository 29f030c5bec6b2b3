/** The first terms of a long table, as a dataset of their own, before the rest is read: all rows have been looked at by then. */
import type { TermRow } from '../../dataset/format.ts'
import { assemble } from '../assemble.ts'
import type { Content } from '../content.ts'
import type { DateRead } from '../dates.ts'
import { readDate } from '../dates.ts'
import type { ImportOptions } from '../format.ts'
import { settle } from '../settle.ts'
import type { Sheet } from './cells.ts'
import { readSpans, type Span } from './dateColumns.ts'
import type { Headings } from './findHeadings.ts'
import { readRows } from './readRows.ts'
import type { Table } from './rowReader.ts'
import type { Survey } from './survey.ts'

/** A table with fewer terms is read before anybody has looked at its first lanes. */
const LONG = 5000
/** As many rows as lanes that fill a high screen. */
const FIRST_ROWS = 250

interface Surveyed {
  readonly sheet: Sheet
  readonly headings: Headings
  readonly table: Table
  readonly surveyed: Survey
}

/** Tells `onFirst`, where the table is long and its first people stay the first: see `tally.ts`. */
export async function tellFirst(
  { sheet, headings, table, surveyed }: Surveyed,
  { name, url }: Pick<Content, 'name' | 'url'>,
  { onFirst, asOf, head }: Pick<ImportOptions, 'onFirst' | 'asOf' | 'head'>,
): Promise<void> {
  const { tally } = surveyed
  if (!onFirst || !tally || tally.terms < LONG) return
  const assembly = assemble(name, url, asOf)
  if (headings.title !== undefined) assembly.head({ title: headings.title })
  await readRows(sheet, headings.row, table, assembly, () => undefined, FIRST_ROWS)
  const { file } = await settle(assembly.finish(head))
  if (file.terms.length > 0) onFirst({ file, ...tally, dates: datesOf(table, surveyed) })
}

type Dates = Pick<TermRow, 'start' | 'end'>

/** The starts and ends of a table, of which it is not known which belong together. */
function datesOf({ columns, dates }: Table, { values }: Survey): Dates[] | undefined {
  const spansIn = (
    field: 'start' | 'end' | 'period',
    read: (text: string) => readonly Span[] | undefined,
  ) => {
    const at = columns.first[field]
    if (at === undefined) return []
    const all = values.get(at)
    return all && [...all].flatMap((text) => read(text) ?? [])
  }
  const sideOf = (field: 'start' | 'end', span: (read: DateRead) => Span) => {
    const column = dates.get(columns.first[field] ?? -1)
    return spansIn(field, (text) => (column ? [span(readDate(text, column, field))] : []))
  }
  const period = dates.get(columns.first.period ?? -1)
  const spans = spansIn('period', (text) => (period ? readSpans(text, period) : []))
  const starts = sideOf('start', (start) => ({ start, end: NOTHING }))
  const ends = sideOf('end', (end) => ({ start: NOTHING, end }))
  return (
    spans &&
    starts &&
    ends && [...spans.map(datesOfSpan), ...matched(starts.map(datesOfSpan), ends.map(datesOfSpan))]
  )
}

const NOTHING: DateRead = { kind: 'nothing' }

const datesOfSpan = ({ start, end }: Span): Dates => ({
  ...(start.kind === 'date' ? { start: start.edtf } : {}),
  ...(end.kind === 'date' ? { end: end.edtf } : end.kind === 'goesOn' ? { end: '..' } : {}),
})

/** Each with another: a term without a start, or without an end, is one that the table may not have. */
function matched(starts: readonly Dates[], ends: readonly Dates[]): Dates[] {
  const [start, closed] = [
    starts.find((one) => one.start),
    ends.find(({ end }) => end !== undefined && end !== '..'),
  ]
  const mayBeOpen = ends.length === 0 || ends.some(({ end }) => end === undefined)
  return [
    ...starts.filter((one) => one.start).map((one) => (mayBeOpen ? one : { ...closed, ...one })),
    ...ends.map((one) => ({ ...start, ...one })),
  ]
}
