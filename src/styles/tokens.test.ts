import { describe, expect, it } from 'vitest'
import type { Bar } from '../layout/bar.ts'
import { PLAIN } from '../layout/testing/plainBar.ts'
import { pushBar } from '../shapes/bars.ts'
import type { Shape } from '../shapes/shape.ts'

import {
  coloursIn,
  contrast,
  deltaE,
  lab,
  NAMED,
  over,
  type Rgb,
  seenAs,
  THEMES,
  tokens,
  VISION,
} from './testing/colour.ts'

/** The stylesheet is where colours are named: all must be seen, and role colours stay apart, for every reader and in both themes. */

/** Two colours closer than this may be taken for one, in units of CIEDE2000. */
const APART = 12

/** What of a bar is only possible, or not known. */
const UNCERTAIN: readonly (readonly [string, Partial<Bar>])[] = [
  ['possible at both ends', { x1: 20, x2: 40 }],
  ['never certain', { x1: 40, x2: 20 }],
  ['never certain, as texture', { x1: 40, x2: 20, height: 2 }],
  ['its end not stated', { x1: 10, x2: 10, x3: 34, end: 'unstated' }],
  ['its end not stated, begun in between', { x1: 30, x2: 30, x3: 54, end: 'unstated' }],
  ['only known by when it began', { x0: 26, x1: 50, x2: 50, x3: 74, start: 'open', end: 'unstated' }],
  ['its start unknown', { x0: 26, x1: 50, x2: 90, x3: 90, start: 'open' }],
  ['begun before all that is shown', { x1: 10, x2: 10, x3: 34, start: 'before', end: 'unstated' }],
  [
    'in a bracket',
    { x1: 50, x2: 50, end: 'unstated', bracket: { above: false, below: false, pitch: 26, out: 0 } },
  ],
  ['scheduled', { toCome: 5 }],
]

function shapesOf(bar: Partial<Bar>): Shape[] {
  const shapes: Shape[] = []
  pushBar(shapes, { ...PLAIN, ...bar }, 800)
  return shapes
}

/** A shape's share of a whole pixel, where it is thinnest: a line between two pixels has half of each. */
function covered(shape: Shape): number {
  if (shape.kind !== 'rect') return 1
  const across = (from: number, size: number) =>
    Math.min(
      1,
      Math.max(
        ...[0, 1].map(
          (k) => Math.min(from + size, Math.floor(from) + k + 1) - Math.max(from, Math.floor(from) + k),
        ),
      ),
    )
  return across(shape.x, shape.width) * across(shape.y, shape.height)
}

describe('CIEDE2000', () => {
  // Of the test data that Sharma, Wu and Dalal publish with their paper.
  it.each<[Rgb, Rgb, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])('of %j and %j is %f', (a, b, distance) => {
    expect(deltaE(a, b)).toBeCloseTo(distance, 4)
    expect(deltaE(b, a)).toBeCloseTo(distance, 4)
  })
})

describe.each(THEMES)('the %s palette', (theme) => {
  const colours = coloursIn(theme)
  const get = (name: string): Rgb => {
    const colour = colours.get(name)
    if (!colour) throw new Error(`there is no colour ${name}`)
    return colour
  }
  const page = get('page')
  const groups = Array.from({ length: 8 }, (_, group) => get(`group-${group}`))

  it('is read from the stylesheet', () => {
    expect(colours.size).toBeGreaterThan(20)
  })

  it.each(Object.keys(VISION))('keeps role colours apart in %s vision', (vision) => {
    const seen = groups.map((colour) => lab(seenAs(VISION[vision] ?? [], colour)))
    for (const [i, a] of seen.entries())
      for (const [k, b] of seen.entries())
        if (k > i) expect(deltaE(a, b), `${i} and ${k}`).toBeGreaterThanOrEqual(APART)
  })

  it('has four full colours of even lightness, then quieter ones', () => {
    const lightness = groups.slice(0, 4).map((colour) => lab(colour)[0])
    expect(Math.max(...lightness) - Math.min(...lightness)).toBeLessThan(17)
    const chroma = (colour: Rgb) => Math.hypot(lab(colour)[1], lab(colour)[2])
    // The third hue, a green, has the least room for chroma at this lightness.
    const full = Math.min(...[0, 1, 3].map((group) => chroma(groups[group] ?? [0, 0, 0])))
    for (const colour of groups.slice(4)) expect(chroma(colour)).toBeLessThan(0.8 * full)
  })

  it('has bars that stand out from the page, and text that can be read', () => {
    for (const [group, colour] of groups.entries()) {
      expect(contrast(colour, page), `group ${group}`).toBeGreaterThanOrEqual(3)
      expect(contrast(colour, get(`on-group-${group}`)), `text on group ${group}`).toBeGreaterThanOrEqual(4.5)
    }
    for (const name of ['ink', 'muted', 'accent'])
      for (const below of ['page', 'side', 'wash'])
        expect(contrast(get(name), get(below)), `${name} on ${below}`).toBeGreaterThanOrEqual(4.5)
    expect(contrast(get('on-accent'), get('accent')), 'on accent').toBeGreaterThanOrEqual(4.5)
  })

  it('has the edges of fields and the bars of the overview seen on whatever they stand', () => {
    for (const below of ['page', 'side', 'wash'])
      expect(contrast(get('field'), get(below)), `on ${below}`).toBeGreaterThanOrEqual(3)
  })

  it.each(UNCERTAIN)('a bar %s is seen as it is painted, in each colour and wherever it stands', (_, bar) => {
    for (const [group, colour] of groups.entries())
      for (const off of [0, 0.25, 0.5, 0.9]) {
        const [x0, x1, x2, x3] = [bar.x0 ?? 10, bar.x1 ?? 10, bar.x2 ?? 50, bar.x3 ?? 50].map((x) => x + off)
        const shapes = shapesOf({ ...bar, group, x0, x1, x2, x3 } as Partial<Bar>)
        expect(shapes.length).toBeGreaterThan(0)
        for (const shape of shapes) {
          const opacity = (shape.kind === 'text' ? 1 : shape.opacity) * covered(shape)
          expect(contrast(over(colour, opacity, page), page), `group ${group}`).toBeGreaterThanOrEqual(3)
        }
      }
  })

  it('tells what is certain from what is possible: there is more of its ink', () => {
    const inkOf = (bar: Partial<Bar>) =>
      shapesOf(bar).reduce((sum, shape) => sum + (shape.kind === 'rect' ? shape.width * shape.height : 0), 0)
    const certain = inkOf({})
    for (const bar of [
      { x1: 50, x2: 10 },
      { x1: 10, x2: 10, x3: 34, end: 'unstated' },
    ] as const)
      expect(inkOf(bar)).toBeLessThan(certain / 3)
  })
})

it('names each colour once', () => {
  const names = [...tokens.matchAll(NAMED)].map(([, name]) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(tokens.match(/#[0-9a-f]{3,8}\b/g)).toHaveLength(2 * names.length)
})
