/** How high lanes would be if there were room: what a frame takes whose height follows what it shows. */
import { type LaneMetrics, WIDE } from '../layout/laneMetrics.ts'
import { heightIn } from '../layout/lanes.ts'
import type { Arrangement } from '../timeline/arrange.ts'

/** What is higher is scrolled within the frame, in pixels. */
export const MOST_LANES = 1200

type Laid = Pick<Arrangement, 'lanes' | 'metrics' | 'terms' | 'width'>

/**
 * The height of one arrangement after another, in pixels of the drawing. It depends on what is shown and how wide, and not on how
 * high the frame is now; and as long as only the axis moves, whose rows are packed again, it never becomes less: the host's text
 * would jump under the reader.
 */
export function createLanesHeight(): (laid: Laid) => number {
  let before: Laid | undefined
  let height = 0
  return (laid) => {
    const isSame = before?.terms === laid.terms && before.width === laid.width
    const natural = Math.min(MOST_LANES, heightIn(laid.lanes, unfilled(laid.metrics)))
    height = isSame ? Math.max(height, natural) : natural
    before = laid
    return height
  }
}

/** Rows that took the height there is, as they were before. */
const unfilled = (metrics: LaneMetrics): LaneMetrics =>
  metrics.labels === 'beside' && metrics.head === WIDE.head ? { ...WIDE, minLane: metrics.minLane } : metrics
