import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { datasetFiles } from '../dataset/testing/arbitraryFile.ts'
import { type FilterIds, ORG, PERSON, ROLE, resolveFilter, TEXT, TIME } from './clause.ts'
import { createMatcher, matchAll } from './match.ts'
import { queryDataset } from './result.ts'
import { filterIdsFor, questions } from './testing/arbitraryFilters.ts'
import { failsOfEvent, failsOfTerm } from './testing/obvious.ts'
import { days, NO_FILTER, smallFile } from './testing/smallFile.ts'
import { findText } from './textSearch.ts'

const open = (file: DatasetFile) => openDataset(toColumns(file))

/** The bits that each row fails, by its id. */
function failsById(file: DatasetFile, ids: FilterIds) {
  const dataset = open(file)
  const { filter } = resolveFilter(dataset, ids)
  const fails = matchAll(dataset, filter, findText)
  return {
    terms: Object.fromEntries(file.terms.map(({ id }) => [id, fails.terms[dataset.terms.indexOf(id)]])),
    events: Object.fromEntries(file.events.map(({ id }) => [id, fails.events[dataset.events.indexOf(id)]])),
  }
}

describe('matchAll', () => {
  it('answers as reading row by row does', () => {
    fc.assert(
      fc.property(questions, ({ file, ids }) => {
        expect(failsById(file, ids)).toEqual({
          terms: Object.fromEntries(file.terms.map((row) => [row.id, failsOfTerm(file, ids, row)])),
          events: Object.fromEntries(file.events.map((row) => [row.id, failsOfEvent(file, ids, row)])),
        })
      }),
      { numRuns: 1000 },
    )
  })

  const fails = (ids: Partial<FilterIds>) => failsById(smallFile, { ...NO_FILTER, ...ids })
  const terms = (ids: Partial<FilterIds>) => idsOf(fails(ids).terms)
  const events = (ids: Partial<FilterIds>) => idsOf(fails(ids).events)
  const idsOf = (byId: Record<string, number | undefined>) => Object.keys(byId).filter((id) => byId[id] === 0)

  it('lets everything through without a clause', () => {
    expect(terms({})).toEqual(smallFile.terms.map((row) => row.id))
    expect(events({})).toEqual(smallFile.events.map((row) => row.id))
  })

  it('takes every day that a date may mean for the period', () => {
    expect(terms({ time: days('2013-04-10', '2013-12-31') })).toContain('mayor')
    expect(fails({ time: days('2013-05-01', '2013-12-31') }).terms.mayor).toBe(TIME)
    expect(events({ time: days('2012-06-30', '2012-06-30') })).toEqual(['visit'])
    // The first day and the last of the period are of it.
    for (const [from, to] of [
      ['2004-01-01', '2005-03-01'],
      ['2005-03-01', '2005-03-01'],
      ['2005-03-01', '2006-01-01'],
    ] as const)
      expect(terms({ time: days(from, to) }), from).toEqual(['clerk'])
    for (const [from, to] of [
      ['2004-01-01', '2005-02-28'],
      ['2005-03-02', '2006-01-01'],
    ] as const)
      expect(terms({ time: days(from, to) }), from).toEqual([])
    for (const [from, to] of [
      ['2006-01-01', '2006-09-01'],
      ['2006-09-01', '2007-01-01'],
    ] as const)
      expect(events({ time: days(from, to) }), from).toEqual(['school'])
  })

  it('gives an end that nobody stated no length, and a current term all days up to asOf', () => {
    expect(fails({ time: days('2006-01-01', '2006-12-31') }).terms.clerk).toBe(TIME)
    expect(terms({ time: days('2020-01-01', '2020-01-01') })).toEqual(['minister'])
    expect(terms({ time: days('2021-01-01', '2021-01-01') })).toEqual([])
  })

  it('takes the id of a role group for all its roles', () => {
    expect(terms({ role: ['city'] })).toEqual(['clerk', 'mayor'])
    expect(terms({ role: ['mayor'] })).toEqual(['mayor'])
  })

  it('takes an organization with those that are part of it, however deep', () => {
    expect(terms({ org: ['state'] })).toEqual(['clerk', 'mayor', 'minister'])
    expect(terms({ org: ['city-hall'] })).toEqual(['clerk', 'mayor'])
    expect(terms({ org: ['ministry', 'region', 'city-hall'] })).toEqual(['clerk', 'mayor', 'minister'])
  })

  it('gives an event the offices that its people held on its days', () => {
    expect(events({ role: ['mayor'] })).toEqual(['visit'])
    expect(events({ org: ['city-hall'] })).toEqual(['school', 'visit'])
  })

  it('takes a term without a stated end only where the person is known to hold nothing else', () => {
    expect(events({ role: ['clerk'] })).toEqual(['school'])
  })

  it('takes the organizations of an event that has no people, and fails it for roles and people', () => {
    expect(fails({ org: ['ministry'] }).events.congress).toBe(0)
    expect(fails({ role: ['minister'], person: ['zhang'] }).events.congress).toBe(ROLE | PERSON)
  })

  it('finds names in either order, without tone marks, and in Chinese by a part', () => {
    for (const q of ['guoqing zhang', 'Zhāng', 'zhangguoqing', 'guoqingzhang', '国清', 'ZHANG  clerk'])
      expect(terms({ q }), q).toContain('clerk')
    expect(fails({ q: 'zhang nobody' }).terms.clerk).toBe(TEXT)
  })

  it('finds an event by its people, its places and its organizations', () => {
    expect(events({ q: '国清 ecole' })).toEqual(['school'])
    expect(events({ q: 'chongqing' })).toEqual(['visit'])
    expect(events({ q: 'ministry' })).toEqual(['congress'])
  })

  it('finds a term by what is known of it, of its person, and of what its office belongs to', () => {
    const [clerk, mayor, minister] = smallFile.terms
    const [zhang, li] = smallFile.people
    if (!clerk || !mayor || !minister || !zhang || !li) throw new Error('the small file has them')
    const file: DatasetFile = {
      ...smallFile,
      people: [
        { ...zhang, birthplace: 'Qufu', education: [{ label: 'Normal School' }], party: 'Greens' },
        li,
      ],
      terms: [
        { ...clerk, note: 'Left early' },
        {
          ...mayor,
          party: 'Blues',
          related: { successor: [{ person: 'li' }], alongside: [{ name: 'Élise' }] },
        },
        minister,
      ],
    }
    const found = (q: string) => idsOf(failsById(file, { ...NO_FILTER, q }).terms)
    for (const q of ['qufu', 'normal school', 'state'])
      expect(found(q), q).toEqual(['clerk', 'mayor', 'minister'])
    expect(found('early')).toEqual(['clerk'])
    for (const q of ['li ming', '李明', 'elise', 'blues']) expect(found(q), q).toEqual(['mayor'])
    expect(found('greens')).toEqual(['clerk', 'minister'])
    expect(found('region')).toEqual(['clerk', 'mayor'])
    expect(idsOf(failsById(file, { ...NO_FILTER, party: ['greens'] }).terms)).toEqual(['clerk', 'minister'])
  })

  it('takes a year for what ran in it, and for a text', () => {
    expect(terms({ q: '2010' })).toEqual(['mayor'])
    expect(terms({ q: '2013 mayor' })).toEqual(['mayor'])
    expect(events({ q: '2012' })).toEqual(['visit'])
    expect(terms({ q: '1999' })).toEqual([])
    const offices = smallFile.offices.map((row) => ({ ...row, title: 'Organizer of Expo 1999' }))
    expect(idsOf(failsById({ ...smallFile, offices }, { ...NO_FILTER, q: '1999' }).terms)).toHaveLength(3)
  })

  it('keeps each clause apart', () => {
    const all = {
      time: days('1990-01-01', '1990-01-01'),
      role: ['minister'],
      person: ['li'],
      org: ['ministry'],
    }
    expect(fails({ ...all, q: 'nobody' }).terms.clerk).toBe(TIME | ROLE | PERSON | ORG | TEXT)
  })
})

describe('createMatcher', () => {
  const asked = datasetFiles.chain((file) =>
    fc.record({
      file: fc.constant(file),
      asked: fc.array(filterIdsFor(file), { minLength: 2, maxLength: 6 }),
    }),
  )

  it('answers one filter after another as each alone', () => {
    fc.assert(
      fc.property(asked, fc.boolean(), ({ file, asked }, search) => {
        const dataset = open(file)
        const match = createMatcher(dataset)
        const find = search ? findText : undefined
        const filters = asked.map((ids) => resolveFilter(dataset, ids).filter)
        // What it gave before stays as it was.
        const given = filters.map((filter) => match(filter, find))
        expect(given).toEqual(filters.map((filter) => matchAll(dataset, filter, find)))
      }),
      { numRuns: 80 },
    )
  })

  it('asks again when one thing alone has changed', () => {
    const dataset = open(smallFile)
    const match = createMatcher(dataset)
    const steps: Partial<FilterIds>[] = [
      { time: days('2010-01-01', '2010-12-31') },
      { time: days('2010-01-01', '2015-12-31') },
      { time: days('2014-01-01', '2015-12-31') },
      { time: days('2014-01-01', '2015-12-31'), unstated: true },
      { role: ['clerk'] },
      { role: ['mayor'] },
      { role: ['mayor', 'clerk'] },
      { person: ['li'] },
      { person: ['zhang'] },
      { org: ['ministry'] },
      { org: ['city-hall'] },
      { q: 'clerk' },
      { q: 'mayor' },
      {},
    ]
    for (const step of steps) {
      const { filter } = resolveFilter(dataset, { ...NO_FILTER, ...step })
      expect(match(filter, findText), JSON.stringify(step)).toEqual(matchAll(dataset, filter, findText))
    }
  })

  it('repeats no pass of a clause that stays', () => {
    const dataset = open(smallFile)
    const match = createMatcher(dataset)
    let passes = 0
    const find: typeof findText = (...args) => {
      passes++
      return findText(...args)
    }
    const filter = (ids: Partial<FilterIds>) => resolveFilter(dataset, { ...NO_FILTER, ...ids }).filter
    match(filter({ q: 'mayor' }), find)
    match(filter({ q: 'mayor', role: ['mayor'] }), find)
    expect(passes).toBe(1)
    match(filter({ q: 'mayor' }), (...args) => find(...args))
    expect(passes).toBe(2)
    expect(match(filter({ q: 'mayor' })).terms).toEqual(new Uint8Array(3))
    // Whoever searches for nothing needs no index.
    match(filter({}), find)
    expect(passes).toBe(2)
  })
})

describe('queryDataset', () => {
  it('lists what fails nothing, ascending, and counts the people of it', () => {
    fc.assert(
      fc.property(questions, ({ file, ids }) => {
        const dataset = open(file)
        const result = queryDataset(dataset, resolveFilter(dataset, ids).filter, findText)
        const terms = file.terms.filter((row) => failsOfTerm(file, ids, row) === 0)
        const events = file.events.filter((row) => failsOfEvent(file, ids, row) === 0)
        expect(Array.from(result.terms, (i) => dataset.terms.id(i))).toEqual(terms.map((row) => row.id))
        expect(result.events).toEqual(result.events.slice().sort())
        expect(Array.from(result.events, (i) => dataset.events.id(i)).sort()).toEqual(
          events.map((row) => row.id).sort(),
        )
        const people = [...terms.map((row) => row.person), ...events.flatMap((row) => row.people ?? [])]
        expect(result.people).toBe(new Set(people).size)
      }),
    )
  })
})
