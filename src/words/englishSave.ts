/** What saving says, in English. */
import { count } from './englishPicture.ts'
import { number } from './number.ts'

/** What of terms was not said as statements, and why. */
export interface NotStated {
  readonly withoutItem: number
  readonly heldAgain: number
  readonly dates: number
  readonly people: number
}

export const englishSave = {
  title: 'Save as a file',
  onlyShown: 'only what the filters show',
  pictureHeading: 'Picture',
  dataHeading: 'Data',
  otherHeading: 'Text, calendar, Wikidata',
  dataset: 'Dataset (JSON)',
  table: 'Table (CSV)',
  text: 'Text (TXT)',
  calendar: 'Calendar (ICS)',
  note: 'Dataset and table open here again. The table, for spreadsheets, holds people, offices, dates, notes and sources, and not what sources dispute.',
  forExcel: 'table for Excel, with a byte order mark',
  withTerms: 'calendar with starts and ends of terms',
  picture: (format: string) => `Picture (${format})`,
  choices: 'Size, colours, part',
  width: 'Width in pixels',
  times: (n: number) => `${n}× as many pixels`,
  colours: 'Colours',
  asShown: 'as on the page',
  light: 'light',
  dark: 'dark',
  part: 'Part',
  whole: 'all the filters show',
  inView: 'the years in view',
  /** The size in pixels, and how many times as many pixels could be painted, if any. */
  notPainted: (width: number, height: number, times: number) =>
    `The picture would be ${number(width)} × ${number(height)} pixels, more than a browser paints: ${times > 0 ? `choose ${times}×, or ` : ''}save it as SVG, or filter it.`,
  refused: 'The browser did not paint the picture: save it as SVG.',
  /** Titles, and how many more there are. */
  sources: (titles: readonly string[], more: number) =>
    `Sources: ${titles.join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
  lanesLeftOut: (shown: number, all: number) => `with the first ${number(shown)} of ${number(all)} people`,
  datesLeftOut: (n: number) => `without ${count(n, 'date')} not known to the day`,
  noDays: 'No date is known to the day: there is nothing for a calendar.',
  statements: (n: number) => count(n, 'statement'),
  noStatements: (n: number) =>
    `Nothing to state: none of ${count(n, 'term')} names a Wikidata item for both person and office and is their only one.`,
  notStated: ({ withoutItem, heldAgain, dates, people }: NotStated) =>
    [
      withoutItem > 0 ? `${count(withoutItem, 'term')} whose person or office has no Wikidata item` : '',
      heldAgain > 0
        ? `${count(heldAgain, 'term')} of an office held more than once, which QuickStatements would make one`
        : '',
      dates > 0 ? `${count(dates, 'date')} that Wikidata has no form for` : '',
      people > 0
        ? `${count(people, 'predecessor or successor', 'predecessors and successors')} without an item`
        : '',
    ].filter((text) => text !== ''),
  /** What was left out, as a list. */
  without: (parts: readonly string[]) => `Left out: ${parts.join('; ')}.`,
  termStarts: (who: string, what: string) => `${who}: ${what} (start)`,
  termEnds: (who: string, what: string) => `${who}: ${what} (end)`,
}
