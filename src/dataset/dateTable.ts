/** The distinct dates of many rows, each parsed once: rows hold codes. Code 0 is "nothing written". */
import { OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import type { EdtfDate } from '../dates/edtf.ts'
import { plainDay } from '../dates/plainDay.ts'
import { parseDate } from './parsedDates.ts'
import type { Reason } from './reasons.ts'
import { countStrings, type StringColumn, stringAt } from './strings.ts'

export interface DateTable {
  /** Bounds in days, by code. */
  readonly min: Int32Array
  readonly max: Int32Array
  /** 1 where the date is marked approximate or uncertain. */
  readonly soft: Uint8Array
  /** The code of "..", still in office at `asOf`; -1 where nobody is. */
  readonly current: number
  /** Codes that are no dates, and why: ".." among them, which only an end may be. */
  readonly refused: ReadonlyMap<number, Reason>
}

/** Parses each text; text 0 is empty. Texts that are no date are listed, not thrown. */
export function dateTable(texts: StringColumn): DateTable {
  const count = countStrings(texts)
  const table = {
    min: new Int32Array(count).fill(OPEN_PAST),
    max: new Int32Array(count).fill(OPEN_FUTURE),
    soft: new Uint8Array(count),
    current: -1,
    refused: new Map<number, Reason>(),
  }
  for (let code = 1; code < count; code++) {
    const day = plainDay(texts.bytes, texts.offsets[code] ?? 0, texts.offsets[code + 1] ?? 0)
    if (day !== undefined) {
      table.min[code] = table.max[code] = day
      continue
    }
    const text = stringAt(texts, code)
    const parsed = parseDate(text)
    if (text === '..') table.current = code
    if (!parsed.ok) table.refused.set(code, parsed.reason)
    else {
      table.min[code] = parsed.date.min
      table.max[code] = parsed.date.max
      table.soft[code] = isSoft(parsed.date) ? 1 : 0
    }
  }
  return table
}

const isSoft = (date: EdtfDate): boolean => date.kind === 'point' && (date.approximate || date.uncertain)
