/**
 * A view as one picture that stands by itself: title, headline and what is shown over the lanes; below them the key of what is
 * really drawn, and where it is from.
 *
 *   title · headline · summary
 *   lanes
 *   role groups · marks · annotations that the lanes have no room for
 *   sources · licence · address
 */

import type { Annotation } from '../dataset/annotations.ts'
import { paletteOfGroup, paletteOfTerms } from '../dataset/paletteOf.ts'
import { textIn } from '../dataset/text.ts'
import { xOf } from '../layout/viewport.ts'
import { USUAL_FAMILIES } from '../paint/families.ts'
import { type SvgNode, svgOf } from '../paint/svg.ts'
import { annotationShapes } from '../shapes/annotations.ts'
import { createFit } from '../shapes/fit.ts'
import type { FontName } from '../shapes/fonts.ts'
import { SAMPLE_HEIGHT, SAMPLES } from '../shapes/samples.ts'
import { groupColour, type Layer, rect, type Shape, text } from '../shapes/shape.ts'
import { createShapes } from '../shapes/shapes.ts'
import { wrapText } from '../shapes/wrap.ts'
import { atOnce, type Steps, within } from './inSlices.ts'
import { type Drawn, type Measure, pictureSteps } from './pictures.ts'

/** What stands around the lanes; empty texts take no room. */
export interface Around {
  readonly title: string
  readonly headline: string
  readonly summary: string
  /** Lines below: sources, licence, address. */
  readonly foot: readonly string[]
  readonly annotations: readonly Annotation[]
  /** What the marks of the key mean. */
  readonly words: Readonly<Record<(typeof SAMPLES)[number]['name'], string>>
  /** The name of what the colours are where they are parties; else role groups are named. */
  readonly colours: readonly { readonly label: string; readonly palette: number }[]
}

export interface PictureFile {
  /** In drawing order: the ground, the title, the rest. */
  readonly layers: readonly Layer[]
  readonly width: number
  readonly height: number
  /** How many of its lanes it shows, and how many there are. */
  readonly shown: number
  readonly count: number
}

/** Space about the picture, in pixels. */
const MARGIN = 24
/** No picture is higher: some 1,200 lanes of a parliament. What is left out is said by the caller, who has `shown`. */
const MOST_HEIGHT = 30_000
const LINES: Readonly<Partial<Record<FontName, number>>> = { title: 28, name: 21, about: 18 }

/** The picture, so many pixels wide. */
export const pictureFile = (drawn: Drawn, width: number, around: Around, measure: Measure): PictureFile =>
  atOnce(pictureFileSteps(drawn, width, around, measure))

/** The same, with pauses. */
export function* pictureFileSteps(
  drawn: Drawn,
  width: number,
  around: Around,
  measure: Measure,
): Steps<PictureFile> {
  const inner = width - 2 * MARGIN
  const sheet = { width: inner, height: MOST_HEIGHT, most: 1, grows: false }
  const { pictures, viewport, shown, count } = yield* within(0, 0.8, pictureSteps(drawn, sheet, measure))
  const [picture] = pictures
  const block = textBlock(inner, measure)
  const title = block([['title', 'ink', around.title, 2]])
  const head = block([
    ['name', 'ink', around.headline, 3],
    ['about', 'muted', around.summary, 3],
  ])
  const layers: Layer[] = []
  let y = MARGIN
  const add = (name: Layer['name'], height: number, shapes: readonly Shape[]) => {
    layers.push({ name, x: MARGIN, y, clip: { x: 0, y, width, height: height + 2 }, shapes })
    y += height
  }
  add('sample', title.height, title.shapes)
  add('sample', head.height, head.shapes)
  y += 12
  if (picture) {
    const { names, plot } = createShapes()
    const { layers: over, signs } = annotationShapes(picture, around.annotations, (day) =>
      xOf(viewport, picture.scene.width, day),
    )
    const named = names(picture)
    yield 0.85
    const plotted = plot(picture)
    yield 0.95
    for (const layer of [...named, ...plotted, ...over]) layers.push(moved(layer, MARGIN, y))
    y += picture.axisHeight + picture.scene.height + 14
    const key = keyOf(drawn, around, picture.scene, inner, measure)
    add('sample', key.height, key.shapes)
    // What a sign stands for, where the lanes have no room for the words.
    const noted = [...signs]
      .sort((a, b) => a - b)
      .map((n) => `${n} · ${around.annotations[n - 1]?.text ?? ''}`)
    const list = block(noted.map((line) => ['about', 'ink', line, 3] as const))
    add('sample', list.height, list.shapes)
    y += 12
  }
  const foot = block(around.foot.map((line) => ['about', 'muted', line, 3] as const))
  add('sample', foot.height, foot.shapes)
  const height = Math.ceil(y + MARGIN)
  const ground: Layer = {
    name: 'sample',
    x: 0,
    y: 0,
    clip: { x: 0, y: 0, width, height },
    shapes: [rect(0, 0, width, height, 'page')],
  }
  return { layers: [ground, ...layers], width, height, shown, count }
}

/** Where the title stands in a tree: behind clips and ground. */
const TITLE = 2

/** The picture as SVG, which names these fonts. */
export function svgOfFile({ layers, width, height }: Size, { all, title } = USUAL_FAMILIES): SvgNode {
  const tree = inFamily(svgOf(layers, width, height, 'tenure'), all)
  if (title === all) return tree
  const isTitle = (child: SvgNode | string, i: number): child is SvgNode =>
    i === TITLE && typeof child !== 'string'
  const children = tree.children.map((child, i) => (isTitle(child, i) ? inFamily(child, title) : child))
  return { ...tree, children }
}

type Size = Pick<PictureFile, 'layers' | 'width' | 'height'>

const inFamily = (node: SvgNode, family: string): SvgNode => ({
  ...node,
  attributes: { ...node.attributes, 'font-family': family },
})

const moved = (layer: Layer, x: number, y: number): Layer => ({
  ...layer,
  x: layer.x + x,
  y: layer.y + y,
  clip: { ...layer.clip, x: layer.clip.x + x, y: layer.clip.y + y },
})

type Line = readonly [font: FontName, fill: 'ink' | 'muted', text: string, most: number]

/** Texts one below the other, each over as many lines as it may. */
function textBlock(width: number, measure: Measure) {
  const shorten = createFit()
  return (lines: readonly Line[]): { readonly shapes: Shape[]; readonly height: number } => {
    const shapes: Shape[] = []
    let height = 0
    for (const [font, fill, all, most] of lines) {
      if (all === '') continue
      const line = LINES[font] ?? 18
      const shortened = (rest: string) => shorten(measure, font, rest, width)
      for (const part of wrapText(all, width, most, (part) => measure(part, font), shortened)) {
        shapes.push(text(0, height + line / 2, part, font, fill))
        height += line
      }
    }
    return { shapes, height }
  }
}

/** Between two things of the key, and a swatch, in pixels. */
const GAP = 18
const SWATCH = 11
const KEY_LINE = 22

/** What the colours and the marks mean, of those that are in the picture; broken where a line is full. */
function keyOf(
  { dataset, view: { lang, colour } }: Drawn,
  { words, colours }: Around,
  scene: Parameters<(typeof SAMPLES)[number]['isIn']>[0],
  width: number,
  measure: Measure,
) {
  const palette = paletteOfTerms(dataset, colour)
  const used = new Set(scene.bars.map(({ term }) => palette(term)))
  const groups = Array.from({ length: dataset.groups.count }, (_, group) => ({
    label: textIn(dataset.groups.row(group).label, lang),
    palette: paletteOfGroup(dataset, group),
  }))
  const named = colour === 'party' ? colours : groups.length > 1 ? groups : []
  const swatches = named
    .filter((one) => used.has(one.palette))
    .map((one) => ({
      label: one.label,
      width: SWATCH,
      shapes: [rect(0, (SAMPLE_HEIGHT - SWATCH) / 2, SWATCH, SWATCH, groupColour(one.palette))] as Shape[],
    }))
  const marks = SAMPLES.filter(({ isIn }) => isIn(scene)).map(({ name, width: its, shapes }) => ({
    label: words[name],
    width: its,
    shapes,
  }))
  const shapes: Shape[] = []
  let [x, y] = [0, 0]
  for (const one of [...swatches, ...marks]) {
    if (one === marks[0] && x > 0) {
      x = 0
      y += KEY_LINE
    }
    const needed = one.width + 6 + measure(one.label, 'about')
    if (x > 0 && x + needed > width) {
      x = 0
      y += KEY_LINE
    }
    for (const shape of one.shapes) shapes.push({ ...shape, x: shape.x + x, y: shape.y + y })
    shapes.push(text(x + one.width + 6, y + SAMPLE_HEIGHT / 2, one.label, 'about', 'ink'))
    x += needed + GAP
  }
  return { shapes, height: y + KEY_LINE }
}
