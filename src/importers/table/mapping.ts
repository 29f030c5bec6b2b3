/** What the columns of a table are taken for: found by heading and content (`findMapping.ts`), and changed by the reader. */

/** What a column can be. Where a field can be in several languages, a column has one of them. */
const FIELDS = [
  'person', 'givenName', 'familyName', 'personKey', 'personWikidata', 'born', 'died', 'birthplace', 'party', 'education', 'personNote',
  'office', 'officeKey', 'officeWikidata', 'role', 'group', 'organization', 'organizationKey', 'organizationWikidata', 'place',
  'termKey', 'start', 'startMonth', 'startDay', 'end', 'endMonth', 'endDay', 'period', 'acting', 'predecessor', 'successor',
  'event', 'eventKey', 'date', 'note', 'source', 'sourceUrl',
] as const // biome-ignore format: people, offices, terms, the rest

export type Field = (typeof FIELDS)[number]

/** The order of `18/01/2018` in all of a column. */
export type DayOrder = 'dayFirst' | 'monthFirst'

export interface ColumnMapping {
  /** Undefined: not read. */
  readonly field: Field | undefined
  /** The language of its texts, where the file says it (BCP 47): `name_zh`. */
  readonly lang?: string | undefined
  /** Of a column of dates in which it cannot be told, or was changed. */
  readonly dayOrder?: DayOrder | undefined
  /** Of several offices in a row the number of the one that it is about, from 1. */
  readonly nth?: number | undefined
}

/** What a reader says of a table; what is left out is found. */
export interface Mapping {
  /** The sheet by its place among those of the file, from 0. */
  readonly sheet?: number | undefined
  /** The row with the headings, from 0; -1 where there is none. */
  readonly headingRow?: number | undefined
  readonly columns?: readonly ColumnMapping[] | undefined
}

/** One way in which dates of a column are written. */
export interface DateForm {
  /** The first that is written so. */
  readonly text: string
  /** As EDTF: of a date, or of the start and the end in it. `..` is what goes on; empty what says that nobody knows. */
  readonly read: readonly string[]
}

export interface ColumnReading extends ColumnMapping {
  readonly letter: string
  /** Empty where it has none. */
  readonly heading: string
  /** The first few values that are not empty, as text. */
  readonly samples: readonly string[]
  /** Dates with day and month in two possible orders, and nothing in the column that decides. */
  readonly asksDayOrder?: boolean | undefined
  /** Of a column of dates: how the first of each way of writing them were read. */
  readonly dates?: readonly DateForm[] | undefined
}

/** How a table was read, whole: to be shown, and changed. */
export interface TableReading {
  readonly sheets: readonly string[]
  readonly sheet: number
  readonly headingRow: number
  readonly columns: readonly ColumnReading[]
  /** The first rows under the headings, as texts, for the reader to recognize. */
  readonly firstRows: readonly (readonly string[])[]
}
