/** The as-of line, and its label on the axis, which the reader takes it by. */
import type { Label } from '../layout/rowLabels.ts'
import type { MeasureText } from './fonts.ts'
import { PLATE_HEIGHT, plateOf } from './labels.ts'
import type { AsOf, Picture } from './picture.ts'
import { type Box, path, rect, rounded, type Shape, text } from './shape.ts'

/** All of it in pixels. */
const TOP = 5
const HEIGHT = 19
const PADDING = 6

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
  const lineX = Math.round(at.x)
  const gaps = gapsAt(lineX, scene.labels).map((top) => axisHeight + top)
  return [
    ...around(gaps, y + height, axisHeight + scene.height).map(([from, to]) =>
      rect(lineX, from, 1, to - from, chosen ? 'accent' : 'muted', chosen ? 1 : 0.7),
    ),
    path(x, y, rounded(width, height, height / 2), {
      fill: chosen ? 'accent' : 'page',
      stroke: chosen ? 'accent' : 'line',
    }),
    text(x + PADDING, y + 10, label, 'label', chosen ? 'on-accent' : 'muted'),
  ]
}

/** The tops of the labels that a line at `x` would cross, downwards, in pixels of the scene. */
function gapsAt(x: number, labels: readonly Label[]): number[] {
  const tops: number[] = []
  for (const label of labels) {
    const plate = plateOf(label)
    if (plate.x < x + 1 && plate.x + plate.width > x) tops.push(plate.y)
  }
  return tops.sort((a, b) => a - b)
}

/** What is left of a line between two heights when each gap is taken out. */
function around(gaps: readonly number[], top: number, foot: number): [number, number][] {
  const parts: [number, number][] = []
  let from = top
  for (const gap of gaps) {
    if (gap > from) parts.push([from, Math.min(gap, foot)])
    from = Math.max(from, gap + PLATE_HEIGHT)
  }
  if (from < foot) parts.push([from, foot])
  return parts
}
