import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { EventMark } from '../layout/eventMarks.ts'
import { COMPACT, NARROW, OVERVIEW, WIDE } from '../layout/laneMetrics.ts'
import type { LaneBand } from '../layout/scene.ts'
import { measure } from '../layout/testing/datasets.ts'
import { asOfLabel, asOfShapes } from './asOf.ts'
import { gridShapes } from './axis.ts'
import { pushEventMark } from './eventMarks.ts'
import { createFit } from './fit.ts'
import { pushLaneNames } from './laneNames.ts'
import { pushLaneEdges, pushLifeLines } from './lanes.ts'
import type { Picture } from './picture.ts'
import type { Shape } from './shape.ts'
import { createShapes } from './shapes.ts'
import { drawn } from './testing/drawn.ts'
import { pictureOf, somePicture } from './testing/pictures.ts'

const listOf = (push: (shapes: Shape[]) => void): string[] => {
  const shapes: Shape[] = []
  push(shapes)
  return shapes.map(drawn)
}

const LANE: LaneBand = { lane: 0, person: 0, y: 20, height: 100, lifeY: 90.4, life: undefined }
const EVENT: EventMark = { lane: 0, events: [0], x: 50, x0: 48, x1: 52, y: 30 }

describe('event marks', () => {
  const marksOf = (mark: Partial<EventMark>) =>
    listOf((shapes) => pushEventMark(shapes, { ...EVENT, ...mark }, 'ink', 'page', 'ink'))

  it('are a diamond', () => expect(marksOf({})).toEqual(['path page/ink at 50,30 M0,-6L6,0L0,6L-6,0Z']))

  it('have whiskers over the days they may fall on, where these are wider than the mark', () => {
    expect(marksOf({ x0: 30, x1: 70 })[0]).toBe('path no/ink at 0,30 M30,0L70,0M30,-3L30,3M70,-3L70,3')
    expect(marksOf({ x0: 42.5, x1: 57.5 })).toHaveLength(1)
  })

  it('have a line to where they run on to, also in a crowd', () => {
    const line = 'path no/ink at 0,30 M50,0L90,0'
    expect(marksOf({ x1: 90, runsTo: 90 })).toEqual([line, 'path page/ink at 50,30 M0,-6L6,0L0,6L-6,0Z'])
    expect(marksOf({ events: [0, 1], x1: 90, runsTo: 90 })[0]).toBe(line)
    expect(marksOf({ runsTo: 40 })).toHaveLength(1)
  })

  it.each([
    [2, 'M0,9A9,9,0,1,1,0,-9A9,9,0,1,1,0,9Z'],
    [10, 'M-1.7,9A9,9,0,1,1,-1.8,-9L1.8,-9A9,9,0,1,1,1.8,9Z'],
    [100, 'M-5.5,9A9,9,0,1,1,-5.5,-9L5.5,-9A9,9,0,1,1,5.5,9Z'],
  ])('count %i events, in a circle that is as wide as they need', (count, circle) => {
    const events = Array.from({ length: count }, (_, event) => event)
    expect(marksOf({ events, x0: 0, x1: 90 })).toEqual([
      `path page/ink at 50,30 ${circle}`,
      `text “${count}” at 50,30.5 count`,
    ])
  })
})

describe('the as-of line', () => {
  const label = 'as of 1 May' // 77 pixels, and 12 of padding

  it('has its label over it, and at the edges within the picture', () => {
    expect(asOfLabel({ x: 400, label }, 800, measure)).toEqual({ x: 355.5, y: 5, width: 89, height: 19 })
    expect(asOfLabel({ x: 5, label }, 800, measure)?.x).toBe(0)
    expect(asOfLabel({ x: 799, label }, 800, measure)?.x).toBe(800 - 89)
  })

  it('is in view a pixel beyond the edges, and no further', () => {
    for (const x of [-1, 801]) expect(asOfLabel({ x, label }, 800, measure)).toBeDefined()
    for (const x of [-1.1, 801.1]) {
      expect(asOfLabel({ x, label }, 800, measure)).toBeUndefined()
      expect(asOfShapes(pictureOf({}, { at: { x, label, chosen: true } }))).toEqual([])
    }
  })

  it('runs from its label to the bottom, louder where the reader set it', () => {
    const lineOf = (chosen: boolean) => asOfShapes(pictureOf({}, { at: { x: 400.4, label, chosen } }))
    expect(lineOf(false)[0]).toMatchObject({ x: 400, y: 24, height: 406, fill: 'muted', opacity: 0.7 })
    expect(lineOf(true)[0]).toMatchObject({ fill: 'accent', opacity: 1 })
    expect(lineOf(true).map(drawn)[2]).toBe('text “as of 1 May” at 361.9,15 label')
  })
})

describe('the axis', () => {
  it('has a line a tick, and a label where it has room and the as-of line has none', () => {
    // The label of the line is 89 pixels wide, and stands in the middle.
    const ticks = [-3, -2, 280.6, 380, 754, 755].map((x) => ({ x, label: `at ${x}`, opens: x === 754 }))
    const shapes = gridShapes(pictureOf({}, { ticks })).map(drawn)
    expect(shapes).toHaveLength(6 + 3)
    expect(shapes[2]).toBe('rect line 281–282 1')
    expect(shapes.slice(6)).toEqual([
      'text “at -2” at 2,15 tick',
      'text “at 280.6” at 285,15 tick',
      'text “at 754” at 758,15 tick-open',
    ])
    const away = gridShapes(pictureOf({}, { ticks, at: { x: 900, label: 'as of today', chosen: false } }))
    expect(away.map(drawn)).toContain('text “at 380” at 384,15 tick')
  })
})

test('a tick after one of a long label has none', () => {
  const ticks = [
    { x: 10, label: '21 August 2013', opens: false },
    { x: 100, label: '26', opens: false },
    { x: 200, label: '31', opens: false },
  ]
  const texts = gridShapes(pictureOf({}, { ticks })).filter(({ kind }) => kind === 'text')
  expect(texts).toMatchObject([{ text: '21 August 2013' }, { text: '31' }])
})

test('no label of a tick lies on another, nor under that of the as-of line, wherever it is', () => {
  fc.assert(
    fc.property(somePicture, (picture) => {
      const box = asOfLabel(picture.at, picture.scene.width, measure)
      let end = Number.NEGATIVE_INFINITY
      for (const shape of gridShapes(picture)) {
        if (shape.kind !== 'text') continue
        expect(shape.x).toBeGreaterThan(end)
        end = shape.x + measure(shape.text)
        if (box) expect(end < box.x || shape.x > box.x + box.width).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

describe('lanes', () => {
  const life = { x0: 30.2, x1: 2000, born: true, died: true }
  const lines = (metrics: Picture['metrics'], band: LaneBand) =>
    listOf((shapes) => pushLifeLines(shapes, pictureOf({ lanes: [band] }, { metrics })))

  it('show a life, with its ends in view', () => {
    expect(lines(WIDE, { ...LANE, life })).toEqual([
      'rect muted 30.2–809 0.7',
      'rect muted 30–31 0.7',
      'rect muted 2000–2001 0.7',
    ])
    expect(lines(WIDE, { ...LANE, life: { ...life, born: false, died: false } })).toHaveLength(1)
  })

  it('show no life that is unknown, out of view, or too near an edge', () => {
    expect(lines(WIDE, LANE)).toEqual([])
    expect(lines(WIDE, { ...LANE, life: { ...life, x0: 900 } })).toEqual([])
    expect(lines(COMPACT, { ...LANE, life })).toEqual([])
  })

  it('end in an edge, but not as texture', () => {
    const edges = (metrics: Picture['metrics']) =>
      listOf((shapes) => pushLaneEdges(shapes, pictureOf({ lanes: [LANE] }, { metrics }), 800))
    expect(edges(WIDE)).toEqual(['rect line 0–800 1'])
    expect(edges(OVERVIEW)).toEqual([])
  })
})

describe('the names of lanes', () => {
  const namesOf = (bands: LaneBand[], more: Partial<Picture> = {}) =>
    listOf((shapes) => pushLaneNames(shapes, pictureOf({ lanes: bands }, more), createFit()))

  it('stand beside their lanes on two lines', () => {
    expect(namesOf([LANE])).toEqual(['text “Person 0” at 20,38 name', 'text “b. 1950” at 20,57 about'])
  })

  it('go on on a second line, and are shortened where that has no room', () => {
    // 152 pixels are 21 letters.
    const nameOf = () => 'A name of more than so many letters'
    expect(namesOf([LANE], { nameOf })).toEqual([
      'text “A name of more than” at 20,38 name',
      'text “so many letters” at 20,57 name',
      'text “b. 1950” at 20,76 about',
    ])
    const long = () => 'A name of more than so many letters on its first line'
    expect(namesOf([LANE], { nameOf: long })[1]).toMatch(/^text “so many letters on.*…” at 20,57 name$/)
    expect(namesOf([{ ...LANE, height: 44 }], { nameOf })).toEqual([
      'text “A name of more than…” at 20,42 name',
    ])
  })

  it('have what else is known below them, each part on a line of its own where one is too short', () => {
    const aboutOf = () => 'Чжан Гоцин · b. 13 August 1964'
    expect(namesOf([LANE], { aboutOf })).toEqual([
      'text “Person 0” at 20,38 name',
      'text “Чжан Гоцин” at 20,57 about',
      'text “b. 13 August 1964” at 20,74 about',
    ])
    expect(namesOf([{ ...LANE, height: 60 }], { aboutOf })).toEqual([
      'text “Person 0” at 20,38 name',
      expect.stringMatching(/^text “Чжан Гоцин · b.*…” at 20,57 about$/),
    ])
  })

  it('stay in view as long as any of their lane is', () => {
    expect(namesOf([{ ...LANE, y: -30 }])[0]).toContain('at 20,18 ')
    expect(namesOf([{ ...LANE, y: -90 }])[0]).toContain('at 20,-17 ')
  })

  it('take one line in lanes without room for two, and every so many-th where lanes are thinner than text', () => {
    expect(namesOf([{ ...LANE, height: 24 }])).toEqual(['text “Person 0” at 20,32 name'])
    const thin = Array.from({ length: 9 }, (_, lane) => ({
      ...LANE,
      lane,
      person: lane,
      y: 4 * lane,
      height: 4,
    }))
    expect(namesOf(thin)).toEqual([
      'text “Person 0” at 20,7 name-thin',
      'text “Person 4” at 20,23 name-thin',
      'text “Person 8” at 20,39 name-thin',
    ])
  })

  it('are of one size, a smaller one where rows are close', () => {
    const heights = [24, 100].map((height, lane) => ({ ...LANE, lane, person: lane, height }))
    const fontsOf = (metrics: Picture['metrics']) =>
      namesOf(heights, { metrics, aboutOf: () => '' }).map((line) => line.split(' ').at(-1))
    expect(fontsOf(WIDE)).toEqual(['name', 'name'])
    expect(fontsOf(COMPACT)).toEqual(['name-line', 'name-line'])
  })

  it('stand over their lanes with what else is known on the same line, where it has room', () => {
    expect(namesOf([LANE], { metrics: NARROW })).toEqual([
      'rect page 10–127 1',
      'text “Person 0” at 12,36 name',
      'text “b. 1950” at 76,36 about',
    ])
    const nameOf = () => 'x'.repeat(103)
    expect(namesOf([LANE], { metrics: NARROW, nameOf })).toHaveLength(2)
  })

  it('cover what is scrolled from under them', () => {
    expect(namesOf([{ ...LANE, y: -5 }], { metrics: NARROW })[0]).toBe('rect page 0–800 1')
  })
})

describe('shortened texts', () => {
  it('are found once for a font and a room', () => {
    const fitText = createFit()
    let measured = 0
    const counting = (text: string) => {
      measured++
      return measure(text)
    }
    const first = fitText(counting, 'name', 'A long name', 50)
    expect(first).toBe('A long…')
    const before = measured
    expect(fitText(counting, 'name', 'A long name', 50)).toBe(first)
    expect(measured).toBe(before)
    expect(fitText(counting, 'about', 'A long name', 50)).toBe(first)
    expect(fitText(counting, 'name', 'A long name', 80)).toBe('A long name')
    expect(measured).toBeGreaterThan(before)
  })
})

describe('layers', () => {
  test('hold each bar, label, event and name of the scene', () => {
    fc.assert(
      fc.property(somePicture, (picture) => {
        const shapes = createShapes()
        const all = [...shapes.names(picture), ...shapes.plot(picture)].flatMap((layer) => layer.shapes)
        const texts = all.filter((shape) => shape.kind === 'text')
        for (const label of picture.scene.labels)
          expect(texts.some(({ text, x }) => text === label.text && x === label.x)).toBe(true)
        for (const bar of picture.scene.bars)
          expect(all.some(({ y }) => Math.abs(y - bar.y) <= bar.height)).toBe(true)
        expect(
          all.filter((shape) => shape.kind === 'path' && shape.lineWidth === 1.25).length,
        ).toBeGreaterThanOrEqual(picture.scene.events.length)
        if (picture.metrics.labels !== 'none')
          for (const { person } of picture.scene.lanes)
            expect(texts.some(({ text }) => text === picture.nameOf(person))).toBe(true)
      }),
    )
  })

  test('lie side by side: names and plot share no pixel', () => {
    fc.assert(
      fc.property(somePicture, (picture) => {
        const shapes = createShapes()
        for (const { clip } of shapes.names(picture)) expect(clip.x + clip.width).toBe(picture.metrics.names)
        for (const { clip } of shapes.plot(picture)) expect(clip.x).toBe(picture.metrics.names)
      }),
    )
  })
})
