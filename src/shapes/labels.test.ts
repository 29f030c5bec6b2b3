import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { NARROW } from '../layout/laneMetrics.ts'
import { scene } from '../layout/scene.ts'
import { datasetOf, sceneInput } from '../layout/testing/datasets.ts'
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
  test('leave its sides whole, on the picture and where one of them is selected', () => {
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
