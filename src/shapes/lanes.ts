/** What a lane is drawn with beside its bars: the edge below it, and the life of its person. */
import type { LaneBand } from '../layout/scene.ts'
import type { Picture } from './picture.ts'
import { rect, type Shape } from './shape.ts'

/** Texture has no edges. */
export function pushLaneEdges(shapes: Shape[], { metrics, scene }: Picture, width: number): void {
  if (metrics.labels === 'none') return
  for (const band of scene.lanes) shapes.push(rect(0, Math.round(band.y + band.height) - 1, width, 1, 'line'))
}

/** Below lanes that stand closer than this a life line would read as their edge. In pixels. */
const LEAST_FOR_LIFE = 8
/** How much of its ink a life line has: enough to be seen, less than any bar. */
const LIFE = 0.7
/** So far beyond the page a line goes on, in pixels: its ends are out of view. */
const BEYOND = 9

export function pushLifeLines(shapes: Shape[], { metrics, scene }: Picture): void {
  if (metrics.foot < LEAST_FOR_LIFE) return
  for (const band of scene.lanes) pushLife(shapes, band, scene.width)
}

function pushLife(shapes: Shape[], { life, lifeY }: LaneBand, width: number): void {
  if (!life) return
  const x0 = Math.max(life.x0, -BEYOND)
  const x1 = Math.min(life.x1, width + BEYOND)
  if (x1 <= x0) return
  const y = Math.round(lifeY)
  shapes.push(rect(x0, y, x1 - x0, 1, 'muted', LIFE))
  if (life.born) shapes.push(rect(Math.round(life.x0), y - 4, 1, 9, 'muted', LIFE))
  if (life.died) shapes.push(rect(Math.round(life.x1), y - 4, 1, 9, 'muted', LIFE))
}
