/**
 * What is looked for in all of a dataset. It takes about as long to make as the rest of the columns, and no picture needs it:
 * so the worker that reads a file of rows sends it after them, and where none comes it is made when somebody asks.
 */
import type { Dataset } from './dataset.ts'
import type { DatasetFile, PersonRow } from './format.ts'
import { memoizeWeak } from './memoize.ts'
import type { SearchIndex } from './searchIndex.ts'
import { searchPeople } from './searchNames.ts'
import type { SearchText } from './searchText.ts'
import { allTexts } from './text.ts'

export interface SearchedTexts {
  /** The names of people, folded. */
  readonly names: SearchText
  /** What else text search looks through. */
  readonly search: SearchIndex
}

/** Makes them of a file; what does so is needed by few. */
export type TextsOf = (file: DatasetFile) => SearchedTexts

export const namesOfRows = (rows: readonly Pick<PersonRow, 'name'>[]): SearchText =>
  searchPeople(rows.map(({ name }) => allTexts(name)))

/** The names of all people, folded; made now where they have not come. */
export const foldedNames = memoizeWeak(
  ({ searched, people }: Dataset): SearchText =>
    searched()?.names ?? namesOfRows(Array.from({ length: people.count }, (_, i) => people.row(i))),
)
