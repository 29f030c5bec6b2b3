/** Why something of a reader's file was not taken over, or is in doubt: codes with values; `words/` has the sentences. */
import type { Reason } from '../dataset/reasons.ts'
import type { FormatId } from './format.ts'
import type { Place } from './place.ts'

/** Of a row, or of a part of one. Values are cut short where they are long. */
export type ImportReason =
  /** Says something else of the term in the row above. */
  | { readonly code: 'sameTerm' }
  /** A row without what each term has. */
  | { readonly code: 'noName' | 'noOffice' | 'nothing' }
  /** A date that is not understood; `wanted` is what it was to be. */
  | {
      readonly code: 'noDate'
      readonly value: string
      readonly wanted: 'start' | 'end' | 'born' | 'died' | 'date'
    }
  /** A date with a year of two figures, which may be in one century or another. */
  | { readonly code: 'shortYear'; readonly value: string; readonly year: string }
  /** What a row refers to is not there. */
  | { readonly code: 'noSuch'; readonly value: string }
  /** A value of another kind than it should be. */
  | { readonly code: 'notUnderstood'; readonly value: string }
  /** Kept in the file, and marked as wrong there. */
  | { readonly code: 'deprecated' }
  /** What the dataset format refuses of what was read. */
  | { readonly code: 'refused'; readonly reason: Reason }

/** What a reader should look at; nothing was left out for it. */
export type Doubt =
  /** Rows of one name that are told apart, or taken for one person. */
  | { readonly code: 'sameName'; readonly name: string; readonly people: number }
  /** Offices that differ in their spelling only. */
  | { readonly code: 'spelledTwoWays'; readonly first: string; readonly second: string }
  /** Day and month may be the other way round in all of a column. */
  | { readonly code: 'dayOrMonth'; readonly value: string; readonly readAs: string }
  /** A date is kept as less than was written. */
  | { readonly code: 'lessPrecise'; readonly value: string; readonly readAs: string }
  /** The file has an id where a reader looks for a name: it stands for one. */
  | { readonly code: 'noLabel'; readonly value: string }

export interface LeftOut {
  readonly place: Place
  readonly reason: ImportReason
}

export interface Doubtful {
  readonly place: Place
  readonly doubt: Doubt
}

/** Why a whole file was not read. */
export type NotImported =
  /** No importer knew it. */
  | { readonly code: 'unknown' }
  /** It looked like one, and nothing was found in it that could be drawn. */
  | { readonly code: 'nothingFound'; readonly format: FormatId }
  /** It is broken, in the words of who reads such files. */
  | { readonly code: 'brokenFile'; readonly format: FormatId; readonly cause: string }
