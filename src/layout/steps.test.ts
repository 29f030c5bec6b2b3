/** Crowds cost as many steps as they have members: counted, at some and at twice as many. */
import { describe, expect, it } from 'vitest'
import { inCircles } from '../dataset/circles.ts'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { partyColumns } from '../dataset/parties.ts'
import { countReads } from '../dataset/testing/countReads.ts'
import { resolveFilter } from '../query/clause.ts'
import { termsOfEvents } from '../query/holding.ts'
import { withParts } from '../query/organizationCounts.ts'
import { NO_FILTER } from '../query/testing/smallFile.ts'
import { clusterEvents } from './eventMarks.ts'
import { WIDE } from './laneMetrics.ts'
import { layLanes } from './lanes.ts'
import { packPlainly } from './packingByTime.ts'
import { allOf, datasetOf, sizingOf } from './testing/datasets.ts'

const N = 1500
/** Twice as many may take so many times the steps: a little more than twice, for trees and sorts. */
const MOST = 2.4

const growth = (steps: (n: number) => number): number => steps(2 * N) / steps(N)
const numbered = <Row>(count: number, row: (n: number) => Row) =>
  Array.from({ length: count }, (_, n) => row(n))

const held = (n: number, dates: (k: number) => { readonly start?: string; readonly end?: string }) =>
  datasetOf(numbered(n, (k) => ({ office: k % 5, ...dates(k) })))
const year = (k: number) => String(1000 + (k % 1000))

describe('as many steps as there are', () => {
  it('events on a day, in a frame', () => {
    const steps = (n: number) => {
      const { event } = datasetOf(
        [],
        numbered(n, () => ({ date: '1995-05-05', people: [0] })),
      )
      const { counted, reads } = countReads(event.min)
      const all = Uint32Array.from({ length: n }, (_, k) => k)
      const [mark] = clusterEvents({ ...event, min: counted }, all, 0, 0, { from: 9000, to: 9900 }, 1000)
      expect(mark?.events).toHaveLength(n)
      return reads()
    }
    expect(growth(steps)).toBeLessThan(MOST)
  })

  it.each([
    ['at once', () => ({ start: '1990', end: '2000' })],
    ['one after another', (k: number) => ({ start: year(k), end: year(k) })],
    ['without a date', () => ({})],
  ])('terms of a person %s, packed by time', (_, dates) => {
    const steps = (n: number) => {
      const { termsByPerson } = held(n, dates)
      const { counted, reads } = countReads(termsByPerson.coreTo)
      const { length } = packPlainly({ ...termsByPerson, coreTo: counted }, [...termsByPerson.items])
      expect(length).toBeGreaterThan(0)
      return reads()
    }
    expect(growth(steps)).toBeLessThan(MOST)
  })

  it('terms of a person, with labels: labels are measured for a few hundred of one person at most', () => {
    const steps = (n: number) => {
      const dataset = held(n, () => ({ start: '1990', end: '2000' }))
      let measured = 0
      const sizing = sizingOf(dataset, WIDE, 1000)
      const labelWidth = (term: number) => {
        measured++
        return sizing.labelWidth(term)
      }
      layLanes(dataset, allOf(dataset), { ...sizing, labelWidth })
      return measured
    }
    expect(steps(150)).toBeGreaterThan(0)
    expect(steps(1500)).toBe(0)
  })

  it('terms and events of a person', () => {
    const steps = (n: number) => {
      const dataset = datasetOf(
        numbered(n, (k) => ({ start: year(k), end: year(k) })),
        numbered(n, (k) => ({ date: year(k), people: [0] })),
      )
      const { counted, reads } = countReads(dataset.term.startMin)
      termsOfEvents({ ...dataset, term: { ...dataset.term, startMin: counted } })
      return reads()
    }
    expect(growth(steps)).toBeLessThan(MOST)
  })

  it.each([
    ['chain', (n: number) => Int32Array.from({ length: n }, (_, k) => k - 1)],
    ['ring', (n: number) => Int32Array.from({ length: n }, (_, k) => (k + 1) % n)],
  ])('organizations in a %s', (_, wholes) => {
    const steps = (n: number) => {
      const { counted, reads } = countReads(wholes(n))
      inCircles(counted)
      return reads()
    }
    expect(growth(steps)).toBeLessThan(MOST)
  })

  it('counts of organizations in a chain', () => {
    const steps = (n: number) => {
      const file: DatasetFile = {
        tenure: 1, title: 'A chain', asOf: '2025-06-30', sources: [], groups: [], roles: [], people: [], offices: [], terms: [], events: [],
        organizations: numbered(n, (k) => ({ id: `x${k}`, name: `X ${k}`, ...(k > 0 && { partOf: `x${k - 1}` }) })),
      } // biome-ignore format: what matters is the chain
      const { counted, reads } = countReads(new Uint32Array(n).fill(1))
      const sums = withParts(openDataset(toColumns(file)), Object.assign(counted, { slice: () => counted }))
      expect(sums[0]).toBe(n)
      return reads()
    }
    expect(growth(steps)).toBeLessThan(MOST)
  })

  it('role groups that a link names', () => {
    const steps = (n: number) => {
      const ids = numbered(n, (k) => `x${k}`)
      const file: DatasetFile = {
        tenure: 1, title: 'Groups', asOf: '2025-06-30', sources: [], organizations: [], people: [], offices: [], terms: [], events: [],
        groups: ids.map((id) => ({ id, label: id })),
        roles: ids.map((group) => ({ id: `role-${group}`, label: group, group })),
      } // biome-ignore format: what matters are the groups
      const dataset = openDataset(toColumns(file))
      const { counted, reads } = countReads(dataset.groupOfRole)
      const { filter } = resolveFilter({ ...dataset, groupOfRole: counted }, { ...NO_FILTER, role: ids })
      expect(filter.roles?.size).toBe(n)
      return reads()
    }
    expect(growth(steps)).toBeLessThan(MOST)
  })

  it('parties', () => {
    const steps = (n: number) => {
      let reads = 0
      const names = numbered(n, (k) => ({
        get en() {
          reads++
          return `Party ${k}`
        },
      }))
      expect(
        partyColumns(
          names,
          [],
          names.map((_, k) => k),
        ).rows,
      ).toHaveLength(n)
      return reads
    }
    expect(growth(steps)).toBeLessThan(MOST)
  })
})
