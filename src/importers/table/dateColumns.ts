/** The dates of a table's rows, each column by the order of day and month that all of its values decide. */
import { parseEdtf } from '../../dates/edtf.ts'
import { type DateColumn, type DateRead, readDate, readPeriod } from '../dates.ts'
import type { ColumnMapping, DayOrder, Field } from './mapping.ts'

/** What fields of dates say of where they stand. */
export const DATE_FIELDS: ReadonlySet<Field> = new Set(['start', 'end', 'period', 'born', 'died', 'date'])

/** A column as it is read, and whether its reader should say which comes first. */
export interface DatedColumn extends DateColumn {
  readonly asks: boolean
}

/**
 * The order of day and month of each column of dates: what the reader said, else what the column decides, else what the other
 * columns of the table do. So too whether months have a zero.
 */
export function settleOrders(
  columns: ReadonlyMap<number, DateColumn>,
  mapping: readonly ColumnMapping[],
): Map<number, DatedColumn> {
  const orders = new Set([...columns.values()].map(({ dayOrder }) => dayOrder).filter(isDecided))
  const [common] = orders
  const isPadded = [...columns.values()].some(({ paddedMonths }) => paddedMonths)
  return new Map(
    [...columns].map(([at, column]) => {
      const said = mapping[at]?.dayOrder
      const other = column.dayOrder === 'either' && orders.size === 1 ? common : undefined
      const dayOrder = said ?? other ?? column.dayOrder
      const paddedMonths = column.paddedMonths ?? isPadded
      return [at, { ...column, dayOrder, paddedMonths, asks: dayOrder === 'either' }]
    }),
  )
}

const isDecided = (order: DateColumn['dayOrder']): order is DayOrder =>
  order !== undefined && order !== 'either'

/** Could day and month of this be the other way round? */
export function isEitherOrder(text: string): boolean {
  const [, first, second] = /^(\d\d?)[-/. ]{1,2}(\d\d?)[-/. ]{1,2}\d{4}\b/.exec(text.trim()) ?? []
  return (
    first !== undefined &&
    second !== undefined &&
    Number(first) <= 12 &&
    Number(second) <= 12 &&
    Number(first) !== Number(second)
  )
}

export interface Span {
  readonly start: DateRead
  readonly end: DateRead
}

const NOTHING: DateRead = { kind: 'nothing' }

/** The times that a cell names: `1998–2002, 2005–2008` are two. `undefined` where a part of it is none. */
export function readSpans(text: string, column: DateColumn): Span[] | undefined {
  const one = readSpan(text, column)
  if (one) return [one]
  const parts = text.split(/[;；、\n]|,(?= ?(?:\d{4}|\p{Lu}))|，/u).filter((part) => part.trim() !== '')
  const spans = parts.flatMap((part) => readSpan(part.trim(), column) ?? [])
  return spans.length === parts.length && spans.length > 0 ? spans : undefined
}

/** A date alone is a start, of which nobody says how long it went on. */
function readSpan(text: string, column: DateColumn): Span | undefined {
  const period = readPeriod(text, column)
  if (period && period.start.kind !== 'notDate' && period.end.kind !== 'notDate') return period
  const start = readDate(text, column, 'start')
  return start.kind === 'date' ? { start, end: NOTHING } : undefined
}

/** A year with the month and day that stand in columns of their own; `undefined` where that is no date. */
export function withParts(year: string, month: string, day: string, column: DateColumn): string | undefined {
  if (month === '' || !/^-?\d{4}$/.test(year)) return year
  const ofYear = /^\d{1,2}$/.test(month) ? month.padStart(2, '0') : monthNamed(month, year, column)
  if (ofYear === '00') return year
  const isDay = day !== '' && !/^0+$/.test(day)
  const date = [year, ofYear, ...(isDay ? [day.padStart(2, '0')] : [])].join('-')
  return ofYear !== undefined && parseEdtf(date).ok ? date : undefined
}

function monthNamed(month: string, year: string, column: DateColumn): string | undefined {
  const read = readDate(/月/.test(month) ? `${year}年${month}` : `${month} ${year}`, column, 'start')
  return read.kind === 'date' ? new RegExp(`^${year}-(\\d\\d)$`).exec(read.edtf)?.[1] : undefined
}
