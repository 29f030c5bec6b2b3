/** One bar for several terms too short to be told apart: the edges of the next ones, as in a stack of cards. */
import type { Bar } from '../layout/bar.ts'
import { type Colour, rect, type Shape } from './shape.ts'

/** From one card to the next, in pixels. */
const STEP = 2

export function pushCrowd(shapes: Shape[], { x3, y, height, crowd }: Bar, colour: Colour): void {
  for (let card = 1; card <= Math.min(crowd - 1, 2); card++)
    shapes.push(rect(x3 + card * STEP - 1, y + card * STEP, 1, height - 2 * card * STEP, colour))
}
