/** What is odd in a dataset, in English. Values are dates in words, or ids. */
import type { OddityKind } from '../dataset/oddityGroups.ts'
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
  heldByTwo: 'Held by two people at once',
  vacant: 'Nobody in office for more than two months',
  otherSuccessor: 'Names another successor than the next holder',
  otherPredecessor: 'Names another predecessor than the holder before',
  orderUnknown: 'Too imprecise to say who came first',
  currentWithSuccessor: 'Still in office, and a successor is named',
  young: 'In office before the age of 16',
  samePerson: 'The same name and birth under two ids',
}

const told: Readonly<Record<OddityKind, (key: string, a: string, b: string, other: string) => string>> = {
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
  heldByTwo: (_, end, start, other) => `until ${end}, ${other} from ${start}`,
  vacant: (_, end, start) => `the one before until ${end}, this one from ${start}`,
  otherSuccessor: (_, other) => `the next is ${other}`,
  otherPredecessor: (_, other) => `before came ${other}`,
  orderUnknown: (_, first, second, other) => `${other} from ${first}, this one from ${second}`,
  currentWithSuccessor: () => '',
  young: (_, born, start) => `born ${born}, in office from ${start}`,
  samePerson: (_, other) => `as ${other}`,
}

export const englishOddities = {
  count: (n: number) => `${number(n)} ${n === 1 ? 'oddity' : 'oddities'} in this data`,
  note: 'Nothing here is impossible, but slips of the pen look like this.',
  checks: (n: number) => `${number(n)} ${n === 1 ? 'thing' : 'things'} to check among holders of an office`,
  checksNote:
    'Found by comparing who held an office one after another. An office that several hold at once is left out.',
  heading: (kind: OddityKind) => headings[kind],
  told: (kind: OddityKind, key: string, values: readonly string[]) =>
    told[kind](key, values[0] ?? '', values[1] ?? '', values[2] ?? ''),
  /** An end that is "..". */
  current: 'now',
  more: (n: number) => `and ${number(n)} more`,
  colon: ': ',
}
