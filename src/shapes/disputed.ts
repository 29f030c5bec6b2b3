/** The sources disagree: a small corner in ink, as spreadsheets mark a cell that has a comment. */
import type { Bar } from '../layout/bar.ts'
import { type Path, path, type Shape } from './shape.ts'

/** Lower bars have no room for it, in pixels. */
const LEAST_HEIGHT = 10
/** Sides of the corner, in heights of the bar. */
const SIDE = 1 / 3

export function pushDisputed(shapes: Shape[], bar: Bar): void {
  if (bar.height < LEAST_HEIGHT) return
  const side = bar.height * SIDE
  const right = bar.end === 'stated' ? bar.x3 : Math.max(bar.x1, bar.x2)
  shapes.push(path(Math.max(right, bar.x0 + side), bar.y, corner(side), { fill: 'ink' }))
}

/** A triangle below and left of where the path stands. */
const corner =
  (side: number): Path['draw'] =>
  (pen) => {
    pen.moveTo(-side, 0)
    pen.lineTo(0, 0)
    pen.lineTo(0, side)
    pen.closePath()
  }
