/** A table as a spreadsheet shows it: texts in rows. */

export interface Sheet {
  readonly name: string
  /** The reader's program does not show it. */
  readonly hidden?: boolean
  /** Days that stand as numbers count from 1904. */
  readonly epoch1904?: boolean
  /** Texts of cells, '' where one is empty; the first is row 1 of the reader's program. May be asked for more than once. */
  rows(): Iterable<readonly string[]>
}
