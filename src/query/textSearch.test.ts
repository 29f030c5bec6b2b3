import { describe, expect, it, vi } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { type Dataset, openDataset } from '../dataset/dataset.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { resolveFilter } from './clause.ts'
import { queryDataset } from './result.ts'
import { simplifySearch } from './simplified.ts'
import { NO_FILTER, smallFile } from './testing/smallFile.ts'
import {
  entriesWith,
  findText,
  followSearch,
  knownSearch,
  prepareSearch,
  searchBy,
  searchOf,
  textFinder,
} from './textSearch.ts'

const opened = (file: DatasetFile = smallFile) => openDataset(toColumns(file))

/** The terms and events found by a text, as ids. */
function found(dataset: Dataset, q: string): string[] {
  const { terms, events } = queryDataset(
    dataset,
    resolveFilter(dataset, { ...NO_FILTER, q }).filter,
    findText,
  )
  return [...[...terms].map((i) => dataset.terms.id(i)), ...[...events].map((i) => dataset.events.id(i))]
}

describe('the entries of a table that have all words of a text', () => {
  const dataset = opened({
    ...smallFile,
    people: smallFile.people.map((row) => ({
      ...row,
      party: { en: `${row.id} Union`, zh: `天津市${row.id}联盟` },
    })),
  })
  const entries = (table: 'people' | 'organizations' | 'parties', text: string) => {
    const has = entriesWith(dataset, table, text)
    return Array.from({ length: dataset[table].count }, (_, i) => i).filter(has)
  }

  it.each([
    ['people', '', [0, 1]],
    ['people', 'zhang', [0]],
    ['people', 'Guóqìng zhāng', [0]],
    ['people', 'ming', [1]],
    ['people', 'zhang ming', []],
    ['organizations', 'the', [0, 2]],
    ['organizations', 'the region', [2]],
    ['organizations', 'city hall of', []],
    ['parties', 'union', [0, 1]],
    ['parties', 'LI union', [1]],
    ['parties', '天津联盟', [0, 1]],
  ] as const)('%s with "%s"', (table, text, rows) => expect(entries(table, text)).toEqual(rows))

  it('are found by a name only as its characters stand', () => {
    const names = opened({
      ...smallFile,
      people: [{ id: 'zhang', name: '张国庆清' }, ...smallFile.people.slice(1)],
    })
    expect(entriesWith(names, 'people', '张国清')(0)).toBe(false)
    expect(entriesWith(names, 'people', '国庆清')(0)).toBe(true)
  })
})

it('a title is found by all words of a text, in any of its languages', () => {
  const has = (text: string) => textFinder(opened(), text)({ en: 'Mayor of Chóngqìng', zh: '重庆市市长' })
  for (const text of ['', 'mayor', 'chongqing MAYOR', '重庆市长', '市长 mayor'])
    expect(has(text), text).toBe(true)
  for (const text of ['mayors', 'mayor x', '市长重庆']) expect(has(text), text).toBe(false)
})

describe('what a dataset is searched by', () => {
  it('is made once, when it is asked for', () => {
    const dataset = opened()
    expect(knownSearch(dataset)).toBeUndefined()
    const search = searchOf(dataset)
    expect(knownSearch(dataset)).toBe(search)
    expect(searchOf(dataset)).toBe(search)
    expect(knownSearch(opened())).toBeUndefined()
    prepareSearch(dataset)
    expect(searchOf(dataset)).toBe(search)
    expect(found(dataset, 'mayor')).toEqual(['mayor'])
  })

  it('tells who follows it when it becomes better, until they no longer do', () => {
    const [dataset, other] = [opened(), opened()]
    const [first, second] = [vi.fn(), vi.fn()]
    const stop = followSearch(dataset, first)
    followSearch(dataset, second)
    const better = simplifySearch(searchOf(dataset))
    searchBy(other, searchOf(other))
    expect([first, second].map((tell) => tell.mock.calls.length)).toEqual([0, 0])
    searchBy(dataset, better)
    expect(searchOf(dataset)).toBe(better)
    stop()
    searchBy(dataset, better)
    expect([first, second].map((tell) => tell.mock.calls.length)).toEqual([1, 2])
  })
})

it('a word that stands somewhere as a whole is no name and title in one', () => {
  const offices = smallFile.offices.map((row) =>
    row.role === 'mayor' ? { ...row, title: { en: row.title as string, zh: '市长' } } : row,
  )
  const events = smallFile.events.map((row) => (row.id === 'school' ? { ...row, title: '张国清市长' } : row))
  expect(found(opened({ ...smallFile, offices }), '张国清市长')).toEqual(['mayor'])
  expect(found(opened({ ...smallFile, offices, events }), '张国清市长')).toEqual(['school'])
})

it('a name and a title in one are two words in other scripts', () => {
  expect(found(opened(), 'qing mayor')).toEqual(['mayor'])
  expect(found(opened(), 'qingmayor')).toEqual([])
})

it('simplified characters find traditional ones in whatever table they stand', () => {
  const [zhang, li] = smallFile.people
  const [clerk, mayor, minister] = smallFile.terms
  const [congress, school, visit] = smallFile.events
  if (!zhang || !li || !clerk || !mayor || !minister || !congress || !school || !visit)
    throw new Error('the small file has them')
  const dataset = opened({
    ...smallFile,
    roles: smallFile.roles.map((row) => (row.id === 'minister' ? { ...row, label: '總長' } : row)),
    organizations: smallFile.organizations.map((row) =>
      row.id === 'ministry' ? { ...row, name: '財政廳' } : row,
    ),
    people: [{ ...zhang, birthplace: '廣東' }, li],
    terms: [clerk, { ...mayor, note: '辭職', party: '國民黨' }, minister],
    events: [congress, { ...school, title: '開學' }, visit],
  })
  expect(['总长', '财政厅', '广东', '辞职', '国民党', '开学'].flatMap((q) => found(dataset, q))).toEqual([])
  searchBy(dataset, simplifySearch(searchOf(dataset)))
  expect(found(dataset, '总长')).toEqual(['minister'])
  expect(found(dataset, '财政厅')).toEqual(['minister', 'congress'])
  expect(found(dataset, '广东')).toEqual(['clerk', 'mayor', 'minister'])
  for (const q of ['辞职', '辭職', '国民党']) expect(found(dataset, q), q).toEqual(['mayor'])
  expect(found(dataset, '开学')).toEqual(['school'])
  expect(entriesWith(dataset, 'parties', '国民党')(0)).toBe(true)
  expect(textFinder(dataset, '总长')('總長')).toBe(true)
})
