import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellReader } from './cellReader.ts'
import { toColumns } from './columns.ts'
import { contextOf, hasCells, openDataset, peopleOf, type Table } from './dataset.ts'
import type { DatasetFile } from './format.ts'
import { textsOfFile } from './searchIndex.ts'
import { packStrings } from './strings.ts'
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

describe('a dataset of columns', () => {
  const inCells = (file: DatasetFile) => {
    const columns = toColumns(file)
    const names = packStrings(file.people.map(({ id }) => `Name of ${id}`))
    const cells = [{ key: 'name', lang: null, form: 'text' as const, values: names, codes: null, rows: null }]
    const ids = packStrings(file.people.map(({ id }) => id))
    const people = { count: file.people.length, ids, cells, sources: '' }
    const terms = { count: file.terms.length, ids: null, cells: [], sources: '' }
    return {
      columns,
      people: { ...columns, people: { ...columns.people, table: people } },
      terms: { ...columns, terms: { ...columns.terms, table: terms } },
    }
  }

  it('has rows that are put together, and terms without ids by office and person', () => {
    fc.assert(
      fc.property(datasetFiles, (file) => {
        const { columns, people, terms } = inCells(file)
        expect([columns, people, terms].map(hasCells)).toEqual([false, true, true])
        const named = openDataset(people, cellReader)
        expect(rowsOf(named.people)).toEqual(file.people.map(({ id }) => ({ id, name: `Name of ${id}` })))
        expect(file.people.map(({ id }) => named.people.indexOf(id))).toEqual([...file.people.keys()])
        expect(rowsOf<unknown>(named.terms)).toEqual(file.terms)
        const made = openDataset(terms, cellReader)
        for (const [i, { person, office }] of file.terms.entries()) {
          expect(`${made.terms.id(i)}.`.startsWith(`${office}.${person}.`)).toBe(true)
          expect(made.terms.indexOf(made.terms.id(i))).toBe(i)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('cannot be read without what does it', () => {
    const [file] = fc.sample(datasetFiles, 1)
    const { people, terms } = inCells(file as DatasetFile)
    for (const columns of [people, terms]) expect(() => openDataset(columns)).toThrow('cannot be read')
  })
})

it('what is searched is there when it has come, and what came with the columns stays', async () => {
  const file = fc.sample(datasetFiles, 1)[0] as DatasetFile
  const columns = { ...toColumns(file), searched: null }
  const texts = textsOfFile(file)
  const opened = openDataset(columns, undefined, Promise.resolve(texts))
  expect(opened.searched()).toBeNull()
  await opened.searchable
  expect(opened.searched()).toBe(texts)
  const without = openDataset(columns)
  await without.searchable
  expect(without.searched()).toBeNull()
  const own = openDataset({ ...columns, searched: texts }, undefined, Promise.resolve(textsOfFile(file)))
  await own.searchable
  expect(own.searched()).toBe(texts)
})

it('an event concerns its people', () => {
  fc.assert(
    fc.property(datasetFiles, (file) => {
      const dataset = openDataset(toColumns(file))
      for (const { id, people = [] } of file.events)
        expect(
          Array.from(peopleOf(dataset, dataset.events.indexOf(id)), (i) => dataset.people.id(i)),
        ).toEqual(people)
      expect(contextOf(dataset)).toBe(file.people.length)
    }),
  )
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
