import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import { fold } from '../dataset/fold.ts'
import type { DatasetFile, PersonRow } from '../dataset/format.ts'
import { datasetFiles } from '../dataset/testing/arbitraryFile.ts'
import { textIn } from '../dataset/text.ts'
import { additionOf, personTold } from './namesakes.ts'

const file: DatasetFile = {
  tenure: 1,
  title: 'Namesakes',
  asOf: '2020-12-31',
  sources: [{ id: 'gazette', title: 'The gazette' }],
  groups: [{ id: 'city', label: 'City' }],
  roles: [{ id: 'mayor', label: 'Mayor', group: 'city' }],
  organizations: [],
  people: [],
  offices: [
    { id: 'mayor-of-a', title: 'Mayor of A', short: 'Mayor', role: 'mayor', place: 'A' },
    { id: 'mayor-of-b', title: 'Mayor of B', short: 'Mayor', role: 'mayor', place: 'B' },
  ],
  terms: [],
  events: [],
}

/** People p0, p1, … of whom each holds the office named, if any. */
function told(
  people: readonly Omit<PersonRow, 'id'>[],
  offices: readonly string[],
  lang: 'en' | 'zh' = 'en',
) {
  const rows = people.map((row, i) => ({ id: `p${i}`, ...row }))
  const terms = offices.flatMap((office, i) =>
    office === '' ? [] : [{ id: `t${i}`, person: `p${i}`, office, sources: [{ source: 'gazette' }] }],
  )
  const dataset = openDataset(toColumns({ ...file, people: rows, terms }))
  return people.map((_, i) => personTold(dataset, i, lang))
}

const li = { name: 'Li Ming' }

describe('people of one name', () => {
  it('are told apart by the year of their birth', () =>
    expect(
      told(
        [
          { ...li, born: '1960-05-01' },
          { ...li, born: '-0043' },
          { name: 'Li Min', born: '1960' },
        ],
        [],
      ),
    ).toEqual(['Li Ming (b. 1960)', 'Li Ming (b. 44 BC)', 'Li Min']))

  it('are told apart by what differs: an office, else a place', () => {
    const offices = ['mayor-of-a', 'mayor-of-b']
    const born = { ...li, born: '1960' }
    expect(told([born, born], ['mayor-of-a', ''])).toEqual(['Li Ming (Mayor)', 'Li Ming (b. 1960)'])
    expect(told([born, born], offices)).toEqual(['Li Ming (A)', 'Li Ming (B)'])
    expect(told([li, { ...li, birthplace: 'C' }], ['', ''])).toEqual(['Li Ming', 'Li Ming (C)'])
  })

  it('are so in the language in which they have the same name', () => {
    const people = [
      { name: { en: 'Zhang Wei', zh: '张伟' }, born: '1960' },
      { name: { en: 'Zhāng Wěi', zh: '章伟' }, born: '1970' },
    ]
    expect(told(people, [])).toEqual(['Zhang Wei (b. 1960)', 'Zhāng Wěi (b. 1970)'])
    expect(told(people, [], 'zh')).toEqual(['张伟', '章伟'])
  })

  it('have an addition only where there is another of that name', () => {
    fc.assert(
      fc.property(datasetFiles, fc.constantFrom('en', 'zh'), (made, lang) => {
        const dataset = openDataset(toColumns(made))
        const names = made.people.map(({ name }) => fold(textIn(name, lang)).match(/\S+/g)?.join(' ') ?? '')
        made.people.forEach((_, i) => {
          const isAlone = names.indexOf(names[i] ?? '') === names.lastIndexOf(names[i] ?? '')
          if (isAlone) expect(additionOf(dataset, i, lang)).toBe('')
        })
      }),
    )
  })
})
