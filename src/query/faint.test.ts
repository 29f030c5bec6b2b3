import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { type FilterIds, resolveFilter, TIME } from './clause.ts'
import { queryDataset } from './result.ts'
import { questions } from './testing/arbitraryFilters.ts'
import { failsOfEvent, failsOfTerm, isBegunEarlier } from './testing/obvious.ts'
import { days, NO_FILTER, smallFile } from './testing/smallFile.ts'
import { findText } from './textSearch.ts'

function besideIn(file: DatasetFile, ids: FilterIds) {
  const dataset = openDataset(toColumns(file))
  const { begunEarlier, faint } = queryDataset(dataset, resolveFilter(dataset, ids).filter, findText)
  const idsOf = (rows: Uint32Array) => Array.from(rows, (row) => dataset.terms.id(row))
  return { begunEarlier: idsOf(begunEarlier), faint: idsOf(faint) }
}

describe('beside what matches', () => {
  test('stand offices begun earlier, and those of people whose events match, as reading row by row finds them', () => {
    fc.assert(
      fc.property(questions, ({ file, ids }) => {
        const found = besideIn(file, ids)
        const begun = file.terms.filter((row) => isBegunEarlier(file, ids, row)).map(({ id }) => id)
        expect(found.begunEarlier).toEqual(begun)
        const matching = new Set(
          file.terms.filter((row) => failsOfTerm(file, ids, row) === 0).map((row) => row.person),
        )
        const alone = new Set(
          file.events
            .filter((row) => failsOfEvent(file, ids, row) === 0)
            .flatMap((row) => row.people ?? [])
            .filter((person) => !matching.has(person)),
        )
        const faint = file.terms.filter(
          (row) => begun.includes(row.id) || (alone.has(row.person) && !(failsOfTerm(file, ids, row) & TIME)),
        )
        expect(found.faint).toEqual(faint.map(({ id }) => id))
      }),
      { numRuns: 500 },
    )
  })

  it('is the clerk of 2005 in the year 2010, until he is counted', () => {
    const ids = { ...NO_FILTER, time: days('2010-01-01', '2010-12-31') }
    expect(besideIn(smallFile, ids)).toEqual({ begunEarlier: ['clerk'], faint: ['clerk'] })
    expect(besideIn(smallFile, { ...ids, unstated: true })).toEqual({ begunEarlier: [], faint: [] })
  })

  it('are the offices of whoever an event is about', () =>
    expect(besideIn(smallFile, { ...NO_FILTER, q: 'Chongqing' })).toEqual({
      begunEarlier: [],
      faint: ['clerk', 'mayor', 'minister'],
    }))

  it('is nothing without a filter', () =>
    expect(besideIn(smallFile, NO_FILTER)).toEqual({ begunEarlier: [], faint: [] }))
})
