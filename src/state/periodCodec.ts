/**
 * Periods and days in the URL: `1998..2012`, `2016-12..latest`, `earliest..2012`, `2018`.
 * A period runs from the first day of its left date to the last day of its right one.
 */
import { asDay, type Day, dayFromCivil, isoOfDay } from '../dates/day.ts'
import { type Bounds, parseEdtf } from '../dates/edtf.ts'
import { type Codec, type Decoded, invalid, valid } from './codec.ts'
import { EVERYTHING, type Period } from './viewState.ts'

const EARLIEST = 'earliest'
const LATEST = 'latest'

const FIRST_DAY = dayFromCivil(-9999, 1, 1)
const LAST_DAY = dayFromCivil(9999, 12, 31)

/** The day, where four digits can write its year: the open bounds of the data are no dates. */
const writable = (day: Day | null): Day | null =>
  day !== null && day >= FIRST_DAY && day <= LAST_DAY ? day : null

export const period: Codec<Period> = {
  encode: ({ from, to }) => {
    const first = writable(from)
    const last = writable(to)
    if (first === null && last === null) return null
    const single = first !== null && last !== null ? singleDate(first, last) : null
    return (
      single ?? `${first === null ? EARLIEST : startText(first)}..${last === null ? LATEST : endText(last)}`
    )
  },
  decode: (text) => (text === '' ? valid(EVERYTHING) : decodePeriod(text)),
}

export const day: Codec<Day | null> = {
  encode: (value) => {
    const written = writable(value)
    return written === null ? null : isoOfDay(written)
  },
  decode: (text) => {
    if (text === '') return valid(null)
    const bounds = readDate(text)
    if (typeof bounds === 'string') return invalid(bounds)
    return bounds.min === bounds.max ? valid(bounds.min) : invalid(`"${text}" is not one day`)
  },
}

function decodePeriod(text: string): Decoded<Period> {
  const [left = '', right = left, ...more] = text.split('..')
  if (more.length > 0) return invalid(`"${text}" has more than one ".."`)
  const start = left === EARLIEST && right !== left ? null : readDate(left)
  const end = right === LATEST && right !== left ? null : readDate(right)
  if (typeof start === 'string') return invalid(start)
  if (typeof end === 'string') return invalid(end)
  const from = start?.min ?? null
  const to = end?.max ?? null
  if (from !== null && to !== null && from > to) return invalid(`"${text}" ends before it begins`)
  return valid({ from, to })
}

/** The bounds of a plain date, or why it is none. EDTF's marks and seasons have no place in a filter. */
function readDate(text: string): Bounds | string {
  if (!/^-?\d{4}(?:-\d\d){0,2}$/.test(text))
    return `"${text}" is not a date such as 2018, 2018-03 or 2018-03-09`
  const parsed = parseEdtf(text)
  if (!parsed.ok) return parsed.reason
  const { date } = parsed
  const season = date.kind === 'point' && date.precision === 'season'
  return season ? `"${text}" is a season, not a month` : date
}

/** The one date that covers exactly these days, if there is one. */
function singleDate(from: Day, to: Day): string | null {
  const day = isoOfDay(from)
  const covers = (text: string) => {
    const bounds = readDate(text)
    return typeof bounds !== 'string' && bounds.min === from && bounds.max === to
  }
  return [day.slice(0, -6), day.slice(0, -3), day].find(covers) ?? null
}

/** The shortest date that begins on this day: a year on 1 January, a month on a first. */
const startText = (day: Day): string => isoOfDay(day).replace(/(?:-01)?-01$/, '')

/** The shortest date that ends on this day: a year before a 1 January, a month before a first. */
function endText(day: Day): string {
  const next = isoOfDay(asDay(day + 1))
  const spare = next.endsWith('-01-01') ? 6 : next.endsWith('-01') ? 3 : 0
  const text = isoOfDay(day)
  return text.slice(0, text.length - spare)
}
