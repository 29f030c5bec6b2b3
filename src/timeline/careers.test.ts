import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import type { Dataset } from '../dataset/dataset.ts'
import { stopsOfLane } from '../layout/neighbours.ts'
import { createScene } from '../layout/scene.ts'
import { datasetOf, someDataset } from '../layout/testing/datasets.ts'
import { DEFAULT_VIEW } from '../state/viewState.ts'
import { createArranger } from './arrange.ts'
import { careersOf } from './careers.ts'

const measure = (text: string) => text.length * 6
const sayings = { party: false, annotations: [], selection: { kind: 'none' }, faint: undefined } as const

/** A page of 800 × 600 pixels that shows a share of the axis. */
function pageOf(dataset: Dataset, share = 1) {
  const all = (count: number) => Uint32Array.from({ length: count }, (_, i) => i)
  const result = {
    terms: all(dataset.terms.count),
    events: all(dataset.events.count),
    people: dataset.people.count,
    faint: new Uint32Array(),
  }
  const arranger = createArranger(measure)
  const shown = { dataset, result, view: DEFAULT_VIEW, embedded: false }
  const { domain } = arranger.looksOf(shown)
  const viewport = { from: domain.from, to: domain.from + (domain.to - domain.from) * share }
  const arrangement = arranger.arrange(shown, { width: 800, height: 600, scale: 1 }, viewport)
  const width = 800 - arrangement.metrics.names
  const scene = createScene()({ ...arrangement, viewport, width, height: 600, scrollTop: 0 })
  return { arrangement, viewport, scene }
}

test('each lane in view has all its terms and events once, in order, with their true places', () => {
  fc.assert(
    fc.property(someDataset, fc.double({ min: 0.05, max: 1, noNaN: true }), (dataset, share) => {
      const { arrangement, viewport, scene } = pageOf(dataset, share)
      const listing = { scene, viewport, sayings, focused: undefined, most: 400 }
      const { careers, left } = careersOf(arrangement, listing)
      expect(left).toBe(0)
      for (const { band, marks, said } of careers) {
        const stops = stopsOfLane(dataset, arrangement.lanes, band.lane)
        expect(marks.map(({ stop }) => stop)).toEqual(stops)
        expect(said[0]?.text).toBe(arrangement.nameOf(band.person))
        for (const kind of ['term', 'event']) {
          const its = marks.filter(({ stop }) => stop.kind === kind)
          expect(its.map(({ place }) => place)).toEqual(its.map((_, k) => k + 1))
          expect(new Set(its.map(({ of }) => of)).size).toBeLessThanOrEqual(1)
          for (const { of } of its) expect(of).toBe(its.length)
        }
        for (const { box } of marks)
          if (box) {
            expect(box.left).toBeLessThan(800)
            expect(box.left + box.width).toBeGreaterThan(arrangement.metrics.names)
          }
      }
    }),
  )
})

test('of too many there are at most so many, what has the focus among them, and the rest is counted', () => {
  fc.assert(
    fc.property(someDataset, fc.nat(20), fc.nat(), (dataset, most, pick) => {
      const { arrangement, viewport, scene } = pageOf(dataset)
      const of = (focused: string | undefined, n: number) => {
        const { careers, left } = careersOf(arrangement, { scene, viewport, sayings, focused, most: n })
        return { marks: careers.flatMap(({ marks }) => marks), left }
      }
      const all = of(undefined, 10_000).marks
      const focused = all[pick % Math.max(all.length, 1)]?.key
      const { marks, left } = of(focused, most)
      expect(marks.length).toBeLessThanOrEqual(most + 1)
      if (focused !== undefined) expect(marks.map(({ key }) => key)).toContain(focused)
      const inView = all.filter(({ box }) => box).length
      if (all.length > most) expect(left).toBe(Math.max(0, inView - marks.filter(({ box }) => box).length))
    }),
  )
})

it('says of a person how much of the career is in view, and of a term what the picture shows', () => {
  const dataset = datasetOf([
    { start: '2000-01-01', end: '2004-12-31' },
    { start: '2003-01-01', end: '..', office: 1 },
  ])
  const { arrangement, viewport, scene } = pageOf(dataset, 0.1)
  const selection = { kind: 'term', id: 't1' } as const
  const listing = { scene, viewport, sayings: { ...sayings, selection }, focused: undefined, most: 400 }
  const [career] = careersOf(arrangement, listing).careers
  const textOf = (said: readonly { readonly text: string }[] = []) => said.map(({ text }) => text).join(', ')
  expect(textOf(career?.said)).toBe('Person 0, 2 offices, 1 of them in view, 2000 to 2025')
  expect(career?.marks.map(({ said }) => textOf(said))).toEqual([
    'Mayor, 1 January 2000 to 31 December 2004, Group 0',
    'Senator, 1 January 2003, in office on 30 June 2025, Group 1, while Mayor, selected',
  ])
})

it('says no dash of dates, which a screen reader may pass over', () => {
  const dataset = datasetOf([
    { start: '2003', end: '2004-02' },
    { start: '2001-05-04/2001-05-09', end: '..', office: 1 },
  ])
  const { arrangement, viewport, scene } = pageOf(dataset)
  const listing = { scene, viewport, sayings, focused: undefined, most: 400 }
  const [career] = careersOf(arrangement, listing).careers
  const heard = [career?.said, ...(career?.marks.map(({ said }) => said) ?? [])].flatMap((said = []) =>
    said.map(({ text }) => text),
  )
  expect(heard).toContain('2003 to February 2004')
  expect(heard).toContain('4 to 9 May 2001, in office on 30 June 2025')
  expect(heard.filter((text) => /[–—]/.test(text))).toEqual([])
})

it('names a term by its title, and by what stands on its bar', () => {
  const dataset = datasetOf([
    { start: '2003', end: '2004', office: 2 },
    { start: '2005', end: '2006', office: 3 },
  ])
  const { arrangement, viewport, scene } = pageOf(dataset)
  const listing = { scene, viewport, sayings, focused: undefined, most: 400 }
  const named = careersOf(arrangement, listing).careers[0]?.marks.map(({ said }) => said[0]?.text)
  expect(named).toEqual(['Vice Premier (Vice Prem.)', 'Party Secretary of Tianjin (Secretary, Tianjin)'])
})
