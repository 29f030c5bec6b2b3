import { describe, expect, it } from 'vitest'
import { NARROW } from '../layout/laneMetrics.ts'
import type { LaneBand, Scene } from '../layout/scene.ts'
import { PLAIN } from '../layout/testing/plainBar.ts'
import { createHighlights } from './highlight.ts'
import { type Highlight, NO_HIGHLIGHT } from './highlighted.ts'
import type { Picture } from './picture.ts'
import { createShapes } from './shapes.ts'
import { drawn } from './testing/drawn.ts'
import { pictureOf } from './testing/pictures.ts'

const LANE: LaneBand = { lane: 0, person: 0, y: 0, height: 200, lifeY: 190, life: undefined }
const label = (term: number, inside: boolean) =>
  ({ term, text: `Term ${term}`, x: 60, y: 13, width: 42, sign: 0, group: 1, inside, faint: false }) as const
const SCENE: Partial<Scene> = {
  lanes: [LANE],
  bars: [PLAIN, { ...PLAIN, term: 1, y: 30, end: 'current' }],
  labels: [label(0, false), label(1, true)],
  events: [{ lane: 0, events: [4, 5], x: 100, x0: 100, x1: 104, y: 80 }],
}

const highlight = (of: Partial<Record<keyof Highlight, number[]>>): Highlight => ({
  terms: new Set(of.terms),
  events: new Set(of.events),
  people: new Set(of.people),
})

const layersOf = (selected: Highlight, hovered: Highlight, more: Partial<Picture> = {}, scene = SCENE) =>
  createHighlights()(pictureOf(scene, more), selected, hovered)

const shapesOf = (selected: Highlight, hovered = NO_HIGHLIGHT, more: Partial<Picture> = {}) =>
  layersOf(selected, hovered, more).flatMap((layer) => layer.shapes)

describe('a highlight', () => {
  it('is nothing where nothing is selected or hovered', () => {
    expect(layersOf(NO_HIGHLIGHT, NO_HIGHLIGHT)).toEqual([])
    expect(shapesOf(highlight({ terms: [7], events: [7], people: [7] }))).toEqual([])
  })

  it('rings a bar: two pixels of accent selected, one of ink hovered, and selected comes first', () => {
    const terms = highlight({ terms: [1] })
    expect(shapesOf(terms)).toMatchObject([{ x: 7.5, y: 27.5, stroke: 'accent', lineWidth: 2 }])
    expect(shapesOf(NO_HIGHLIGHT, terms)).toMatchObject([{ stroke: 'ink', lineWidth: 1 }])
    expect(shapesOf(terms, terms)).toMatchObject([{ stroke: 'accent' }])
    // The arrow is inside its ring: 40 pixels, 8 of it, 2.5 on either side.
    expect(drawn(shapesOf(terms)[0] as never)).toContain('L50,0A3,3')
  })

  it('writes a selected label beside its bar again, on its plate; one inside it has its bar’s colours', () => {
    expect(shapesOf(highlight({ terms: [0] })).slice(1)).toMatchObject([
      { kind: 'rect', fill: 'page', x: 58, width: 46 },
      { text: 'Term 0', fill: 'accent' },
    ])
    expect(shapesOf(highlight({ terms: [1] }))).toHaveLength(1)
    expect(shapesOf(NO_HIGHLIGHT, highlight({ terms: [0] }))).toHaveLength(1)
  })

  it('fills an event, one of a crowd too', () => {
    const [mark, count] = shapesOf(highlight({ events: [5] }))
    expect(mark).toMatchObject({ fill: 'accent', stroke: 'accent' })
    expect(count).toMatchObject({ text: '2', fill: 'page' })
    expect(shapesOf(NO_HIGHLIGHT, highlight({ events: [4] }))[0]).toMatchObject({
      fill: 'ink',
      stroke: 'ink',
    })
  })

  it('writes the name of a person again, where the picture has it', () => {
    const picture = pictureOf(SCENE)
    const [below] =
      createShapes()
        .names(picture)[0]
        ?.shapes.filter((shape) => shape.kind === 'text') ?? []
    for (const shapes of [
      shapesOf(highlight({ people: [0] })),
      shapesOf(NO_HIGHLIGHT, highlight({ people: [0] })),
    ])
      expect(shapes).toEqual([{ ...below, fill: 'accent', halo: 'page' }])
  })

  it('leaves a name free that stands over the lane scrolled from under it', () => {
    const scrolled = { ...SCENE, lanes: [{ ...LANE, y: -50 }] }
    const terms = highlight({ terms: [0] })
    expect(layersOf(terms, NO_HIGHLIGHT, { metrics: NARROW }, scrolled)[0]).toMatchObject({
      y: 30,
      clip: { y: 30 + 30, height: 400 - 30 },
    })
    expect(layersOf(terms, NO_HIGHLIGHT, {}, scrolled)[0]).toMatchObject({ clip: { y: 30, height: 400 } })
  })
})
