/** The as-of line, and its label on the axis, which the reader takes it by. */
import type { MeasureText } from './fonts.ts'
import type { AsOf, Picture } from './picture.ts'
import { type Box, path, rect, rounded, type Shape, text } from './shape.ts'

/** All of it in pixels. */
const TOP = 5
const HEIGHT = 19
const PADDING = 8

/** Where the label stands, in pixels of the scene and the axis above it; `undefined` where the line is out of view. */
export function asOfLabel(
  { x, label }: Pick<AsOf, 'x' | 'label'>,
  sceneWidth: number,
  measure: MeasureText,
): Box | undefined {
  if (x < -1 || x > sceneWidth + 1) return undefined
  const width = measure(label, 'label') + 2 * PADDING
  return { x: Math.min(Math.max(x - width / 2, 0), sceneWidth - width), y: TOP, width, height: HEIGHT }
}

export function asOfShapes({ at, scene, axisHeight, measure }: Picture): Shape[] {
  const box = asOfLabel(at, scene.width, measure)
  if (!box) return []
  const { chosen, label } = at
  const { x, y, width, height } = box
  const lineTop = y + height
  const lineHeight = axisHeight + scene.height - lineTop
  return [
    rect(Math.round(at.x), lineTop, 1, lineHeight, chosen ? 'accent' : 'muted', chosen ? 1 : 0.7),
    path(x, y, rounded(width, height, height / 2), {
      fill: chosen ? 'accent' : 'page',
      stroke: chosen ? 'accent' : 'line',
    }),
    text(x + PADDING, y + 10, label, 'label', chosen ? 'on-accent' : 'muted'),
  ]
}
