/**
 * Events: a diamond, with whiskers over the days it may fall on, or a line to asOf where it goes on; several in one place
 * are a circle that counts them.
 */
import { EVENT_SIZE, type EventMark } from '../layout/eventMarks.ts'
import { type Colour, type Pen, path, type Shape, text } from './shape.ts'
import { diamond } from './symbols.ts'

/** From its middle to its corners, in pixels. */
const one = diamond(6)
const LINE_WIDTH = 1.25
/** Half the height of a whisker's ends, in pixels. */
const WHISKER = 3

/** `outline` is the colour of the mark, `fill` what is inside it; a count is written in `count`. */
export function pushEventMark(
  shapes: Shape[],
  mark: EventMark,
  outline: Colour,
  fill: Colour,
  count: Colour,
): void {
  const { x, y } = mark
  const alone = mark.events.length === 1
  if (mark.runsTo !== undefined && mark.runsTo > x)
    shapes.push(path(0, y, line(x, mark.runsTo), { stroke: outline, lineWidth: LINE_WIDTH }))
  else if (alone && mark.x1 - mark.x0 > EVENT_SIZE)
    shapes.push(path(0, y, whiskers(mark.x0, mark.x1), { stroke: outline, lineWidth: LINE_WIDTH }))
  shapes.push(
    path(x, y, alone ? one : pill(mark.events.length), { fill, stroke: outline, lineWidth: LINE_WIDTH }),
  )
  if (!alone) shapes.push(text(x, y + 0.5, String(mark.events.length), 'count', count, 'middle'))
}

const line =
  (x0: number, x1: number) =>
  (pen: Pen): void => {
    pen.moveTo(x0, 0)
    pen.lineTo(x1, 0)
  }

/** The days an event covers, or may fall on. */
const whiskers =
  (x0: number, x1: number) =>
  (pen: Pen): void => {
    line(x0, x1)(pen)
    pen.moveTo(x0, -WHISKER)
    pen.lineTo(x0, WHISKER)
    pen.moveTo(x1, -WHISKER)
    pen.lineTo(x1, WHISKER)
  }

/** A circle, drawn out for more than one digit: so much for each of them, less what a circle has room for. In pixels. */
const DIGIT = 7.5
const SPARE = 4
const pill = (count: number) => {
  const radius = EVENT_SIZE / 2
  const out = Math.max(0, (String(count).length - 1) * DIGIT - SPARE) / 2
  return (pen: Pen): void => {
    pen.arc(-out, 0, radius, Math.PI / 2, 1.5 * Math.PI)
    pen.arc(out, 0, radius, -Math.PI / 2, Math.PI / 2)
    pen.closePath()
  }
}
