/** What is odd in a dataset, in English. Values are dates in words, or ids. */
import type { OddityKind } from '../dataset/oddities.ts'
import { number } from './number.ts'

const headings: Readonly<Record<OddityKind, string>> = {
  startsFarAhead: 'Begins more than 20 years after the day of the data',
  endsFarAhead: 'Ends more than 100 years after the day of the data',
  bornInOffice: 'Born after taking office',
  afterDeath: 'In office after death',
  sameTerm: 'The same term under two ids',
  lifeAhead: 'Born or died after the day of the data',
  longLife: 'Lived for more than 130 years',
  longTerm: 'In office for more than 100 years',
  noSource: 'Without a source',
  noSources: 'The data names no source at all',
}

const told: Readonly<Record<OddityKind, (key: string, a: string, b: string) => string>> = {
  startsFarAhead: (_, date) => date,
  endsFarAhead: (_, date) => date,
  bornInOffice: (_, born, start) => `born ${born}, in office from ${start}`,
  afterDeath: (key, date, died) => `${key === 'start' ? 'from' : 'until'} ${date}, died ${died}`,
  sameTerm: (_, other) => `as ${other}`,
  lifeAhead: (key, date) => `${key} ${date}`,
  longLife: (_, born, died) => `${born} – ${died}`,
  longTerm: (_, start, end) => `${start} – ${end}`,
  noSource: () => '',
  noSources: () => '',
}

export const englishOddities = {
  count: (n: number) => `${number(n)} ${n === 1 ? 'oddity' : 'oddities'} in this data`,
  note: 'Nothing here is impossible, but slips of the pen look like this.',
  heading: (kind: OddityKind) => headings[kind],
  told: (kind: OddityKind, key: string, values: readonly string[]) =>
    told[kind](key, values[0] ?? '', values[1] ?? ''),
  /** An end that is "..". */
  current: 'now',
  more: (n: number) => `and ${number(n)} more`,
  colon: ': ',
}
