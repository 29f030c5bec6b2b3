/** What can be searched of people and terms that came as columns, and their parties. */
import type { CellTable, Row } from '../dataset/cells.ts'
import { codedTexts } from '../dataset/codedTexts.ts'
import type { PersonRow, Text } from '../dataset/format.ts'
import {
  collectTexts,
  type LargeTexts,
  type SearchedPerson,
  type SearchedTerm,
} from '../dataset/searchIndex.ts'

/** The few rows of a table that have a list or an object, and where each stands. */
export interface RichRows {
  readonly rows: readonly Row[]
  readonly at: readonly number[]
}

interface People {
  /** Those of the dataset file itself. */
  readonly rows: readonly PersonRow[]
  /** Those of a file of their own. */
  readonly table: CellTable | undefined
  readonly rich: RichRows
}

interface Terms {
  readonly table: CellTable
  readonly rich: RichRows
}

export function cellTexts(
  people: People,
  terms: Terms,
  personOf: (id: string) => number | undefined,
): LargeTexts {
  const large = collectTexts(personOf)
  people.rows.forEach((row, i) => {
    large.addPerson(i, row)
  })
  if (people.table) {
    eachText(people.table, 'birthplace', (i, birthplace) => large.addPerson(i, { birthplace }))
    eachText(people.table, 'note', (i, note) => large.addPerson(i, { note }))
  }
  people.rich.rows.forEach((row, k) => {
    const { education } = row as SearchedPerson
    if (education) large.addPerson(people.rich.at[k] ?? 0, { education })
  })
  eachText(terms.table, 'note', (i, note) => large.addTerm(i, { note }))
  terms.rich.rows.forEach((row, k) => {
    const { related } = row as SearchedTerm
    if (related) large.addTerm(terms.rich.at[k] ?? 0, { related })
  })
  return large.texts()
}

/** The party that each row has; an empty list where none has one. */
export function partiesOf(table: CellTable): (Text | undefined)[] {
  const coded = codedTexts(table, 'party')
  return coded ? Array.from(coded.codes, (code) => coded.texts[code]) : []
}

function eachText(table: CellTable, key: string, visit: (row: number, text: Text) => void): void {
  const coded = codedTexts(table, key)
  coded?.codes.forEach((code, row) => {
    const text = coded.texts[code]
    if (text !== undefined) visit(row, text)
  })
}
