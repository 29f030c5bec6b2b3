/** What the gestures do to the stage and the view. */

import type { Dataset } from '../dataset/dataset.ts'
import { asDay } from '../dates/day.ts'
import type { Target } from '../layout/hit.ts'
import type { Stop } from '../layout/neighbours.ts'
import type { Store } from '../state/store.ts'
import type { Selection, ViewState } from '../state/viewState.ts'
import type { GestureHandlers } from './gestures.ts'
import { type Hover, NO_HOVER } from './hover.ts'
import { AXIS_HEIGHT, type Stage } from './stage.ts'

interface Session {
  readonly view: Store<ViewState>
  readonly hover: Store<Hover>
  readonly beginStep: () => void
}

interface Around {
  readonly session: Session
  readonly dataset: Dataset
  /** Makes a mark the one that the keyboard goes on from. */
  readonly onFocus: (stop: Stop) => void
}

/** The as-of line is taken by its label; a finger may miss it by so many pixels. */
const GRAB = 6
const CLOSER = 2.5

export function stageGestures(stage: Stage, around: Around): GestureHandlers {
  const { session, dataset } = around
  /** From the line to where its label was taken, in pixels. */
  let grip = 0
  const onLabel = (x: number, y: number) => {
    const label = stage.atLabel()
    return label && y < 22 && x > label.left - GRAB && x < label.left + label.width + GRAB
  }
  const setAt = (x: number) => {
    const day = stage.dayAt(x)
    if (day !== undefined) session.view.set((before) => ({ ...before, at: asDay(Math.floor(day)) }))
  }
  return {
    onPan: (dx, dy) => {
      stage.pan(dx)
      if (dy !== 0) stage.scroll.top -= dy
    },
    onZoom: (factor, x) => stage.zoom(factor, x),
    onTap: (x, y) => {
      const target = stage.hit(x, y)
      if (target) openTarget(target, stage, around)
      else if (onLabel(x, y)) session.view.set((before) => ({ ...before, sel: { kind: 'day' } }))
      else if (y < AXIS_HEIGHT) {
        session.beginStep()
        setAt(x)
      } else session.view.set((before) => ({ ...before, sel: { kind: 'none' } }))
    },
    onDoubleTap: (x, y) => {
      if (!stage.hit(x, y) && y >= AXIS_HEIGHT) stage.fit()
    },
    onHover: (x, y = 0) => {
      const target = x === undefined ? undefined : stage.hit(x, y)
      const before = session.hover.get()
      if (!target || target.kind === 'lane') {
        if (before.kind !== 'none') session.hover.set(NO_HOVER)
      } else if (!sameTarget(before, target)) session.hover.set({ ...target, x: x ?? 0, y })
    },
    onGrab: (x, y) => {
      if (!onLabel(x, y)) return false
      grip = x - stage.xOf((session.view.get().at ?? dataset.head.asOf) + 0.5)
      session.beginStep()
      return true
    },
    onGrabMove: (x) => setAt(x - grip),
    onRelease: () => {},
  }
}

function sameTarget(hover: Hover, target: Target): boolean {
  if (hover.kind === 'term') return target.kind === 'term' && target.term === hover.term
  return hover.kind === 'events' && target.kind === 'events' && target.events[0] === hover.events[0]
}

/** Opens what was clicked; a crowd of events is zoomed into until it is none. */
function openTarget(target: Target, stage: Stage, { session, dataset, onFocus }: Around): void {
  const select = (sel: Selection) => session.view.set((before) => ({ ...before, sel }))
  if (target.kind === 'lane') {
    select({ kind: 'person', id: dataset.people.id(target.person) })
  } else if (target.kind === 'term') {
    onFocus({ kind: 'term', term: target.term, lane: target.lane, row: 0 })
    select({ kind: 'term', id: dataset.terms.id(target.term) })
  } else if (target.events.length === 1 || !stage.canZoom()) {
    const [event = 0] = target.events
    onFocus({ kind: 'event', event, lane: target.lane, row: 0 })
    select({ kind: 'event', id: dataset.events.id(event) })
  } else stage.zoom(CLOSER, stage.xOf(middleOf(dataset, target.events)))
}

function middleOf({ event: { min, max } }: Dataset, events: readonly number[]): number {
  const middles = events.map((event) => ((min[event] ?? 0) + (max[event] ?? 0) + 1) / 2)
  return middles.reduce((sum, middle) => sum + middle, 0) / middles.length
}
