/** The ways in which the dates of a column are written, each by its first value with what it was read as: for the reader to check. */
import { shortened } from '../../dates/shortened.ts'
import { type DateColumn, type DateRead, readDate } from '../dates.ts'
import { readSpans } from './dateColumns.ts'
import type { DateForm, Field } from './mapping.ts'

/** So many ways are told. */
const MOST_FORMS = 6

/** Of texts that are not empty; what is no date is told among what was left out. */
export function dateFormsOf(texts: Iterable<string>, field: Field, column: DateColumn): DateForm[] {
  const forms = new Map<string, DateForm>()
  for (const text of texts) {
    if (forms.size >= MOST_FORMS) break
    const read = readAs(text, field, column)
    if (!read) continue
    const form = read.some(isDate) ? `${shapeOf(text)} ${read.map(shapeOf).join(' ')}` : read.join(' ')
    if (!forms.has(form)) forms.set(form, { text: shortened(text.replace(/\s+/g, ' ')), read })
  }
  return [...forms.values()]
}

function readAs(text: string, field: Field, column: DateColumn): DateForm['read'] | undefined {
  if (field !== 'period') {
    const place = field === 'start' || field === 'end' ? field : 'other'
    return whole([edtfOf(readDate(text, column, place))])
  }
  const spans = readSpans(text, column) ?? []
  return spans.length === 1
    ? whole(spans.flatMap(({ start, end }) => [edtfOf(start), edtfOf(end)]))
    : undefined
}

const whole = (read: readonly (string | undefined)[]): readonly string[] | undefined =>
  read.every((one) => one !== undefined) ? read : undefined

/** `..` of what goes on, nothing of what says that nobody knows. */
function edtfOf(read: DateRead): string | undefined {
  if (read.kind === 'date') return read.edtf
  return read.kind === 'notDate' ? undefined : read.kind === 'goesOn' ? '..' : ''
}

const isDate = (read: string): boolean => read !== '' && read !== '..'

/** The same of "12 June 1999" and "9 May 2001". */
const shapeOf = (text: string): string =>
  text
    .trim()
    .replace(/\d+/g, ({ length }) => (length > 2 ? '0000' : '0'))
    .replace(/\p{L}+/gu, 'a')
