import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset, type Table } from '../dataset/dataset.ts'
import { CLAUSES, type FilterIds, resolveFilter } from './clause.ts'
import { facetCounts, loosen } from './facets.ts'
import { matchAll } from './match.ts'
import { questions } from './testing/arbitraryFilters.ts'
import { failsOfEvent, failsOfTerm } from './testing/obvious.ts'
import { days, NO_FILTER, smallFile } from './testing/smallFile.ts'
import { findText } from './textSearch.ts'

const small = openDataset(toColumns(smallFile))
const failsOf = (ids: Partial<FilterIds>) =>
  matchAll(small, resolveFilter(small, { ...NO_FILTER, ...ids }).filter, findText)

const byId = (table: Table<unknown>, counts: Uint32Array) =>
  Object.fromEntries(Array.from(counts, (count, i) => [table.id(i), count]))

describe('facetCounts', () => {
  it('counts what choosing each one alone would show', () => {
    fc.assert(
      fc.property(questions, ({ file, ids }) => {
        const dataset = openDataset(toColumns(file))
        const counts = facetCounts(dataset, matchAll(dataset, resolveFilter(dataset, ids).filter, findText))
        const shown = (other: FilterIds) =>
          file.terms.filter((row) => failsOfTerm(file, other, row) === 0).length
        const count = (rows: readonly { id: string }[], choose: (id: string) => Partial<FilterIds>) =>
          Object.fromEntries(rows.map(({ id }) => [id, shown({ ...ids, ...choose(id) })]))
        expect(byId(dataset.roles, counts.roles)).toEqual(count(file.roles, (id) => ({ role: [id] })))
        expect(byId(dataset.groups, counts.groups)).toEqual(count(file.groups, (id) => ({ role: [id] })))
        expect(byId(dataset.people, counts.people)).toEqual(count(file.people, (id) => ({ person: [id] })))
        expect(byId(dataset.organizations, counts.organizations)).toEqual(
          count(file.organizations, (id) => ({ org: [id] })),
        )
        const parties = Array.from({ length: dataset.parties.count }, (_, i) => dataset.parties.row(i))
        expect(byId(dataset.parties, counts.parties)).toEqual(count(parties, (id) => ({ party: [id] })))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps the counts beside a chosen role', () => {
    const { roles, people } = facetCounts(small, failsOf({ role: ['mayor'] }))
    expect(byId(small.roles, roles)).toEqual({ clerk: 1, mayor: 1, minister: 1 })
    expect(byId(small.people, people)).toEqual({ zhang: 1, li: 0 })
  })
})

describe('loosen', () => {
  it('says what removing one clause alone would bring to an empty result', () => {
    fc.assert(
      fc.property(questions, ({ file, ids }) => {
        const terms = file.terms.map((row) => failsOfTerm(file, ids, row))
        const events = file.events.map((row) => failsOfEvent(file, ids, row))
        fc.pre(![...terms, ...events].includes(0))
        const dataset = openDataset(toColumns(file))
        const found = loosen(dataset, matchAll(dataset, resolveFilter(dataset, ids).filter, findText))
        const expected = CLAUSES.map(({ name, bit }) => ({
          clause: name,
          terms: terms.filter((failed) => failed === bit).length,
          events: events.filter((failed) => failed === bit).length,
        })).filter((one) => one.terms + one.events > 0)
        expect(found).toHaveLength(expected.length)
        expect(found).toEqual(expect.arrayContaining(expected))
      }),
      { numRuns: 300 },
    )
  })

  it('names the most telling clause first', () => {
    expect(
      loosen(small, failsOf({ time: days('1990-01-01', '1991-01-01'), role: ['mayor'], q: 'nobody' })),
    ).toEqual([])
    expect(loosen(small, failsOf({ person: ['li'], org: ['ministry'] }))).toEqual([
      { clause: 'person', terms: 1, events: 1 },
      { clause: 'org', terms: 0, events: 1 },
    ])
    expect(loosen(small, failsOf({ time: days('2017-01-01', '2017-01-01'), role: ['city'] }))).toEqual([
      { clause: 'time', terms: 2, events: 2 },
      { clause: 'role', terms: 1, events: 0 },
    ])
  })
})
