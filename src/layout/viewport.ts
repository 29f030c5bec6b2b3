/**
 * The part of the axis that is seen, in fractional days; day `d` covers [d, d + 1).
 *
 *        domain.from        from             to        domain.to
 *             ├───────────────┼═══════════════┼────────────┤
 *                             0 px        width px
 */
export interface Viewport {
  readonly from: number
  readonly to: number
}

/** The closest look: a week across the page. */
export const MIN_SPAN = 7

export const spanOf = (viewport: Viewport): number => viewport.to - viewport.from

export const xOf = (viewport: Viewport, width: number, day: number): number =>
  ((day - viewport.from) / spanOf(viewport)) * width

export const dayAt = (viewport: Viewport, width: number, x: number): number =>
  viewport.from + (x / width) * spanOf(viewport)

/** Do both show the same days? What is less than half a day is a rounding. */
export const looksAlike = (a: Viewport, b: Viewport): boolean =>
  Math.abs(a.from - b.from) < 0.5 && Math.abs(a.to - b.to) < 0.5

/** The viewport moved, and shrunk where it must be, to lie inside the domain. */
export function clamp(viewport: Viewport, domain: Viewport): Viewport {
  const full = spanOf(domain)
  const span = Math.min(Math.max(spanOf(viewport), Math.min(MIN_SPAN, full)), full)
  const middle = (viewport.from + viewport.to) / 2
  const from = spanOf(viewport) === span ? viewport.from : middle - span / 2
  const inside = Math.min(Math.max(from, domain.from), domain.to - span)
  return { from: inside, to: inside + span }
}

/** A period with some air at both ends, so that no mark sticks to the edge. */
export function padded(from: number, to: number, before: number, after: number): Viewport {
  const air = (share: number) => Math.max((to - from) * share, 1)
  return { from: from - air(before), to: to + air(after) }
}
