/** Which marks and colours a picture shows: a key of it needs no others. */
import { createScene, type Scene, type SceneInput } from '../layout/scene.ts'
import { SAMPLES, type Sample } from './samples.ts'

/** What a picture is drawn from, its names beside the lanes. */
type Drawn = Omit<SceneInput, 'viewport' | 'scrollTop' | 'height'> & { readonly total: number }

interface Shown {
  readonly samples: readonly Sample[]
  /** Places in the palette. */
  readonly palettes: ReadonlySet<number>
}

/** Of the picture in a viewport, all lanes of it, also those that are scrolled away; of no picture, nothing. */
export function samplesIn(drawn: Drawn | undefined, viewport: SceneInput['viewport']): Shown {
  if (!drawn) return { samples: [], palettes: new Set() }
  const width = Math.max(1, drawn.width - drawn.metrics.names)
  const scene: Scene = createScene()({ ...drawn, width, height: drawn.total, scrollTop: 0, viewport })
  return {
    samples: SAMPLES.filter(({ isIn }) => isIn(scene)),
    palettes: new Set(scene.bars.map(({ term }) => drawn.paletteOf(term))),
  }
}
