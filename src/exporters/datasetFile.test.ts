import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { inOrder } from '../dataset/inOrder.ts'
import { datasetFiles } from '../dataset/testing/arbitraryFile.ts'
import { datasetJson } from './datasetJson.ts'

const open = (file: DatasetFile) => openDataset(toColumns(file))
/** As JSON has it: without what is undefined. */
const plain = (file: DatasetFile): DatasetFile => JSON.parse(JSON.stringify(file))
const sorted = (file: DatasetFile) => ({
  ...file,
  annotations: file.annotations?.length ? file.annotations : undefined,
  events: [...file.events].sort((a, b) => (a.id < b.id ? -1 : 1)),
})

describe('a dataset as a file', () => {
  it('is the file that it was read from; events may be in another order', () => {
    fc.assert(
      fc.property(datasetFiles, (file) => {
        const given = plain(file)
        const written = JSON.parse([...datasetJson(open(given)).pieces].join(''))
        expect(sorted(written)).toEqual(plain(sorted(given)))
      }),
    )
  })

  it('has, of some rows, those rows, and exactly what they refer to', () => {
    fc.assert(
      fc.property(datasetFiles, fc.infiniteStream(fc.boolean()), (file, choose) => {
        const dataset = open(plain(file))
        const some = (count: number) => [...Array(count).keys()].filter(() => choose.next().value)
        const part = { terms: some(dataset.terms.count), events: some(dataset.events.count) }
        const written: DatasetFile = JSON.parse([...datasetJson(dataset, part).pieces].join(''))
        expect(inOrder(written)).toBeDefined()
        expect(written.terms.map(({ id }) => id)).toEqual(part.terms.map((i) => dataset.terms.id(i)))
        expect(written.events.map(({ id }) => id)).toEqual(part.events.map((i) => dataset.events.id(i)))
        expect(unnamed(written)).toEqual([])
      }),
    )
  })
})

/** Rows that no other row refers to: the text of the file has their id once, where it is given. */
function unnamed(file: DatasetFile): string[] {
  const rest = JSON.stringify({ ...file, annotations: [] })
  const tables = [file.sources, file.groups, file.roles, file.organizations, file.offices, file.people]
  return tables.flatMap((rows) =>
    rows.map(({ id }) => id).filter((id) => rest.split(JSON.stringify(id)).length - 1 < 2),
  )
}
