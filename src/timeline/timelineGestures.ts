/** What the gestures do to the stage, and what they say to whoever listens. */
import { asDay, type Day } from '../dates/day.ts'
import type { Target } from '../layout/hit.ts'
import { AXIS_HEIGHT } from '../shapes/picture.ts'
import { type Hover, NO_HOVER } from '../state/session.ts'
import { dayUnder, pan, zoom } from './axis.ts'
import type { GestureHandlers } from './gestures.ts'
import { type Opening, openTarget } from './openTarget.ts'
import { labelBox, targetAt } from './pointing.ts'

/** What is told beside what is opened. */
export interface Told {
  readonly moveLine: (day: Day) => void
  readonly hover: (hover: Hover) => void
}

/** The as-of line is taken by its label; a finger may miss it by so many pixels. */
const GRAB = 6

export function timelineGestures(around: Told & Opening): GestureHandlers {
  const { stage, hover } = around
  /** From the line to where its label was taken, in pixels. */
  let grip = 0
  let hovered: Hover = NO_HOVER
  const onLabel = (x: number, y: number) => {
    const box = labelBox(stage)
    return (
      box !== undefined && y < box.top + box.height && x > box.left - GRAB && x < box.left + box.width + GRAB
    )
  }
  const setAt = (x: number) => {
    const day = dayUnder(stage, x)
    if (day !== undefined) around.moveLine(asDay(Math.floor(day)))
  }
  const over = (next: Hover) => {
    hovered = next
    hover(next)
  }
  return {
    onPan: (dx, dy) => {
      pan(stage, dx)
      if (dy !== 0) stage.scroll.top -= dy
    },
    onZoom: (factor, x) => zoom(stage, factor, x),
    onTap: (x, y, byFinger) => {
      const target = targetAt(stage, x, y)
      if (target) {
        // What the pointer was on moves away from under it.
        if (openTarget(target, around) === 'crowd') over(NO_HOVER)
      } else if (onLabel(x, y)) around.select({ kind: 'day' })
      else if (y < AXIS_HEIGHT) {
        around.beginStep()
        setAt(x)
        // A finger does not find the label of the line as easily as a pointer does.
        if (byFinger && x >= (stage.arrangement?.metrics.names ?? 0)) around.select({ kind: 'day' })
      } else around.select({ kind: 'none' })
    },
    onDoubleTap: (x, y) => {
      if (!targetAt(stage, x, y) && y >= AXIS_HEIGHT) around.moves.fit()
    },
    onHover: (at) => {
      const target = at && targetAt(stage, at.x, at.y)
      if (!target || target.kind === 'lane') {
        if (hovered.kind !== 'none') over(NO_HOVER)
      } else if (!sameTarget(hovered, target)) over({ ...target, x: at.clientX, y: at.clientY })
    },
    onGrab: (x, y) => {
      const { arrangement } = stage
      if (!arrangement || !onLabel(x, y)) return false
      grip = x - stage.xOf(arrangement.at.day + 0.5)
      around.beginStep()
      return true
    },
    onGrabMove: (x) => setAt(x - grip),
  }
}

function sameTarget(hover: Hover, target: Target): boolean {
  if (hover.kind === 'term') return target.kind === 'term' && target.term === hover.term
  return hover.kind === 'events' && target.kind === 'events' && target.events[0] === hover.events[0]
}
