/** Dates within English sentences, for the ear: "in about 1999", "by 1998", "from some time between 1985 and 1995". */
import type { EdtfDate, Point } from '../dates/edtf.ts'
import { formatDate } from '../dates/format.ts'
import { isMarked } from '../dates/words.ts'
import { endsOf } from './dateEnds.ts'

/** A date as a noun: "2 January 2018", "the 1980s", "some time between 1985 and 1995". */
export function when(date: EdtfDate): string {
  if (date.kind === 'point') return ofPoint(date)
  const { from, to } = endsOf(date)
  if (from && to) return ofPoint(from) === ofPoint(to) ? ofPoint(from) : `some time ${between(from, to)}`
  if (from) return `${ofPoint(from)} or later`
  return to ? `${ofPoint(to)} or earlier` : ''
}

/** When something happened: "on 2 January 2018", "in the 1980s", "by 1998", "at some time between 1985 and 1995". */
export function at(date: EdtfDate): string {
  if (date.kind === 'point') return `${isDay(date) ? 'on' : 'in'} ${ofPoint(date)}`
  const { from, to } = endsOf(date)
  if (from && to) return ofPoint(from) === ofPoint(to) ? at(from) : `at ${when(date)}`
  if (from) return `${at(from)} or later`
  return to ? `by ${ofPoint(to)}` : ''
}

/** The same of several things: "between 1985 and 1995, at times that are not stated". */
export function atTimes(date: EdtfDate): string {
  const text = at(date)
  const isBetween = text.startsWith(AT_SOME_TIME)
  return isBetween ? `${text.slice(AT_SOME_TIME.length)}, at times that are not stated` : text
}

const AT_SOME_TIME = 'at some time '

/** What began and ended on one date: "on 4 March 2001 only", "within October 2006". */
export const within = (date: EdtfDate): string =>
  date.kind === 'point' && isDay(date) ? `on ${ofPoint(date)} only` : `within ${when(date)}`

const isDay = ({ precision }: Point): boolean => precision === 'day'

function between(from: Point, to: Point): string {
  if (isMarked(from) || isMarked(to)) return `between ${ofPoint(from)} and ${ofPoint(to)}`
  return formatDate({ kind: 'oneOf', from, to, min: from.min, max: to.max }, 'en')
}

function ofPoint(point: Point): string {
  const text = formatDate({ ...point, approximate: false, uncertain: false }, 'en')
  const noun = /^\d+(s|(st|nd|rd|th) century)/.test(text) ? `the ${text}` : text
  return `${point.approximate ? 'about ' : ''}${noun}${point.uncertain ? ' (uncertain)' : ''}`
}
