/** How a file in another format was read, in English. Phrases are without a full stop; text between backticks is written in the file. */
import type { FormatId } from '../importers/format.ts'
import type { Place } from '../importers/place.ts'
import type { Doubt, ImportReason } from '../importers/reasons.ts'
import type { Field } from '../importers/table/mapping.ts'
import { type ByCode, wordedBy } from './byCode.ts'
import { count } from './englishPicture.ts'
import { englishReason } from './englishReasons.ts'
import { encodingName, englishFormats } from './formatNames.ts'
import { number } from './number.ts'

const dates = { start: 'start', end: 'end', born: 'date of birth', died: 'date of death', date: 'date' }

const reasons: ByCode<ImportReason> = {
  noName: () => 'no name',
  noOffice: () => 'no office',
  nothing: () => 'nothing that could be used',
  noDate: ({ value, wanted }) =>
    value === ''
      ? `no ${dates[wanted]}`
      : `\`${value}\` was not understood as ${A[wanted]} ${dates[wanted]}, as \`1998\` or \`1998-05-04\` would be`,
  shortYear: ({ value, year }) =>
    `\`${value}\` has a year of two figures: write all four, as \`19${year}\` or \`20${year}\``,
  noSuch: ({ value }) => `\`${value}\` is not in the file`,
  notUnderstood: ({ value }) => `\`${value}\` was not understood`,
  sameTerm: () => 'the term of the row above once more: what else it says was not taken',
  deprecated: () => 'marked as deprecated in the file',
  refused: ({ reason }) => englishReason(reason),
}

const A = { start: 'a', end: 'an', born: 'a', died: 'a', date: 'a' }

const headings: ByCode<ImportReason> = {
  noName: () => 'Without a name',
  noOffice: () => 'Without an office',
  nothing: () => 'Without anything that could be used',
  noDate: ({ wanted }) => `Not understood as ${A[wanted]} ${dates[wanted]}`,
  shortYear: () => 'A year of two figures',
  noSuch: () => 'Refers to what is not in the file',
  notUnderstood: () => 'Not understood',
  sameTerm: () => 'The term of the row above once more',
  deprecated: () => 'Deprecated',
  refused: () => 'Contradicts itself, or the rest',
}

const doubts: ByCode<Doubt> = {
  sameName: ({ name, people }) =>
    people < 2
      ? `\`${name}\` stands in several rows, and was taken for one person`
      : `\`${name}\` is the name of ${number(people)} people`,
  spelledTwoWays: ({ first, second }) => `\`${first}\` and \`${second}\` differ in their spelling only`,
  dayOrMonth: ({ value, readAs }) =>
    `\`${value}\` was read as \`${readAs}\`: day and month may be the other way round`,
  lessPrecise: ({ value, readAs }) => `\`${value}\` is kept as \`${readAs}\`, which says less`,
  noLabel: ({ value }) => `\`${value}\` has no label in the file: the id stands for it`,
}

const fields: Readonly<Record<Field, string>> = {
  person: 'Person',
  givenName: 'Given name',
  familyName: 'Family name',
  personKey: 'Id of the person',
  personWikidata: 'Wikidata item of the person',
  born: 'Birth',
  died: 'Death',
  birthplace: 'Birthplace',
  party: 'Party',
  education: 'Education',
  personNote: 'Note on the person',
  office: 'Office',
  officeKey: 'Id of the office',
  officeWikidata: 'Wikidata item of the office',
  role: 'Kind of office',
  group: 'Group of kinds',
  organization: 'Organization',
  organizationKey: 'Id of the organization',
  organizationWikidata: 'Wikidata item of the organization',
  place: 'Place',
  termKey: 'Id of the term',
  start: 'Start',
  startMonth: 'Month of the start',
  startDay: 'Day of the start',
  end: 'End',
  endMonth: 'Month of the end',
  endDay: 'Day of the end',
  period: 'Start and end',
  acting: 'Acting',
  predecessor: 'Predecessor',
  successor: 'Successor',
  event: 'Event',
  eventKey: 'Id of the event',
  date: 'Date of the event',
  note: 'Note',
  source: 'Source',
  sourceUrl: 'Address of the source',
}

/** As the reader's program counts. */
function placeText(place: Place): string {
  switch (place.kind) {
    case 'row':
      return [
        ...(place.sheet === undefined ? [] : [`sheet “${place.sheet}”`]),
        `row ${place.row}`,
        ...(place.column ? [columnText(place.column.letter, place.column.heading)] : []),
      ].join(', ')
    case 'line':
      return `line ${place.line}`
    case 'path':
      return `\`${place.path}\``
    case 'file':
      return 'the file'
  }
}

const columnText = (letter: string, heading: string): string =>
  heading === '' ? `column ${letter}` : `column ${letter} “${heading}”`

export const englishImports = {
  formats: englishFormats as Readonly<Record<FormatId, string>>,
  fields,
  place: placeText,
  column: columnText,
  reason: wordedBy(reasons),
  heading: wordedBy(headings),
  doubt: wordedBy(doubts),
  /** Begins the line that says what came of it. */
  readAs: (format: FormatId) => `Read as ${englishFormats[format]}`,
  /** Of what is no Unicode: it was found by its bytes. */
  encoded: (encoding: string) => `text in ${encodingName(encoding)}`,
  row: (n: number) => `row ${n}`,
  rows: (n: number) => count(n, 'row'),
  people: (n: number) => count(n, 'person', 'people'),
  terms: (n: number) => count(n, 'term'),
  events: (n: number) => count(n, 'event'),
  /** Rows, or parts of rows. */
  leftOut: (n: number) => `${number(n)} left out`,
  doubts: (n: number) => count(n, 'doubt'),
  more: (n: number) => `and ${number(n)} more`,
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
}
