import { expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import { dayFromCivil } from '../dates/day.ts'
import { mustParseEdtf } from '../dates/edtf.ts'
import { eventsOn, isCertainlyOn } from './eventsOn.ts'
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

it.each([
  ['2018-01-03', true],
  ['2018-01-02/2018-01-04', true],
  ['2017/2018-01-03', true],
  ['2018-01-03/..', true],
  ['2018', false],
  ['2018-01', false],
  ['2018-01-03~', false],
  ['2018-01-03?', false],
  ['[2018-01-03..2018-01-04]', false],
  ['2018-01-04/2018-01-05', false],
  ['2018-01-01/2018-01-02', false],
  ['2018-01-02/2018-01-04~', false],
  ['2018-01-02/2018-01-04?', false],
  ['2018-01/2018-02', false],
  ['2018-01-03/', false],
  ['../2018-01-03', false],
  ['2018-01-02~/2018-01-04', false],
])('of %s it is %s that it was on 3 January 2018', (date, isCertain) => {
  expect(isCertainlyOn(mustParseEdtf(date), dayFromCivil(2018, 1, 3))).toBe(isCertain)
})
