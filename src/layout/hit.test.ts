import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { EVENT_SIZE } from './eventMarks.ts'
import { hit } from './hit.ts'
import { NARROW, WIDE } from './laneMetrics.ts'
import { scene } from './scene.ts'
import { datasetOf, sceneInput, someDataset, someZoom, termsOf } from './testing/datasets.ts'

const WIDTH = 800
const someScene = fc
  .tuple(someDataset, fc.constantFrom(WIDE, NARROW), someZoom)
  .map(([dataset, metrics, zoom]) => {
    const input = sceneInput(dataset, metrics, WIDTH)
    return scene({ ...input, viewport: zoom(input.viewport) })
  })

describe('pointing', () => {
  test('at the middle of what is visible of a bar finds a bar there, in its row', () => {
    fc.assert(
      fc.property(someScene, (drawn) => {
        for (const bar of drawn.bars) {
          const [lo, hi] = [Math.max(bar.x0, 0), Math.min(bar.x3, WIDTH)]
          if (hi <= lo) continue
          const x = (lo + hi) / 2
          const target = hit(drawn, x, bar.y + bar.height / 2)
          if (target?.kind !== 'term') throw new Error(`found ${target?.kind}`)
          const found = drawn.bars.find(({ term }) => term === target.term)
          expect(found).toMatchObject({ y: bar.y, lane: target.lane })
          expect(found?.x0).toBeLessThanOrEqual(x)
          expect(found?.x3).toBeGreaterThanOrEqual(x)
        }
      }),
    )
  })

  test('at a label finds its term', () => {
    fc.assert(
      fc.property(someScene, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (drawn, share) => {
        for (const label of drawn.labels) {
          const bar = drawn.bars.find(({ term }) => term === label.term)
          expect(hit(drawn, label.x + share * label.width, label.y)).toEqual({
            kind: 'term',
            term: label.term,
            lane: bar?.lane,
          })
        }
      }),
    )
  })

  test('at an event mark finds its events', () => {
    fc.assert(
      fc.property(someScene, (drawn) => {
        for (const { x, y, events, lane } of drawn.events)
          expect(hit(drawn, x, y)).toEqual({ kind: 'events', events, lane })
      }),
    )
  })

  test('far from everything finds nothing', () => {
    fc.assert(
      fc.property(
        someScene,
        fc.integer({ min: 0, max: WIDTH }),
        fc.integer({ min: 0, max: 900 }),
        (drawn, x, y) => {
          const near = 20
          const isNear = [
            ...drawn.bars.map(
              (bar) =>
                x > bar.x0 - near && x < bar.x3 + near && y > bar.y - near && y < bar.y + bar.height + near,
            ),
            ...drawn.labels.map(
              (label) =>
                x > label.x - near && x < label.x + label.width + near && Math.abs(y - label.y) < near,
            ),
            ...drawn.events.map(
              (mark) =>
                x > mark.x - near && x < (mark.runsTo ?? mark.x) + near && Math.abs(y - mark.y) < near,
            ),
          ]
          if (!isNear.includes(true)) expect(hit(drawn, x, y)).toBeUndefined()
        },
      ),
    )
  })
})

describe('a thin bar', () => {
  const dataset = termsOf(
    { start: '2000-01-01', end: '2000-01-01' },
    { start: '2020-01-01', end: '2020-01-01' },
  )
  const drawn = scene({ ...sceneInput(dataset, WIDE, WIDTH), titles: () => ['', ''] })
  const [bar] = drawn.bars
  if (!bar) throw new Error('no bar')
  const y = bar.y + bar.height / 2

  it('is found from a little beside it', () => {
    expect(hit(drawn, bar.x0 - 3, y)).toMatchObject({ term: bar.term })
    expect(hit(drawn, bar.x3 + 3, y)).toMatchObject({ term: bar.term })
    expect(hit(drawn, bar.x0, bar.y + bar.height + 3)).toMatchObject({ term: bar.term })
  })

  it('but not from further', () => {
    expect(hit(drawn, bar.x0 - 8, y)).toBeUndefined()
    expect(hit(drawn, bar.x0, bar.y + bar.height + 8)).toBeUndefined()
  })
})

describe('at the very edge', () => {
  const dataset = termsOf(
    { start: '2000-01-01', end: '2001-01-01' },
    { start: '2020-01-01', end: '2021-01-01' },
  )
  const drawn = scene(sceneInput(dataset, WIDE, WIDTH))
  const [label] = drawn.labels
  const bar = drawn.bars.find(({ term }) => term === label?.term)
  if (!label || !bar || label.inside) throw new Error('a label beside its bar')
  const finds = (x: number, y: number, what = drawn) => hit(what, x, y) !== undefined

  it('of a label it is found, and not beyond', () => {
    const alone = { ...drawn, bars: [{ ...bar, y: -100 }] }
    const right = label.x + label.width
    for (const [x, y] of [[label.x, label.y], [right, label.y], [label.x, label.y - 9], [label.x, label.y + 9]] as const)
      expect(finds(x, y, alone)).toBe(true)
    for (const [x, y] of [[label.x - 0.1, label.y], [right + 0.1, label.y], [label.x, label.y - 9.1], [label.x, label.y + 9.1]] as const)
      expect(finds(x, y, alone)).toBe(false)
  }) // biome-ignore format: two lists

  it('of a bar, and four pixels around it', () => {
    const alone = { ...drawn, labels: [] }
    const [top, bottom] = [bar.y - 4, bar.y + bar.height + 4]
    for (const [x, y] of [[bar.x0 - 4, top], [bar.x3 + 4, top], [bar.x0, bottom], [bar.x3, bottom]] as const)
      expect(finds(x, y, alone)).toBe(true)
    for (const [x, y] of [[bar.x0 - 4.1, bar.y], [bar.x3 + 4.1, bar.y], [bar.x0, top - 0.1], [bar.x0, bottom + 0.1]] as const)
      expect(finds(x, y, alone)).toBe(false)
  }) // biome-ignore format: two lists

  it('of two bars as near, it is the later', () => {
    const other = { ...bar, term: 99, x0: bar.x3, x3: bar.x3 + 50 }
    const alone = { ...drawn, labels: [], bars: [bar, other] }
    expect(hit(alone, bar.x3, bar.y)).toMatchObject({ term: 99 })
    expect(hit(alone, bar.x3 - 1, bar.y)).toMatchObject({ term: bar.term })
    expect(hit(alone, bar.x3 + 1, bar.y)).toMatchObject({ term: 99 })
  })
})

it('an event in front of nothing is found by its size', () => {
  const drawn = scene(sceneInput(datasetOf([], [{ date: '2001', people: [0] }]), WIDE, WIDTH))
  const [mark] = drawn.events
  if (!mark) throw new Error('no mark')
  const target = { kind: 'events', events: [0], lane: 0 }
  expect(hit(drawn, mark.x + EVENT_SIZE / 2, mark.y)).toEqual(target)
  expect(hit(drawn, mark.x + EVENT_SIZE, mark.y)).toBeUndefined()
})

it('an event that goes on is found along its line', () => {
  const drawn = scene(sceneInput(datasetOf([], [{ date: '2001/..', people: [0] }]), WIDE, WIDTH))
  const [mark] = drawn.events
  if (!mark?.runsTo) throw new Error('no line')
  const target = { kind: 'events', events: [0], lane: 0 }
  expect(hit(drawn, (mark.x + mark.runsTo) / 2, mark.y + 3)).toEqual(target)
  expect(hit(drawn, (mark.x + mark.runsTo) / 2, mark.y + 12)).toBeUndefined()
  expect(hit(drawn, mark.runsTo + 12, mark.y)).toBeUndefined()
})
