import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { END_UNSTATED } from '../dataset/columns.ts'
import { asDay, dayFromCivil, isoOfDay, OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import type { Bar } from './bar.ts'
import { headOf, NARROW, WIDE } from './laneMetrics.ts'
import { type SceneInput, scene } from './scene.ts'
import { drawnSpan, TRAIL } from './terms.ts'
import { datasetOf, sceneInput, someDataset, someZoom, type TermDates, termsOf } from './testing/datasets.ts'
import { xOf } from './viewport.ts'

const someForm = fc.constantFrom(WIDE, NARROW)

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
          const heights = new Map(drawn.bars.map((bar) => [bar.term, bar.y]))
          for (const { lane, row, terms } of rowsOf(input)) {
            const y = (tops[lane] ?? 0) - scrollTop + metrics.head + row * metrics.row
            const inView = y + metrics.row > 0 && y < height
            for (const term of terms)
              if (inView) expect(heights.get(term)).toBe(y + metrics.barTop)
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

describe('a hundred days on a thousand pixels', () => {
  const from = dayFromCivil(2000, 1, 1)
  const barsOf = (...dates: TermDates[]): Bar[] => {
    const dataset = termsOf(...dates)
    const input = sceneInput(dataset, WIDE, 1000)
    const { bars } = scene({ ...input, viewport: { from, to: from + 100 } })
    return [...bars].sort((a, b) => a.term - b.term)
  }
  /** The date of the nth day on the page. */
  const on = (n: number) => isoOfDay(asDay(from + n))

  it.each<[string, TermDates, Partial<Bar>]>([
    [
      'from day to day',
      { start: on(10), end: on(19) },
      { x0: 100, x1: 100, x2: 200, x3: 200, end: 'stated' },
    ],
    ['one day', { start: on(10), end: on(10) }, { x0: 100, x1: 100, x2: 110, x3: 110 }],
    ['from month to month', { start: '2000-01', end: '2000-03' }, { x0: 0, x1: 300, x2: 610, x3: 910 }],
    ['within one month', { start: '2000-02', end: '2000-02' }, { x0: 310, x1: 590, x2: 320, x3: 600 }],
    [
      'an end nobody stated',
      { start: on(10) },
      { x0: 100, x1: 100, x2: 100, x3: 100 + TRAIL, end: 'unstated' },
    ],
    [
      'a month, then nothing',
      { start: '2000-02' },
      { x0: 310, x1: 600, x2: 600, x3: 600 + TRAIL, end: 'unstated' },
    ],
    [
      'a start that is only "by"',
      { start: `[..${on(50)}]`, end: on(59) },
      { x0: 500 - TRAIL, x1: 500, x2: 600, x3: 600, start: 'open' },
    ],
    [
      'an end that is only "from"',
      { start: on(10), end: `[${on(19)}..]` },
      { x1: 100, x2: 200, x3: 200 + TRAIL, end: 'stated' },
    ],
    [
      'a start in a month that its open end may outlast',
      { start: '2000-02', end: '[2000-02-10..]' },
      { x0: 310, x1: 590, x2: 410, x3: 600 + TRAIL },
    ],
    [
      'a start on a date marked approximate',
      { start: `${on(10)}~`, end: on(20) },
      { softStart: true, softEnd: false },
    ],
    [
      'an end on a date marked uncertain',
      { start: on(10), end: `${on(20)}?` },
      { softStart: false, softEnd: true },
    ],
  ])('%s', (_, dates, expected) => expect(barsOf(dates)[0]).toMatchObject(expected))

  it('nothing of what ended long before or begins long after', () => {
    const before = { start: on(-90), end: on(-50) }
    const after = { start: on(150), end: on(190) }
    expect(barsOf(before, { start: on(10), end: on(19) }, after).map((bar) => bar.term)).toEqual([1])
  })

  it('current, to the day the data speaks for', () => {
    const input = sceneInput(termsOf({ start: '2020-01-01', end: '..' }), WIDE, 1000)
    const [bar] = scene(input).bars
    const close = xOf(input.viewport, 1000, dayFromCivil(2025, 6, 30) + 1)
    expect(bar).toMatchObject({ x2: close, x3: close, end: 'current', start: 'stated' })
  })

  it('undated, from the term before to the term after', () => {
    const [, bar] = barsOf({ start: on(10), end: on(29) }, { end: on(80) }, { start: on(60), end: on(90) })
    expect(bar).toMatchObject({ start: 'order', x0: 100, x1: 600, x2: 810, x3: 810 })
    const [, other] = barsOf({ start: on(10), end: on(29) }, {}, { start: on(60), end: on(90) })
    expect(other).toMatchObject({ start: 'order', end: 'unstated', x0: 100, x1: 610, x3: 610 + TRAIL })
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

test('a label is no bar: it stands at the height of its row', () => {
  for (const metrics of [WIDE, NARROW]) {
    const { bars, labels } = scene(sceneInput(termsOf({ start: '2000', end: '2010' }), metrics, 800))
    const [bar] = bars
    const [label] = labels
    if (!bar || !label) throw new Error('nothing drawn')
    const middle = bar.y + bar.height / 2
    if (metrics.labels === 'beside') expect(label.y).toBe(middle)
    else expect(label.y).toBeLessThan(bar.y)
    expect(label).toMatchObject({ term: 0, group: 0, text: 'Mayor' })
  }
})

describe('the label of several bars of one office', () => {
  const labelsOf = (...terms: Parameters<typeof datasetOf>[0]) =>
    scene(sceneInput(datasetOf(terms), WIDE, 1000)).labels.map(({ term, text, inside }) => [
      term,
      text,
      inside,
    ])

  it('is one, in the first that is long enough', () =>
    expect(
      labelsOf(
        { start: '1990-01-01', end: '1990-12-31' },
        { start: '1991-01-01', end: '2000-12-31' },
        { start: '2001-01-01', end: '2012-12-31' },
      ),
    ).toEqual([[1, 'Mayor', true]]))

  it('is one each where they are far apart', () =>
    expect(
      labelsOf({ start: '1990-01-01', end: '1990-02-01' }, { start: '2015-01-01', end: '2015-02-01' }),
    ).toEqual([
      [1, 'Mayor', false],
      [0, 'Mayor', false],
    ]))

  it('lies on what is full, and is ink on what is scheduled', () => {
    const begun = { start: '2000-01-01', end: '2030-12-31' }
    expect(labelsOf(begun)).toEqual([[0, 'Mayor', true]])
    expect(labelsOf(begun, { office: 1, start: '2026-01-01', end: '2040-12-31' })).toContainEqual([
      1,
      'Senator',
      false,
    ])
  })
})
