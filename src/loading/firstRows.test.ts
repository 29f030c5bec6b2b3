import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { generateFile } from '../cli/generate.ts'
import { toColumns } from '../dataset/columns.ts'
import { contextOf, type Dataset, openDataset } from '../dataset/dataset.ts'
import type { DatasetFile, EventRow } from '../dataset/format.ts'
import { COMPACT, type LaneMetrics, NARROW, OVERVIEW, WIDE } from '../layout/laneMetrics.ts'
import { layLanes } from '../layout/lanes.ts'
import { allOf, sizingOf } from '../layout/testing/datasets.ts'
import { firstRows } from './firstRows.ts'

const event = (n: number, date: string, people?: readonly string[]): EventRow => ({
  id: `more-${n}`,
  title: `Event ${n}`,
  date,
  sources: [{ source: 'register' }],
  ...(people && { people: [...people] }),
})

/** An invented file, with events of nobody, of early people, of late ones, and of both. */
function longFile(terms: number, seed: number): DatasetFile {
  const file = generateFile(terms, seed)
  const early = file.people.slice(0, 40).map(({ id }) => id)
  const late = file.people.slice(-40).map(({ id }) => id)
  const more = early.flatMap((id, n) => {
    const others = [undefined, [id], [late[n] ?? id], [late[n] ?? id, id]]
    return [event(n, `19${10 + n}-05`, others[(n + seed) % 4])]
  })
  return { ...file, events: [...file.events, ...more] }
}

/** Each lane by its person: what of it is seen, with terms and events by their ids. */
function lanesOf(dataset: Dataset, metrics: LaneMetrics) {
  const lanes = layLanes(dataset, allOf(dataset), sizingOf(dataset, metrics, 900))
  const { items, from } = lanes.events
  return Array.from({ length: lanes.count }, (_, lane) => ({
    person: lanes.person[lane] === contextOf(dataset) ? 'nobody' : dataset.people.id(lanes.person[lane] ?? 0),
    top: lanes.top[lane],
    bottom: lanes.top[lane + 1],
    rowCount: lanes.rowCount[lane],
    rows: lanes.rows(lane).map(({ terms }) => [...terms].map(dataset.terms.id)),
    events: [...items.subarray(from[lane], from[lane + 1])].map(dataset.events.id),
  }))
}

function partOf(file: DatasetFile): Dataset {
  const first = firstRows(file)
  if (!first) throw new Error('no first rows')
  return openDataset(toColumns(first.file, first.whole))
}

/** The lanes whose terms have all come: those of the last person may not have. */
const complete = (part: Dataset, metrics: LaneMetrics) => lanesOf(part, metrics).slice(0, -1)

describe('the lanes of the first rows', () => {
  test.each([
    ['a few hundred', 301, 1900],
    ['just few enough to be packed for their labels', 2000, 2000],
    ['too many to be packed for their labels', 2001, 3500],
  ])('lie where they will lie in the whole file: %s terms', (_, min, max) => {
    const files = fc.record({
      terms: fc.integer({ min, max }),
      seed: fc.integer({ min: 1, max: 1000 }),
      metrics: fc.constantFrom(WIDE, NARROW, COMPACT, OVERVIEW),
    })
    fc.assert(
      fc.property(files, ({ terms, seed, metrics }) => {
        const file = longFile(terms, seed)
        const some = complete(partOf(file), metrics)
        expect(some.length).toBeGreaterThan(20)
        expect(lanesOf(openDataset(toColumns(file)), metrics).slice(0, some.length)).toEqual(some)
      }),
      { numRuns: 10 },
    )
  })

  it('are of the days that the whole file touches, though none of theirs is the first or last', () => {
    const file = longFile(600, 4)
    const last = file.terms.at(-1)
    const terms = file.terms.map((term) =>
      term === last ? { ...term, start: '1402-03', end: '1405' } : term,
    )
    const part = partOf({ ...file, terms })
    expect(part.head.extent).toEqual(toColumns({ ...file, terms }).head.extent)
    expect(part.head.whole).toMatchObject({ people: file.people.length, terms: 600 })
  })
})

describe('a file', () => {
  const file = { ...generateFile(301, 5), events: [] as EventRow[] }
  const [first = ''] = file.people.map(({ id }) => id)
  const events = (count: number, people?: string[]) =>
    Array.from({ length: count }, (_, n) => event(n, '1999', people))

  it('of 300 terms is short, of one more long', () => {
    expect(firstRows({ ...file, terms: file.terms.slice(0, 300) })).toBeUndefined()
    expect(firstRows(file)?.file.terms).toEqual(file.terms.slice(0, 250))
  })

  it('has first rows where its first people have 500 events, and none where they have more', () => {
    expect(firstRows({ ...file, events: events(500, [first]) })?.file.events).toHaveLength(500)
    expect(firstRows({ ...file, events: events(501, [first]) })).toBeUndefined()
    expect(firstRows({ ...file, events: events(501) })).toBeUndefined()
  })

  it('may have any number of events of people further on', () => {
    const last = file.people.at(-1)?.id ?? ''
    expect(firstRows({ ...file, events: events(501, [last]) })?.file.events).toEqual([])
    expect(firstRows({ ...file, events: events(1, [last, first]) })?.file.events).toMatchObject([
      { people: [first] },
    ])
  })

  it('has first rows without annotations, which may be on what comes later', () => {
    const annotations = [{ term: file.terms.at(-1)?.id, text: 'The last' }]
    const rows = firstRows({ ...file, annotations })
    expect(rows).toBeDefined()
    expect(rows?.file.annotations).toBeUndefined()
  })

  it('has none where the people of its first terms come late', () => {
    const others = Array.from({ length: 5000 }, (_, n) => ({ id: `other-${n}`, name: `Other ${n}` }))
    expect(
      firstRows({ ...file, people: [...others.slice(file.people.length), ...file.people] }),
    ).toBeDefined()
    expect(firstRows({ ...file, people: [...others, ...file.people] })).toBeUndefined()
  })

  it.each([
    null,
    undefined,
    7,
    'terms',
    [],
    {},
    { people: [], terms: Array(301) },
    { people: [null], terms: Array(301).fill(null), events: [null, 1, { people: 3 }] },
    { people: 1, terms: 2 },
  ])('that is none has none: %j', (value) => expect(firstRows(value)).toBeUndefined())
})
