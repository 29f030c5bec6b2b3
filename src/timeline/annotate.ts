/** Lays annotations over the picture: their code comes after the first, and then they are in each frame. */
import { type Annotation, annotationsOf } from '../dataset/annotations.ts'
import { memoizeLast } from '../dataset/memoize.ts'
import { xOf } from '../layout/viewport.ts'
import { annotationShapes } from '../shapes/annotations.ts'
import type { Arrangement } from './arrange.ts'
import type { Stage } from './stage.ts'

export interface Annotate {
  /** What is said of an arrangement's terms, events and days. */
  allOf(arrangement: Arrangement): readonly Annotation[]
  /** The numbers of those of which the last picture has only a sign. */
  signs(): readonly number[]
}

const NONE: readonly number[] = []

export function annotate(stage: Stage): Annotate {
  const read = memoizeLast(annotationsOf)
  const allOf = ({ dataset, notes, lang }: Arrangement) => read(dataset, notes, lang).all
  let signs = NONE
  stage.drawing.over = (picture) => {
    const { arrangement, viewport } = stage
    const all = arrangement ? allOf(arrangement) : []
    signs = NONE
    if (all.length === 0) return []
    const noted = annotationShapes(picture, all, (day) => xOf(viewport, picture.scene.width, day))
    signs = noted.signs
    return noted.layers
  }
  if (stage.arrangement && allOf(stage.arrangement).length > 0) stage.request()
  return { allOf, signs: () => signs }
}
