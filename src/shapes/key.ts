/** The key of a picture that stands by itself: what the colours and the marks mean that are in it; broken where a line is full. */
import { coloursOf } from '../dataset/colourKey.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { Colouring } from '../dataset/paletteOf.ts'
import { textIn } from '../dataset/text.ts'
import type { Scene } from '../layout/scene.ts'
import type { MeasureText } from './fonts.ts'
import { SAMPLE_HEIGHT, SAMPLES, type Sample } from './samples.ts'
import { groupColour, rect, type Shape, text } from './shape.ts'
import type { Block } from './textBlock.ts'

/** What is said of each mark. */
export type SampleWords = Readonly<Record<Sample['name'], string>>

interface Keyed {
  readonly dataset: Dataset
  readonly colour: Colouring
  readonly lang: string
  readonly words: SampleWords
}

/** In pixels: between two things of the key, from one to its words, a swatch, and from one line to the next. */
const GAP = 18
const BEFORE_WORDS = 6
const SWATCH = 11
const LINE = 22

/** So many pixels wide; the marks begin a line. */
export function keyOf(
  { dataset, colour, lang, words }: Keyed,
  scene: Pick<Scene, 'bars' | 'events'>,
  width: number,
  measure: MeasureText,
): Block {
  const terms = scene.bars.map(({ term }) => term)
  const swatches = coloursOf(dataset, colour, terms).map(([palette, label]) => ({
    label: textIn(label, lang),
    width: SWATCH,
    shapes: [rect(0, (SAMPLE_HEIGHT - SWATCH) / 2, SWATCH, SWATCH, groupColour(palette))] as const,
  }))
  const marks = SAMPLES.filter(({ isIn }) => isIn(scene)).map((sample) => ({
    label: words[sample.name],
    width: sample.width,
    shapes: sample.shapes,
  }))
  const shapes: Shape[] = []
  let [x, y] = [0, 0]
  for (const one of [...swatches, ...marks]) {
    const needed = one.width + BEFORE_WORDS + measure(one.label, 'about')
    if (x > 0 && (one === marks[0] || x + needed > width)) {
      x = 0
      y += LINE
    }
    for (const shape of one.shapes) shapes.push({ ...shape, x: shape.x + x, y: shape.y + y })
    shapes.push(text(x + one.width + BEFORE_WORDS, y + SAMPLE_HEIGHT / 2, one.label, 'about', 'ink'))
    x += needed + GAP
  }
  return { shapes, height: y + LINE }
}
