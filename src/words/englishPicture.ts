/** What the picture says in English, and what is said beside it before the rest of the page has come. */
import { number } from './number.ts'

export const count = (n: number, one: string, many = `${one}s`): string =>
  `${number(n)} ${n === 1 ? one : many}`
const joined = (parts: readonly string[], last: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`

export const englishPicture = {
  number,
  people: (n: number) => count(n, 'person', 'people'),
  terms: (n: number) => count(n, 'term'),
  events: (n: number) => count(n, 'event'),
  andList: (parts: readonly string[]) => joined(parts, 'and'),
  orList: (parts: readonly string[]) => joined(parts, 'or'),
  /** "2 people, 11 terms, 4 events, 2016–2020, mayor or party secretary"; no events of a dataset that has none */
  summary: (people: number, terms: number, events: number | undefined, filters: readonly string[]) =>
    [
      count(people, 'person', 'people'),
      count(terms, 'term'),
      ...(events === undefined ? [] : [count(events, 'event')]),
      ...filters,
    ].join(', '),
  asRole: (label: string) => label.charAt(0).toLowerCase() + label.slice(1),
  matching: (q: string) => `matching “${q}”`,

  thisLink: 'this link',
  /** Of hosts, or of files that the reader opened. */
  elsewhere: (names: string, opened: boolean) =>
    `Data from ${names}, ${opened ? 'which you opened' : 'not from this site'}`,

  timeline: 'Timeline',
  eventList: 'Events',
  filters: 'Filters',
  asOf: (date: string) => `as of ${date}`,

  born: (date: string) => `b. ${date}`,
  /** Behind the title of one who is. */
  acting: ' (acting)',
  context: 'Context',
}
