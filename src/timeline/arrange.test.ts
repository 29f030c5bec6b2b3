import { describe, expect, it, vi } from 'vitest'
import { generateFile } from '../cli/generate.ts'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { UNSTATED_SIGN } from '../layout/labels.ts'
import { COMPACT, NARROW, NARROW_BELOW, WIDE } from '../layout/laneMetrics.ts'
import { resolveFilter } from '../query/clause.ts'
import { queryDataset } from '../query/result.ts'
import { dayOf, days, NO_FILTER, smallFile } from '../query/testing/smallFile.ts'
import { AXIS_HEIGHT } from '../shapes/picture.ts'
import { DEFAULT_VIEW, type ViewState } from '../state/viewState.ts'
import { createArranger, type Shown, type Size } from './arrange.ts'

const open = (file: DatasetFile) => openDataset(toColumns(file))
const dataset = open(smallFile)

function shown(view: Partial<ViewState> = {}, of = dataset): Shown {
  const { filter } = resolveFilter(of, NO_FILTER)
  return {
    dataset: of,
    result: queryDataset(of, filter),
    view: { ...DEFAULT_VIEW, ...view },
    embedded: false,
  }
}

const SIZE = { width: 1000, height: 400 }

/** Seven pixels a letter; how often it was asked is counted. */
function arranger() {
  const measure = vi.fn((text: string, _font?: string) => 7 * text.length)
  const { looksOf, arrange } = createArranger(measure)
  return {
    measure,
    arrange: (of: Shown, size: Size, view = looksOf(of).fitted) => arrange(of, { ...size, scale: 1 }, view),
  }
}

describe('arrangements one after another', () => {
  it('ask nothing anew when only the selection, the zoom or the day changes', () => {
    const { arrange, measure } = arranger()
    const before = shown()
    const first = arrange(before, SIZE)
    const asked = measure.mock.calls.length
    expect(asked).toBeGreaterThan(0)
    const changes: Partial<ViewState>[] = [
      { sel: { kind: 'term', id: 'mayor' } },
      { view: days('2008', '2010') },
      { at: dayOf('2010') },
    ]
    for (const change of changes) {
      const next = arrange({ ...before, view: { ...before.view, ...change } }, SIZE)
      expect(next.lanes).toBe(first.lanes)
      expect(next.domain).toBe(first.domain)
      expect(next.metrics).toEqual(first.metrics)
      for (const name of ['titles', 'nameOf', 'aboutOf', 'tickWords'] as const)
        expect(next[name]).toBe(first[name])
    }
    expect(measure).toHaveBeenCalledTimes(asked)
  })

  it('measure no label again for lanes as they were before a filter', () => {
    const { arrange, measure } = arranger()
    const answer = (role: string[]) => {
      const { filter } = resolveFilter(dataset, { ...NO_FILTER, role })
      return { ...shown(), result: queryDataset(dataset, filter) }
    }
    const labels = () =>
      measure.mock.calls.filter(([text, font]) => font !== 'name' && text !== UNSTATED_SIGN).length
    const view = arrange(answer([]), SIZE).domain
    arrange(answer(['mayor']), SIZE, view)
    const asked = labels()
    const { lanes } = arrange(answer([]), SIZE, view)
    expect([asked > 0, labels()]).toEqual([true, asked])
    expect(lanes.count).toBeGreaterThan(1)
  })

  it('have rows for the view they were made for until these are packed again', () => {
    const { arrange } = arranger()
    const { from, to } = arrange(shown(), SIZE).domain
    const [view, other] = [
      { from, to: from + (to - from) / 4 },
      { from: to - (to - from) / 4, to },
    ]
    const of = shown({ density: 'compact' })
    const first = arrange(of, SIZE, view)
    expect(first.lanes.view).toEqual(view)
    expect(arrange(of, SIZE, other).lanes).toBe(first.lanes)
    const again = first.pack?.(other, (_, packed) => packed)
    expect(again?.view).toEqual(other)
    expect(arranger().arrange(of, SIZE, other).lanes.rowCount).toEqual(again?.rowCount)
    expect(first.pack?.(first.domain, () => []).rowCount).toEqual(arranger().arrange(of, SIZE).lanes.rowCount)
    expect(arrange(shown({ density: 'overview' }), SIZE).pack).toBeUndefined()
  })

  it('pack nothing anew for another height or for buttons that float over the lanes', () => {
    const { arrange } = arranger()
    const before = shown()
    const { lanes } = arrange(before, SIZE)
    expect(arrange({ ...before, embedded: true }, SIZE).lanes).toBe(lanes)
    const lower = arrange(before, { ...SIZE, height: 300 }).lanes
    for (let lane = 0; lane < lanes.count; lane++) expect(lower.rows(lane)).toBe(lanes.rows(lane))
  })

  it('give rows the height that the page has for them', () => {
    const { arrange } = arranger()
    const before = shown()
    const rowAt = (height: number) => arrange(before, { ...SIZE, height })
    const [low, high] = [rowAt(200), rowAt(2000)]
    expect(low.metrics.row).toBeLessThan(high.metrics.row)
    expect(high.metrics.row).toBe(32)
    expect(low.total).toBe(200)
  })

  it.each<[string, (before: Shown) => Shown, typeof SIZE]>([
    ['filter', (before) => ({ ...before, result: { ...before.result, terms: Uint32Array.of(2) } }), SIZE],
    ['width', (before) => before, { ...SIZE, width: 900 }],
    ['sort', ({ view, ...before }) => ({ ...before, view: { ...view, sort: 'name' } }), SIZE],
    ['language', ({ view, ...before }) => ({ ...before, view: { ...view, lang: 'zh' } }), SIZE],
    ['density', ({ view, ...before }) => ({ ...before, view: { ...view, density: 'compact' } }), SIZE],
    ['years', ({ view, ...before }) => ({ ...before, view: { ...view, time: days('2008', '2016') } }), SIZE],
    ['dataset', () => shown({}, open(smallFile)), SIZE],
  ])('lay lanes anew for another %s', (_, change, size) => {
    const { arrange } = arranger()
    const before = shown()
    const { lanes } = arrange(before, SIZE)
    const next = arrange(change(before), size)
    expect(next.lanes).not.toBe(lanes)
    const fresh = arranger().arrange(change(before), size)
    expect(next.lanes.person).toEqual(fresh.lanes.person)
    expect(next.lanes.top).toEqual(fresh.lanes.top)
  })

  it('lay lanes in the order and name them in the language asked for', () => {
    const { arrange } = arranger()
    const names = (view: Partial<ViewState>) => {
      const { lanes, nameOf } = arrange(shown(view), SIZE)
      return [...lanes.person].map(nameOf)
    }
    expect(names({ density: 'compact' }).slice(-2)).toEqual(['Zhāng Guóqìng', 'Li Ming'])
    expect(names({ density: 'compact', sort: 'name', lang: 'en' }).slice(-2)).toEqual([
      'Li Ming',
      'Zhāng Guóqìng',
    ])
    expect(names({ lang: 'zh' }).slice(-2)).toEqual(['张国清', '李明'])
    expect(arrange(shown(), SIZE).titles(1)).toEqual(['Mayor of the City', 'Mayor of the City'])
  })
})

describe('an arrangement', () => {
  const { arrange } = arranger()
  const heightOf = (embedded: boolean, width: number) => {
    const made = arrange({ ...shown(), embedded }, { width, height: 0 })
    return { over: made.floats, room: made.total - AXIS_HEIGHT - (made.lanes.top[made.lanes.count] ?? 0) }
  }

  it('leaves room under what lies over the lanes: on a narrow page, and never in an embed', () => {
    expect(heightOf(false, NARROW_BELOW)).toEqual({ over: false, room: 0 })
    expect(heightOf(true, NARROW_BELOW)).toEqual({ over: true, room: 0 })
    expect(heightOf(true, NARROW_BELOW - 1)).toEqual({ over: true, room: 0 })
    expect(heightOf(false, NARROW_BELOW - 1)).toEqual({ over: true, room: 56 })
  })

  it('is at least as high as its place, and has the measures of its width', () => {
    expect(arrange(shown(), { width: 1000, height: 5000 }).total).toBe(5000)
    expect(arrange(shown(), { width: NARROW_BELOW, height: 1 }).metrics).toMatchObject({
      ...WIDE,
      minLane: 45,
    })
    expect(arrange(shown(), { width: NARROW_BELOW - 1, height: 1 }).metrics).toBe(NARROW)
    expect(() => arrange(shown(), { width: 1, height: 1 })).not.toThrow()
  })

  it('has lanes no higher than what stands beside them needs', () => {
    const leastOf = (more: { born?: string }, name = 'Li') => {
      const people = smallFile.people.map(({ id }) => ({ id, name, ...more }))
      return arrange(shown({}, open({ ...smallFile, people })), { width: 1000, height: 1 }).metrics.minLane
    }
    expect(leastOf({})).toBe(26)
    expect(leastOf({ born: '1950' })).toBe(45)
    expect(leastOf({ born: '1950' }, 'A name that takes two lines')).toBe(WIDE.minLane)
  })

  it('has its line at the day the data speaks for, and says so, or at the reader’s own', () => {
    expect(arrange(shown(), SIZE).at).toEqual({
      day: dayOf('2020-12-31'),
      label: 'as of 31 Dec 2020',
      chosen: false,
    })
    expect(arrange(shown({ at: dayOf('2010-02-03') }), SIZE).at).toEqual({
      day: dayOf('2010-02-03'),
      label: '3 Feb 2010',
      chosen: true,
    })
  })
})

describe('of the first lanes of a dataset', () => {
  const file = generateFile(400, 3)
  const few = file.people.slice(0, 20)
  const ids = new Set(few.map(({ id }) => id))
  const part: DatasetFile = {
    ...file,
    people: few,
    terms: file.terms.filter(({ person }) => ids.has(person)),
    events: [],
  }
  const whole = { people: file.people.length, terms: file.terms.length, extent: toColumns(file).head.extent }
  const some = openDataset(toColumns(part, whole))
  const withoutEvents = open({ ...file, events: [] })

  it('an arrangement is as high as it will be when all are there', () => {
    const { arrange } = arranger()
    const [first, all] = [arrange(shown({}, some), SIZE), arrange(shown({}, withoutEvents), SIZE)]
    expect(first.metrics).toBe(COMPACT)
    expect(first.domain).toEqual(all.domain)
    expect(first.lanes.count).toBe(20)
    expect(first.lanes.top).toEqual(all.lanes.top.slice(0, first.lanes.top.length))
  })

  it('a part that is filtered is arranged as what it is', () => {
    const { arrange } = arranger()
    const all = shown({}, some)
    const result = { ...all.result, terms: all.result.terms.slice(1) }
    expect(arrange({ ...all, result }, SIZE).metrics).toBe(WIDE)
  })
})
