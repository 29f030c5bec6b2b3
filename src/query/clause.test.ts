import { describe, expect, expectTypeOf, it, vi } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import { OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import { CLAUSES, type FilterIds, resolveFilter } from './clause.ts'
import { dayOf, NO_FILTER, smallFile } from './testing/smallFile.ts'

const dataset = openDataset(toColumns(smallFile))
const resolve = (ids: Partial<FilterIds>) => resolveFilter(dataset, { ...NO_FILTER, ...ids })

describe('resolveFilter', () => {
  it('makes no clause of empty lists, an empty text and a period without ends', () => {
    expect(resolve({ q: ' \u3000 ' })).toEqual({
      filter: {
        time: null,
        runOn: false,
        roles: null,
        people: null,
        organizations: null,
        parties: null,
        text: '',
      },
      unknown: [],
    })
  })

  it('leaves a half-open period open', () => {
    const from = dayOf('2010-01-01')
    expect(resolve({ time: { from, to: null } }).filter.time).toEqual({ min: from, max: OPEN_FUTURE })
    expect(resolve({ time: { from: null, to: from } }).filter.time).toEqual({
      min: OPEN_PAST,
      max: from,
    })
  })

  it('takes roles and role groups by their ids', () => {
    expect(resolve({ role: ['city'] }).filter.roles).toEqual(new Set([0, 1]))
    expect(resolve({ role: ['minister', 'city', 'mayor'] }).filter.roles).toEqual(new Set([2, 0, 1]))
  })

  it('reports each unknown id once, and applies the others', () => {
    const { filter, unknown } = resolve({ role: ['mayor', 'pope'], person: ['li', 'x', 'x'], org: ['y'] })
    expect(filter).toMatchObject({ roles: new Set([1]), people: new Set([1]), organizations: null })
    expect(unknown).toEqual([
      { parameter: 'role', id: 'pope' },
      { parameter: 'person', id: 'x' },
      { parameter: 'org', id: 'y' },
    ])
  })

  it('makes no clause of ids that are all unknown, such as names that objects have', () => {
    expect(resolve({ role: ['__proto__', 'constructor', ''] }).filter.roles).toBeNull()
  })

  it('makes a group without roles a clause that nothing meets', () => {
    const groups = [...smallFile.groups, { id: 'empty', label: 'Empty' }]
    const other = openDataset(toColumns({ ...smallFile, groups }))
    expect(resolveFilter(other, { ...NO_FILTER, role: ['empty'] }).filter.roles).toEqual(new Set())
  })

  it('takes a party by its name in any language', () => {
    const people = smallFile.people.map((row) => ({ ...row, party: { en: 'The Union', zh: '联盟' } }))
    const other = openDataset(toColumns({ ...smallFile, people }))
    for (const id of ['the-union', '联盟'])
      expect(resolveFilter(other, { ...NO_FILTER, party: [id] }).filter.parties).toEqual(new Set([0]))
    expect(resolveFilter(other, { ...NO_FILTER, party: ['union'] }).unknown).toEqual([
      { parameter: 'party', id: 'union' },
    ])
  })

  it('takes the first party of a name that several have', () => {
    const names = ['The Union', { en: 'Workers', zh: '联盟' }, { en: 'Union (the)', zh: 'The union' }]
    const people = smallFile.people.map((row, i) => ({ ...row, party: names[i] ?? 'None' }))
    const other = openDataset(toColumns({ ...smallFile, people }))
    const ids = { ...NO_FILTER, party: ['the-union', '联盟'] }
    expect(resolveFilter(other, ids).filter.parties).toEqual(new Set([0, 1]))
  })

  it('looks at each party once, however many are asked for', () => {
    const people = Array.from({ length: 300 }, (_, i) => ({ id: `p-${i}`, name: 'Ann', party: `Party ${i}` }))
    const other = openDataset(toColumns({ ...smallFile, people: [...smallFile.people, ...people] }))
    const row = vi.spyOn(other.parties, 'row')
    const party = [...people.map((_, i) => `party-${i}`), ...people.map((_, i) => `lost-${i}`)]
    const { filter, unknown } = resolveFilter(other, { ...NO_FILTER, party })
    expect([filter.parties?.size, unknown.length]).toEqual([300, 300])
    expect(row.mock.calls.length).toBeLessThanOrEqual(2 * other.parties.count)
  })
})

it('gives each clause a bit of its own', () => {
  expect(CLAUSES.map(({ bit }) => bit)).toEqual([1, 2, 4, 8, 32, 16])
  expectTypeOf<(typeof CLAUSES)[number]['name']>().toEqualTypeOf<
    'time' | 'role' | 'person' | 'org' | 'party' | 'text'
  >()
})
