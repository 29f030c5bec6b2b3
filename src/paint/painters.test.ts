import { pathRound } from 'd3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CSS_FONTS, FONT_FAMILY } from '../shapes/fonts.ts'
import { createHighlights } from '../shapes/highlight.ts'
import { COLOURS, type Layer, path, rect, type Shape, text } from '../shapes/shape.ts'
import { createShapes } from '../shapes/shapes.ts'
import { someHighlight, somePicture } from '../shapes/testing/pictures.ts'
import { paintLayers } from './canvas.ts'
import type { Palette } from './palette.ts'
import { type SvgNode, svgOf } from './svg.ts'
import { type Asked, recordingContext } from './testing/recordingContext.ts'

/** Each colour is the word that SVG has for it. */
const PALETTE = Object.fromEntries(COLOURS.map((name) => [name, `var(--${name})`])) as Palette

function askedOf(layers: readonly Layer[]): Asked[] {
  const { context, asked } = recordingContext()
  paintLayers(context, layers, PALETTE)
  return asked
}

const byTag = (node: SvgNode, tag: string): SvgNode[] =>
  node.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.tag === tag ? [child] : []), ...byTag(child, tag)],
  )

const placeOf = ({ attributes }: SvgNode): [x: number, y: number] => {
  const [x = 0, y = 0] =
    String(attributes.transform)
      .match(/-?[\d.]+(e-?\d+)?/g)
      ?.map(Number) ?? []
  return [x, y]
}

const number = (node: SvgNode, name: string): number => Number(node.attributes[name] ?? 0)

/** A hundredth of a pixel is rounded away, in x and width. */
const NEAR = 0.011

function expectNear(actual: readonly number[], wanted: readonly number[]): void {
  actual.forEach((value, i) => {
    expect(Math.abs(value - (wanted[i] ?? Number.NaN))).toBeLessThan(NEAR)
  })
}

/** Goes along what the canvas was asked, node by node of the tree. */
class Comparison {
  readonly asked: readonly Asked[]
  readonly ids: ReadonlyMap<string, SvgNode>
  at = 0

  constructor(asked: readonly Asked[], tree: SvgNode) {
    this.asked = asked
    const named = byTag(tree, 'clipPath')
    this.ids = new Map(named.map((node) => [`url(#${node.attributes.id})`, node]))
    for (const group of tree.children) if (typeof group === 'object' && group.tag === 'g') this.layer(group)
    expect(this.at).toBe(asked.length)
  }

  next<Kind extends Asked['kind']>(kind: Kind): Extract<Asked, { kind: Kind }> {
    const one = this.asked[this.at++]
    expect(one?.kind).toBe(kind)
    return one as Extract<Asked, { kind: Kind }>
  }

  layer(group: SvgNode): void {
    const [clip] = this.ids.get(String(group.attributes['clip-path']))?.children ?? []
    const pen = pathRound(2)
    if (typeof clip === 'object')
      pen.rect(number(clip, 'x'), number(clip, 'y'), number(clip, 'width'), number(clip, 'height'))
    expect(this.next('clip').d).toBe(pen.toString())
    const [inner] = group.children as SvgNode[]
    const origin = placeOf(inner as SvgNode)
    for (const node of (inner?.children ?? []) as SvgNode[]) {
      if (node.tag === 'rect') this.rect(node, origin)
      else if (node.tag === 'path') this.path(node, origin)
      else this.text(node, origin)
    }
  }

  rect(node: SvgNode, origin: readonly number[]): void {
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => number(node, name)) as [
      number,
      number,
      number,
      number,
    ]
    const asked = this.next('rect')
    expectNear(
      [asked.x, asked.y, asked.left, asked.top, asked.width, asked.height],
      [...origin, x, y, width, height],
    )
    expect(asked.fill).toBe(node.attributes.fill)
    expect(asked.opacity).toBeCloseTo(Number(node.attributes.opacity ?? 1))
  }

  path(node: SvgNode, origin: readonly number[]): void {
    const asked = this.next('path')
    const { attributes } = node
    const [x, y] = placeOf(node)
    expectNear([asked.x, asked.y], [(origin[0] ?? 0) + x, (origin[1] ?? 0) + y])
    expect(asked.d).toBe(attributes.d)
    expect(asked.fill ?? 'none').toBe(attributes.fill)
    expect(asked.stroke).toBe(attributes.stroke)
    expect(asked.lineWidth).toBe(attributes['stroke-width'] ?? 1)
    expect(asked.dash).toBe(attributes['stroke-dasharray'] ?? '')
    expect(asked.opacity).toBe(attributes.opacity ?? 1)
  }

  text(node: SvgNode, origin: readonly number[]): void {
    const asked = this.next('text')
    const { attributes } = node
    expectNear(
      [asked.x, asked.y, asked.left, asked.middle],
      [...origin, number(node, 'x'), number(node, 'y')],
    )
    expect(asked.text).toBe(node.children[0])
    expect(asked.font).toBe(`${attributes['font-weight']} ${attributes['font-size']}px ${FONT_FAMILY}`)
    expect(asked.fill).toBe(attributes.fill)
    expect(asked.align === 'center').toBe(attributes['text-anchor'] === 'middle')
    expect(asked.halo).toBe(attributes.stroke)
  }
}

const someColour = fc.constantFrom('page', 'ink', 'accent', 'group-1')
const somePixels = fc.integer({ min: 1, max: 90 })
const someOpacity = fc.constantFrom(0, 0.1, 0.5, 1)

const someShape: fc.Arbitrary<Shape> = fc.oneof(
  fc
    .tuple(somePixels, somePixels, somePixels, someColour, someOpacity)
    .map(([x, y, size, fill, opacity]) => rect(x, y, size, size, fill, opacity)),
  fc
    .record(
      {
        fill: someColour,
        stroke: someColour,
        lineWidth: fc.constantFrom(1, 2),
        dash: fc.constant<number[]>([3, 2]),
        opacity: someOpacity,
      },
      { requiredKeys: ['stroke'] },
    )
    .map((look) => path(5, 6, (pen) => pen.rect(0, 0, 7, 8), look)),
  fc
    .tuple(
      fc.constantFrom('name', 'label'),
      someColour,
      fc.constantFrom('start', 'middle'),
      fc.option(someColour, { nil: undefined }),
    )
    .map(([font, fill, anchor, halo]) => text(9, 9, 'A text', font, fill, anchor, halo)),
)

describe('canvas and SVG', () => {
  test('are asked to paint the same list', () => {
    fc.assert(
      fc.property(somePicture, someHighlight, someHighlight, (picture, selected, hovered) => {
        const shapes = createShapes()
        const layers = [
          ...shapes.names(picture),
          ...shapes.plot(picture),
          ...createHighlights()(picture, selected, hovered),
        ]
        new Comparison(askedOf(layers), svgOf(layers, 980, 546, 'p'))
      }),
    )
  })

  test('are asked to paint the same, whatever shapes follow one another', () => {
    fc.assert(
      fc.property(fc.array(someShape, { maxLength: 12 }), (shapes) => {
        const layers: Layer[] = [
          { name: 'sample', x: 3, y: 4, clip: { x: 0, y: 0, width: 90, height: 90 }, shapes },
        ]
        new Comparison(askedOf(layers), svgOf(layers, 90, 90, 'p'))
      }),
    )
  })

  test('say each id once, and only what has one is referred to', () => {
    fc.assert(
      fc.property(somePicture, (picture) => {
        const { names, plot } = createShapes()
        const tree = svgOf([...names(picture), ...plot(picture)], 980, 546, 'one')
        const text = JSON.stringify(tree)
        const ids = [...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id)
        const used = [...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.every((id) => id?.startsWith('one-'))).toBe(true)
        expect(new Set(used)).toEqual(new Set(ids))
      }),
    )
  })
})

test('a font is set once for all texts that follow in it', () => {
  const { context } = recordingContext()
  const set: string[] = []
  const counting = new Proxy(context, {
    set(target, name, value) {
      if (name === 'font') set.push(value)
      return Reflect.set(target, name, value)
    },
  })
  const shapes = (['label', 'label', 'name', 'label'] as const).map((font) => text(0, 0, 'a', font, 'ink'))
  const clip = { x: 0, y: 0, width: 9, height: 9 }
  paintLayers(counting, [{ name: 'sample', x: 0, y: 0, clip, shapes }], PALETTE)
  expect(set).toEqual([CSS_FONTS.label, CSS_FONTS.name, CSS_FONTS.label])
})
