/** Held for another: stripes of the page's colour over the bar. */
import type { Bar } from '../layout/bar.ts'
import { type Pen, path, type Shape } from './shape.ts'

/** From one stripe to the next, in pixels. */
const STEP = 7
const LOOK = { stroke: 'page', lineWidth: 2, opacity: 0.5 } as const

/** Stripes rise to the right; those in view are drawn, between 0 and `width`. */
export function pushActing(shapes: Shape[], bar: Bar, width: number): void {
  const { x0, x3, y, height } = bar
  const last = Math.min(x3, width)
  const skipped = Math.max(0, Math.floor(-x0 / STEP))
  const stripes = (pen: Pen) => {
    for (let x = skipped * STEP - height; x0 + x < last; x += STEP) {
      // What of the stripe lies inside the bar.
      const from = Math.max(x, 0)
      const to = Math.min(x + height, x3 - x0)
      pen.moveTo(from, height - (from - x))
      pen.lineTo(to, height - (to - x))
    }
  }
  if (last > x0) shapes.push(path(x0, y, stripes, LOOK))
}
