/** Dates within Spanish sentences: «en 1999», «a más tardar en 1998», «de un momento entre 1985 y 1995». */
import type { EdtfDate } from '../dates/edtf.ts'
import { formatDate } from '../dates/format.ts'
import { at as atPoint, from as fromPoint, inSentence, upTo as upToPoint } from '../dates/spanish.ts'
import { endsOf } from './dateEnds.ts'

/** A date as a noun: «el 2 de enero de 2018», «la década de 1980», «un momento entre 1985 y 1995». */
export function when(date: EdtfDate): string {
  if (date.kind === 'point') return inSentence(date)
  const { from, to } = endsOf(date)
  if (from && to) return isOne(date) ? inSentence(from) : `un momento ${between(date)}`
  if (from) return `${inSentence(from)} o después`
  return to ? `${inSentence(to)} o antes` : ''
}

/** When something happened: «el 2 de enero de 2018», «entre 1985 y 1995», «a más tardar en 1998». */
export function at(date: EdtfDate): string {
  if (date.kind === 'point') return atPoint(date)
  const { from, to } = endsOf(date)
  if (from && to) return isOne(date) ? atPoint(from) : between(date)
  if (from) return `${atPoint(from)} o después`
  return to ? `${AT_THE_LATEST}${atPoint(to)}` : ''
}

const AT_THE_LATEST = 'a más tardar '

export const isOnlyBounded = (date: EdtfDate | undefined): boolean =>
  date !== undefined && at(date).startsWith(AT_THE_LATEST)

/** «del 30 de diciembre de 2016 al 2 de enero de 2018», «de 2016 a 2018». */
export function span(start: EdtfDate, end: EdtfDate): string {
  const first = start.kind === 'point' ? fromPoint(start) : `de ${when(start)}`.replace(/^de el /, 'del ')
  const last = end.kind === 'point' ? upToPoint(end) : `a ${when(end)}`.replace(/^a el /, 'al ')
  return `${first} ${last}`
}

export const since = (date: EdtfDate): string => `desde ${when(date)}`

export const until = (date: EdtfDate): string => `hasta ${when(date)}`

/** What began and ended on one date: «solo el 4 de marzo de 2001», «dentro de octubre de 2006». */
export const within = (date: EdtfDate): string =>
  date.kind === 'point' && date.precision === 'day'
    ? `solo ${atPoint(date)}`
    : `dentro de ${when(date)}`.replace(/^dentro de el /, 'dentro del ')

function between(date: Exclude<EdtfDate, { kind: 'point' }>): string {
  const { from, to } = endsOf(date)
  return from && to ? formatDate({ kind: 'oneOf', from, to, min: from.min, max: to.max }, 'es') : ''
}

/** Do both ends read alike? */
const isOne = (date: Exclude<EdtfDate, { kind: 'point' }>): boolean => !between(date).startsWith('entre ')
