/** Dates as Wikidata has them: to a precision, and with what makes them less than certain as a statement's circumstances. */
import { parseDate } from '../dataset/parsedDates.ts'
import type { Point } from '../dates/edtf.ts'

/** A date as QuickStatements writes it, `+2016-12-30T00:00:00Z/11`, and items of its sourcing circumstances (P1480). */
export interface WikidataDate {
  readonly date: string
  readonly circumstances: readonly string[]
}

/** The numbers that Wikidata has for what a date is precise to. */
const PRECISIONS: Readonly<Partial<Record<Point['precision'], number>>> = {
  decade: 8,
  year: 9,
  month: 10,
  day: 11,
}
const CIRCA = 'Q5727902'
const PRESUMABLY = 'Q18122778'

/**
 * `undefined` for what Wikidata has no such form for: seasons, intervals, one of several dates, and centuries, which
 * it counts from 1901 where EDTF's `19XX` begins in 1900. Years are proleptic Gregorian, as QuickStatements takes them; those
 * before 1 are counted without a year 0.
 * Source: https://www.wikidata.org/wiki/Help:QuickStatements#Time, https://www.mediawiki.org/wiki/Wikibase/DataModel#Dates_and_times
 */
export function wikidataDate(edtf: string): WikidataDate | undefined {
  const parsed = parseDate(edtf)
  if (!parsed.ok || parsed.date.kind !== 'point') return undefined
  const { precision, year, month = 0, day = 0, approximate, uncertain } = parsed.date
  const number = PRECISIONS[precision]
  if (number === undefined || (precision === 'decade' && year < 1)) return undefined
  const digits = `${year > 0 ? year : 1 - year}`.padStart(4, '0')
  const parts = [digits, ...[month, day].map((part) => `${part}`.padStart(2, '0'))]
  return {
    date: `${year > 0 ? '+' : '-'}${parts.join('-')}T00:00:00Z/${number}`,
    circumstances: [...(approximate ? [CIRCA] : []), ...(uncertain ? [PRESUMABLY] : [])],
  }
}
