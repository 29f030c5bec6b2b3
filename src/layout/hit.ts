/** What lies under a point of the picture. */
import { EVENT_SIZE, type EventMark } from './eventMarks.ts'
import type { Scene } from './scene.ts'

/** Something in the picture that can be pointed at, focused and opened. */
export type Target =
  | { readonly kind: 'term'; readonly term: number; readonly lane: number }
  | { readonly kind: 'events'; readonly events: readonly number[]; readonly lane: number }
  | { readonly kind: 'lane'; readonly person: number; readonly lane: number }

/** A finger or a pointer near a thin bar means the bar: this much around it, in pixels. */
const SLOP = 4

/** The event mark, label, bar or line of an event that goes on at (x, y), the nearest first; pixels of the scene. */
export function hit(scene: Scene, x: number, y: number): Target | undefined {
  const mark = scene.events.find(
    (event) => Math.abs(event.x - x) <= EVENT_SIZE / 2 + 2 && Math.abs(event.y - y) <= EVENT_SIZE / 2 + SLOP,
  )
  if (mark) return eventsOf(mark)
  const label = scene.labels.find((l) => x >= l.x && x <= l.x + l.width && Math.abs(l.y - y) <= 9)
  const bar = label ? scene.bars.find((b) => b.term === label.term) : barAt(scene, x, y)
  if (bar) return { kind: 'term', term: bar.term, lane: bar.lane }
  const line = scene.events.findLast(
    ({ x: x0, y: at, runsTo }) => runsTo !== undefined && x >= x0 && x <= runsTo && Math.abs(at - y) <= SLOP,
  )
  return line && eventsOf(line)
}

const eventsOf = ({ events, lane }: EventMark): Target => ({ kind: 'events', events, lane })

function barAt(scene: Scene, x: number, y: number) {
  const near = scene.bars.filter(
    (b) => y >= b.y - SLOP && y <= b.y + b.height + SLOP && x >= b.x0 - SLOP && x <= b.x3 + SLOP,
  )
  const distance = (b: (typeof near)[number]) => Math.max(0, b.x0 - x, x - b.x3)
  return near.reduce<(typeof near)[number] | undefined>(
    (a, b) => (!a || distance(b) <= distance(a) ? b : a),
    undefined,
  )
}
