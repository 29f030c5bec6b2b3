/** What the picture says in English, and what is said beside it before the rest of the page has come. */
import { number } from './number.ts'

const count = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`
const joined = (parts: readonly string[], last: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`

export const englishPicture = {
  number,
  people: (n: number) => count(n, 'person', 'people'),
  terms: (n: number) => count(n, 'term'),
  events: (n: number) => count(n, 'event'),
  /** Of a term that is drawn though the filters leave it out. */
  filteredOut: 'outside the filters',
  andList: (parts: readonly string[]) => joined(parts, 'and'),
  orList: (parts: readonly string[]) => joined(parts, 'or'),
  /** "2 people, 11 terms, 4 events, 2016–2020, mayor or party secretary" */
  summary: (people: number, terms: number, events: number, filters: readonly string[]) =>
    [count(people, 'person', 'people'), count(terms, 'term'), count(events, 'event'), ...filters].join(', '),
  asRole: (label: string) => label.charAt(0).toLowerCase() + label.slice(1),
  matching: (q: string) => `matching “${q}”`,

  timeline: 'Timeline',
  eventList: 'Events',
  filters: 'Filters',
  eventsHere: (n: number) => `${count(n, 'event')} here: zoom in`,
  eventsAtOnce: (n: number) => `${count(n, 'event')} here: open their list`,
  asOf: (date: string) => `as of ${date}`,
  moreHere: (n: number) => `and ${number(n)} more in view: zoom in to reach them by key`,

  born: (date: string) => `b. ${date}`,
  current: (date: string) => `in office on ${date}`,
  /** Of a date that is still to come on the day of the data. */
  scheduled: (date: string) => `${date} (scheduled)`,
  currentUntil: (current: string, end: string) => `${current}, until ${end} (scheduled)`,
  endUnstated: 'end not stated',
  startUnstated: 'start not stated',
  acting: 'acting',
  showDay: 'Who held what on this day',
  context: 'Context',
}
