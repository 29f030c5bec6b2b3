/** Dates as boxes have them, once they are words: `suggestDates` knows the words, and what a box says about them is known here. */
import { parseEdtf } from '../../dates/edtf.ts'
import { goesOn, isNoDate } from '../../dates/noDate.ts'
import { suggestDates } from '../../dates/suggest.ts'
import { VAGUE } from '../dates.ts'

export type BoxDate =
  /** `isLess`: the text may mean several dates, of which what is common is kept, or a part of one, which is kept whole. */
  | { readonly kind: 'date'; readonly edtf: string; readonly isLess?: true }
  /** From one date to another; `..` where it goes on. */
  | { readonly kind: 'period'; readonly start: string; readonly end: string }
  | { readonly kind: 'goesOn' | 'nothing' | 'notDate' }

/** Where a date stands; a text for the whole of a term is a period. */
export type DatePlace = 'start' | 'end' | 'whole' | 'other'

/** What is said before a date and is no part of it. */
const BEFORE_DATE = /^(?:(?:assumed|took|taking|entered|left) office|appointed|elected|re-?elected|sworn in|inaugurated|confirmed|installed|nominated|resigned|retired|dismissed|died|since|from|until|till|to|on|in)[:,]?\s+/i // biome-ignore format: one pattern

/** Reads a text without what stands in brackets behind it. Never more precise than what is written. */
export function readBoxDate(text: string, place: DatePlace): BoxDate {
  const said = text.replace(/\s+/g, ' ').trim()
  if (isNoDate(said)) return { kind: 'nothing' }
  if (goesOn(said)) return { kind: 'goesOn' }
  const read = datesOf(said, place) ?? datesOf(said.replace(BEFORE_DATE, '').replace(BEFORE_DATE, ''), place)
  return read ?? { kind: 'notDate' }
}

function datesOf(text: string, place: DatePlace): BoxDate | undefined {
  const dates = parseEdtf(text).ok ? [text] : suggestDates(text, place === 'whole' ? 'other' : place)
  const [first] = dates
  if (first === undefined) return undefined
  const edtf = dates.length === 1 ? first : commonTo(dates)
  const [start = '', end] = edtf.startsWith('[') ? [edtf] : edtf.split('/')
  if (end !== undefined && place !== 'other')
    return { kind: 'period', start: start === '..' ? '' : start, end }
  return { kind: 'date', edtf, ...(dates.length > 1 || VAGUE.test(text) ? { isLess: true } : {}) }
}

/** The year that all of them lie in; else the one that says least, which stands last. */
function commonTo(dates: readonly string[]): string {
  const years = new Set(dates.map((date) => date.slice(0, 4)))
  const [year = ''] = years
  return years.size === 1 && /^\d{4}$/.test(year) ? year : (dates.at(-1) ?? '')
}
