import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import { mustParseEdtf } from '../dates/edtf.ts'
import {
  ACTING, CURRENT, DISPUTED, END_UNSTATED, SOFT_END, SOFT_START, START_UNSTATED, spanMax, spanMin, toColumns,
} from './columns.ts' // biome-ignore format: one import
import type { DatasetFile, EventRow, TermRow } from './format.ts'
import { textsOfFile } from './searchIndex.ts'
import { datasetFiles } from './testing/arbitraryFile.ts'

const sources = [{ source: 'gazette' }]

const fileOf = (terms: Partial<TermRow>[], events: Partial<EventRow>[] = []): DatasetFile => ({
  tenure: 1,
  title: 'Mayors',
  asOf: '2020-12-31',
  sources: [{ id: 'gazette', title: 'The gazette' }],
  groups: [{ id: 'city', label: 'City' }],
  roles: [
    { id: 'clerk', label: 'Clerk', group: 'city' },
    { id: 'mayor', label: 'Mayor', group: 'city' },
  ],
  organizations: [{ id: 'hall', name: 'City Hall' }],
  people: [
    { id: 'zhang', name: 'Zhang Guoqing', born: '1964-08' },
    { id: 'li', name: 'Li', died: '2019' },
  ],
  offices: [
    { id: 'clerk', title: 'Clerk', role: 'clerk' },
    { id: 'mayor', title: 'Mayor', role: 'mayor', organization: 'hall', place: 'Chongqing' },
  ],
  terms: terms.map((term, i) => ({ id: `term-${i}`, person: 'zhang', office: 'mayor', sources, ...term })),
  events: events.map((event, i) => ({ id: `event-${i}`, title: 'Event', date: '2010', sources, ...event })),
})

const first = (date: string) => mustParseEdtf(date).min
const last = (date: string) => mustParseEdtf(date).max

/** The bounds of each term, as [startMin, startMax, endMin, endMax]. */
const boundsOf = (...rows: Partial<TermRow>[]) => boundsIn({}, ...rows)

function boundsIn(file: Partial<DatasetFile>, ...rows: Partial<TermRow>[]) {
  const { startMin, startMax, endMin, endMax } = toColumns({ ...fileOf(rows), ...file }).terms
  return rows.map((_, i) => [startMin[i], startMax[i], endMin[i], endMax[i]])
}

describe('the bounds of a term', () => {
  const asOf = first('2020-12-31')
  it.each<[string, Partial<TermRow>, (number | undefined)[]]>([
    ['dates', { start: '2008-03', end: '2013' },
      [first('2008-03'), last('2008-03'), first('2013'), last('2013')]],
    ['a current term', { start: '2008', end: '..' }, [first('2008'), last('2008'), asOf, asOf]],
    ['an end that nobody stated', { start: '2008' }, [first('2008'), last('2008'), first('2008'), OPEN_FUTURE]],
    ['a start that nobody stated', { end: '2013' }, [OPEN_PAST, last('2013'), first('2013'), last('2013')]],
    ['a current term without a start', { end: '..' }, [OPEN_PAST, asOf, asOf, asOf]],
    ['no date at all', {}, [OPEN_PAST, asOf, OPEN_PAST, OPEN_FUTURE]],
    ['a start and an end in one year', { start: '2008', end: '2008-03' },
      [first('2008'), last('2008-03'), first('2008-03'), last('2008-03')]],
    ['an end as vague as its start', { start: '2008-03', end: '2008' },
      [first('2008-03'), last('2008-03'), first('2008-03'), last('2008')]],
    ['a current term that began in the year of asOf', { start: '2020', end: '..' }, [first('2020'), asOf, asOf, asOf]],
    ['by 1998', { start: '[..1998]', end: '2000' }, [OPEN_PAST, last('1998'), first('2000'), last('2000')]],
    ['2004 or later', { start: '[2004..]' }, [first('2004'), asOf, first('2004'), OPEN_FUTURE]],
    ['2004 or later, until 2010', { start: '[2004..]', end: '2010' },
      [first('2004'), last('2010'), first('2010'), last('2010')]],
    ['to begin after asOf', { start: '[2025..]' }, [first('2025'), first('2025'), first('2025'), OPEN_FUTURE]],
    ['until 2010 or later', { start: '2004', end: '[2010..]' },
      [first('2004'), last('2004'), first('2010'), OPEN_FUTURE]],
    ['ended by 2010', { start: '2004', end: '[..2010]' }, [first('2004'), last('2004'), first('2004'), last('2010')]],
  ])('%s', (_, row, bounds) => expect(boundsOf(row)).toEqual([bounds])) // biome-ignore format: a table

  it('are in order for every valid file', () => {
    fc.assert(
      fc.property(datasetFiles, (file) => {
        const { terms, head } = toColumns(file)
        for (let i = 0; i < terms.person.length; i++) {
          const [a = 0, b = 0, c = 0, d = 0] = [
            terms.startMin[i],
            terms.startMax[i],
            terms.endMin[i],
            terms.endMax[i],
          ]
          expect([a <= b, b <= d, a <= c, c <= d, b < OPEN_FUTURE]).not.toContain(false)
          expect(spanMin(terms, i)).toBeGreaterThanOrEqual(head.extent.min)
          // Without any date it may lie anywhere up to then; unless it lies behind another start, that day is where it is drawn.
          const isDateless = (terms.flags[i] ?? 0) & START_UNSTATED && d === OPEN_FUTURE
          if (!isDateless) expect(spanMax(terms, i)).toBeLessThanOrEqual(head.extent.max)
          else if (a === OPEN_PAST) expect([b >= head.extent.min, b <= head.extent.max]).toEqual([true, true])
        }
      }),
    )
  })
})

describe('a start that nobody stated', () => {
  const start = (i: number, ...rows: Partial<TermRow>[]) => boundsOf(...rows)[i]?.slice(0, 2)

  it('lies between the starts of its neighbours in the file', () => {
    expect(start(1, { start: '2001' }, {}, { start: '2004' })).toEqual([first('2001'), last('2004')])
    expect(start(1, { start: '2001' }, { end: '2003' }, { start: '2004' })).toEqual([
      first('2001'),
      last('2003'),
    ])
    expect(start(2, { start: '2001' }, {}, {}, { start: '2004' })).toEqual([first('2001'), last('2004')])
  })

  it('is bounded by the next, where it is the first of the file', () => {
    expect(start(0, {}, { start: '2004' })).toEqual([OPEN_PAST, last('2004')])
  })

  it('is not bounded by other people', () => {
    expect(start(1, { start: '2001', person: 'li' }, {}, { start: '2004', person: 'li' })).toEqual([
      OPEN_PAST,
      first('2020-12-31'),
    ])
  })

  it('is not bounded below by a start that is not', () => {
    expect(start(1, { start: '[..1998]' }, {}, { start: '2004' })).toEqual([OPEN_PAST, last('2004')])
  })

  it('is not bounded by neighbours that are not in the order of time', () => {
    expect(start(1, { start: '2004' }, { end: '2003' }, { start: '2001' })).toEqual([OPEN_PAST, last('2003')])
    expect(start(1, { start: '2004' }, {}, { start: '2001' })).toEqual([OPEN_PAST, first('2020-12-31')])
  })

  it('is bounded by no neighbour, where the same person’s terms are not in the order of time', () => {
    expect(start(2, { start: '2001' }, { start: '1990' }, {})).toEqual([OPEN_PAST, first('2020-12-31')])
    expect(start(0, {}, { start: '2001' }, { start: '1990' })).toEqual([OPEN_PAST, first('2020-12-31')])
    // "2001" and "2001-06" may be in order, whichever comes first.
    expect(start(2, { start: '2001-06' }, { start: '2001' }, {})?.[0]).toBe(first('2001'))
  })

  it('is not after a death', () => {
    const of = (died: string, ...rows: Partial<TermRow>[]) =>
      boundsIn({ people: [{ id: 'zhang', name: 'Zhang', died }] }, ...rows)
    expect(of('2010-05', { start: '2001' }, {})[1]?.slice(0, 2)).toEqual([first('2001'), last('2010-05')])
    expect(of('2010-05', { start: '2004' }, { start: '2001' }, {})[2]?.slice(0, 2)).toEqual([
      OPEN_PAST,
      last('2010-05'),
    ])
    // A death before all that is stated cannot be: it bounds nothing.
    expect(of('1990', { start: '2001' }, {})[1]?.slice(0, 2)).toEqual([first('2001'), first('2020-12-31')])
    // Nor where an end bounds the start, or no start is known: such a term is seen where the data ends.
    expect(of('2010-05', { start: '2001' }, { end: '2010' })[1]?.slice(0, 2)).toEqual([
      first('2001'),
      last('2010'),
    ])
    expect(of('2010-05', {})[0]?.slice(0, 2)).toEqual([OPEN_PAST, first('2020-12-31')])
  })

  it('moves an end that is not stated either', () => {
    expect(boundsOf({ start: '2001' }, {})[1]).toEqual([
      first('2001'),
      first('2020-12-31'),
      first('2001'),
      OPEN_FUTURE,
    ])
  })
})

describe('toColumns', () => {
  it('flags what is known beyond the bounds', () => {
    const claims = [{ field: 'end', value: '2012', sources }]
    const { flags } = toColumns(
      fileOf([
        { start: '2001~', end: '2003?' },
        { end: '..', acting: true },
        { start: '2005', claims },
      ]),
    ).terms
    expect(Array.from(flags)).toEqual([
      SOFT_START | SOFT_END,
      CURRENT | START_UNSTATED | ACTING,
      END_UNSTATED | DISPUTED,
    ])
  })

  it('gives each term its person, office, role and organization', () => {
    const { terms } = toColumns(fileOf([{ person: 'li' }, { office: 'clerk' }]))
    expect(Array.from(terms.person)).toEqual([1, 0])
    expect(Array.from(terms.office)).toEqual([1, 0])
    expect(Array.from(terms.role)).toEqual([1, 0])
    expect(Array.from(terms.organization)).toEqual([0, -1])
  })

  it('sorts events by their first day, then their last, and gives an open bound no length', () => {
    const { ids, ...events } = toColumns(
      fileOf(
        [],
        [{ date: '2010' }, { date: '[2005..]' }, { date: '2010-01' }, { date: '[..2004]' }, { date: '2010' }],
      ),
    ).events
    expect(new TextDecoder().decode(ids.bytes)).toBe('event-3event-1event-2event-0event-4')
    expect(Array.from(events.min)).toEqual([
      last('2004'),
      first('2005'),
      first('2010'),
      first('2010'),
      first('2010'),
    ])
    expect(Array.from(events.max)).toEqual([
      last('2004'),
      first('2005'),
      last('2010-01'),
      last('2010'),
      last('2010'),
    ])
  })

  it('lists the people and organizations of each event', () => {
    const { events } = toColumns(
      fileOf([], [{ people: ['li', 'zhang'] }, {}, { people: ['li'], organizations: ['hall'] }]),
    )
    expect(Array.from(events.peopleFrom)).toEqual([0, 2, 2, 3])
    expect(Array.from(events.people)).toEqual([1, 0, 1])
    expect(Array.from(events.organizationsFrom)).toEqual([0, 0, 0, 1])
    expect(Array.from(events.organizations)).toEqual([0])
  })

  it('knows the lives, and where they are not known', () => {
    const { people } = toColumns(fileOf([]))
    expect(Array.from(people.born)).toEqual([first('1964-08'), OPEN_PAST])
    expect(Array.from(people.died)).toEqual([OPEN_FUTURE, last('2019')])
  })

  it('has what goes on run to asOf, and nothing else', () => {
    const dates = ['2010/..', '2011/', '[2012..]', '2013', '2025/..']
    const { events } = toColumns(
      fileOf(
        [],
        dates.map((date) => ({ date })),
      ),
    )
    expect(Array.from(events.goesOn)).toEqual([1, 0, 0, 0, 1])
    expect(Array.from(events.max)).toEqual([
      first('2020-12-31'),
      first('2011'),
      first('2012'),
      last('2013'),
      first('2025'),
    ])
  })

  it('spans all that is drawn to scale, and asOf only where something is current', () => {
    const extent = (...terms: Partial<TermRow>[]) => toColumns(fileOf(terms)).head.extent
    const years = (from: string, to: string) => ({ min: first(from), max: last(to) })
    expect(extent({ start: '-0026', end: '0014' })).toEqual(years('-0026', '0014'))
    expect(extent({ start: '0306', end: '0337' }, {})).toEqual(years('0306', '0337'))
    expect(extent({ start: '0306', end: '0337' }, { end: '[0395..]' }).max).toBe(first('0395'))
    expect(extent({ start: '0306', end: '..' })).toEqual(years('0306', '2020-12-31'))
    expect(toColumns(fileOf([], [{ date: '1990/..' }])).head.extent).toEqual(years('1990', '2020-12-31'))
    expect(toColumns(fileOf([], [{ date: '1990/' }])).head.extent).toEqual(years('1990-01-01', '1990-01-01'))
    expect(extent()).toEqual({ min: first('2020-12-31'), max: first('2020-12-31') })
    expect(extent({ start: '[..1998]', end: '2025' })).toEqual({ min: last('1998'), max: last('2025') })
    expect(extent({ start: '[2004..]' })).toEqual({ min: first('2004'), max: first('2020-12-31') })
    // Nobody knows where it lies: it is seen at asOf, where no other start of its person is known.
    expect(extent({ start: '0306', end: '0337' }, { person: 'li' })).toEqual(years('0306', '2020-12-31'))
    expect(extent({})).toEqual({ min: first('2020-12-31'), max: first('2020-12-31') })
    // Nor do starts out of order say where it lies: then it is seen at asOf, or where a life ended before.
    const [later, earlier] = [
      { start: '0306', end: '0337' },
      { start: '0290', end: '0306' },
    ]
    expect(extent(earlier, {}, later)).toEqual(years('0290', '0337'))
    expect(extent(later, {}, earlier)).toEqual(years('0290', '2020-12-31'))
    // An end is a place too, and the last day on which it may have begun.
    expect(extent({ end: '1998' })).toEqual({ min: last('1998'), max: last('1998') })
    // What is still to come is no start that has been.
    expect(extent({ start: '2031' }, {})).toEqual({ min: first('2020-12-31'), max: last('2031') })
  })

  it('folds what can be searched, one entry a line', () => {
    const file = fileOf([], [{ places: [{ en: 'Paris', zh: '巴黎' }], with: [{ name: 'Élise' }] }])
    const { names, search } = textsOfFile(file)
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
    expect(Array.from(names.from)).toEqual([0, 20, 23])
    expect(text(search.offices.bytes)).toBe('clerk\nmayor\tchongqing\n')
    expect(text(search.organizations.bytes)).toBe('city hall\n')
    expect(text(search.events.bytes)).toBe('event\tparis\t巴黎\telise\n')
  })
})
