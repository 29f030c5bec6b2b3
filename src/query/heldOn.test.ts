import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import type { DatasetFile, PersonRow, TermRow } from '../dataset/format.ts'
import { datasetFiles } from '../dataset/testing/arbitraryFile.ts'
import { heldOn, holdersOn } from './heldOn.ts'
import { partByMatch } from './partByMatch.ts'
import { days } from './testing/arbitraryFilters.ts'
import { boundsOf, howHeld } from './testing/obvious.ts'
import { dayOf, smallFile } from './testing/smallFile.ts'

/** What the first person of a file held, as ids. */
function held(file: DatasetFile, from: string, to = from) {
  const dataset = openDataset(toColumns(file))
  const { certain, possible, scheduled, unstated } = heldOn(dataset, 0, dayOf(from), dayOf(to))
  const ids = (terms: readonly number[]) => terms.map((term) => dataset.terms.id(term))
  return {
    certain: ids(certain),
    possible: ids(possible),
    scheduled: ids(scheduled),
    unstated: ids(unstated),
  }
}

describe('holdersOn', () => {
  it('sorts people by what is best known of each, and leaves nobody out', () => {
    const kinds = ['certain', 'possible', 'scheduled', 'unstated'] as const
    fc.assert(
      fc.property(datasetFiles, days, (file, { from, to }) => {
        const dataset = openDataset(toColumns(file))
        const people = file.people.map((_, person) => person)
        const kindOf = (person: number) => {
          const held = heldOn(dataset, person, from, to)
          return kinds.find((kind) => held[kind].length > 0) ?? 'none'
        }
        const holders = holdersOn(dataset, people, from, to)
        for (const kind of [...kinds, 'none'] as const)
          expect(holders[kind]).toEqual(people.filter((person) => kindOf(person) === kind))
      }),
    )
  })
})

describe('heldOn', () => {
  it('answers as reading row by row does', () => {
    fc.assert(
      fc.property(datasetFiles, days, (file, { from, to }) => {
        const dataset = openDataset(toColumns(file))
        file.people.forEach((person, p) => {
          const mine = file.terms.filter((term) => term.person === person.id)
          const list = (how: string) => mine.filter((term) => howHeld(file, term, from, to) === how)
          const places = (terms: readonly TermRow[]) => terms.map((term) => file.terms.indexOf(term))
          const latest = (term: TermRow) => boundsOf(file, term).startMax
          const held = heldOn(dataset, p, from, to)
          const { coreFrom } = dataset.termsByPerson
          for (const terms of [held.certain, held.possible, held.scheduled])
            expect(terms).toEqual([...terms].sort((a, b) => (coreFrom[a] ?? 0) - (coreFrom[b] ?? 0) || a - b))
          const inFile = (terms: readonly number[]) => [...terms].sort((a, b) => a - b)
          const { certain, possible, scheduled, unstated } = held
          expect({
            certain: inFile(certain),
            possible: inFile(possible),
            scheduled: inFile(scheduled),
            unstated,
          }).toEqual({
            certain: places(list('certain')),
            possible: places(list('possible')),
            scheduled: places(list('scheduled')),
            unstated: places(list('unstated').sort((a, b) => latest(b) - latest(a))),
          })
        })
      }),
      { numRuns: 500 },
    )
  })

  it('is certain between the latest start and the earliest end, and possible around it', () => {
    const mayor = (from: string, to?: string) => {
      const { certain, possible } = held(smallFile, from, to)
      return certain.includes('mayor') ? 'certain' : possible.includes('mayor') ? 'possible' : 'no'
    }
    expect(mayor('2007-12-31')).toBe('no')
    expect(mayor('2008-01-01')).toBe('possible')
    expect(mayor('2008-12-31')).toBe('certain')
    expect(mayor('2013-04-01')).toBe('certain')
    expect(mayor('2013-04-02')).toBe('possible')
    expect(mayor('2013-05-01')).toBe('no')
    expect(mayor('2012-01-01', '2012-12-31')).toBe('certain')
    expect(mayor('2012-12-31', '2013-04-02')).toBe('possible')
  })

  it('knows nothing of a current term after asOf', () => {
    expect(held(smallFile, '2020-12-31').certain).toEqual(['minister'])
    expect(held(smallFile, '2020-12-31', '2021-01-01').possible).toEqual(['minister'])
    expect(held(smallFile, '2021-01-01')).toEqual({
      certain: [],
      possible: [],
      scheduled: [],
      unstated: ['clerk'],
    })
  })

  const withTerms = (terms: TermRow[], person: Partial<PersonRow> = {}): DatasetFile => ({
    ...smallFile,
    people: [{ id: 'zhang', name: 'Zhang', ...person }],
    terms,
    events: [],
  })
  const term = (id: string, dates: { start?: string; end?: string }): TermRow => ({
    id,
    person: 'zhang',
    office: 'mayor-of-city',
    sources: [],
    ...dates,
  })

  it('calls what is still to come scheduled, never certain', () => {
    const file = withTerms([
      term('senator', { start: '2019-01-03', end: '2031-01-03' }),
      term('elect', { start: '2021-02', end: '2025' }),
      term('named', { start: '2021-03-01' }),
      term('maybe', { start: '2018', end: '2021~' }),
      term('clerk', { start: '2005' }),
    ])
    expect(held(file, '2020-12-31')).toEqual({
      certain: ['maybe', 'senator'],
      possible: [],
      scheduled: [],
      unstated: ['clerk'],
    })
    expect(held(file, '2020-12-31', '2021-02-01')).toEqual({
      certain: [],
      possible: ['maybe', 'senator'],
      scheduled: ['elect'],
      unstated: ['clerk'],
    })
    expect(held(file, '2021-03-01')).toEqual({
      certain: [],
      possible: [],
      scheduled: ['maybe', 'senator', 'elect', 'named'],
      unstated: ['clerk'],
    })
    expect(held(file, '2031-01-04').scheduled).toEqual(['named'])
  })

  it('takes what begins on the last day that the data speaks for as begun', () => {
    const file = withTerms([
      term('today', { start: '2020-12-31' }),
      term('tomorrow', { start: '2021-01-01' }),
      term('short', { start: '2020-12-31', end: '2020-12-31' }),
    ])
    expect(held(file, '2020-12-31')).toEqual({
      certain: ['short'],
      possible: [],
      scheduled: [],
      unstated: ['today'],
    })
    expect(held(file, '2021-01-01')).toEqual({
      certain: [],
      possible: [],
      scheduled: ['tomorrow'],
      unstated: ['today'],
    })
  })

  it('puts the most recently begun first among terms without a stated end', () => {
    const file = withTerms([
      term('a', { start: '2001' }),
      term('b', { start: '2005' }),
      term('c', { start: '2003' }),
    ])
    expect(held(file, '2006-01-01').unstated).toEqual(['b', 'c', 'a'])
    expect(held(file, '2003-06-01').unstated).toEqual(['c', 'a'])
  })

  it('calls nothing certain whose start nobody stated', () => {
    const file = withTerms([
      term('a', { end: '2010' }),
      term('b', { start: '2002', end: '2004' }),
      term('c', {}),
    ])
    expect(held(file, '2003-06-01')).toEqual({
      certain: ['b'],
      possible: ['a'],
      scheduled: [],
      unstated: ['c'],
    })
    expect(held(file, '2001-12-31')).toEqual({ certain: [], possible: ['a'], scheduled: [], unstated: [] })
    expect(held(file, '2011-01-01')).toEqual({ certain: [], possible: [], scheduled: [], unstated: ['c'] })
  })

  it('says nothing of the days before a start of which only the latest day is known', () => {
    const file = withTerms([term('a', { start: '[..2004-04]' }), term('b', { start: '[1985..1995]' })])
    expect(held(file, '1985-06-01').unstated).toEqual(['b'])
    expect(held(file, '2004-04-30').unstated).toEqual(['a', 'b'])
  })

  it('gives nobody an office before birth or after death', () => {
    const file = withTerms([term('a', { end: '2010' }), term('b', { start: '2002' })], {
      born: '1980',
      died: '2012-05',
    })
    expect(held(file, '1979-12-31').possible).toEqual([])
    expect(held(file, '1980-06-01').possible).toEqual(['a'])
    expect(held(file, '2012-05-31').unstated).toEqual(['b'])
    expect(held(file, '2012-06-01').unstated).toEqual([])
  })
})

it('people are parted by whether what they held then is let through, in the order given', () => {
  fc.assert(
    fc.property(datasetFiles, days, fc.infiniteStream(fc.boolean()), (file, { from, to }, passes) => {
      const dataset = openDataset(toColumns(file))
      const fails = Uint8Array.from(file.terms, () => (passes.next().value ? 0 : 2))
      const people = file.people.map((_, person) => person).reverse()
      const { matched, others } = partByMatch(dataset, people, fails, from, to)
      const isMatched = (person: number) =>
        Object.values(heldOn(dataset, person, from, to))
          .flat()
          .some((term) => fails[term] === 0)
      expect(matched).toEqual(people.filter(isMatched))
      expect(others).toEqual(people.filter((person) => !isMatched(person)))
    }),
  )
})
