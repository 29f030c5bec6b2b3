/** When somebody held an office, as a section of a box says it: from start to end, or each line that has both. */
import type { Assembly } from '../assemble.ts'
import type { Place } from '../place.ts'
import type { TermRecord } from '../records.ts'
import { readBoxDate } from './boxDate.ts'
import type { BoxField } from './boxes.ts'
import type { Section } from './fields.ts'
import { plainLines } from './plain.ts'

export const at = (line: number): Place => ({ kind: 'line', line })

export interface Time extends Pick<TermRecord, 'start' | 'end'> {
  /** What stands beside the dates, in brackets. */
  readonly remarks: readonly string[]
}

interface Reading {
  readonly assembly: Assembly
  /** Nobody is in office who has died. */
  readonly died: boolean
}

/** The terms of a section: one from start to end, one a line where both have as many, or each line that has both. */
export function timesOf(section: Section, reading: Reading): Time[] {
  const [start, end, whole] = (['start', 'end', 'term'] as const).map((name) => section.get(name))
  if (whole && !start && !end) return wholeTerms(whole, reading)
  const [starts, ends] = [linesOf(start), linesOf(end)]
  const isInPairs = starts.length > 1 && starts.length === ends.length
  if (start && end && isInPairs && starts.every(isDate) && ends.every(isDate))
    return starts.map((line, i) =>
      fromStartToEnd(section, { ...start, value: line }, { ...end, value: ends[i] ?? '' }, reading),
    )
  return [fromStartToEnd(section, start, end, reading)]
}

const linesOf = (field: BoxField | undefined): string[] => plainLines(field?.value ?? '')

const isDate = (line: string): boolean => {
  const { kind } = readBoxDate(withoutBrackets(line).text, 'other')
  return kind === 'date' || kind === 'goesOn'
}

function wholeTerms(field: BoxField, { assembly }: Reading): Time[] {
  const times = plainLines(field.value).map((line): Time | undefined => {
    const { text, remarks } = withoutBrackets(line)
    const date = readBoxDate(text, 'whole')
    if (date.kind === 'period') return { ...ends(date.start, date.end), remarks }
    if (date.kind === 'date') return { start: date.edtf, remarks }
    if (date.kind === 'notDate') noDate(field, line, 'start', assembly)
    return undefined
  })
  const found = times.filter((one) => one !== undefined)
  return found.length > 0 ? found : [{ remarks: [] }]
}

const ends = (start: string, end: string): Pick<Time, 'start' | 'end'> => ({
  ...(start === '' ? {} : { start }),
  ...(end === '' ? {} : { end }),
})

function fromStartToEnd(
  section: Section,
  startField: BoxField | undefined,
  endField: BoxField | undefined,
  { assembly, died }: Reading,
): Time {
  const start = readField(startField, 'start', assembly)
  const end = readField(endField, 'end', assembly)
  const remarks = [...start.remarks, ...end.remarks]
  // Nothing at the end is "Incumbent", where nobody followed and the holder lives.
  const saysNothing = plainLines(endField?.value ?? '').length === 0
  const goesOn = saysNothing && start.from !== undefined && !section.has('successor') && !died
  const until = end.until ?? end.from ?? start.until ?? (goesOn ? '..' : undefined)
  return {
    ...(start.from === undefined ? {} : { start: start.from }),
    ...(until === undefined ? {} : { end: until }),
    remarks,
  }
}

interface FieldRead {
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly remarks: readonly string[]
}

/** A field of a date; of a period in one field both ends. */
function readField(field: BoxField | undefined, wanted: 'start' | 'end', assembly: Assembly): FieldRead {
  if (!field) return { remarks: [] }
  const [first = '', ...others] = plainLines(field.value)
  const { text, remarks } = withoutBrackets(first)
  const all = [...remarks, ...others.map((other) => other.replace(/^\((.*)\)$/, '$1'))]
  // Another date may be that of another term: it stays in the note, and its reader should know.
  for (const other of others)
    if (!/^\(/.test(other) && isDate(other))
      assembly.leaveOut(at(field.line), { code: 'notUnderstood', value: other })
  const date = readBoxDate(text, wanted)
  if (date.kind === 'goesOn') return { until: wanted === 'end' ? '..' : undefined, remarks: all }
  if (date.kind === 'period')
    return { from: date.start || undefined, until: date.end || undefined, remarks: all }
  if (date.kind === 'notDate') noDate(field, first, wanted, assembly)
  if (date.kind !== 'date') return { remarks: all }
  if (date.isLess) lessPrecise(field, text, date.edtf, assembly)
  return { from: date.edtf, remarks: all }
}

export function noDate(
  field: BoxField,
  value: string,
  wanted: 'start' | 'end' | 'born' | 'died',
  assembly: Assembly,
) {
  assembly.leaveOut(at(field.line), { code: 'noDate', value, wanted })
}

export function lessPrecise(field: BoxField, value: string, readAs: string, assembly: Assembly) {
  assembly.doubt(at(field.line), { code: 'lessPrecise', value, readAs })
}

/** "1999 (acting)" without what stands in brackets behind it; brackets around all are no remark. */
export function withoutBrackets(line: string): { text: string; remarks: string[] } {
  const remarks: string[] = []
  const text = line.replace(/^(.*?)\s*[([（]([^()[\]（）]*)[)\]）]\s*$/, (whole, before, inner) => {
    if (before === '') return inner
    if (inner === '?') return whole
    remarks.push(inner.trim())
    return before
  })
  return { text, remarks: remarks.filter((one) => !/^(?:age|aged)\b/i.test(one)) }
}
