/** What is said of careers in English, to readers who hear the timeline. */
import type { SaidDates } from './englishMarks.ts'
import { count } from './englishPicture.ts'
import { number } from './number.ts'

export const englishCareers = {
  careers: 'Careers',
  keys:
    'Arrow keys go along a career and from person to person. Home and End go to its first and last office, ' +
    'Page Up and Page Down on by a screenful of people, letters to a name. Enter shows the details.',
  /** When most terms ran: "most in 2010 to 2019: 310 terms". */
  mostIn: (years: string, terms: string) => `most in ${years}: ${terms}`,
  /** How many role groups are not named. */
  otherGroups: (n: number) => `${count(n, 'role group')} more`,
  /** Which of all lanes are in view, the first as 1. */
  peopleInView: (first: number, last: number, all: number) =>
    `${number(first)} to ${number(last)} of ${number(all)} lanes are in view.`,
  offices: 'Offices',
  events: 'Events',
  /** "12 offices, 5 of them in view" */
  officesOf: (all: number, inView: number) =>
    count(all, 'office') +
    (inView < all ? `, ${inView === 0 ? 'none' : number(inView)} of them in view` : ''),
  eventsOf: (all: number) => count(all, 'event'),
  /** What else the person held then. */
  meanwhile: (titles: readonly string[], more: number) =>
    `while ${[...titles, ...(more > 0 ? [`${number(more)} more`] : [])].join(' and ')}`,
  /** From one date to another, where a dash might be passed over in silence. */
  to: ' to ',
  /** "30 December 2016 to 2 January 2018", "2007, end not stated". */
  dates: ({ start, end, isStartStated, isEndDate }: SaidDates) =>
    `${start}${isEndDate ? (isStartStated ? ' to ' : ', until ') : ', '}${end}`,
  disputed: 'sources disagree',
  selected: 'selected',
}
