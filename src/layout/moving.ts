/** Where the axis is after it has been zoomed, moved, or led to something. */
import { clamp, MIN_SPAN, spanOf, type Viewport } from './viewport.ts'

/** Zooms by `factor` (over 1: closer) while the day at `anchor`, a fraction of the width, stays where it is. */
export function zoomAt(viewport: Viewport, factor: number, anchor: number, domain: Viewport): Viewport {
  const full = spanOf(domain)
  const span = Math.min(Math.max(spanOf(viewport) / factor, Math.min(MIN_SPAN, full)), full)
  const fixed = viewport.from + spanOf(viewport) * anchor
  const from = fixed - span * anchor
  return clamp({ from, to: from + span }, domain)
}

export const panBy = (viewport: Viewport, days: number, domain: Viewport): Viewport =>
  clamp({ from: viewport.from + days, to: viewport.to + days }, domain)

/** The smallest move (or zoom out) that brings the days `from … to` into view with some air around them. */
export function reveal(viewport: Viewport, from: number, to: number, domain: Viewport): Viewport {
  const span = spanOf(viewport)
  const air = span * 0.08
  if (to - from + 2 * air > span) return clamp({ from: from - air, to: to + air }, domain)
  if (from - air < viewport.from) return panBy(viewport, from - air - viewport.from, domain)
  if (to + air > viewport.to) return panBy(viewport, to + air - viewport.to, domain)
  return viewport
}
