import { describe, expect, it } from 'vitest'
import { groupProblems } from './problemGroups.ts'
import type { Reason } from './reasons.ts'
import type { Problem } from './validate.ts'
import { validate } from './validate.ts'

const FILE = {
  tenure: 1,
  title: 'Mayors',
  asOf: '2020-12-31',
  sources: [],
  groups: [{ id: 'city', label: 'City' }],
  roles: [{ id: 'mayor', label: 'Mayor', group: 'city' }],
  people: [{ id: 'a', name: 'A' }],
  offices: [{ id: 'o', title: 'O', role: 'mayor' }],
  terms: [] as object[],
}

const groupsOf = (file: object) => {
  const validated = validate({ ...FILE, ...file })
  return validated.ok ? [] : groupProblems(validated.problems)
}
const term = (k: number, more: object) => ({ id: `t${k}`, person: 'a', office: 'o', sources: [], ...more })

describe('problems of one kind at one key', () => {
  it('are one group, with the number of all and the first few', () => {
    const roles = Array.from({ length: 9 }, (_, k) => ({ id: `role-${k}`, label: 'Role' }))
    const [group, ...others] = groupsOf({ roles, offices: [] })
    expect(others).toEqual([])
    expect(group).toMatchObject({ kind: 'missing', table: 'roles', key: 'group', count: 9, rows: 9 })
    expect(group?.first.map(({ path }) => path)).toEqual([0, 1, 2, 3, 4].map((k) => `roles[${k}].group`))
    expect(group?.first[0]?.instead).toEqual({ write: ['"group": "government"'] })
  })

  it('name first what differs', () => {
    const terms = [...'aaaaaabac'].map((start, k) => term(k, { start }))
    const [group] = groupsOf({ terms })
    expect(group?.count).toBe(9)
    expect(group?.first.map(({ path }) => path)).toEqual([0, 6, 8, 1, 2].map((k) => `terms[${k}].start`))
  })

  it('count rows apart from problems', () => {
    const events = [{ id: 'e', title: 'E', date: '2001', sources: [], people: ['x', 'y', 'z'] }]
    expect(groupsOf({ events })).toMatchObject([{ kind: 'unknownId', key: 'people', count: 3, rows: 1 }])
  })

  it('leave out places in lists within a row', () => {
    const source = (name: string) => ({ sources: [{ source: name }, { source: 'none' }] })
    const terms = [term(0, source('x')), term(1, source('y'))]
    expect(groupsOf({ terms })).toMatchObject([{ key: 'sources.source', count: 4, rows: 2 }])
  })

  it('are apart where keys, tables or kinds are', () => {
    const terms = [term(0, { start: 'May 1990', end: '1.5.1990' }), term(1, { start: '1990', end: '1989' })]
    const people = [{ id: 'a', name: 'A', born: '?' }]
    expect(groupsOf({ terms, people }).map(({ kind, table, key }) => `${kind} ${table}.${key}`)).toEqual([
      'notDate people.born',
      'notDate terms.start',
      'notDate terms.end',
      'backwards terms.end',
    ])
  })

  it('are of a row as a whole, where it is none', () => {
    expect(groupsOf({ terms: [5, 'x'] })).toMatchObject([{ table: 'terms', key: '', count: 2, rows: 2 }])
  })

  it('are apart by what was found or wanted, not by the value', () => {
    const reasons: Reason[] = [
      { code: 'isNot', found: '5', wanted: 'text' },
      { code: 'isNot', found: '"a"', wanted: 'text' },
      { code: 'isNot', found: '-5', wanted: 'text' },
      { code: 'isNot', found: '"a"', wanted: 'list' },
      { code: 'isNot', found: 'null', wanted: 'text' },
      { code: 'noOther', value: 'ann', relation: 'successor' },
      { code: 'noOther', value: 'bo', relation: 'successor' },
      { code: 'noOther', value: 'bo', relation: 'predecessor' },
      { code: 'noKey', value: 'begin', table: 'terms' },
      { code: 'noKey', value: 'begin', table: 'people' },
    ]
    const problems = reasons.map((reason, k): Problem => ({ path: `terms[${k}].x`, reason }))
    expect(groupProblems(problems).map(({ count }) => count)).toEqual([3, 1, 1, 2, 1, 1, 1])
  })

  it('are apart where different things are wrong that have no kind of their own', () => {
    const offices = [5, 6, true, { en: '' }].map((short, k) => ({
      id: `o${k}`,
      title: 'O',
      role: 'mayor',
      short,
    }))
    expect(groupsOf({ offices }).map(({ key, count }) => [key, count])).toEqual([
      ['short', 3],
      ['short.en', 1],
    ])
  })
})

it('files of columns are told by file and row', () => {
  const problems = [2, 5].map(
    (row): Problem => ({
      path: `terms.parquet row ${row} column start`,
      reason: { code: 'notDate', value: 'x', why: { code: 'form' } },
    }),
  )
  expect(groupProblems(problems)).toMatchObject([{ table: 'terms.parquet', key: 'start', count: 2, rows: 2 }])
})

it('what concerns the file as a whole has no table', () => {
  expect(groupsOf({ asOf: '2020', titel: 'x' })).toMatchObject([
    { table: '', key: 'asOf', first: [{ instead: { write: ['2020-12-31'] } }] },
    { table: '', key: 'titel', first: [{ instead: { write: ['"title"'] } }] },
  ])
})

describe('what to write instead', () => {
  const insteadOf = (file: object) => groupsOf(file).map(({ first }) => first[0]?.instead)
  it.each<[string, object, unknown]>([
    ['a date', { terms: [term(0, { start: 'c. 1990' })] }, { write: ['1990~'] }],
    ['a year without quotes', { terms: [term(0, { start: 1990 })] }, { write: ['"1990"'] }],
    ['a start since when', { terms: [term(0, { start: 'since 1990' })] }, { write: ['1990'] }],
    ['an end that has not come', { terms: [term(0, { end: 'Present' })] }, { write: ['..'] }],
    ['an end that is not known', { terms: [term(0, { end: 'unknown' })] }, { leaveOut: 'end' }],
    ['null for a date', { terms: [term(0, { end: null })] }, { leaveOut: 'end' }],
    ['a date that no month has', { terms: [term(0, { end: '2023-02-30' })] }, undefined],
    ['a date that must be there', { events: [{ id: 'e', title: 'E', date: '', sources: [] }] }, undefined],
    ['an unknown id', { terms: [term(0, { person: 'b' })] }, { rowOf: 'people' }],
    [
      'a name for an id',
      { groups: [{ id: 'Zoë’s  City_Hall', label: 'x' }, ...FILE.groups] },
      { write: ['zoe-s-city_hall'] },
    ],
    [
      'letters turned round',
      { people: [{ id: 'a', name: 'A', brón: 1, bron: '1990' }] },
      { write: ['"born"'] },
    ],
    ['another word', { terms: [term(0, { from: '1990' })] }, { write: ['"start"'] }],
    ['a word of another table', { people: [{ id: 'a', name: 'A', from: '1990' }] }, undefined],
    [
      'an address',
      { sources: [{ id: 's', title: 'S', url: 'www.example.org/a' }] },
      { write: ['https://www.example.org/a'] },
    ],
    ['a language', { title: { zh_Hant: '市长' } }, { write: ['zh-Hant'] }],
  ])('of %s', (_, file, instead) => {
    expect(insteadOf(file)).toContainEqual(instead)
  })
})
