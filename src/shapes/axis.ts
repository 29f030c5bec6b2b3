/** Ticks, each with a line through the lanes, and the line below the axis. */
import type { Picture } from './picture.ts'
import { rect, type Shape, text } from './shape.ts'

/** A label needs so much room before the right edge, in pixels. */
const LABEL_ROOM = 28

export function gridShapes({ ticks, scene, axisHeight }: Picture): Shape[] {
  const shapes: Shape[] = []
  for (const { x } of ticks) shapes.push(rect(Math.round(x), axisHeight - 6, 1, scene.height + 6, 'line'))
  for (const { x, label, opens } of ticks)
    if (x >= -2 && x <= scene.width - LABEL_ROOM)
      shapes.push(
        text(
          Math.round(x) + 4,
          axisHeight - 13,
          label,
          opens ? 'tick-open' : 'tick',
          opens ? 'ink' : 'muted',
        ),
      )
  return shapes
}

export const axisLine = ({ scene, axisHeight }: Picture): Shape =>
  rect(0, axisHeight - 1, scene.width, 1, 'line')
