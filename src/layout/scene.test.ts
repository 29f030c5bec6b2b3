import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { END_UNSTATED, spanMin } from '../dataset/columns.ts'
import { dayFromCivil, OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import { headOf, NARROW, WIDE } from './laneMetrics.ts'
import { createScene, type Scene, type SceneInput, scene } from './scene.ts'
import { drawnSpan, TRAIL } from './terms.ts'
import { datasetOf, sceneInput, someDataset, someZoom } from './testing/datasets.ts'
import { xOf } from './viewport.ts'

const someForm = fc.constantFrom(WIDE, NARROW)
const rarely = fc.constantFrom(true, false, false)

/** Terms by lane and row, as the lanes say. */
function rowsOf({ lanes }: SceneInput) {
  return Array.from({ length: lanes.count }, (_, lane) => lane).flatMap((lane) => {
    return lanes.rows(lane).map(({ terms }, row) => ({ lane, row, terms: [...terms] }))
  })
}

describe('a scene', () => {
  test('has each bar in view once, its marks in order', () => {
    fc.assert(
      fc.property(someDataset, someForm, someZoom, (dataset, metrics, zoom) => {
        const whole = sceneInput(dataset, metrics, 800)
        const viewport = zoom(whole.viewport)
        const { bars } = scene({ ...whole, viewport })
        const drawn = bars.map((bar) => bar.term)
        expect(new Set(drawn).size).toBe(drawn.length)
        for (const term of rowsOf(whole).flatMap((row) => row.terms)) {
          const { from, to } = drawnSpan(dataset.term, term)
          if (to > viewport.from && from < viewport.to) expect(drawn).toContain(term)
        }
        for (const bar of bars) {
          expect(bar.x0).toBeLessThanOrEqual(bar.x1)
          expect(bar.x0).toBeLessThanOrEqual(bar.x2)
          expect(bar.x1).toBeLessThanOrEqual(bar.x3 + 1e-6)
          expect(bar.x2).toBeLessThanOrEqual(bar.x3)
          expect(bar.x3 - bar.x0).toBeGreaterThanOrEqual(metrics.minBar - 1e-6)
        }
      }),
    )
  })

  test('is the same where its parts were composed before it', () => {
    const rounded = (one: Scene) =>
      JSON.parse(
        JSON.stringify(one, (_, value) => (typeof value === 'number' ? Math.round(value * 1e6) : value)),
      )
    fc.assert(
      fc.property(someDataset, someForm, fc.integer({ min: 20, max: 300 }), (dataset, metrics, part) => {
        const whole = sceneInput(dataset, metrics, 800)
        const input = { ...whole, height: whole.lanes.top.at(-1) ?? 0 }
        const compose = createScene()
        for (let y = 0; y < input.height; y += part) compose({ ...input, scrollTop: y, height: part })
        expect(rounded(compose(input))).toEqual(rounded(scene(input)))
      }),
    )
  })

  test('draws to scale what has a length, and the rest as long at any zoom', () => {
    fc.assert(
      fc.property(someDataset, someForm, someZoom, (dataset, metrics, zoom) => {
        const whole = sceneInput(dataset, metrics, 800)
        const viewport = zoom(whole.viewport)
        const x = (day: number) => xOf(viewport, 800, day)
        const { startMin, startMax, endMin, endMax, flags } = dataset.term
        for (const { term, x0, x1, x2, x3, end } of scene({ ...whole, viewport }).bars) {
          const unstated = ((flags[term] ?? 0) & END_UNSTATED) !== 0
          expect(end === 'unstated').toBe(unstated)
          expect(x0).toBeCloseTo(startMin[term] === OPEN_PAST ? x1 - TRAIL : x(startMin[term] ?? 0), 4)
          if (unstated) expect([x2 - x1, x3 - x1].map(Math.round)).toEqual([0, TRAIL])
          else {
            // What is certain takes the least width.
            const isShort = (endMin[term] ?? 0) + 1 > (startMax[term] ?? 0) && x3 - x0 < metrics.minBar + 1e-6
            if (isShort) expect([x1 - x0, x3 - x2]).toEqual([0, 0])
            else {
              expect(x1).toBeCloseTo(x(startMax[term] ?? 0), 4)
              expect(x2).toBeCloseTo(Math.max(x((endMin[term] ?? 0) + 1), x0), 4)
            }
            const close = x(drawnSpan(dataset.term, term).to)
            const open = endMax[term] === OPEN_FUTURE
            expect(x3).toBeCloseTo(open ? close + TRAIL : Math.max(close, x0 + metrics.minBar), 4)
          }
        }
      }),
    )
  })

  test('stacks lanes, rows and events as the lanes say, and only those in view', () => {
    const someTop = fc.integer({ min: 0, max: 600 })
    fc.assert(
      fc.property(
        someDataset,
        someForm,
        someTop,
        fc.integer({ min: 1, max: 500 }),
        (dataset, metrics, scrollTop, height) => {
          const input = { ...sceneInput(dataset, metrics, 800), scrollTop, height }
          const drawn = scene(input)
          const tops = [...input.lanes.top]
          const bands = tops
            .slice(0, -1)
            .map((top, lane) => ({ lane, y: top - scrollTop, height: (tops[lane + 1] ?? 0) - top }))
            .filter((band) => band.y < height && band.y + band.height > 0)
          expect(drawn.lanes.map(({ lane, y, height }) => ({ lane, y, height }))).toEqual(bands)
          const barOf = new Map(drawn.bars.map((bar) => [bar.term, bar]))
          for (const { lane, row, terms } of rowsOf(input)) {
            const heights = new Map<number, number>()
            terms.forEach((term, k) => {
              const bar = barOf.get(term)
              // Of terms on the same pixels one bar is drawn for all.
              if (bar) for (const its of terms.slice(k, k + bar.crowd)) heights.set(its, bar.y)
            })
            const y = (tops[lane] ?? 0) - scrollTop + metrics.head + row * metrics.row
            const inView = y + metrics.row > 0 && y < height
            // A term without any date, of a person whose terms are not in the order of time, lies at the last day that the data speaks for.
            const isOnAxis = (term: number) => spanMin(dataset.term, term) <= input.viewport.to
            for (const term of terms)
              if (inView && isOnAxis(term)) expect(heights.get(term)).toBe(y + metrics.barTop)
              else if (y + metrics.row < 0 || y > height) expect(heights.has(term)).toBe(false)
          }
          for (const mark of drawn.events)
            expect(mark.y).toBe(drawn.lanes.find(({ lane }) => lane === mark.lane)?.lifeY)
          for (const { y, height, lifeY } of drawn.lanes) {
            expect(lifeY).toBeGreaterThan(y)
            expect(lifeY).toBeLessThan(y + height)
          }
        },
      ),
    )
  })

  test('has each event in view in one mark of its lane, below the rows', () => {
    fc.assert(
      fc.property(someDataset, someForm, someZoom, (dataset, metrics, zoom) => {
        const whole = sceneInput(dataset, metrics, 800)
        const viewport = zoom(whole.viewport)
        const { lanes, bars, events } = scene({ ...whole, viewport })
        const { from, items } = whole.lanes.events
        for (const { lane, y, height, lifeY } of lanes) {
          const inView = [...items.subarray(from[lane], from[lane + 1])].filter(
            (event) =>
              (dataset.event.max[event] ?? 0) + 1 > viewport.from &&
              (dataset.event.min[event] ?? 0) < viewport.to,
          )
          const marked = events.filter((mark) => mark.lane === lane).flatMap((mark) => mark.events)
          expect(inView.filter((event) => marked.filter((other) => other === event).length !== 1)).toEqual([])
          const rows = whole.lanes.rowCount[lane] ?? 0
          const below = y + headOf(metrics, rows) + rows * metrics.row
          const room = (from[lane + 1] ?? 0) > (from[lane] ?? 0) ? metrics.eventRow : metrics.foot
          expect(lifeY).toBe(below + room / 2)
          expect(lifeY + room / 2).toBeLessThanOrEqual(y + height)
          for (const bar of bars.filter((other) => other.lane === lane))
            expect(bar.y + bar.height).toBeLessThanOrEqual(below)
        }
      }),
    )
  })

  test('of nothing is empty', () => {
    const { lanes, bars, labels, events } = scene(sceneInput(datasetOf([]), WIDE, 800))
    expect({ lanes, bars, labels, events }).toEqual({ lanes: [], bars: [], labels: [], events: [] })
  })
})

describe('scenes of one frame after another', () => {
  const someScroll = fc.integer({ min: 0, max: 400 })

  test('are as each by itself, however the lanes are scrolled and the axis moves', () => {
    const frames = fc.array(fc.tuple(someScroll, someZoom, rarely), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(someDataset, someForm, frames, (dataset, metrics, all) => {
        const input = sceneInput(dataset, metrics, 800)
        const next = createScene()
        let { viewport } = input
        for (const [scrollTop, zoom, moves] of all) {
          if (moves) viewport = zoom(input.viewport)
          const frame = { ...input, viewport, scrollTop, height: 300 }
          expect(next(frame)).toEqual(scene(frame))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('follow whatever decides where things stand', () => {
    const dataset = datasetOf([
      { start: '1990', end: '1999', office: 3 },
      { start: '1995', end: '2010', office: 1 },
    ])
    const input = sceneInput(dataset, WIDE, 800)
    const { lanes } = sceneInput(datasetOf([{ start: '1990', end: '1999' }]), WIDE, 800)
    const changes: Partial<SceneInput>[] = [
      { dataset: datasetOf([{ start: '1991', end: '1992' }, { start: '1993' }]) },
      { lanes },
      { faint: Uint8Array.of(1, 0) },
      { metrics: NARROW },
      { viewport: { ...input.viewport, to: input.viewport.to - 900 } },
      { width: 700 },
      { measure: (text) => text.length },
      { paletteOf: () => 5 },
      { titles: () => ['Other', 'Other'] },
    ]
    for (const change of changes) {
      const next = createScene()
      const before = next(input)
      const after = next({ ...input, ...change })
      expect(after).toEqual(scene({ ...input, ...change }))
      expect(after).not.toEqual(before)
      expect(next(input)).toEqual(before)
    }
  })

  it('keep what a row shows as long as only the lanes are scrolled', () => {
    const next = createScene()
    const input = sceneInput(datasetOf([{ start: '1990', end: '1999' }]), WIDE, 800)
    const [bar] = next(input).bars
    expect(next(input).bars[0]).toBe(bar)
    expect(next({ ...input, scrollTop: 3 }).bars[0]).toEqual({ ...bar, y: (bar?.y ?? 0) - 3 })
  })
})

describe('the life of a person', () => {
  const lifeOf = (born?: number, died?: number) => {
    const dataset = datasetOf([{ start: '2000', end: '2010' }])
    const input = sceneInput(dataset, WIDE, 1000)
    const alive = {
      ...dataset,
      born: Int32Array.of(born ?? OPEN_PAST),
      died: Int32Array.of(died ?? OPEN_FUTURE),
    }
    return {
      life: scene({ ...input, dataset: alive }).lanes[0]?.life,
      x: (day: number) => xOf(input.viewport, 1000, day),
    }
  }
  const [born, died] = [dayFromCivil(1950, 3, 1), dayFromCivil(2012, 5, 1)]

  it('runs from the first day to the last', () => {
    const { life, x } = lifeOf(born, died)
    expect(life).toEqual({ x0: x(born), x1: x(died + 1), born: true, died: true })
  })

  it('goes on to the day the data speaks for', () => {
    const { life, x } = lifeOf(born)
    expect(life).toEqual({ x0: x(born), x1: x(dayFromCivil(2025, 6, 30) + 1), born: true, died: false })
  })

  it('comes from beyond the page where its beginning is not known', () => {
    expect(lifeOf(undefined, died).life).toMatchObject({ born: false, died: true })
    expect(lifeOf(undefined, died).life?.x0).toBeLessThan(0)
  })

  it('is not drawn where nothing of it is known', () => expect(lifeOf().life).toBeUndefined())
})
