/** Lays annotations over the picture. What draws them comes where there are any; then they are in each frame. */
import { type Annotation, annotationsOf } from '../dataset/annotations.ts'
import { memoizeLast } from '../dataset/memoize.ts'
import { xOf } from '../layout/viewport.ts'
import type { annotationShapes } from '../shapes/annotations.ts'
import type { Arrangement } from './arrange.ts'
import type { Stage } from './stage.ts'

export interface Annotate {
  /** What is said of an arrangement's terms, events and days. */
  allOf(arrangement: Arrangement): readonly Annotation[]
  /** The numbers of those of which the last picture has only a sign. Asked for at each rest: where code is missing, it asks for it. */
  signs(): readonly number[]
}

const NONE: readonly number[] = []

export function annotate(stage: Stage): Annotate {
  const read = memoizeLast(annotationsOf)
  const allOf = ({ dataset, notes, lang }: Arrangement) => read(dataset, notes, lang).all
  const allNow = () => (stage.arrangement ? allOf(stage.arrangement) : [])
  let shapesOf: typeof annotationShapes | undefined
  let isComing = false
  let signs = NONE
  stage.drawing.over = (picture) => {
    const all = allNow()
    signs = NONE
    if (!shapesOf || all.length === 0) return []
    const noted = shapesOf(picture, all, (day) => xOf(stage.viewport, picture.scene.width, day))
    signs = noted.signs
    return noted.layers
  }
  const come = async () => {
    isComing = true
    try {
      shapesOf = (await import('../shapes/annotations.ts')).annotationShapes
      stage.request()
    } catch {
      // The page is told of it (`importWith.ts`); the next rest asks again.
      isComing = false
    }
  }
  const askWhereAny = () => {
    if (!isComing && allNow().length > 0) void come()
  }
  askWhereAny()
  return {
    allOf,
    signs: () => {
      askWhereAny()
      return signs
    },
  }
}
