/** The axis under the hand: moved and zoomed by pixels of the canvas. */
import { panBy, zoomAt } from '../layout/moving.ts'
import { dayAt, spanOf } from '../layout/viewport.ts'
import { plotOf, type Stage } from './stage.ts'

/** Moves the picture by pixels to the right. */
export function pan(stage: Stage, dx: number): void {
  const { arrangement, viewport } = stage
  if (!arrangement) return
  const days = (-dx / plotOf(arrangement)) * spanOf(viewport)
  stage.look(panBy(viewport, days, arrangement.domain))
}

/** Zooms at `x` pixels of the canvas; `factor` over 1: closer. */
export function zoom(stage: Stage, factor: number, x: number): void {
  const { arrangement, viewport } = stage
  if (!arrangement) return
  const share = (x - arrangement.metrics.names) / plotOf(arrangement)
  stage.look(zoomAt(viewport, factor, Math.min(Math.max(share, 0), 1), arrangement.domain))
}

/** The day under `x` pixels of the canvas; `undefined` in the column of names. */
export function dayUnder({ arrangement, viewport }: Stage, x: number): number | undefined {
  if (!arrangement || x < arrangement.metrics.names) return undefined
  return dayAt(viewport, plotOf(arrangement), x - arrangement.metrics.names)
}
