import { describe, expect, it } from 'vitest'
import { asDay, dayFromCivil, isoOfDay } from '../dates/day.ts'
import { datasetOf, type TermDates } from '../layout/testing/datasets.ts'
import { termsOfEvents } from './holding.ts'

const FIRST = dayFromCivil(2000, 1, 1)

/** Terms of one day each, one after another. */
const oneDays = (count: number, from = 0): TermDates[] =>
  Array.from({ length: count }, (_, n) => {
    const day = isoOfDay(asDay(FIRST + from + n))
    return { start: day, end: day }
  })

/** The terms that count as held on the day of each event. */
function heldOnDays(terms: readonly TermDates[], ...days: readonly number[]): number[][] {
  const dates = days.map((day) => ({ date: isoOfDay(asDay(FIRST + day)), people: [0] }))
  const { from, items } = termsOfEvents(datasetOf(terms, dates))
  return days.map((_, i) => [...items.subarray(from[i], from[i + 1])])
}

describe('of a person with many terms', () => {
  it('those are found that were held on an event’s day', () => {
    expect(heldOnDays(oneDays(450), 0, 1, 200, 300, 448, 449, 450)).toEqual([
      [0],
      [1],
      [200],
      [300],
      [448],
      [449],
      [],
    ])
  })

  it('what began more than 200 terms before is not asked', () => {
    const long = { start: '1990-01-01', end: '2020-01-01' }
    expect(heldOnDays([long, ...oneDays(199)], 198)).toEqual([[0, 199]])
    expect(heldOnDays([long, ...oneDays(200)], 199)).toEqual([[200]])
    expect(heldOnDays([long, ...oneDays(300)], 148)).toEqual([[0, 149]])
    expect(heldOnDays([long, ...oneDays(300)], 149)).toEqual([[150]])
  })

  it('what may have begun by then is asked, though its order is later', () => {
    const year = { start: '2000', end: '2001' }
    expect(heldOnDays([...oneDays(200, -200), ...oneDays(49, 1), year], 0)).toEqual([[249]])
    expect(heldOnDays([...oneDays(200, -200), ...oneDays(51, 1), year], 0)).toEqual([[]])
  })
})

it('each person of an event brings their terms; an unstated end only where nothing else is known', () => {
  const dataset = datasetOf(
    [
      { start: '1999', person: 0 },
      { start: '1999', end: '2003', person: 1 },
      { start: '1998', person: 1 },
    ],
    [
      { date: '2001-05', people: [0, 1] },
      { date: '2001-05', people: [] },
      { date: '2001-05', people: [1] },
    ],
    2,
  )
  const { from, items } = termsOfEvents(dataset)
  const held = [0, 1, 2].map((i) => [...items.subarray(from[i], from[i + 1])])
  const dates = [0, 1, 2].map((i) => dataset.events.id(i))
  const byId = Object.fromEntries(dates.map((id, i) => [id, held[i]]))
  expect(byId).toEqual({ e0: [0, 1], e1: [], e2: [1] })
})
