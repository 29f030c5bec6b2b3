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
export const EVENT_SIZE = 15

/**
 * The marks in view of a lane's events (sorted by their first day), left to right and never over one another. Events
 * out of view take part in the crowds, so that a pan moves the marks and never regroups them.
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
  for (const single of singles(columns, events, lane, y, viewport, width)) {
    const last = marks[marks.length - 1]
    if (last && single.x - last.x < EVENT_SIZE) marks[marks.length - 1] = merged(last, single)
    else marks.push(single)
  }
  return marks.filter(({ x0, x1 }) => x1 >= -EVENT_SIZE && x0 <= width + EVENT_SIZE)
}

/** The middle of a year-wide event can lie after that of a later, narrower one: marks go by their middles. */
function singles(
  columns: EventColumns,
  events: Uint32Array,
  lane: number,
  y: number,
  viewport: Viewport,
  width: number,
): EventMark[] {
  const marks = Array.from(events, (event) => {
    const x0 = xOf(viewport, width, columns.min[event] ?? 0)
    const x1 = xOf(viewport, width, (columns.max[event] ?? 0) + 1)
    const x = xOf(viewport, width, markDay(columns, event))
    return { lane, events: [event], x, x0, x1, y, runsTo: columns.goesOn[event] ? x1 : undefined }
  })
  return marks.sort((a, b) => a.x - b.x)
}

/** Where an event's mark stands, in days: in the middle of its days; at the start of what goes on. */
export function markDay({ min, max, goesOn }: EventColumns, event: number): number {
  const first = min[event] ?? 0
  return goesOn[event] ? first + 0.5 : (first + (max[event] ?? 0) + 1) / 2
}

/** A crowd stands in the middle of what it covers, so that it does not drift with the order of its events. */
function merged(a: EventMark, b: EventMark): EventMark {
  const events = [...a.events, ...b.events]
  const x = (a.x * a.events.length + b.x * b.events.length) / events.length
  const runsTo = a.runsTo === undefined ? b.runsTo : Math.max(a.runsTo, b.runsTo ?? a.runsTo)
  return { ...a, events, x, x0: Math.min(a.x0, b.x0), x1: Math.max(a.x1, b.x1), runsTo }
}
