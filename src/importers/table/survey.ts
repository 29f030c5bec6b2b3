/** One look at all rows of a table before they are read: what a whole column decides. */
import { type DateColumn, readDateColumn } from '../dates.ts'
import { cellOf, type Sheet } from './cells.ts'
import { DATE_FIELDS } from './dateColumns.ts'
import type { ColumnMapping, Field } from './mapping.ts'
import { createTally, type Tally } from './tally.ts'

export interface Survey {
  readonly dates: ReadonlyMap<number, DateColumn>
  /** What stands in each column of dates; left out where that is too much. */
  readonly values: ReadonlyMap<number, ReadonlySet<string>>
  /** How many people and terms there will be; `undefined` where that cannot be told yet. */
  readonly tally: Tally | undefined
  /** A person is named once, with rows of offices under the name. */
  readonly isNamedOnce: boolean
}

/** So many different dates of a column decide. */
const MOST_VALUES = 100_000

/** `pause` lets others have their turn now and then. */
export async function survey(
  sheet: Sheet,
  headingRow: number,
  columns: readonly ColumnMapping[],
  pause: () => Promise<void> | undefined,
): Promise<Survey> {
  const dated = columns.flatMap(({ field }, i) => (field !== undefined && DATE_FIELDS.has(field) ? [i] : []))
  const values = dated.map(() => new Set<string>())
  const layout = lookAtLayout(columns)
  const tally = createTally(columns)
  let row = 0
  for (const cells of sheet.rows()) {
    if (row++ <= headingRow) continue
    dated.forEach((at, i) => {
      const seen = values[i]
      if (seen && seen.size < MOST_VALUES) seen.add(cellOf(cells, at))
    })
    layout.look(cells)
    tally.look(cells)
    const waiting = pause()
    if (waiting) await waiting
  }
  const isNamedOnce = layout.isNamedOnce()
  return {
    dates: new Map(dated.map((at, i) => [at, readDateColumn(values[i] ?? [], sheet.epoch1904)])),
    values: new Map(
      dated.flatMap((at, i) => {
        const all = values[i]
        return all && all.size < MOST_VALUES ? [[at, all]] : []
      }),
    ),
    tally: tally.counts(isNamedOnce),
    isNamedOnce,
  }
}

/** What is known of people beside their names: where it stands, the row is of another person. */
const OF_PEOPLE: readonly Field[] = [
  'personKey',
  'personWikidata',
  'born',
  'died',
  'birthplace',
  'education',
  'personNote',
]

/**
 * Do rows without a name belong to the person above? Only where the whole table says so: the first row has a name, no name is
 * repeated from row to row, a fifth of the rows or more have none, none of those says anything else of a person, and at least one has
 * another office than the row above it. A single name that was forgotten is none of this, nor is a seat that was vacant.
 */
function lookAtLayout(columns: readonly ColumnMapping[]) {
  const those = (...fields: Field[]) =>
    columns.flatMap(({ field }, i) => (field !== undefined && fields.includes(field) ? [i] : []))
  const names = those('person', 'givenName', 'familyName')
  const offices = those('office', 'organization', 'place')
  const facts = those(...OF_PEOPLE)
  const textOf = (cells: readonly string[], at: readonly number[]) => at.map((i) => cellOf(cells, i)).join('')
  let [named, unnamed, changes] = [0, 0, 0]
  let isClear = true
  let [name, office] = ['', '']
  return {
    look: (cells: readonly string[]) => {
      if (!isClear) return
      const [own, held] = [textOf(cells, names), textOf(cells, offices)]
      if (own !== '') {
        if (own === name) isClear = false
        named++
      } else if (held !== '') {
        unnamed++
        if (named === 0 || textOf(cells, facts) !== '') isClear = false
        if (held !== office) changes++
      }
      if (own !== '' || held !== '') [name, office] = [own, held]
    },
    isNamedOnce: () => isClear && changes > 0 && unnamed * 4 >= named,
  }
}
