/**
 * Ways to draw what is only possible, tried on the two careers: which of them lets a stranger say after five seconds what
 * these careers were? `whiskers` was chosen, and is `shapes/bars.ts`; the others stay here to be compared with it.
 */
import type { Bar } from '../src/layout/bar.ts'
import { TRAIL } from '../src/layout/terms.ts'
import { pushBar } from '../src/shapes/bars.ts'
import { type Box, groupColour, type Pen, path, rect, type Shape } from '../src/shapes/shape.ts'

export interface Design {
  readonly name: string
  readonly about: string
  /** `plates` is where labels lie. */
  readonly push: (shapes: Shape[], bar: Bar, width: number, plates: readonly Box[]) => void
}

/** The whole height in pale ink. What is known least is loudest: four careers' beginnings outweigh all that is certain. */
const slabs: Design = {
  name: 'Slabs',
  about: 'Possible time in pale ink at full height.',
  push: (shapes, { group, x0, x1, x2, x3, y, height, end }) => {
    const colour = groupColour(group)
    const unstated = end === 'unstated'
    if (x1 > x0) shapes.push(rect(x0, y, x1 - x0, height, colour, 0.3))
    if (!unstated && x2 > x1) shapes.push(rect(x1, y, x2 - x1, height, colour))
    if (unstated) shapes.push(rect(x1, y, TRAIL, height, colour, 0.3))
    else if (x3 > x2) shapes.push(rect(Math.max(x1, x2), y, x3 - Math.max(x1, x2), height, colour, 0.3))
  },
}

/** Calm, but an outline reads as a box with something in it, and a short one as a bar. */
const outlines: Design = {
  name: 'Outlines',
  about: 'Possible time as an outline, an unstated end as an outline without its right side.',
  push: (shapes, { group, x0, x1, x2, x3, y, height, end }) => {
    const colour = groupColour(group)
    const right = end === 'unstated' ? x1 + TRAIL : x3
    const outline = (pen: Pen) => {
      pen.moveTo(right - x0, 0)
      pen.lineTo(0, 0)
      pen.lineTo(0, height - 1)
      pen.lineTo(right - x0, height - 1)
      if (end !== 'unstated') pen.closePath()
    }
    shapes.push(path(x0 + 0.5, y + 0.5, outline, { stroke: colour }))
    if (end !== 'unstated' && x2 > x1) shapes.push(rect(x1, y, x2 - x1, height, colour))
  },
}

/** The chosen marks, but for the bracket: a closed box is the largest shape of the page, about the posts of which least is known. */
const boxes: Design = {
  name: 'Boxes',
  about: 'As whiskers, with several alike in one box.',
  push: (shapes, bar, width, plates) => {
    pushBar(shapes, bar, width, plates)
    const { bracket, x0, x1, y, height, group } = bar
    if (!bracket) return
    const line = (at: number) => shapes.push(rect(x0, at, x1 - x0, 1, groupColour(group)))
    if (!bracket.above) line(y - bracket.out)
    if (!bracket.below) line(y + height + bracket.out - 1)
  },
}

const whiskers: Design = {
  name: 'Whiskers',
  about:
    'Possible time as a thin line, an unstated end as ink that trails off, several alike in one bracket.',
  push: pushBar,
}

export const designs: readonly Design[] = [slabs, outlines, boxes, whiskers]
