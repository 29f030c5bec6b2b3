import { describe, expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import { resolveFilter } from '../query/clause.ts'
import { queryDataset } from '../query/result.ts'
import { NO_FILTER, smallFile } from '../query/testing/smallFile.ts'
import type { Selection } from '../state/viewState.ts'
import { drawnOf } from './drawnTerms.ts'

const dataset = openDataset(toColumns(smallFile))
const mayors = queryDataset(dataset, resolveFilter(dataset, { ...NO_FILTER, role: ['mayor'] }).filter)

function drawnWith(sel: Selection) {
  const { terms, events, faint } = drawnOf(dataset, mayors, sel)
  return {
    terms: Array.from(terms, (row) => dataset.terms.id(row)),
    events: Array.from(events, (row) => dataset.events.id(row)).sort(),
    faint: faint && smallFile.terms.map(({ id }) => id).filter((id) => faint[dataset.terms.indexOf(id)]),
  }
}

describe('what is drawn', () => {
  const matching = { terms: ['mayor'], events: ['visit'], faint: undefined }

  it.each<Selection>([
    { kind: 'none' },
    { kind: 'day' },
    { kind: 'term', id: 'mayor' },
    { kind: 'person', id: 'zhang' },
    { kind: 'event', id: 'visit' },
    { kind: 'term', id: 'unknown' },
    { kind: 'person', id: 'unknown' },
  ])('is what matches, where $kind $id is selected', (sel) => expect(drawnWith(sel)).toEqual(matching))

  it('has a selected term that does not match, faintly', () =>
    expect(drawnWith({ kind: 'term', id: 'minister' })).toEqual({
      ...matching,
      terms: ['mayor', 'minister'],
      faint: ['minister'],
    }))

  it('has a selected event that does not match', () =>
    expect(drawnWith({ kind: 'event', id: 'school' })).toEqual({ ...matching, events: ['school', 'visit'] }))

  it('has all offices of a selected person of whom none matches', () => {
    const ministers = queryDataset(dataset, resolveFilter(dataset, { ...NO_FILTER, person: ['li'] }).filter)
    expect([...drawnOf(dataset, ministers, { kind: 'person', id: 'zhang' }).terms]).toEqual([0, 1, 2])
  })
})
