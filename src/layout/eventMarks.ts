/** Events as marks in a lane; where they fall too close together they become one mark that says how many. */
import type { EventColumns } from '../dataset/eventColumns.ts'
import { type Viewport, xOf } from './viewport.ts'

export interface EventMark {
  readonly lane: number
  /** The events it stands for, in the order of time; usually one. */
  readonly events: readonly number[]
  /** Middle of the mark, and the days it covers to scale, in pixels. */
  readonly x: number
  readonly x0: number
  readonly x1: number
  readonly y: number
  /** To here runs what has begun and goes on, in pixels. */
  readonly runsTo?: number | undefined
}

/** Marks nearer than this, middle to middle, become one. In pixels. */
export const EVENT_SIZE = 18

/**
 * The marks in view of a lane's events (sorted by `markDay`), left to right and never over one another. Events out of view
 * take part in the crowds, so that a pan moves the marks and never regroups them. One sweep, however many stand in one place.
 */
export function clusterEvents(
  columns: EventColumns,
  events: Uint32Array,
  lane: number,
  y: number,
  viewport: Viewport,
  width: number,
): EventMark[] {
  const marks: EventMark[] = []
  for (let first = 0; first < events.length; ) {
    const crowd = crowdFrom(columns, events, first, viewport, width)
    const { end, x, x0, x1, runsTo } = crowd
    if (x1 >= -EVENT_SIZE && x0 <= width + EVENT_SIZE)
      marks.push({ lane, events: Array.from(events.subarray(first, end)), x, x0, x1, y, runsTo })
    first = end
  }
  return marks
}

interface Crowd extends Pick<EventMark, 'x' | 'x0' | 'x1' | 'runsTo'> {
  /** The place of the first event after it. */
  readonly end: number
}

/** An event and all that come too near to it. A crowd stands in the middle of what it covers: it does not drift with their order. */
function crowdFrom(
  columns: EventColumns,
  events: Uint32Array,
  first: number,
  viewport: Viewport,
  width: number,
): Crowd {
  let [x, x0, x1] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let runsTo: number | undefined
  let end = first
  for (; end < events.length; end++) {
    const event = events[end] ?? 0
    const own = xOf(viewport, width, markDay(columns, event))
    const count = end - first
    if (count > 0 && own - x >= EVENT_SIZE) break
    const last = xOf(viewport, width, (columns.max[event] ?? 0) + 1)
    x = (x * count + own) / (count + 1)
    x0 = Math.min(x0, xOf(viewport, width, columns.min[event] ?? 0))
    x1 = Math.max(x1, last)
    if (columns.goesOn[event]) runsTo = Math.max(runsTo ?? last, last)
  }
  return { end, x, x0, x1, runsTo }
}

/** Where an event's mark stands, in days: in the middle of its days; at the start of what goes on. */
export function markDay({ min, max, goesOn }: EventColumns, event: number): number {
  const first = min[event] ?? 0
  return goesOn[event] ? first + 0.5 : (first + (max[event] ?? 0) + 1) / 2
}
