/** Layers of shapes as SVG: a plain tree that React renders, or that becomes a file. It decides nothing. */
import { pathRound } from 'd3'
import { FONT_FAMILY, FONTS, HALO } from '../shapes/fonts.ts'
import type { Box, Colour, Layer, Path, Rect, Shape, Text } from '../shapes/shape.ts'

export interface SvgNode {
  readonly tag: string
  /** By their names in SVG. */
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgNode | string)[]
}

/** Digits after the point: a hundredth of a pixel is not seen. */
const DIGITS = 2

/**
 * The tree of one picture, so many pixels wide and high. The ids in it begin with `prefix`, so that those of two pictures
 * in one document are apart.
 */
export function svgOf(layers: readonly Layer[], width: number, height: number, prefix: string): SvgNode {
  const clips = layers.map(({ clip }, i) => node('clipPath', { id: `${prefix}-clip-${i}` }, [clipRect(clip)]))
  const groups = layers.map((layer, i) =>
    node('g', { 'clip-path': `url(#${prefix}-clip-${i})` }, [
      node('g', { transform: `translate(${layer.x} ${layer.y})` }, layer.shapes.map(shapeNode)),
    ]),
  )
  return node(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, 'font-family': FONT_FAMILY },
    [node('defs', {}, clips), ...groups],
  )
}

const node = (
  tag: string,
  attributes: SvgNode['attributes'],
  children: SvgNode['children'] = [],
): SvgNode => ({ tag, attributes, children })

const round = (value: number): number => Math.round(value * 10 ** DIGITS) / 10 ** DIGITS

const clipRect = ({ x, y, width, height }: Box): SvgNode => node('rect', { x, y, width, height })

const colour = (name: Colour): string => `var(--${name})`

function shapeNode(shape: Shape): SvgNode {
  if (shape.kind === 'rect') return rectNode(shape)
  return shape.kind === 'path' ? pathNode(shape) : textNode(shape)
}

function rectNode(rect: Rect): SvgNode {
  return node('rect', {
    x: round(rect.x),
    y: round(rect.y),
    width: round(rect.width),
    height: round(rect.height),
    fill: colour(rect.fill),
    ...(rect.opacity === 1 ? {} : { opacity: rect.opacity }),
  })
}

function pathNode({ x, y, draw, fill, stroke, lineWidth, dash, opacity }: Path): SvgNode {
  const pen = pathRound(DIGITS)
  draw(pen)
  return node('path', {
    transform: `translate(${round(x)} ${round(y)})`,
    d: pen.toString(),
    fill: fill ? colour(fill) : 'none',
    ...(stroke ? { stroke: colour(stroke), 'stroke-width': lineWidth } : {}),
    ...(stroke && dash ? { 'stroke-dasharray': dash.join(' ') } : {}),
    ...(opacity === 1 ? {} : { opacity }),
  })
}

/** From the middle of a line of text down to its baseline, in parts of its size. */
const BASELINE = '0.35em'

function textNode({ x, y, text, font, fill, anchor, halo }: Text): SvgNode {
  const { size, weight } = FONTS[font]
  return node(
    'text',
    {
      x: round(x),
      y: round(y),
      dy: BASELINE,
      fill: colour(fill),
      'font-size': size,
      'font-weight': weight,
      ...(anchor === 'middle' ? { 'text-anchor': 'middle' } : {}),
      ...(halo
        ? {
            stroke: colour(halo),
            'stroke-width': HALO,
            'stroke-linejoin': 'round',
            'paint-order': 'stroke',
          }
        : {}),
    },
    [text],
  )
}
