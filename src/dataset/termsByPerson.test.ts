import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asDay, dayFromCivil, isoOfDay } from '../dates/day.ts'
import { toColumns } from './columns.ts'
import type { DatasetFile, TermRow } from './format.ts'
import { coreOf } from './termsByPerson.ts'

type Dates = Pick<TermRow, 'start' | 'end'> & { readonly person?: number }

const columnsOf = (terms: readonly Dates[]) => {
  const file: DatasetFile = {
    tenure: 1,
    title: 'Mayors',
    asOf: '2020-12-31',
    sources: [],
    groups: [{ id: 'city', label: 'City' }],
    roles: [{ id: 'mayor', label: 'Mayor', group: 'city' }],
    organizations: [],
    people: [0, 1].map((n) => ({ id: `p${n}`, name: 'P' })),
    offices: [{ id: 'mayor', title: 'Mayor', role: 'mayor' }],
    terms: terms.map(({ person = 0, ...dates }, n) => ({
      id: `t${n}`,
      person: `p${person}`,
      office: 'mayor',
      sources: [],
      ...dates,
    })),
    events: [],
  }
  return toColumns(file)
}

const day = (iso: string) => {
  const [year = 0, month = 1, dayOfMonth = 1] = iso.split('-').map(Number)
  return dayFromCivil(year, month, dayOfMonth)
}

it.each<[string, Dates, string, string]>([
  ['where it certainly ran, its last day left to the next', { start: '2001-02', end: '2003-04' }, '2001-02-28', '2003-04-01'],
  ['a day, where it is of one', { start: '2001-02-03', end: '2001-02-03' }, '2001-02-03', '2001-02-04'],
  ['all its days, where no day is certain', { start: '2001', end: '2001' }, '2001-01-01', '2001-12-31'],
  ['when it may have begun, where nobody stated the end', { start: '2001' }, '2001-01-01', '2002-01-01'],
  ['the last day by which it began, where it is the only one known', { start: '[..2001]' }, '2001-12-31', '2002-01-01'],
])('the core of a term is %s', (_, dates, from, to) => {
  expect(coreOf(columnsOf([dates]).terms, 0)).toEqual({ from: day(from), to: day(to) })
}) // biome-ignore format: a table

it('the terms of a person come by their cores, those of one day in the order of the file, however many', () => {
  const someTerms = fc.record({
    start: fc.integer({ min: 0, max: 30 }).map((n) => isoOfDay(asDay(day('2001-01-01') + n))),
    person: fc.nat({ max: 1 }),
  })
  const few = fc.array(someTerms, { maxLength: 12 })
  const many = fc.array(someTerms, { minLength: 90, maxLength: 110 })
  fc.assert(
    fc.property(fc.oneof(few, many), (terms) => {
      const { from, items, coreFrom, coreTo } = columnsOf(terms).termsByPerson
      const all = terms.map(({ start, person }, i) => ({ i, person, first: day(start) }))
      for (const person of [0, 1])
        expect([...items.subarray(from[person], from[person + 1])]).toEqual(
          all
            .filter((one) => one.person === person)
            .sort((a, b) => a.first - b.first || a.i - b.i)
            .map(({ i }) => i),
        )
      expect([...coreFrom]).toEqual(all.map(({ first }) => first))
      expect([...coreTo]).toEqual(all.map(({ first }) => first + 1))
    }),
  )
})
