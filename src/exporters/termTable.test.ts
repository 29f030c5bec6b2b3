import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { type Dataset, openDataset, peopleOf } from '../dataset/dataset.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { datasetFiles } from '../dataset/testing/arbitraryFile.ts'
import { importFile } from '../importers/importFile.ts'
import { csvLine } from './csv.ts'
import { allOf } from './datasetJson.ts'
import { termCsv } from './termCsv.ts'

const open = (file: DatasetFile) => openDataset(toColumns(JSON.parse(JSON.stringify(file))))
async function reopened(dataset: Dataset): Promise<Dataset | undefined> {
  const bytes = new TextEncoder().encode([...termCsv(dataset, allOf(dataset)).pieces].join('')).buffer
  const imported = await importFile(bytes, 'saved.csv', undefined, { asOf: '2016-06-15' })
  if (imported.ok) expect(imported.report.leftOut).toEqual({ list: [], count: 0 })
  return imported.ok ? open(imported.file) : undefined
}

/** What a table holds of a term. */
const termsOf = (dataset: Dataset) =>
  Array.from({ length: dataset.terms.count }, (_, i) => {
    const { id, start, end, acting, note } = dataset.terms.row(i)
    const person = dataset.people.row(dataset.term.person[i] ?? 0)
    const office = dataset.offices.row(dataset.term.office[i] ?? 0)
    const organization = dataset.term.organization[i] ?? -1
    return JSON.stringify([
      id,
      person.name,
      person.wikidata,
      person.born,
      person.died,
      office.title,
      office.wikidata,
      office.place,
      organization < 0 ? null : dataset.organizations.row(organization).name,
      organization < 0 ? null : dataset.organizations.row(organization).wikidata,
      start,
      end,
      acting ?? false,
      note,
    ])
  }).sort()

/** And of an event: who it concerns, in any order. */
const eventsOf = (dataset: Dataset) =>
  Array.from({ length: dataset.events.count }, (_, i) => {
    const { id, title, date, note } = dataset.events.row(i)
    const people = [...peopleOf(dataset, i)].map((person) => JSON.stringify(dataset.people.row(person).name))
    return JSON.stringify([id, title, date, note, people.sort()])
  }).sort()

describe('a table of terms', () => {
  it('opens again as the same terms and events', async () => {
    await fc.assert(
      fc.asyncProperty(datasetFiles, async (file) => {
        const dataset = open(file)
        const again = await reopened(dataset)
        if (dataset.terms.count + dataset.events.count > 0) expect(again).toBeDefined()
        if (again) expect([termsOf(again), eventsOf(again)]).toEqual([termsOf(dataset), eventsOf(dataset)])
      }),
      { numRuns: 60 },
    )
  })

  it('keeps what a spreadsheet would take for a formula', async () => {
    const csv =
      csvLine(['name', 'office', 'note']) + csvLine(['Ann', 'Mayor', '=1+1']) + csvLine(['Bo', 'Clerk', '-x'])
    expect(csv).toContain("Mayor,'=1+1\r\n")
    const imported = await importFile(new TextEncoder().encode(csv).buffer, 'a.csv', undefined, {
      asOf: '2020-01-01',
    })
    expect(imported.ok && imported.file.terms.map(({ note }) => note)).toEqual(['=1+1', '-x'])
  })
})
