/** The dates of a row; what is none is said with its place, and what is in doubt. */
import type { Text } from '../../dataset/format.ts'
import { writtenIn } from '../../dataset/text.ts'
import type { Assembly } from '../assemble.ts'
import { type DateRead, readDate } from '../dates.ts'
import type { ImportReason } from '../reasons.ts'
import { shortYear } from '../shortYear.ts'
import { type DatedColumn, isEitherOrder, readSpans, type Span, withParts } from './dateColumns.ts'
import type { Field } from './mapping.ts'
import type { Row } from './row.ts'

type DateField = 'start' | 'end' | 'born' | 'died' | 'date'

export interface DateReader {
  /** `undefined` where it is none. */
  date(row: Row, field: DateField): DateRead | undefined
  /** When the office of a row was held; `undefined` where one of its dates is none. */
  spans(row: Row): readonly Span[] | undefined
  /** What is known of a person. The rest of the row stays true where it is no date, and that is said once for a person. */
  fact(row: Row, field: 'born' | 'died', name: Text): string | undefined
}

export function createDateReader(columns: ReadonlyMap<number, DatedColumn>, assembly: Assembly): DateReader {
  const columnOf = (row: Row, field: DateField | 'period') => columns.get(row.indexOf(field) ?? -1)
  const leaveOut = (row: Row, at: Field, written: string, wanted: DateField) => {
    const value = written.replace(/\s+/g, ' ')
    // A month of its own has two figures, and no year.
    const year = at.endsWith('Month') ? undefined : shortYear(value)
    const reason: ImportReason =
      year === undefined ? { code: 'noDate', value, wanted } : { code: 'shortYear', value, year }
    assembly.leaveOut(row.placeOf(at), reason)
  }
  const doubt = tellDoubts(assembly)

  const date: DateReader['date'] = (row, field) => {
    const column = columnOf(row, field)
    if (!column) return { kind: 'nothing' }
    const text = row.cell(field)
    const read = readDate(text, column, field === 'start' || field === 'end' ? field : 'other')
    if (read.kind === 'date') doubt(row, field, text, read, column)
    const mayGoOn = field === 'end' || field === 'died'
    if (read.kind !== 'notDate' && (read.kind !== 'goesOn' || mayGoOn)) return read
    leaveOut(row, field, text, field)
    return undefined
  }

  /** With month and day, where these have columns of their own. */
  const side = (row: Row, field: 'start' | 'end'): DateRead | undefined => {
    const read = date(row, field)
    const column = columnOf(row, field)
    if (read?.kind !== 'date' || !column) return read
    const [month, day] = [row.cell(`${field}Month`), row.cell(`${field}Day`)]
    const edtf = withParts(read.edtf, month, day, column)
    if (edtf !== undefined) return edtf === read.edtf ? read : { ...read, edtf }
    leaveOut(row, `${field}Month`, `${month} ${day}`.trim(), field)
    return undefined
  }

  const spans: DateReader['spans'] = (row) => {
    const text = row.cell('period')
    const column = columnOf(row, 'period')
    if (column && text !== '') {
      const found = readSpans(text, column)
      if (!found) leaveOut(row, 'period', text, 'start')
      for (const { start, end } of found ?? [])
        for (const read of [start, end]) if (read.kind === 'date') doubt(row, 'period', text, read, column)
      return found
    }
    const start = side(row, 'start')
    const end = start && side(row, 'end')
    return start && end && [{ start, end }]
  }

  const told = new Set<string>()
  const fact: DateReader['fact'] = (row, field, name) => {
    const text = row.cell(field)
    if (text === '') return undefined
    const id = () => [field, writtenIn(name, 'en'), text].join('\n')
    if (told.size > 0 && told.has(id())) return undefined
    const read = date(row, field)
    if (read === undefined) told.add(id())
    return read?.kind === 'date' ? read.edtf : undefined
  }
  return { date, spans, fact }
}

/** Says what of a date is in doubt; of a column that may be the other way round, once. */
function tellDoubts(assembly: Assembly) {
  const told = new Set<DatedColumn>()
  return (
    row: Row,
    field: DateField | 'period',
    text: string,
    read: DateRead & { kind: 'date' },
    column: DatedColumn,
  ) => {
    if (read.lessPrecise)
      assembly.doubt(row.placeOf(field), { code: 'lessPrecise', value: text, readAs: read.edtf })
    if (!column.asks || told.has(column) || !isEitherOrder(text)) return
    told.add(column)
    assembly.doubt(row.placeOf(field), { code: 'dayOrMonth', value: text, readAs: read.edtf })
  }
}
