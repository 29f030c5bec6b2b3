/** The sources disagree: a small corner in ink, as spreadsheets mark a cell that has a comment. */
import type { Bar } from '../layout/scene.ts'
import { type Pen, path, type Shape } from './shape.ts'

/** Sides of the corner, and the least height of a bar that has one, in pixels. */
const CORNER = 6
const LEAST_HEIGHT = 10

const corner = (pen: Pen): void => {
  pen.moveTo(-CORNER, 0)
  pen.lineTo(0, 0)
  pen.lineTo(0, CORNER)
  pen.closePath()
}

export function pushDisputed(shapes: Shape[], bar: Bar): void {
  if (bar.height < LEAST_HEIGHT) return
  const right = bar.end === 'stated' ? bar.x3 : Math.max(bar.x1, bar.x2)
  shapes.push(path(Math.max(right, bar.x0 + CORNER), bar.y, corner, { fill: 'ink' }))
}
