import { describe, expect, it } from 'vitest'
import { datasetOf } from '../layout/testing/datasets.ts'
import { NO_HIGHLIGHT } from '../shapes/highlighted.ts'
import { highlightOfSelection } from './highlight.ts'
import { highlightOfHover } from './hoverHighlight.ts'

/** The data speaks for 30 June 2025. */
const dataset = datasetOf(
  [
    { start: '2020', end: '2022' },
    { start: '2024-01-01', end: '2027-01-01', office: 1 },
    { start: '2026-01-01', end: '2028-01-01', office: 2 },
    { start: '2001', office: 3 },
    { start: '2026', person: 1 },
  ],
  [
    { date: '2024-05-01', people: [0] },
    { date: '2026-05-01', people: [0] },
    { date: '2026-05-01', people: [] },
  ],
  2,
)

describe('an event under the pointer', () => {
  it.each([
    ['the offices certainly held then', 0, [1]],
    ['after asOf those that are scheduled: nothing is certain of that day', 1, [1, 2]],
    ['nothing but itself where it is nobody’s', 2, []],
  ])('is highlighted with %s', (_, event, terms) => {
    const highlighted = highlightOfHover(dataset, { kind: 'row', event })
    expect(highlighted.terms).toEqual(new Set(terms))
    expect(highlighted.events).toEqual(new Set([event]))
  })
})

it('what is selected is highlighted in its kind, and nothing where the dataset does not have it', () => {
  const of = (kind: 'term' | 'event' | 'person', id: string) => highlightOfSelection(dataset, { kind, id })
  expect(of('term', 't3')).toEqual({ ...NO_HIGHLIGHT, terms: new Set([3]) })
  expect(of('event', 'e1')).toEqual({ ...NO_HIGHLIGHT, events: new Set([1]) })
  expect(of('person', 'p1')).toEqual({ ...NO_HIGHLIGHT, people: new Set([1]) })
  expect(of('term', 'none')).toEqual(NO_HIGHLIGHT)
})
