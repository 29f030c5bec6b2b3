/** What marks say in English, and the dates of terms and events. */
import { count } from './englishPicture.ts'
import { number } from './number.ts'

/** A term's dates as they are said each for itself, and what is known of them. */
export interface SaidDates {
  readonly start: string
  readonly end: string
  readonly isStartStated: boolean
  /** An end that is a date; not so: still in office, or nobody says. */
  readonly isEndDate: boolean
}

export const englishMarks = {
  /** Between what is said of one thing in one line. */
  comma: ', ',
  /** Between things of one kind, and between those that have commas themselves. */
  listComma: ', ',
  semicolon: '; ',
  labelled: (label: string, text: string) => `${label}: ${text}`,
  /** What is said more of a name, behind it: " (b. 1960)". */
  bracketed: (text: string) => ` (${text})`,
  /** "30 December 2016 – 2 January 2018", "2007 – end not stated". */
  termDates: ({ start, end }: SaidDates) => `${start} – ${end}`,

  /** Of a term that is drawn though the filters leave it out. */
  filteredOut: 'outside the filters',
  eventsHere: (n: number) => `${count(n, 'event')} here: zoom in`,
  eventsAtOnce: (n: number) => `${count(n, 'event')} here: open their list`,
  moreHere: (n: number) => `and ${number(n)} more in view: zoom in to reach them by key`,
  showDay: 'Who held what on this day',

  current: (date: string) => `in office on ${date}`,
  /** Of a date that is still to come on the day of the data. */
  scheduled: (date: string) => `${date} (scheduled)`,
  currentUntil: (current: string, end: string) => `${current}, until ${end} (scheduled)`,
  endUnstated: 'end not stated',
  startUnstated: 'start not stated',
  partyUnstated: 'party not stated',
}
