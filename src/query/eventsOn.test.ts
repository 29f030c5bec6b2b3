import { expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import { dayFromCivil } from '../dates/day.ts'
import { eventsOn } from './eventsOn.ts'
import { smallFile } from './testing/smallFile.ts'

it('a day has the events that fell on it or may have, the surest first', () => {
  const dates = [
    '2004',
    '2004-05-06',
    '2004-05',
    '2004-05-07',
    '2004-05-06',
    '2001/..',
    '2003/2004-01',
    '1999-05/2004-05-06',
  ]
  const events = dates.map((date, n) => ({ id: `e${n}`, title: 'Event', date, sources: [{ source: 's' }] }))
  const dataset = openDataset(toColumns({ ...smallFile, events }))
  const idsOn = (...date: [number, number, number]) =>
    eventsOn(dataset, dayFromCivil(...date)).map((event) => dataset.events.id(event))
  expect(idsOn(2004, 5, 6)).toEqual(['e1', 'e4', 'e2', 'e0', 'e7', 'e5'])
  expect(idsOn(2002, 1, 1)).toEqual(['e7', 'e5'])
  expect(idsOn(1999, 1, 1)).toEqual([])
})
