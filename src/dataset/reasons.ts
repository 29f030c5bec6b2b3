/** Why a dataset is refused, as codes with values: `words/` has the sentences, in each language. Texts among the values are cut short. */
import type { NotDate } from '../dates/refusal.ts'
import type { TableName } from './references.ts'

/** What something is: a literal of JSON as it is written; else `list` or `object`. */
export type Found = string

export type Wanted = 'text' | 'list' | 'object' | 'date' | 'flag'

/** What is wrong with a value, a row or a column. */
export type Reason =
  | NotDate
  | { readonly code: 'missing' | 'empty' | 'unseen' | 'unknownKey' }
  | { readonly code: 'isNot'; readonly found: Found; readonly wanted: Wanted }
  | { readonly code: 'dateWithoutQuotes'; readonly found: string }
  | { readonly code: 'wrongVersion'; readonly found: Found; readonly version: number }
  | {
      readonly code: 'notOneDay' | 'notId' | 'notAddress' | 'notLanguage' | 'notItem'
      readonly value: string
    }
  | { readonly code: 'noText' | 'noPerson' | 'noPlace' }
  | { readonly code: 'tooMany'; readonly most: number }
  // What it refers to, and what has the same id.
  | { readonly code: 'unknownId'; readonly table: TableName; readonly value: string }
  | { readonly code: 'repeatedId'; readonly value: string; readonly other: string }
  | { readonly code: 'repeatedInRow'; readonly value: string; readonly row: number }
  | { readonly code: 'idOfGroup'; readonly value: string }
  // What cannot stand together.
  | { readonly code: 'partOfItself' | 'besideItself' | 'startAfterAsOf'; readonly value: string }
  | { readonly code: 'endBeforeStart' | 'deathBeforeBirth'; readonly first: string; readonly last: string }
  | { readonly code: 'noOther'; readonly value: string; readonly relation: 'predecessor' | 'successor' }
  | { readonly code: 'noKey'; readonly value: string; readonly table: TableName }
  // Columns, and the files that they are in.
  | { readonly code: 'nested'; readonly as: 'json' | 'text' }
  | { readonly code: 'wrongType'; readonly found: string; readonly wanted: 'text' | 'date' | 'BOOLEAN' }
  | { readonly code: 'noColumn'; readonly table: string }
  | { readonly code: 'namesNoFile' | 'notDigests' }
  | { readonly code: 'notFileAddress'; readonly value: string }
  | OfFile

/** A file of a dataset's tables, and why it was not read. */
export interface OfFile {
  readonly code: 'file'
  readonly file: string
  readonly why: Unreadable
}

/** Why a file was not read. */
export type Unreadable =
  | { readonly code: 'notJson' | 'notDataset' | 'noCode' | 'pageFailed' }
  // Of a reader's own file: it is of another browser, or its tables lie beside it.
  | { readonly code: 'notHere' | 'tablesBeside' }
  // Of data inside a link.
  | { readonly code: 'brokenLink' | 'tooMuchInLink' | 'noInflate' | 'noDataInLinks' }
  // Of a file that is of none of the formats that are read.
  | { readonly code: 'unknownFormat' }
  | { readonly code: 'status'; readonly status: string }
  | { readonly code: 'otherOrigin'; readonly origin: string }
  // Of a file in another format.
  | { readonly code: 'nothingFound'; readonly format: string }
  | { readonly code: 'brokenFile'; readonly format: string; readonly cause: string }
  | { readonly code: 'broke' | 'tooLarge' | 'tooLargeInOne' | 'noMemory' }
  /** What the page's own policy forbids; `ledOn`: the address leads on to another site. */
  | { readonly code: 'policy'; readonly ledOn: boolean }
  /** What other sites may not read, where it was `reached`; else it may as well be gone. */
  | { readonly code: 'notShared'; readonly ledOn: boolean; readonly reached: boolean }
  // Of a file in parts.
  | { readonly code: 'cutOffPart'; readonly from: number; readonly to: number; readonly came: number }
  | { readonly code: 'tooShort' | 'cutOff'; readonly bytes: number }
  | { readonly code: 'columnBeyondEnd' | 'notParquet' | 'notParquetButXml' | 'notParquetButHtml' }
  | { readonly code: 'noContents' | 'contentsTooLong' | 'columnNowhere' }
  | { readonly code: 'otherDigest' | 'corrupt' | 'unsupported'; readonly part: Part; readonly cause?: Cause }
  | { readonly code: 'rowsLost'; readonly part: Part; readonly read: number; readonly all: number }
  // At a prompt.
  | { readonly code: 'noSuchFile' | 'notFile' | 'tooLargeForPrompt' | 'hasColumns' | 'notConverted' }
  | { readonly code: 'systemError'; readonly message: string }

/** What of a Parquet file. Rows count from 1. */
export type Part =
  | { readonly part: 'file' }
  | { readonly part: 'contents' }
  | { readonly part: 'rows'; readonly first: number; readonly last: number }
  | { readonly part: 'column'; readonly column: string; readonly first: number; readonly last: number }

/** Why a part of a Parquet file is not read. */
export type Cause =
  | { readonly code: 'endsEarly' | 'doesNotDecompress' | 'otherThanHeader' | 'checksum' }
  | { readonly code: 'textBeyondPage' | 'noDictionary' | 'notInDictionary' | 'noColumn' }
  | { readonly code: 'unknownValues' }
  | { readonly code: 'compression' | 'encoding' | 'pageKind'; readonly name: string }
  /** What the reader of Parquet said, in its own words. */
  | { readonly code: 'said'; readonly words: string }
