/** What the gestures do to the stage, and what they say to whoever listens. */
import type { Dataset } from '../dataset/dataset.ts'
import { asDay, type Day } from '../dates/day.ts'
import type { Target } from '../layout/hit.ts'
import type { Stop } from '../layout/neighbours.ts'
import { AXIS_HEIGHT } from '../shapes/picture.ts'
import { type Hover, NO_HOVER } from '../state/session.ts'
import type { Selection } from '../state/viewState.ts'
import type { GestureHandlers } from './gestures.ts'
import { labelBox, targetAt } from './pointing.ts'
import type { Stage } from './stage.ts'

interface Around {
  readonly stage: Stage
  readonly select: (sel: Selection) => void
  readonly moveLine: (day: Day) => void
  readonly hover: (hover: Hover) => void
  /** What follows is a step of its own. */
  readonly beginStep: () => void
  /** Makes a mark the one that the keyboard goes on from. */
  readonly goOnFrom: (stop: Stop) => void
}

/** The as-of line is taken by its label; a finger may miss it by so many pixels. */
const GRAB = 6
const CLOSER = 2.5

export function timelineGestures(around: Around): GestureHandlers {
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
    const day = stage.dayAt(x)
    if (day !== undefined) around.moveLine(asDay(Math.floor(day)))
  }
  const over = (next: Hover) => {
    hovered = next
    hover(next)
  }
  return {
    onPan: (dx, dy) => {
      stage.pan(dx)
      if (dy !== 0) stage.scroll.top -= dy
    },
    onZoom: (factor, x) => stage.zoom(factor, x),
    onTap: (x, y, byFinger) => {
      const target = targetAt(stage, x, y)
      if (target) openTarget(target, around)
      else if (onLabel(x, y)) around.select({ kind: 'day' })
      else if (y < AXIS_HEIGHT) {
        around.beginStep()
        setAt(x)
        // A finger does not find the label of the line as easily as a pointer does.
        if (byFinger && x >= (stage.arrangement?.metrics.names ?? 0)) around.select({ kind: 'day' })
      } else around.select({ kind: 'none' })
    },
    onDoubleTap: (x, y) => {
      if (!targetAt(stage, x, y) && y >= AXIS_HEIGHT) stage.fit()
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

/** Opens what was clicked; a crowd of events is zoomed into until it is none. */
function openTarget(target: Target, { stage, select, goOnFrom }: Around): void {
  const dataset = stage.arrangement?.dataset
  if (!dataset) return
  if (target.kind === 'lane') {
    select({ kind: 'person', id: dataset.people.id(target.person) })
  } else if (target.kind === 'term') {
    goOnFrom({ kind: 'term', term: target.term, lane: target.lane, row: 0 })
    select({ kind: 'term', id: dataset.terms.id(target.term) })
  } else if (target.events.length === 1 || !stage.canZoom()) {
    const [event = 0] = target.events
    goOnFrom({ kind: 'event', event, lane: target.lane, row: 0 })
    select({ kind: 'event', id: dataset.events.id(event) })
  } else stage.zoom(CLOSER, stage.xOf(middleOf(dataset, target.events)))
}

function middleOf({ event: { min, max } }: Dataset, events: readonly number[]): number {
  const middles = events.map((event) => ((min[event] ?? 0) + (max[event] ?? 0) + 1) / 2)
  return middles.reduce((sum, middle) => sum + middle, 0) / middles.length
}
