/** Dates within French sentences: « en 1999 », « au plus tard en 1998 », « d’un moment entre 1985 et 1995 ». */
import type { EdtfDate } from '../dates/edtf.ts'
import { formatDate } from '../dates/format.ts'
import { at as atPoint, from as fromPoint, inSentence, upTo as upToPoint } from '../dates/french.ts'
import { endsOf } from './dateEnds.ts'

/** A date as a noun: « le 2 janvier 2018 », « les années 1980 », « un moment entre 1985 et 1995 ». */
export function when(date: EdtfDate): string {
  if (date.kind === 'point') return inSentence(date)
  const { from, to } = endsOf(date)
  if (from && to) return isOne(date) ? inSentence(from) : `un moment ${between(date)}`
  if (from) return `${inSentence(from)} ou plus tard`
  return to ? `${inSentence(to)} ou plus tôt` : ''
}

/** When something happened: « le 2 janvier 2018 », « entre 1985 et 1995 », « au plus tard en 1998 ». */
export function at(date: EdtfDate): string {
  if (date.kind === 'point') return atPoint(date)
  const { from, to } = endsOf(date)
  if (from && to) return isOne(date) ? atPoint(from) : between(date)
  if (from) return `${atPoint(from)} ou plus tard`
  return to ? `${AT_THE_LATEST}${atPoint(to)}` : ''
}

const AT_THE_LATEST = 'au plus tard '

export const isOnlyBounded = (date: EdtfDate | undefined): boolean =>
  date !== undefined && at(date).startsWith(AT_THE_LATEST)

/** « du 30 décembre 2016 au 2 janvier 2018 », « de 2016 à 2018 ». */
export function span(start: EdtfDate, end: EdtfDate): string {
  const first = start.kind === 'point' ? fromPoint(start) : of(when(start))
  return `${first} ${end.kind === 'point' ? upToPoint(end) : `à ${when(end)}`}`
}

/** « depuis 1990 », « depuis un moment entre 1985 et 1995 ». */
export const since = (date: EdtfDate): string => `depuis ${when(date)}`

/** « jusqu’au 2 janvier 2018 ». */
export const until = (date: EdtfDate): string =>
  formatDate(
    date.kind === 'point'
      ? { kind: 'interval', start: 'open', end: date, min: date.min, max: date.max }
      : date,
    'fr',
  ).replace(/^(?!jusqu’)/, 'jusqu’à un moment ')

/** What began and ended on one date: « le seul 4 mars 2001 », « dans l’espace d’octobre 2006 ». */
export const within = (date: EdtfDate): string =>
  date.kind === 'point' && date.precision === 'day'
    ? `${atPoint(date)} seulement`
    : `dans les limites ${of(when(date))}`

const of = (text: string): string =>
  `de ${text}`
    .replace(/^de le /, 'du ')
    .replace(/^de les /, 'des ')
    .replace(/^de (?=[aeiouéâ])/, 'd’')

function between(date: Exclude<EdtfDate, { kind: 'point' }>): string {
  const { from, to } = endsOf(date)
  return from && to ? formatDate({ kind: 'oneOf', from, to, min: from.min, max: to.max }, 'fr') : ''
}

/** Do both ends read alike? */
const isOne = (date: Exclude<EdtfDate, { kind: 'point' }>): boolean => !between(date).startsWith('entre ')
