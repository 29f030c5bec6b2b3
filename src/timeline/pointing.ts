/** What lies under a point of the canvas, names and the as-of line's label included. */
import { contextOf } from '../dataset/dataset.ts'
import { hit, type Target } from '../layout/hit.ts'
import type { LaneBand, Scene } from '../layout/scene.ts'
import { asOfLabel } from '../shapes/asOf.ts'
import { HIGH_OVER, nameTop } from '../shapes/laneNames.ts'
import { AXIS_HEIGHT } from '../shapes/picture.ts'
import type { Box } from './careers.ts'
import type { Stage } from './stage.ts'

/** How far a name reaches that stands over its lane, in pixels. */
const NAME_WIDTH = 260

/** `x` and `y` in pixels of the canvas. */
export function targetAt({ arrangement, scene }: Stage, x: number, y: number): Target | undefined {
  const sceneY = y - AXIS_HEIGHT
  if (!arrangement || !scene || sceneY < 0) return undefined
  const { names } = arrangement.metrics
  const named = x < (names || NAME_WIDTH) ? laneNamedAt(scene, sceneY, names > 0) : undefined
  if (!named) return x < names ? undefined : hit(scene, x - names, sceneY)
  if (named.person === contextOf(arrangement.dataset)) return undefined
  return { kind: 'lane', person: named.person, lane: named.lane }
}

/** The lane whose name stands here: beside all of the lane, or over it and in view as long as any of it is. */
function laneNamedAt(scene: Scene, y: number, beside: boolean): LaneBand | undefined {
  return scene.lanes.find((band) => {
    if (beside) return y >= band.y && y < band.y + band.height
    const top = nameTop(band, HIGH_OVER)
    return y >= top && y < top + HIGH_OVER
  })
}

/** Where on the canvas the as-of line's label stands; `undefined` where the line is out of view. */
export function labelBox(stage: Stage): Box | undefined {
  const { arrangement } = stage
  if (!arrangement) return undefined
  const { metrics, at, width, measure } = arrangement
  const x = stage.xOf(at.day + 0.5) - metrics.names
  const box = asOfLabel({ x, label: at.label }, width - metrics.names, measure)
  return box && { left: metrics.names + box.x, top: box.y, width: box.width, height: box.height }
}
