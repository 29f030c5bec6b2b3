/**
 * Periods in the URL: `1998..2012`, `2016-12..latest`, `earliest..2012`, `2018`; typed by hand also `1998..` and `..2012`.
 * A period runs from the first day of its left date to the last day of its right one.
 */
import { asDay, type Day, isoOfDay } from '../dates/day.ts'
import { type Codec, type Decoded, invalid, valid } from './codec.ts'
import { isReason, readDate, writable } from './urlDates.ts'
import { EVERYTHING, type Period } from './viewState.ts'

export const EARLIEST = 'earliest'
export const LATEST = 'latest'
const OPEN_START: ReadonlySet<string> = new Set([EARLIEST, ''])
const OPEN_END: ReadonlySet<string> = new Set([LATEST, ''])

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

function decodePeriod(text: string): Decoded<Period> {
  const [left = '', right, ...more] = text.split('..')
  if (more.length > 0) return invalid({ code: 'twoRanges', value: text })
  const start = right !== undefined && OPEN_START.has(left) ? null : readDate(left)
  const end = right === undefined ? start : OPEN_END.has(right) ? null : readDate(right)
  if (start && isReason(start)) return invalid(start)
  if (end && isReason(end)) return invalid(end)
  const from = start?.min ?? null
  const to = end?.max ?? null
  if (from !== null && to !== null && from > to) return invalid({ code: 'endsBefore', value: text })
  return valid({ from, to })
}

/** The one date that covers exactly these days, if there is one. */
function singleDate(from: Day, to: Day): string | null {
  const day = isoOfDay(from)
  const covers = (text: string) => {
    const bounds = readDate(text)
    return !isReason(bounds) && bounds.min === from && bounds.max === to
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
