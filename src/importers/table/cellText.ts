/** A cell of a spreadsheet as text: numbers as plain digits, dates in EDTF as precise as they are shown. */
import { isoOfDay } from '../../dates/day.ts'
import { dayOfSerial, type Epoch } from '../../dates/serialDay.ts'
import { shownOf } from './numberFormats.ts'
import { FIRST_ADDED, YEARS_ADDED } from './spreadsheetParts.ts'

/** What the library knows of a cell. */
export interface Cell {
  /** Boolean, error, number, text, or nothing. */
  readonly t: 'b' | 'e' | 'n' | 's' | 'z'
  /** Of a formula, the value that the file keeps. */
  readonly v?: string | number | boolean | null
  /** Its number format. */
  readonly z?: string
  /** The text shown, where the file says it. */
  readonly w?: string
}

/** What of the library is used here. */
export interface Formatting {
  is_date(format: string): boolean
  format(format: string, value: number, options: { date1904: boolean }): string
}

/** The texts of the cells of one workbook, or of one in ODS. Each number format is looked at once. */
export function cellTexts(epoch: Epoch, isOds: boolean, { is_date, format }: Formatting) {
  const kinds = new Map<string, Kind>()
  const kindOf = (code: string): Kind => {
    const known = kinds.get(code) ?? (is_date(code) ? (shownOf(code) ?? 'noDate') : 'number')
    kinds.set(code, known)
    return known
  }
  const shownText = (value: number, code: string): string | undefined => {
    try {
      return format(code, value, { date1904: epoch === 1904 })
    } catch {
      return undefined
    }
  }
  const numberText = (value: number, code: string, said: string | undefined): string => {
    const kind = kindOf(code)
    if (kind === 'number') return plainNumber(value)
    // A time of day, or a day without its year, is no date: it is kept as it is shown.
    if (kind === 'noDate') return said || shownText(value, code) || plainNumber(value)
    return dateText(value, kind, epoch, isOds) ?? said ?? plainNumber(value)
  }
  return ({ t, v, z = 'General', w }: Cell): string => {
    if (t === 'z' || t === 'e' || v === undefined || v === null) return ''
    if (typeof v === 'number') return Number.isFinite(v) ? numberText(v, z, w) : (w ?? '')
    return String(v)
  }
}

type Shown = NonNullable<ReturnType<typeof shownOf>>
type Kind = Shown | 'noDate' | 'number'

const LENGTH: Readonly<Record<Shown, number>> = { year: 4, month: 7, day: 10 }

/** `undefined` of what is no date: before the first day that is counted, or beyond year 9999. */
function dateText(value: number, shown: Shown, epoch: Epoch, isOds: boolean): string | undefined {
  if (value < 0 && !isOds) return undefined
  const day = dayOfSerial(value, epoch)
  // The 29 February 1900 that Excel counts.
  const iso = day === undefined ? '1900-02' : isoOfDay(day)
  const written = /^\d{4}(?=-)/.exec(iso)?.[0]
  if (written === undefined) return undefined
  const rest = iso.slice(4, LENGTH[shown])
  if (!isOds || Number(written) < FIRST_ADDED) return written + rest
  const year = Number(written) - YEARS_ADDED
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}${rest}`
}

/** As many digits as a spreadsheet keeps, 15, and no exponent. */
function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)))
  if (!text.includes('e')) return text
  return Math.abs(value) >= 1 ? String(BigInt(value)) : value.toFixed(20).replace(/\.?0+$/, '')
}
