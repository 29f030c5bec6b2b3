/** What is shown of ten thousand terms is what asking every row gives: everywhere, after any filter. */
import { describe, expect, it } from 'vitest'
import { generateFile } from '../cli/generate.ts'
import { type Random, randomOf } from '../cli/random.ts'
import { toColumns } from '../dataset/columns.ts'
import { contextOf, openDataset, type Table } from '../dataset/dataset.ts'
import { allTexts } from '../dataset/text.ts'
import { asDay, dayFromCivil } from '../dates/day.ts'
import { type FilterIds, resolveFilter } from '../query/clause.ts'
import { facetCounts } from '../query/facets.ts'
import { createMatcher } from '../query/match.ts'
import { type Result, resultOf } from '../query/result.ts'
import { rowByRow } from '../query/testing/rowByRow.ts'
import { NO_FILTER } from '../query/testing/smallFile.ts'
import { findText } from '../query/textSearch.ts'
import { metricsFor } from './laneMetrics.ts'
import { type Lanes, layLanes } from './lanes.ts'
import { type Scene, type SceneInput, scene } from './scene.ts'
import { laneOrder } from './sortLanes.ts'
import { measure, sizingOf } from './testing/datasets.ts'

const TERMS = 10_000
const FILTERS = 40
const WIDTH = 1000
const HEIGHT = 800

const file = generateFile(TERMS, 11)
const dataset = openDataset(toColumns(file))
const ask = rowByRow(file)
const title = (term: number) => dataset.offices.row(dataset.term.office[term] ?? 0).short ?? ''
const titles: SceneInput['titles'] = (term) => {
  const [text = ''] = allTexts(title(term))
  return [text, text]
}

/** One filter after another, each the one before with some clauses changed; what is asked for is there. */
function* someFilters(random: Random): Generator<FilterIds> {
  const office = new Map(file.offices.map((row) => [row.id, row]))
  const role = new Map(file.roles.map((row) => [row.id, row]))
  const person = new Map(file.people.map((row) => [row.id, row]))
  const organization = new Map(file.organizations.map((row) => [row.id, row]))
  const day = () => asDay(random.int(dayFromCivil(1930, 1, 1), dayFromCivil(2025, 12, 31)))
  const wordsOf = (texts: readonly string[]) => texts.flatMap((text) => text.split(' '))

  const ofOneTerm = (): FilterIds => {
    const term = random.pick(file.terms)
    const its = office.get(term.office)
    const group = role.get(its?.role ?? '')?.group ?? ''
    const whole = organization.get(its?.organization ?? '')?.partOf
    const words = wordsOf([
      ...allTexts(person.get(term.person)?.name),
      ...allTexts(random.pick([its?.title, its?.place, its?.short])),
    ])
    const others = Array.from({ length: random.int(0, 400) }, () => random.pick(file.people).id)
    const [first, last] = [day(), day()].sort((a, b) => a - b)
    return {
      time: {
        from: random.chance(0.2) ? null : (first ?? null),
        to: random.chance(0.2) ? null : (last ?? null),
      },
      role: [random.chance(0.5) ? group : (its?.role ?? ''), random.pick(file.roles).id],
      person: [...new Set([term.person, ...others])],
      org: [
        random.chance(0.5) && whole ? whole : (its?.organization ?? ''),
        random.pick(file.organizations).id,
      ],
      party: [],
      q: random.pick([random.pick(words), random.pick(words).slice(0, 3).toUpperCase()]),
    }
  }

  let filter = NO_FILTER
  for (let n = 0; n < FILTERS; n++) {
    yield filter
    const found = random.chance(0.3) ? NO_FILTER : ofOneTerm()
    const kept = (share: number) => random.chance(share)
    filter = {
      time: kept(0.5) ? filter.time : found.time,
      role: kept(0.6) ? filter.role : found.role,
      person: kept(0.5) ? NO_FILTER.person : found.person,
      org: kept(0.5) ? NO_FILTER.org : found.org,
      party: [],
      q: kept(0.6) ? NO_FILTER.q : found.q,
    }
  }
}

const random = randomOf(7)
const matcher = createMatcher(dataset)
const cases = Array.from(someFilters(random), (ids, n) => {
  const fails = matcher(resolveFilter(dataset, ids).filter, findText)
  return { n, ids, fails, result: resultOf(dataset, fails, null), wanted: ask(ids) }
})

const idsIn = (table: Table<unknown>, rows: Iterable<number>) => Array.from(rows, (i) => table.id(i))
const laneNumbers = (lanes: Lanes) => Array.from({ length: lanes.count }, (_, lane) => lane)
const personOf = (lanes: Lanes, lane: number) => dataset.people.id(lanes.person[lane] ?? contextOf(dataset))

/** Lanes as the page lays them, in a density and an order that change from filter to filter. */
function lanesOf(n: number, ids: FilterIds, result: Result) {
  const density = (['auto', 'comfortable', 'compact', 'overview'] as const)[n % 4] ?? 'auto'
  const sort = (['file', 'name', 'start', 'terms', 'length'] as const)[n % 5] ?? 'file'
  const metrics = metricsFor(density, WIDTH, result.people)
  const sizing = {
    ...sizingOf(dataset, metrics, WIDTH, { titles, time: ids.time }),
    order: laneOrder(dataset, sort),
  }
  return { metrics, domain: sizing.domain, lanes: layLanes(dataset, result, sizing) }
}

/** How many terms the bars of each person stand for, of the lanes that are in view as a whole. */
function drawnByPerson({ lanes: bands, bars, height }: Scene, lanes: Lanes): Map<string, number> {
  const whole = bands.filter((band) => band.y >= 0 && band.y + band.height <= height)
  const drawn = new Map(whole.map(({ lane }) => [lane, 0]))
  for (const { lane, crowd } of bars) {
    const before = drawn.get(lane)
    if (before !== undefined) drawn.set(lane, before + crowd)
  }
  return new Map(Array.from(drawn, ([lane, terms]) => [personOf(lanes, lane), terms]))
}

describe(`of ${TERMS} generated terms, under ${FILTERS} filters one after another`, () => {
  it('the filters are worth asking: few leave nothing, and most leave a part', () => {
    const left = cases.map(({ wanted }) => wanted.terms.length)
    expect(left.filter((terms) => terms > 0).length).toBeGreaterThan(FILTERS / 2)
    expect(new Set(left).size).toBeGreaterThan(FILTERS / 2)
    for (const key of ['role', 'person', 'org', 'q'] as const)
      expect(cases.filter(({ ids }) => ids[key].length > 0).length).toBeGreaterThan(5)
  })

  it('every row is there as it was written', () => {
    expect(Array.from({ length: dataset.terms.count }, (_, i) => dataset.terms.row(i))).toEqual(file.terms)
  })

  it('the matcher, and with it the table, has the terms that the rows give', () => {
    for (const { n, result, wanted } of cases)
      expect(idsIn(dataset.terms, result.terms), `filter ${n}`).toEqual(wanted.terms)
  })

  it('the list has their events, in the order of time', () => {
    for (const { n, result, wanted } of cases) {
      const listed = idsIn(dataset.events, result.events)
      expect(listed.toSorted(), `filter ${n}`).toEqual(wanted.events.toSorted())
      const days = Array.from(result.events, (event) => dataset.event.min[event] ?? 0)
      expect(days).toEqual(days.toSorted((a, b) => a - b))
    }
  })

  it('the summary has the number of people', () => {
    for (const { n, result, wanted } of cases) expect(result.people, `filter ${n}`).toBe(wanted.people.size)
  })

  it('the facets count what each choice would bring', () => {
    const countsIn = (table: Table<unknown>, counts: Uint32Array) =>
      Array.from(counts, (count, i) => [table.id(i), count] as const).filter(([, count]) => count > 0)
    for (const { n, fails, wanted } of cases) {
      const counts = facetCounts(dataset, fails)
      const sorted = (entries: Iterable<readonly [string, number]>) =>
        [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1))
      const roles = [...countsIn(dataset.roles, counts.roles), ...countsIn(dataset.groups, counts.groups)]
      expect(sorted(roles), `filter ${n}`).toEqual(sorted(wanted.counts.role))
      const people = countsIn(dataset.people, counts.people)
      expect(sorted(people), `filter ${n}`).toEqual(sorted(wanted.counts.person))
      const organizations = countsIn(dataset.organizations, counts.organizations)
      expect(sorted(organizations), `filter ${n}`).toEqual(sorted(wanted.counts.org))
    }
  })

  it('the lanes are of their people, and their rows have each term once, in the lane of its person', () => {
    for (const { n, ids, result, wanted } of cases) {
      const { lanes } = lanesOf(n, ids, result)
      const people = laneNumbers(lanes).map((lane) => personOf(lanes, lane))
      expect(people.toSorted(), `filter ${n}`).toEqual([...wanted.people].toSorted())
      const rowCounts = laneNumbers(lanes).map((lane) => lanes.rows(lane).length)
      expect(rowCounts).toEqual([...lanes.rowCount])
      const inLane = (lane: number) => lanes.rows(lane).flatMap((row) => [...row.terms])
      const isElsewhere = (lane: number) => (term: number) => dataset.term.person[term] !== lanes.person[lane]
      expect(laneNumbers(lanes).flatMap((lane) => inLane(lane).filter(isElsewhere(lane)))).toEqual([])
      const inRows = laneNumbers(lanes).flatMap(inLane)
      expect(inRows.toSorted((a, b) => a - b)).toEqual([...result.terms])
      expect(idsIn(dataset.events, lanes.events.items).toSorted()).toEqual(wanted.events.toSorted())
    }
  })

  it('the bars stand for every term, in one tall picture and wherever it is scrolled to', () => {
    for (const { n, ids, result, wanted } of cases) {
      const { metrics, domain, lanes } = lanesOf(n, ids, result)
      const total = lanes.top[lanes.count] ?? 0
      const drawn = (scrollTop: number, height: number) =>
        scene({
          dataset,
          lanes,
          metrics,
          viewport: domain,
          width: WIDTH,
          height,
          scrollTop,
          measure,
          paletteOf: () => 0,
          titles,
        })
      const tall = drawn(0, total)
      expect(
        tall.bars.reduce((sum, { crowd }) => sum + crowd, 0),
        `filter ${n}`,
      ).toBe(wanted.terms.length)
      const shares = [0, random.next(), random.next(), 1]
      const tops = shares.map((share) => Math.max(0, Math.round(share * (total - HEIGHT))))
      for (const picture of [tall, ...tops.map((top) => drawn(top, HEIGHT))]) {
        const found = drawnByPerson(picture, lanes)
        const due = Array.from(
          found.keys(),
          (person) => [person, wanted.termsOfPerson.get(person) ?? 0] as const,
        )
        expect(found, `filter ${n}`).toEqual(new Map(due))
      }
    }
  })
})
