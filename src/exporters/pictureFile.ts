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
import { atOnce } from '../dataset/atOnce.ts'
import { xOf } from '../layout/viewport.ts'
import { USUAL_FAMILIES } from '../paint/families.ts'
import { type SvgNode, svgOf } from '../paint/svg.ts'
import { annotationShapes } from '../shapes/annotations.ts'
import { keyOf, type SampleWords } from '../shapes/key.ts'
import { type Layer, rect, type Shape } from '../shapes/shape.ts'
import { createShapes } from '../shapes/shapes.ts'
import { textBlock } from '../shapes/textBlock.ts'
import { type Steps, within } from './inSlices.ts'
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
  readonly words: SampleWords
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
    const { dataset, view } = drawn
    const keyed = { dataset, colour: view.colour, lang: view.lang, words: around.words }
    const key = keyOf(keyed, picture.scene, inner, measure)
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
