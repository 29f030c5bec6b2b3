import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { COMPACT, fillRows, NARROW, WIDE } from '../layout/laneMetrics.ts'
import { scene } from '../layout/scene.ts'
import { datasetOf, sceneInput, someZoom } from '../layout/testing/datasets.ts'
import { asOfShapes } from './asOf.ts'
import { createHighlights } from './highlight.ts'
import { NO_HIGHLIGHT } from './highlighted.ts'
import type { Rect, Shape } from './shape.ts'
import { createShapes } from './shapes.ts'
import { pictureOf } from './testing/pictures.ts'

/** What is painted over this rectangle after it, and has its pixels. */
const isOver = (rect: Rect, later: Rect): boolean =>
  later.x < rect.x + rect.width &&
  later.x + later.width > rect.x &&
  later.y < rect.y + rect.height &&
  later.y + later.height > rect.y

/** Plates of the page's colour that lie over what a group's colour was painted in last. */
const cuts = (shapes: readonly Shape[]): Rect[] => {
  const rects = shapes.filter((shape) => shape.kind === 'rect')
  return rects.flatMap((rect, i) => {
    const later = rects.slice(i + 1)
    const isPaintedAgain = later.some((one) => isDeepStrictEqual(one, rect))
    if (isPaintedAgain || !rect.fill.startsWith('group-')) return []
    return later.filter((one) => one.fill === 'page' && isOver(rect, one))
  })
}

/** Posts in a row of which only the same years are known. */
function sequence(count: number) {
  const posts = [0, 2, 3].slice(0, count).map((office) => ({ start: '[2000..2004]', office }))
  return sceneInput(datasetOf([{ start: '1990', end: '2020', office: 1 }, ...posts]), NARROW, 360)
}

describe('labels over a bracket', () => {
  test('have no plate over its sides, on the picture and where one of them is selected', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 3 }), fc.nat({ max: 2 }), (count, selected) => {
        const drawn = scene(sequence(count))
        expect(drawn.bars.filter(({ bracket }) => bracket)).toHaveLength(count)
        expect(drawn.labels.filter(({ inside }) => !inside).length).toBeGreaterThan(1)
        const picture = pictureOf(drawn, { metrics: NARROW })
        const { plot } = createShapes()
        const layers = plot(picture).filter(({ name }) => name === 'lanes')
        const terms = new Set([1 + (selected % count)])
        const over = createHighlights()(picture, { ...NO_HIGHLIGHT, terms }, NO_HIGHLIGHT)
        expect(cuts(layers.flatMap(({ shapes }) => shapes))).toEqual([])
        expect(cuts([...layers, ...over].flatMap(({ shapes }) => shapes))).toEqual([])
      }),
    )
  })

  it('begin behind its first side', () => {
    const { bars, labels } = scene(sequence(3))
    const posts = labels.filter(({ term }) => term > 0)
    expect(posts).toHaveLength(3)
    for (const { x, term } of posts)
      expect(x).toBeGreaterThan((bars.find((bar) => bar.term === term)?.x0 ?? 0) + 1)
  })
})

/** The lowest rows of a page that has all its lanes in view. */
const LOW = fillRows(WIDE, ({ row }) => row, 18)

/** Careers with posts of which only the same years are known, and others before, among and after them. */
const someSequences = fc
  .record({
    from: fc.integer({ min: 1992, max: 2015 }),
    years: fc.integer({ min: 0, max: 12 }),
    posts: fc.array(fc.nat({ max: 4 }), { minLength: 2, maxLength: 5 }),
    others: fc.array(fc.record({ year: fc.integer({ min: 1990, max: 2020 }), office: fc.nat({ max: 4 }) }), {
      maxLength: 6,
    }),
  })
  .map(({ from, years, posts, others }) =>
    datasetOf([
      ...posts.map((office) => ({ start: `[${from}..${from + years}]`, office })),
      ...others.map(({ year, office }) => ({ start: `${year}`, end: `${year + 2}`, office })),
    ]),
  )

const narrowBracket = datasetOf([
  ...[0, 0].map((office) => ({ start: '[1992..1992]', office })),
  { start: '1993', end: '1995', office: 0 },
])

test('a bracket has a side from row to row where no label lies across, at any width and zoom', () => {
  let crossed = 0
  fc.assert(
    fc.property(
      someSequences,
      fc.constantFrom(NARROW, WIDE, COMPACT, LOW),
      fc.integer({ min: 260, max: 900 }),
      someZoom,
      (dataset, metrics, width, zoom) => {
        const whole = sceneInput(dataset, metrics, width)
        const drawn = scene({ ...whole, viewport: zoom(whole.viewport) })
        const layers = createShapes().plot(pictureOf(drawn, { metrics }))
        const rects = layers
          .filter(({ name }) => name === 'lanes')
          .flatMap(({ shapes }) => shapes)
          .filter((shape): shape is Rect => shape.kind === 'rect' && shape.fill.startsWith('group-'))
        for (const { term, x0, x1, y, height, bracket } of drawn.bars) {
          if (!bracket) continue
          // What stands in it is not cut by its top or its foot.
          const own = drawn.labels.find((label) => label.term === term)
          const lines = rects.filter((one) => one.height === 1 && one.x === x0)
          if (own) for (const line of lines) expect(Math.abs(line.y + 0.5 - own.y)).toBeGreaterThanOrEqual(7)
          const foot = y + (bracket.below ? bracket.pitch : height)
          for (const x of [Math.round(x0), Math.round(x1) - 1]) {
            const labelled = (at: number) =>
              drawn.labels.some(
                (label) =>
                  label.x - 2 < x + 1 && label.x + label.width + 2 > x && Math.abs(at - 0.5 - label.y) < 8,
              )
            const isDrawn = (at: number) =>
              rects.some((one) => one.width === 1 && one.x === x && one.y <= at && at < one.y + one.height)
            const heights = Array.from({ length: Math.ceil(foot - y - 0.25) }, (_, i) => y + 0.25 + i)
            const isCrossed = heights.some(labelled)
            if (isCrossed) crossed++
            for (const at of heights) {
              if (!isCrossed) expect(isDrawn(at)).toBe(true)
              else if (labelled(at) || (bracket.above && bracket.below)) expect(isDrawn(at)).toBe(false)
            }
            if (isCrossed && !bracket.below) expect(isDrawn(foot - 0.75)).toBe(true)
          }
        }
      },
    ),
    // Chance alone may bring no label that is longer than its bracket.
    { examples: [[narrowBracket, NARROW, 260, (view) => view]] },
  )
  expect(crossed).toBeGreaterThan(0)
})

test('the as-of line goes round the labels in its way, and is whole elsewhere', () => {
  let crossed = 0
  fc.assert(
    fc.property(
      someSequences,
      fc.constantFrom(NARROW, WIDE, COMPACT),
      fc.integer({ min: 0, max: 600 }),
      (dataset, metrics, x) => {
        const drawn = scene(sceneInput(dataset, metrics, 600))
        const at = { x, label: 'as of 1 May', chosen: false }
        const picture = pictureOf(drawn, { metrics, at })
        const line = asOfShapes(picture).filter((shape): shape is Rect => shape.kind === 'rect')
        const wrong: number[] = []
        for (let y = 24.25; y < picture.axisHeight + drawn.height; y++) {
          const isLabelled = drawn.labels.some(
            (label) =>
              label.x - 2 < x + 1 &&
              label.x + label.width + 2 > x &&
              Math.abs(y - picture.axisHeight - label.y - 0.5) < 8,
          )
          if (isLabelled) crossed++
          if (line.some((one) => one.y <= y && y < one.y + one.height) === isLabelled) wrong.push(y)
        }
        expect(wrong).toEqual([])
      },
    ),
    { numRuns: 60 },
  )
  expect(crossed).toBeGreaterThan(0)
})
