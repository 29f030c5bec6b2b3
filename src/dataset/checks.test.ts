import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checksOf } from './checks.ts'
import { toColumns } from './columns.ts'
import { openDataset } from './dataset.ts'
import type { DatasetFile, PersonRow, TermRow } from './format.ts'
import { groupName } from './oddityGroups.ts'
import { datasetFiles } from './testing/arbitraryFile.ts'
import { validate } from './validate.ts'

const sources = [{ source: 'gazette' }]

const FILE: DatasetFile = {
  tenure: 1,
  title: 'Mayors',
  asOf: '2020-12-31',
  sources: [{ id: 'gazette', title: 'The gazette' }],
  groups: [{ id: 'city', label: 'City' }],
  roles: [{ id: 'mayor', label: 'Mayor', group: 'city' }],
  organizations: [],
  people: ['ann', 'bo', 'cy', 'di'].map((id): PersonRow => ({ id, name: id })),
  offices: [{ id: 'mayor-of-a', title: 'Mayor of A', role: 'mayor' }],
  terms: [],
  events: [],
}

type Row = Partial<TermRow> & { readonly person: string }

function found(terms: readonly Row[], people = FILE.people): string[] {
  const rows = terms.map((row, i): TermRow => ({ id: `t${i}`, office: 'mayor-of-a', sources, ...row }))
  const validated = validate({ ...FILE, people, terms: rows })
  if (!validated.ok) throw new Error(JSON.stringify(validated.problems))
  return checksOf(openDataset(toColumns(validated.file))).flatMap(({ kind, first }) =>
    first.map(({ table, row, key, values }) =>
      `${kind} ${table}[${row}].${key} ${values.join(' ')}`.trimEnd(),
    ),
  )
}

describe('what there is to check', () => {
  it.each<[string, Row[], string[]]>([
    ['nothing where one follows the other', [{ person: 'ann', start: '2000', end: '2004-05-01' }, { person: 'bo', start: '2004-05-01', end: '..' }], []],
    ['nothing where the months leave room', [{ person: 'ann', start: '2000', end: '2004' }, { person: 'bo', start: '2004', end: '..' }], []],
    ['two at once', [{ person: 'ann', start: '2000', end: '2005' }, { person: 'bo', start: '2003', end: '..' }], ['heldByTwo terms[0].end 2005 2003 bo']],
    ['not of whom one is acting', [{ person: 'ann', start: '2000', end: '2005' }, { person: 'bo', start: '2003', end: '2004', acting: true }], []],
    ['not of an end that nobody stated', [{ person: 'ann', start: '2000' }, { person: 'bo', start: '2003', end: '..' }], []],
    ['nobody', [{ person: 'ann', start: '2000', end: '2002' }, { person: 'bo', start: '2004', end: '..' }], ['vacant terms[1].start 2002 2004']],
    ['another successor', [
      { person: 'ann', start: '2000', end: '2004-05', related: { successor: [{ person: 'cy' }] } }, { person: 'bo', start: '2004-05', end: '..' },
    ], ['otherSuccessor terms[0].related.successor bo']],
    ['another predecessor', [
      { person: 'ann', start: '2000', end: '2004-05' }, { person: 'bo', start: '2004-05', end: '..', related: { predecessor: [{ person: 'cy' }] } },
    ], ['otherPredecessor terms[1].related.predecessor ann']],
    ['not one known by name alone', [
      { person: 'ann', start: '2000', end: '2004-05', related: { successor: [{ name: 'Bo' }] } }, { person: 'bo', start: '2004-05', end: '..' },
    ], []],
    ['an order that cannot be known', [{ person: 'ann', start: '2004' }, { person: 'bo', start: '2004-06' }], ['orderUnknown terms[1].start 2004 2004-06 ann']],
    ['a successor of who is still there', [{ person: 'ann', start: '2000', end: '..', related: { successor: [{ name: 'X' }] } }], ['currentWithSuccessor terms[0].end']],
    ['nothing in an office that several hold', ['ann', 'bo', 'cy', 'di'].map((person) => ({ person, start: '2000', end: '2004' })), []],
  ])('is %s', (_, terms, expected) => expect(found(terms)).toEqual(expected)) // biome-ignore format: a table

  it('is whoever was a child, and whoever stands there twice', () => {
    const people = [{ id: 'ann', name: 'Ann Lee', born: '1990' }, { id: 'ann-2', name: 'ann  lee', born: '1990' }] // biome-ignore format: two
    expect(found([{ person: 'ann', start: '2000', end: '2001' }], people)).toEqual([
      'young terms[0].start 1990 2000',
      'samePerson people[1].id ann',
    ])
  })

  const one = (person: string, start: string, end?: string) => ({ person, start, ...(end ? { end } : {}) })

  it.each<[string, Row[], string[]]>([
    ['nothing in two months', [one('ann', '2000', '2002-01-01'), one('bo', '2002-03-04')], []],
    ['who was there in more', [one('ann', '2000', '2002-01-01'), one('bo', '2002-03-05')], ['vacant terms[1].start 2002-01-01 2002-03-05']],
    ['nothing where the end may be near', [one('ann', '2000', '2002'), one('bo', '2003-02')], []],
    ['nothing in a handover of two days', [one('ann', '2000', '2004-05-03'), one('bo', '2004-05-01', '2006')], []],
    ['two at once in one of three', [one('ann', '2000', '2004-05-04'), one('bo', '2004-05-01', '2006')], ['heldByTwo terms[0].end 2004-05-04 2004-05-01 bo']],
    ['nothing of one person who holds it twice', [one('ann', '2000', '2004'), one('ann', '2002', '2006'), one('ann', '2010')], []],
    ['no order of those who began together', [one('ann', '2004'), one('bo', '2004')], []],
    ['no order of those who are written the other way round', [one('bo', '2004'), one('ann', '2004-01-01')], []],
    ['no order of those who follow by a day', [one('ann', '2004-05-31'), one('bo', '2004-06')], []],
    ['two at once, where few of the holders are', [
      one('ann', '2000', '2005'), one('bo', '2003', '2006'), one('cy', '2006', '2008'), one('di', '2008', '2009'),
    ], ['heldByTwo terms[0].end 2005 2003 bo']],
    ['nothing, where more than a fourth are', [one('ann', '2000', '2005'), one('bo', '2003', '2006'), one('cy', '2006', '2008')], []],
    ['two at once, however often one of them holds it twice', [
      one('ann', '2000', '2005'), one('ann', '2002', '2006'), one('bo', '2005-06', '2008'), one('cy', '2008', '2009'), one('cy', '2008', '2010'),
    ], ['heldByTwo terms[1].end 2006 2005-06 bo']],
    ['nothing of who is acting', [{ ...one('ann', '2000', '..'), acting: true, related: { successor: [{ name: 'X' }] } }], []],
    ['nothing of a successor that is not named', [{ ...one('ann', '2000', '..'), related: { successor: [] } }], []],
    ['nothing of who is named beside others', [
      { ...one('ann', '2000', '2004-05'), related: { successor: [{ person: 'cy' }, { person: 'bo' }] } },
      { ...one('bo', '2004-05', '..'), related: { predecessor: [{ person: 'di' }, { person: 'ann' }] } },
    ], []],
  ])('is, of their days, %s', (_, terms, expected) => expect(found(terms)).toEqual(expected)) // biome-ignore format: a table

  it('is whoever was younger than sixteen, on the first day that the birth may be', () => {
    const bornOn = (born: string | undefined, start: string) =>
      found([{ person: 'ann', start }], [{ id: 'ann', name: 'Ann', ...(born ? { born } : {}) }]).length
    expect(bornOn('1990-01-01', '2005-12-31')).toBe(1)
    expect(bornOn('1990-01-01', '2006-01-01')).toBe(0)
    expect(bornOn('1990-01-01', '1990-01-01')).toBe(1)
    expect(bornOn('1990-01-01', '1989-12-31')).toBe(0)
    expect(bornOn('1990', '2006')).toBe(0)
    expect(found([{ person: 'ann', end: '2000' }], [{ id: 'ann', name: 'Ann', born: '1990' }])).toEqual([])
    expect(bornOn(undefined, '2006')).toBe(0)
  })

  it('is one name and birth under several ids, and not one of them alone', () => {
    const people = ['Ann Lee', 'ann-lee', 'Ann Lea', 'ANN LEE'].map((name, i) => ({
      id: `p${i}`,
      name,
      born: '1990',
    }))
    expect(found([], people)).toEqual(['samePerson people[1].id p0', 'samePerson people[3].id p0'])
    const others = ['1990', '1991', undefined, undefined].map((born, i) => ({
      id: `p${i}`,
      name: 'Ann',
      ...(born ? { born } : {}),
    }))
    expect(found([], others)).toEqual([])
  })

  it('is found in any dataset, each in a row that there is', () => {
    fc.assert(
      fc.property(datasetFiles, (file) => {
        const dataset = openDataset(toColumns(file))
        for (const { table, count, first } of checksOf(dataset)) {
          expect(first.length).toBe(Math.min(count, 5))
          for (const { row } of first) expect(row).toBeLessThan(dataset[table].count)
        }
        for (const group of checksOf(dataset)) {
          const whole = checksOf(dataset, groupName(group)).find((one) => groupName(one) === groupName(group))
          expect(whole?.first.length).toBe(group.count)
          expect(whole?.first.slice(0, 5)).toEqual(group.first)
          // The page tells them apart by their rows.
          expect(new Set(whole?.first.map(({ row }) => row)).size).toBe(group.count)
        }
      }),
    )
  })

  it('does not depend on the order of the rows', () => {
    const people = ['ann', 'bo', 'cy', 'di']
    const row = fc
      .record({
        person: fc.constantFrom(...people),
        start: fc.constantFrom('2000', '2001-05', '2002', '2002-03-04', '2004', '2009'),
        years: fc.option(fc.nat(4), { nil: undefined }),
        other: fc.option(fc.nat(2), { nil: undefined }),
      })
      .map(({ person, start, years, other }): Row => {
        const next = people.filter((one) => one !== person)[other ?? 0] ?? ''
        return {
          person,
          start,
          ...(years === undefined ? {} : { end: `${Number(start.slice(0, 4)) + years}` }),
          ...(other === undefined ? {} : { related: { successor: [{ person: next }] } }),
        }
      })
    const seen = new Set<string>()
    const kinds = (all: Row[]) => found(all).map((line) => line.split(' ')[0] ?? '')
    fc.assert(
      fc.property(fc.uniqueArray(row, { maxLength: 6, selector: ({ start }) => start }), (all) => {
        const found = kinds(all)
        for (const kind of found) seen.add(kind)
        expect(kinds(all.toReversed()).sort()).toEqual(found.sort())
      }),
      { numRuns: 200 },
    )
    expect([...seen].sort()).toEqual(['heldByTwo', 'orderUnknown', 'otherSuccessor', 'vacant'])
  })
})
