import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toColumns } from './columns.ts'
import { openDataset, type Table } from './dataset.ts'
import { datasetFiles } from './testing/arbitraryFile.ts'
import { validate } from './validate.ts'

const rowsOf = <Row>(table: Table<Row>) => Array.from({ length: table.count }, (_, i) => table.row(i))

describe('openDataset', () => {
  it('gives back the rows of the file, by their places and their ids', () => {
    fc.assert(
      fc.property(datasetFiles, (file) => {
        const dataset = openDataset(toColumns(file))
        for (const name of [
          'sources',
          'groups',
          'roles',
          'organizations',
          'people',
          'offices',
          'terms',
        ] as const)
          expect(rowsOf<unknown>(dataset[name])).toEqual(file[name])
        for (const event of file.events)
          expect(dataset.events.row(dataset.events.indexOf(event.id))).toEqual(event)
        rowsOf(dataset.terms).forEach(({ id }, i) => {
          expect([dataset.terms.id(i), dataset.terms.indexOf(id)]).toEqual([id, i])
        })
      }),
    )
  })

  it('knows no other ids and has no other rows', () => {
    const { people } = openDataset(toColumns(fc.sample(datasetFiles, 1)[0] as never))
    expect(['', 'nobody', '__proto__', 'constructor'].map((id) => people.indexOf(id))).toEqual([
      -1, -1, -1, -1,
    ])
    for (const i of [-1, people.count, Number.NaN]) expect(() => people.row(i)).toThrow(RangeError)
  })
})

describe('the dataset of two careers', () => {
  const validated = validate(
    JSON.parse(readFileSync(new URL('../../public/data/two-careers.json', import.meta.url), 'utf8')),
  )

  it('is valid', () => expect(validated.ok ? [] : validated.problems).toEqual([]))

  it('has all terms and events of both', () => {
    if (!validated.ok) return
    const { people, term, event } = openDataset(toColumns(validated.file))
    const counts = (keys: Uint32Array) =>
      Array.from({ length: people.count }, (_, person) => keys.filter((key) => key === person).length)
    expect([people.id(0), people.id(1)]).toEqual(['zhang-guoqing', 'zhang-ming'])
    expect(counts(term.person)).toEqual([22, 12])
    expect(event.min.length).toBeGreaterThanOrEqual(25)
    const [ofGuoqing = 0, ofMing = 0] = counts(event.people)
    expect(ofGuoqing).toBeGreaterThanOrEqual(20)
    expect(ofMing).toBeGreaterThanOrEqual(3)
  })
})
