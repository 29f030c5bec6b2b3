import { describe, expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import { resolveFilter } from '../query/clause.ts'
import { queryDataset } from '../query/result.ts'
import { days, NO_FILTER, smallFile } from '../query/testing/smallFile.ts'
import type { Selection } from '../state/viewState.ts'
import { drawnOf, isLeftOut } from './drawnTerms.ts'

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

  it.each<[Selection, boolean]>([
    [{ kind: 'none' }, false],
    [{ kind: 'day' }, false],
    [{ kind: 'term', id: 'mayor' }, false],
    [{ kind: 'term', id: 'minister' }, true],
    [{ kind: 'term', id: 'unknown' }, false],
    [{ kind: 'person', id: 'zhang' }, false],
    [{ kind: 'person', id: 'li' }, false],
    [{ kind: 'event', id: 'visit' }, false],
    [{ kind: 'event', id: 'school' }, true],
  ])('is more than what matches where %j is selected: %s', (sel, left) =>
    expect(isLeftOut(dataset, mayors, sel)).toBe(left),
  )

  describe('of 2010, the clerk of 2005 faintly', () => {
    const of2010 = queryDataset(
      dataset,
      resolveFilter(dataset, { ...NO_FILTER, time: days('2010-01-01', '2010-12-31') }).filter,
    )
    const drawn = (sel: Selection) => {
      const { terms, events, faint } = drawnOf(dataset, of2010, sel)
      return {
        terms: [...terms],
        events: [...events].map((i) => dataset.events.id(i)),
        faint: faint && [...faint],
      }
    }

    it('has him beside the mayor, selected or not', () => {
      for (const sel of [
        { kind: 'none' },
        { kind: 'term', id: 'clerk' },
        { kind: 'person', id: 'zhang' },
      ] as const) {
        expect(drawn(sel)).toEqual({ terms: [0, 1], events: [], faint: [1, 0, 0] })
        expect(isLeftOut(dataset, of2010, sel)).toBe(false)
      }
    })

    it('has a selected term with him, and a selected event', () => {
      expect(drawn({ kind: 'term', id: 'minister' })).toEqual({
        terms: [0, 1, 2],
        events: [],
        faint: [1, 0, 1],
      })
      expect(drawn({ kind: 'event', id: 'school' })).toEqual({
        terms: [0, 1],
        events: ['school'],
        faint: [1, 0, 0],
      })
    })
  })

  it('has all offices of a selected person of whom none matches', () => {
    const ministers = queryDataset(dataset, resolveFilter(dataset, { ...NO_FILTER, person: ['li'] }).filter)
    expect([...drawnOf(dataset, ministers, { kind: 'person', id: 'zhang' }).terms]).toEqual([0, 1, 2])
  })
})
