/** What shapes look like, short enough to be read in a test. */
import { pathRound } from 'd3'
import type { Shape } from '../shape.ts'

/** `rect group-1 10–50 1`, `path ink at 4,5 M0,0Z`, `text “2016” at 4,5 label`. */
export function drawn(shape: Shape): string {
  if (shape.kind === 'rect') {
    const { fill, x, width, opacity } = shape
    return `rect ${fill} ${short(x)}–${short(x + width)} ${opacity}`
  }
  const at = `at ${short(shape.x)},${short(shape.y)}`
  if (shape.kind === 'text') return `text “${shape.text}” ${at} ${shape.font}`
  const pen = pathRound(1)
  shape.draw(pen)
  return `path ${shape.fill ?? 'no'}/${shape.stroke ?? 'no'} ${at} ${pen}`
}

const short = (value: number): number => Math.round(value * 10) / 10
