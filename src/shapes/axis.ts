/** Ticks, each with a line through the lanes, and the line below the axis. */
import { asOfLabel } from './asOf.ts'
import type { Picture } from './picture.ts'
import { rect, type Shape, text } from './shape.ts'

/** From a tick to its label, and from the as-of line's label to the next, in pixels. */
const GAP = 4

/** Where the as-of line has its label, no tick has one; nor where it would end beyond the page, or the one before is longer than the step. */
export function gridShapes({ ticks, scene, axisHeight, at, measure }: Picture): Shape[] {
  const taken = asOfLabel(at, scene.width, measure)
  const isFree = (from: number, to: number) =>
    !taken || to < taken.x - GAP || from > taken.x + taken.width + GAP
  const shapes: Shape[] = []
  for (const { x } of ticks) shapes.push(rect(Math.round(x), axisHeight - 6, 1, scene.height + 6, 'line'))
  let end = Number.NEGATIVE_INFINITY
  for (const { x, label, opens } of ticks) {
    const font = opens ? 'tick-open' : 'tick'
    const left = Math.round(x) + GAP
    const right = left + measure(label, font)
    if (x < -2 || right > scene.width || left < end + GAP || !isFree(left, right)) continue
    end = right
    shapes.push(text(left, axisHeight / 2, label, font, opens ? 'ink' : 'muted'))
  }
  return shapes
}

export const axisLine = ({ scene, axisHeight }: Picture): Shape =>
  rect(0, axisHeight - 1, scene.width, 1, 'line')
