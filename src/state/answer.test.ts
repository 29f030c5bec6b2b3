import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import { datasetFiles } from '../dataset/testing/arbitraryFile.ts'
import { type FilterIds, resolveFilter } from '../query/clause.ts'
import type { FindText } from '../query/match.ts'
import { queryDataset } from '../query/result.ts'
import { filterIdsFor } from '../query/testing/arbitraryFilters.ts'
import { days, NO_FILTER, smallFile } from '../query/testing/smallFile.ts'
import { findText } from '../query/textSearch.ts'
import { createAnswers } from './answer.ts'

/** A reader's filters over one file, one after another: each changes some clauses of the one before. */
const readings = datasetFiles.chain((file) =>
  fc.record({
    file: fc.constant(file),
    filters: fc
      .array(fc.tuple(filterIdsFor(file), fc.subarray(['time', 'role', 'person', 'org', 'q'] as const)), {
        minLength: 1,
        maxLength: 6,
      })
      .map((steps) => {
        let filter: FilterIds = NO_FILTER
        return steps.map(([next, changed]) => {
          filter = { ...filter, ...Object.fromEntries(changed.map((clause) => [clause, next[clause]])) }
          return filter
        })
      }),
  }),
)

describe('the answers to one filter after another', () => {
  test('are those of a dataset that is asked for the first time', () => {
    fc.assert(
      fc.property(readings, ({ file, filters }) => {
        const dataset = openDataset(toColumns(file))
        const answer = createAnswers(dataset, () => findText)
        for (const filter of filters) {
          const expected = queryDataset(dataset, resolveFilter(dataset, filter).filter, findText)
          expect(answer(filter)).toEqual({ dataset, result: expected })
        }
      }),
    )
  })

  const dataset = openDataset(toColumns(smallFile))

  it('are the very same as long as the clauses are', () => {
    const answer = createAnswers(dataset, () => findText)
    const first = answer(NO_FILTER)
    expect(answer({ ...NO_FILTER })).toBe(first)
    expect(first.dataset).toBe(dataset)
  })

  it.each<[string, Partial<FilterIds>, number]>([
    ['time', { time: days('2010', '2011') }, 1],
    ['role', { role: ['mayor'] }, 1],
    ['person', { person: ['li'] }, 0],
    ['org', { org: ['state'] }, 3],
    ['party', { party: ['reds'] }, 3],
    ['unstated', { unstated: true }, 3],
    ['q', { q: 'minister' }, 1],
  ])('are others when %s is', (_, clause, terms) => {
    const answer = createAnswers(dataset, () => findText)
    const all = answer(NO_FILTER)
    const some = answer({ ...NO_FILTER, ...clause })
    expect(some).not.toBe(all)
    expect(some.result.terms).toHaveLength(terms)
    expect(all.result.terms).toHaveLength(3)
    expect(answer(NO_FILTER)).toEqual(all)
  })

  it('are all that the other clauses let through until texts can be found, and then others', () => {
    let find: FindText | undefined
    const answer = createAnswers(dataset, () => find)
    const filter = { ...NO_FILTER, q: 'minister' }
    expect(answer(filter).result.terms).toHaveLength(3)
    find = findText
    expect(answer(filter).result.terms).toHaveLength(1)
    find = () => ({ terms: (fails, bit) => fails.fill(bit), event: () => false })
    expect(answer(filter).result.terms).toHaveLength(0)
  })
})
