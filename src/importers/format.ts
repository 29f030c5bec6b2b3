/** What every importer is: it knows its format by content, and reads it. */
import type { DatasetFile, TermRow } from '../dataset/format.ts'
import type { Assembly } from './assemble.ts'
import type { Content } from './content.ts'
import type { Named } from './named.ts'
import type { Doubtful, LeftOut, NotImported } from './reasons.ts'
import type { Head } from './records.ts'
import type { Mapping, TableReading } from './table/mapping.ts'

export type FormatId =
  | 'csv' | 'spreadsheet' | 'html' | 'wikiTable' | 'popolo' | 'ftm' | 'sparql' | 'wikidataEntities' | 'infobox' | 'flatInfobox' // biome-ignore format: a list

/** The first terms of a long table, before the rest is read. */
export interface FirstTerms {
  /** In order, and each of its people and terms at the place that it has in the whole. */
  readonly file: DatasetFile
  /** How many there will be, those of rows that turn out to be left out among them. */
  readonly people: number
  readonly terms: number
  /** Starts and ends that all rows have, each at least once: `undefined` where they are too many. */
  readonly dates: readonly Pick<TermRow, 'start' | 'end'>[] | undefined
}

export interface ImportOptions {
  /** The day the data is said to speak for, where the file does not say: ISO 8601. */
  readonly asOf: string
  /** What whoever opens it says of it, over what the file says. */
  readonly head?: Head | undefined
  /** What a reader said of a table's columns, in place of what was found. */
  readonly mapping?: Mapping | undefined
  /** Told at most once, of a long table in which they have places that stay. */
  readonly onFirst?: ((first: FirstTerms) => void) | undefined
  /** Told of the part that has been read, 0 to 1. */
  readonly onProgress?: ((part: number) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

export interface Importer {
  readonly id: FormatId
  /** Is the content of this format? Looks at little of it, and never at its name alone. */
  recognizes(content: Content): boolean
  /** Puts what it reads into `assembly`. What of a table was taken for what is the answer. Throws Broken where it cannot be read at all. */
  read(content: Content, assembly: Assembly, options: ImportOptions): Promise<TableReading | undefined>
}

/** A file that looked like a format, and is none. */
export class Broken extends Error {}

/** What came of reading: everything but what is left out. Can be sent between threads. */
export interface ImportReport {
  readonly format: FormatId
  /** Of several files that were read together, each with its format, the first of which is the one above. */
  readonly files?: readonly { readonly name: string; readonly format: FormatId }[] | undefined
  /** What the text was written in, as TextDecoder calls it, where that is no Unicode and was found by its bytes. */
  readonly encoding?: string | undefined
  /** Rows, lines or objects that were looked at. */
  readonly rows: number
  readonly people: number
  readonly terms: number
  readonly events: number
  readonly leftOut: Named<LeftOut>
  readonly doubts: Named<Doubtful>
  readonly table?: TableReading | undefined
  /** What was downloaded of a table, so that it can be read with other columns. */
  readonly downloaded?: { readonly bytes: Blob; readonly host: string } | undefined
}

export type Imported =
  | { readonly ok: true; readonly file: DatasetFile; readonly report: ImportReport }
  | {
      readonly ok: false
      readonly reason: NotImported
      readonly report?: ImportReport | undefined
      /** Which of several files it is said of; all where left out. */
      readonly file?: string | undefined
    }
