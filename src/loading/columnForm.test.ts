import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateFile } from '../cli/generate.ts'
import { cellReader } from '../dataset/cellReader.ts'
import { type DatasetColumns, toColumns } from '../dataset/columns.ts'
import { openDataset, type Table } from '../dataset/dataset.ts'
import type { Facts } from '../dataset/facts.ts'
import type { DatasetFile } from '../dataset/format.ts'
import type { SearchedTexts } from '../dataset/searchedTexts.ts'
import { textsOfFile } from '../dataset/searchIndex.ts'
import { datasetFiles } from '../dataset/testing/arbitraryFile.ts'
import { newFolder, read, write } from './testing/columnFolders.ts'

async function columnsOf(folder: string, ranges = true): Promise<DatasetColumns> {
  const answer = await read(folder, ranges)
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
  return answer.columns
}

const rowsOf = <Row>(table: Table<Row>) => Array.from({ length: table.count }, (_, i) => table.row(i))

/** Everything that does not depend on how rows are kept. */
function essence(columns: DatasetColumns) {
  const { people, terms, searched, ...others } = columns
  // The order of a row's keys is nobody's business.
  const { rows: _events, ...events } = columns.events
  const { rows: _offices, ...offices } = columns.offices
  const { organizations: _organizations, parties: _parties, ...rest } = { ...others, events, offices }
  const dataset = openDataset(columns, cellReader)
  const { table: _, ...bounds } = terms
  const rows = [dataset.people, dataset.terms, dataset.events, dataset.offices, dataset.parties].map(
    (table) => rowsOf<unknown>(table),
  )
  const ids = rowsOf(dataset.terms).map(({ id }, i) => [dataset.terms.id(i), dataset.terms.indexOf(id)])
  return {
    ...rest,
    born: people.born,
    died: people.died,
    bounds,
    rows,
    ids,
    searched: withoutOrder(searched),
  }
}

/** What can be searched, whatever its order. */
function withoutOrder(searched: SearchedTexts | null) {
  if (!searched) return null
  const { ofPeople, ofTerms, related, ...search } = searched.search
  const others = { ...search, names: searched.names }
  const pairs = Array.from(related.rows, (row, k) => `${row} ${related.people[k]}`).sort()
  return { ...others, ofPeople: factsIn(ofPeople), ofTerms: factsIn(ofTerms), related: pairs }
}

function factsIn({ text, from, rows }: Facts): string[] {
  const lines = new TextDecoder().decode(text.bytes).split('\n')
  return lines
    .flatMap((line, k) => [...new Set(rows.subarray(from[k], from[k + 1]))].map((row) => `${line} ${row}`))
    .sort()
}

/** The columns of a file of rows, as the worker makes them. */
const asRows = (file: DatasetFile): DatasetColumns => ({ ...toColumns(file), searched: textsOfFile(file) })

describe('the column form', () => {
  it('loads to the same columns and rows as the row form', async () => {
    await fc.assert(
      fc.asyncProperty(datasetFiles, fc.boolean(), async (file, ranges) => {
        const folder = await write(file)
        expect(essence(await columnsOf(folder, ranges))).toEqual(essence(asRows(file)))
      }),
      { numRuns: 15 },
    )
  })

  const file = generateFile(600, 4)

  it('does so for generated data, in many row groups', async () => {
    const folder = await write(file, newFolder(), 100)
    const columns = await columnsOf(folder)
    expect(essence(columns)).toEqual(essence(asRows(file)))
    expect('cells' in columns.terms.table && columns.terms.table.ids).toBeNull()
  })

  it('shows the first lanes before the rest', async () => {
    const folder = await write(file, newFolder(), 100)
    const partials: DatasetColumns[] = []
    const answer = await read(folder, true, (columns) => partials.push(columns))
    expect([answer.ok, partials.length]).toEqual([true, 1])
    const [partial] = partials
    if (!partial) return
    expect(partial.terms.person.length).toBe(100)
    const dataset = openDataset(partial, cellReader)
    expect(rowsOf(dataset.terms)).toEqual(file.terms.slice(0, 100))
    expect(rowsOf(dataset.people)).toEqual(file.people.slice(0, 100))
  })

  it('shows as many as have their people, where the tables are not in the same order', async () => {
    const people = file.people.toReversed()
    const folder = await write({ ...file, people }, newFolder(), 100)
    expect(essence(await columnsOf(folder))).toEqual(essence(asRows({ ...file, people })))
  })
})
