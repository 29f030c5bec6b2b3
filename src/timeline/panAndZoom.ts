/** Moves of the axis that keys, buttons and crowds ask for; those that need it are explained by a glide. */

import type { Stop } from '../layout/neighbours.ts'
import { clamp, looksAlike, spanOf, type Viewport } from '../layout/viewport.ts'
import type { Selection } from '../state/viewState.ts'
import { pan, zoom } from './axis.ts'
import type { Stage } from './stage.ts'
import { zoomCentre } from './zoomCentre.ts'

export interface Moves {
  earlier(): void
  later(): void
  /** Zooms about the mark that has the focus, else about what the reader is most likely after. */
  closer(focus?: Stop): void
  farther(focus?: Stop): void
  /** To what matched; from there to everything. */
  fit(): void
  /** On the way for a moment, for those who do not mind motion. */
  glide(to: Viewport): void
}

const ZOOM_STEP = 1.6
/** How far a key or button moves the axis, in pixels. */
const PAN_STEP = 120
const GLIDE_MS = 180

/** Would the reader rather have nothing move by itself? */
export const mindsMotion = (window: Window): boolean =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches

export function createMoves(stage: Stage, selection: () => Selection, window: Window): Moves {
  const zoomTo = (factor: number, focus: Stop | undefined) => {
    const { arrangement, viewport } = stage
    if (arrangement) zoom(stage, factor, stage.xOf(zoomCentre(arrangement, focus, selection(), viewport)))
  }
  const glide = (to: Viewport) => {
    if (mindsMotion(window)) stage.look(to)
    else glideTo(stage, to, window)
  }
  return {
    earlier: () => pan(stage, PAN_STEP),
    later: () => pan(stage, -PAN_STEP),
    closer: (focus) => zoomTo(ZOOM_STEP, focus),
    farther: (focus) => zoomTo(1 / ZOOM_STEP, focus),
    fit: () => {
      if (!stage.arrangement) return
      const { fitted, domain } = stage.arrangement
      glide(looksAlike(stage.goal, fitted) ? domain : fitted)
    },
    glide,
  }
}

/** Until it is there, or something else moves the axis. */
function glideTo(stage: Stage, to: Viewport, window: Window): void {
  const from = stage.viewport
  const goal = clamp(to, stage.arrangement?.domain ?? to)
  let start: number | undefined
  const step = (now: number) => {
    if (start !== undefined && stage.goal !== goal) return
    start ??= now
    const share = Math.min((now - start) / GLIDE_MS, 1)
    if (share === 1) stage.look(goal)
    else {
      stage.look(between(from, goal, share * (2 - share)), goal)
      window.requestAnimationFrame(step)
    }
  }
  stage.look(from, goal)
  // From now on the picture does not stand still; it begins where it is, and what is new there is seen first.
  stage.request()
  window.requestAnimationFrame(step)
}

/** The span shrinks by the same factor in the same time, so that a long way in looks as even as a short one. */
function between(a: Viewport, b: Viewport, share: number): Viewport {
  const span = spanOf(a) * (spanOf(b) / spanOf(a)) ** share
  const grown = spanOf(a) === spanOf(b) ? share : (span - spanOf(a)) / (spanOf(b) - spanOf(a))
  const from = a.from + (b.from - a.from) * grown
  return { from, to: from + span }
}
