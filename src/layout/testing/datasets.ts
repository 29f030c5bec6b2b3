/** Datasets by chance, for the tests: careers of handovers, gaps and overlaps, at every precision of date. */
import fc from 'fast-check'
import { toColumns } from '../../dataset/columns.ts'
import { type Dataset, openDataset } from '../../dataset/dataset.ts'
import type { DatasetFile } from '../../dataset/format.ts'
import { paletteOfTerms } from '../../dataset/paletteOf.ts'
import { asDay, dayFromCivil, isoOfDay } from '../../dates/day.ts'
import { type FilterIds, resolveFilter } from '../../query/clause.ts'
import { queryDataset } from '../../query/result.ts'
import { NO_FILTER } from '../../query/testing/smallFile.ts'
import { domainOf, type OpenPeriod } from '../domain.ts'
import { UNSTATED_SIGN } from '../labels.ts'
import type { LaneMetrics } from '../laneMetrics.ts'
import { layLanes } from '../lanes.ts'
import { zoomAt } from '../moving.ts'
import type { SceneInput } from '../scene.ts'
import type { Sizing } from '../sizing.ts'
import type { Viewport } from '../viewport.ts'

export type TermDates = Pick<DatasetFile['terms'][number], 'start' | 'end'>

const AS_OF = '2025-06-30'
const FIRST = dayFromCivil(1990, 1, 1)
const LAST = dayFromCivil(2025, 6, 30)

const TITLES = ['Mayor', 'Senator', 'Vice Premier', 'Party Secretary of Tianjin', '重庆市市长'] as const
const SHORTER = ['Mayor', 'Senator', 'Vice Prem.', 'Secretary, Tianjin', '市长'] as const

/** A file of these terms and events; each term is in the office and of the person that its numbers say. */
export function datasetOf(
  terms: readonly (TermDates & { readonly person?: number; readonly office?: number })[],
  events: readonly { readonly date: string; readonly people: readonly number[] }[] = [],
  people = 1,
): Dataset {
  const numbered = <Row>(count: number, row: (n: number) => Row) =>
    Array.from({ length: count }, (_, n) => row(n))
  const sources = [{ source: 's' }]
  const file: DatasetFile = {
    tenure: 1,
    title: 'Careers by chance',
    asOf: AS_OF,
    sources: [{ id: 's', title: 'Source' }],
    groups: numbered(2, (n) => ({ id: `g${n}`, label: `Group ${n}` })),
    roles: numbered(3, (n) => ({ id: `r${n}`, label: `Role ${n}`, group: `g${n % 2}` })),
    organizations: [],
    people: numbered(people, (n) => ({ id: `p${n}`, name: `Person ${n}` })),
    offices: TITLES.map((title, n) => ({
      id: `o${n}`,
      title,
      short: SHORTER[n] ?? title,
      role: `r${n % 3}`,
    })),
    terms: terms.map(({ person, office, ...dates }, n) => ({
      id: `t${n}`,
      person: `p${person ?? 0}`,
      office: `o${office ?? 0}`,
      ...dates,
      sources,
    })),
    events: events.map(({ date, people }, n) => ({
      id: `e${n}`,
      title: `Event ${n}`,
      date,
      people: people.map((p) => `p${p}`),
      sources,
    })),
  }
  const dataset = openDataset(toColumns(file))
  return Object.assign(dataset, { [fc.toStringMethod]: () => JSON.stringify({ terms, events }) })
}

/** Terms with these dates, all of one person in one office. */
export const termsOf = (...dates: TermDates[]): Dataset => datasetOf(dates)

const between = (first: string, last: string) => `[${first}..${last}]`
const yearsFrom = (day: string, years: number) => String(Number(day.slice(0, 4)) + years)

/** Ways to state a day, each true of it. */
const PRECISIONS: readonly ((day: string) => string)[] = [
  (day) => day,
  (day) => day,
  (day) => day,
  (day) => day.slice(0, 7),
  (day) => day.slice(0, 7),
  (day) => day.slice(0, 4),
  (day) => `${day.slice(0, 4)}~`,
  (day) => `${day.slice(0, 3)}X`,
  (day) => between(yearsFrom(day, -1), yearsFrom(day, 2)),
]
const precision = fc.constantFrom(...PRECISIONS)
const startPrecision = fc.constantFrom(...PRECISIONS, ...PRECISIONS, (day: string) => `[..${day}]`)
const endPrecision = fc.constantFrom(
  ...PRECISIONS,
  ...PRECISIONS,
  (day: string) => `[${day}..]`,
  (day: string) => `[..${day}]`,
)

export const someDay = fc.integer({ min: FIRST, max: LAST }).map(asDay)

const rarely = (weight: number) => fc.integer({ min: 1, max: weight }).map((n) => n === 1)

/** One step of a career: the days since the last term's end, how long, and how both are stated. */
const step = fc.record({
  gap: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(0, 0, 1, -1) },
    { weight: 2, arbitrary: fc.integer({ min: -900, max: 1500 }) },
  ),
  days: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 2500 })),
  start: startPrecision,
  end: endPrecision,
  noStart: rarely(15),
  noEnd: rarely(10),
  current: rarely(10),
  office: fc.nat({ max: TITLES.length - 1 }),
})

/** Terms that mostly follow one another. */
const career = fc.tuple(someDay, fc.array(step, { maxLength: 9 })).map(([first, steps]) => {
  let last: number = first
  return steps.map(({ gap, days, start, end, noStart, noEnd, current, office }) => {
    const from = Math.min(Math.max(last + gap, FIRST), LAST)
    last = Math.min(from + days, LAST)
    return {
      office,
      ...(noStart ? {} : { start: start(isoOfDay(asDay(from))) }),
      ...(current ? { end: '..' } : noEnd ? {} : { end: end(isoOfDay(asDay(last))) }),
    }
  })
})

const event = (people: number) =>
  fc.record({
    date: fc.tuple(someDay, precision).map(([day, as]) => as(isoOfDay(day))),
    people: fc.uniqueArray(fc.nat({ max: people - 1 }), { maxLength: people }),
  })

/** A few people with their careers and events. */
export const someDataset: fc.Arbitrary<Dataset> = fc
  .array(career, { minLength: 1, maxLength: 4 })
  .chain((careers) =>
    fc.tuple(
      fc.constant(careers.flatMap((terms, person) => terms.map((term) => ({ ...term, person })))),
      fc.array(event(careers.length), { maxLength: 8 }),
      fc.constant(careers.length),
    ),
  )
  .map(([terms, events, people]) => datasetOf(terms, events, people))

/** All terms and events. */
export const allOf = (dataset: Dataset) => ({
  terms: Uint32Array.from({ length: dataset.terms.count }, (_, i) => i),
  events: Uint32Array.from({ length: dataset.events.count }, (_, i) => i),
})

/** A dataset with some of its terms and events. */
export const someMatching = someDataset.chain((dataset) =>
  fc.record({
    dataset: fc.constant(dataset),
    terms: someOf(dataset.terms.count),
    events: someOf(dataset.events.count),
  }),
)

const someOf = (count: number) =>
  fc
    .array(fc.boolean(), { minLength: count, maxLength: count })
    .map((chosen) => Uint32Array.from(chosen.flatMap((is, i) => (is ? [i] : []))))

/** Seven pixels a letter. */
export const measure = (text: string): number => 7 * [...text].length

/** A term's title and its shorter metrics. */
function titlesOf(dataset: Dataset): (term: number) => readonly [title: string, short: string] {
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return (term) => {
    const { title, short } = dataset.offices.row(dataset.term.office[term] ?? 0)
    return [text(title), text(short ?? title)]
  }
}

const ALL: OpenPeriod = { from: null, to: null }

/** The whole dataset in view, or the years chosen. */
export const wholeOf = (dataset: Dataset, time: OpenPeriod = ALL) => domainOf(dataset.head.extent, time)

interface Options {
  readonly titles?: SceneInput['titles']
  /** The years chosen; all where none are. */
  readonly time?: FilterIds['time']
}

export function sizingOf(
  dataset: Dataset,
  metrics: LaneMetrics,
  width: number,
  options: Options = {},
): Sizing {
  const titles = options.titles ?? titlesOf(dataset)
  const domain = wholeOf(dataset, options.time)
  return {
    metrics,
    width,
    domain,
    labelWidth: (term) => measure(titles(term)[1]),
    signWidth: measure(UNSTATED_SIGN),
  }
}

/** What matches the years: what lies wholly outside them is not drawn. */
const during = (dataset: Dataset, time: Options['time']) =>
  queryDataset(dataset, resolveFilter(dataset, { ...NO_FILTER, time: time ?? NO_FILTER.time }).filter)

/** All of a dataset in lanes, or what matches the years chosen, and the whole domain in view. */
export function sceneInput(
  dataset: Dataset,
  metrics: LaneMetrics,
  width: number,
  options: Options = {},
): SceneInput {
  const sizing = sizingOf(dataset, metrics, width, options)
  const lanes = layLanes(dataset, during(dataset, options.time), sizing)
  const titles = options.titles ?? titlesOf(dataset)
  return {
    dataset,
    lanes,
    metrics,
    viewport: sizing.domain,
    width,
    height: 10_000,
    scrollTop: 0,
    measure,
    paletteOf: paletteOfTerms(dataset, 'role'),
    titles,
  }
}

/** A look at a part of the domain, from all of it to a week. */
export const someZoom: fc.Arbitrary<(domain: Viewport) => Viewport> = fc
  .record({
    factor: fc.constantFrom(1, 2, 10, 300, 5000),
    anchor: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ factor, anchor }) => {
    const zoom = (domain: Viewport) => zoomAt(domain, factor, anchor, domain)
    return Object.assign(zoom, { [fc.toStringMethod]: () => `${factor} times at ${anchor}` })
  })
