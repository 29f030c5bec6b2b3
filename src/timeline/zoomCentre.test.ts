import { expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import type { Stop } from '../layout/neighbours.ts'
import type { Viewport } from '../layout/viewport.ts'
import { dayOf, smallFile } from '../query/testing/smallFile.ts'
import type { Selection } from '../state/viewState.ts'
import { daysOfTerms, zoomCentre } from './zoomCentre.ts'

const events = [{ id: 'visit', title: 'Visit', date: '2010-05-01', sources: [{ source: 'gazette' }] }]
const dataset = openDataset(toColumns({ ...smallFile, events }))
const viewport = { from: dayOf('2000'), to: dayOf('2030') }
const fitted = { from: dayOf('2004'), to: dayOf('2010') }
const NONE: Selection = { kind: 'none' }

const centre = (sel: Selection, seen: Viewport = viewport, line = '2020-12-31', focus?: Stop) => {
  const at = { day: dayOf(line), label: '', chosen: false }
  return zoomCentre({ dataset, at, fitted }, focus, sel, seen)
}

it('keys and buttons zoom about what has the focus', () => {
  const event: Stop = { kind: 'event', event: 0, lane: 0, row: 0 }
  const term: Stop = { kind: 'term', term: dataset.terms.indexOf('mayor'), lane: 0, row: 0 }
  const selected: Selection = { kind: 'event', id: 'visit' }
  expect(centre(NONE, viewport, '2020-12-31', event)).toBe(dayOf('2010-05-01') + 0.5)
  expect(centre(selected, viewport, '2020-12-31', term)).toBe(centre({ kind: 'term', id: 'mayor' }))
})

it('else about what is selected', () => {
  expect(centre({ kind: 'event', id: 'visit' })).toBe(dayOf('2010-05-01') + 0.5)
  expect(centre({ kind: 'term', id: 'mayor' })).toBeGreaterThan(dayOf('2010'))
  expect(centre({ kind: 'term', id: 'mayor' })).toBeLessThan(dayOf('2012'))
  const person = centre({ kind: 'person', id: smallFile.people[0]?.id ?? '' })
  expect(person).toBeGreaterThan(dayOf('2012'))
  expect(person).toBeLessThan(dayOf('2014'))
})

it('about the middle of the part of it that is in view', () => {
  const seen = { from: dayOf('2012'), to: dayOf('2030') }
  const middle = centre({ kind: 'term', id: 'mayor' }, seen)
  expect(middle).toBeGreaterThan(dayOf('2012-06'))
  expect(middle).toBeLessThan(dayOf('2012-12'))
})

it('else about the as-of line, else about what matched, else in the middle', () => {
  expect(centre(NONE)).toBe(dayOf('2020-12-31') + 0.5)
  expect(centre({ kind: 'event', id: 'visit' }, { from: dayOf('2012'), to: dayOf('2030') })).toBe(
    dayOf('2020-12-31') + 0.5,
  )
  expect(centre({ kind: 'term', id: 'nobody' })).toBe(dayOf('2020-12-31') + 0.5)
  expect(centre(NONE, viewport, '2040')).toBe((fitted.from + fitted.to) / 2)
  const late = { from: dayOf('2012'), to: dayOf('2014') }
  expect(centre(NONE, late)).toBe((late.from + late.to) / 2)
})

it('there may be more terms in one place than a function may have arguments', () => {
  const mayor = dataset.terms.indexOf('mayor')
  expect(daysOfTerms(dataset, new Array(300_000).fill(mayor))).toEqual(daysOfTerms(dataset, [mayor]))
})
