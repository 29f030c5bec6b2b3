import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOSTILE_TEXTS } from '../../attack/hostileTexts.ts'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { datasetFiles } from '../dataset/testing/arbitraryFile.ts'
import { writtenIn } from '../dataset/text.ts'
import { filledWith } from '../exporters/testing/filled.ts'
import { smallFile } from '../query/testing/smallFile.ts'
import { linkedData, scriptText } from './linkedData.ts'

const PLACES = { page: './', file: 'data/x.json' }

// biome-ignore lint/suspicious/noExplicitAny: what a search engine reads, of which nothing is known
const read = (file: DatasetFile): any[] =>
  JSON.parse(scriptText(linkedData(openDataset(toColumns(file)), PLACES, 'en')))['@graph']

/** As ISO 8601 has it: the text itself, where that is a year, a month or a day, and no more is said of it. */
const isoOf = (edtf: string | undefined): string | undefined =>
  /^(?!0000)\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.exec(edtf?.replace(/(-XX)+$/, '') ?? '')?.[0]

describe('a dataset as linked data', () => {
  it('has people with their offices, events and the dataset', () => {
    const [dataset, zhang] = read(smallFile)
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      name: 'A career',
      version: '2020-12-31',
      distribution: { contentUrl: 'data/x.json' },
    })
    expect(zhang).toMatchObject({ '@type': 'Person', '@id': '#person.zhang', name: 'Zhāng Guóqìng' })
    const roles = [...(zhang.memberOf ?? []), ...(zhang.hasOccupation ?? [])]
    expect(roles.map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
      ['2005-03-01', undefined],
      ['2008', '2013-04'],
      ['2014', undefined],
    ])
  })

  it('states no date that the file does not state, none more precisely, and no end where none is known', () => {
    fc.assert(
      fc.property(datasetFiles, (file) => {
        const [dataset, ...nodes] = read(file)
        expect(dataset['@type']).toBe('Dataset')
        const people = nodes.filter((node) => node['@type'] === 'Person')
        const events = nodes.filter((node) => node['@type'] === 'Event')
        expect(people.length + events.length).toBe(nodes.length)
        expect(people.map(({ birthDate, deathDate }) => [birthDate, deathDate])).toEqual(
          file.people.map(({ born, died }) => [isoOf(born), isoOf(died)]),
        )
        const said = people.flatMap((person) =>
          [...(person.memberOf ?? []), ...(person.hasOccupation ?? [])].map(
            ({ startDate = '', endDate = '' }) => `${person['@id']} ${startDate} ${endDate}`,
          ),
        )
        const stated = file.terms.map(
          ({ person, start, end }) => `#person.${person} ${isoOf(start) ?? ''} ${isoOf(end) ?? ''}`,
        )
        expect(said.sort()).toEqual(stated.sort())
        const told = events.map(({ name, startDate = '', endDate = '' }) => [name, startDate, endDate].join())
        const dated = file.events.map(({ title, date }) => {
          const [from, to] = date.startsWith('[') ? [] : date.split('/')
          return [writtenIn(title, 'en'), isoOf(from) ?? '', isoOf(to) ?? ''].join()
        })
        expect(told.sort()).toEqual(dated.sort())
      }),
      { numRuns: 60 },
    )
  })

  it('is the same data again, whatever texts it holds, and no script element ends in it', () => {
    for (const text of HOSTILE_TEXTS) {
      const graph = linkedData(openDataset(toColumns(filledWith(text))), PLACES, 'en')
      expect(scriptText(graph)).not.toMatch(/[<>\u2028\u2029]/)
      expect(JSON.parse(scriptText(graph))).toEqual(JSON.parse(JSON.stringify(graph)))
    }
  })
})
