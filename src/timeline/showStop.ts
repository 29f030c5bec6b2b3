/** Brings what the keyboard has gone to into view. */
import type { Dataset } from '../dataset/dataset.ts'
import { reveal } from '../layout/moving.ts'
import type { Stop } from '../layout/neighbours.ts'
import { drawnSpan } from '../layout/terms.ts'
import { AXIS_HEIGHT } from '../shapes/picture.ts'
import type { Stage } from './stage.ts'

/** Moves axis and lanes as little as it takes to see the stop; for a person the axis stays. */
export function showStop(stop: Stop, stage: Stage): void {
  const { viewport, arrangement, scroll } = stage
  if (!arrangement) return
  const { dataset, lanes, metrics, domain } = arrangement
  if (stop.kind !== 'person') {
    const { from, to } = daysOf(dataset, stop)
    // A term longer than the page is in view as soon as any of it is.
    const seen = Math.min(to, viewport.to) - Math.max(from, viewport.from)
    if (seen <= 0 || (to - from < (viewport.to - viewport.from) * 0.8 && seen < to - from))
      stage.look(reveal(viewport, from, to, domain))
  }
  const laneTop = lanes.top[stop.lane] ?? 0
  const top = stop.kind === 'person' ? laneTop : laneTop + metrics.head + stop.row * metrics.row
  const bottom = top + metrics.row + AXIS_HEIGHT
  if (top - metrics.row < scroll.top) scroll.top = top - metrics.row
  else if (bottom > scroll.top + scroll.viewHeight) scroll.top = bottom - scroll.viewHeight
}

const daysOf = (dataset: Dataset, stop: Exclude<Stop, { kind: 'person' }>) =>
  stop.kind === 'term'
    ? drawnSpan(dataset.term, stop.term)
    : { from: dataset.event.min[stop.event] ?? 0, to: (dataset.event.max[stop.event] ?? 0) + 1 }
