/**
 * What a click opens. A crowd is zoomed into until it is none; what no zoom can part opens as a list: that of its day.
 *
 *   ⑨ ─▶ ③ ⑥ ─▶ ◆◆◆ ⑥ ─▶ all six on one day ─▶ the day's panel
 */
import type { Dataset } from '../dataset/dataset.ts'
import { asDay, type Day } from '../dates/day.ts'
import { EVENT_SIZE, markDay } from '../layout/eventMarks.ts'
import type { Target } from '../layout/hit.ts'
import type { Stop } from '../layout/neighbours.ts'
import { MIN_SPAN, spanOf, type Viewport } from '../layout/viewport.ts'
import type { Selection } from '../state/viewState.ts'
import type { Moves } from './panAndZoom.ts'
import type { Stage } from './stage.ts'
import { daysOfTerms } from './zoomCentre.ts'

export interface Opening {
  readonly stage: Stage
  readonly moves: Moves
  readonly select: (sel: Selection) => void
  /** Opens a day: its events, and who held what. */
  readonly openDay: (day: Day) => void
  /** What follows is a step of its own. */
  readonly beginStep: () => void
  /** Makes a mark the one that the keyboard goes on from. */
  readonly goOnFrom: (stop: Stop) => void
}

/** A click on a crowd brings it closer by this at least. */
const CLOSER = 2.5
/** And at most so close that it takes this part of the width. */
const SHARE = 0.5

/** Tells whether it was a crowd or one alone. */
export function openTarget(target: Target, opening: Opening): 'crowd' | 'one' {
  const { stage, select, goOnFrom } = opening
  const dataset = stage.arrangement?.dataset
  if (!dataset) return 'one'
  if (target.kind === 'lane') {
    select({ kind: 'person', id: dataset.people.id(target.person) })
    return 'one'
  }
  const crowd = crowdOf(stage, dataset, target)
  if (crowd) {
    openCrowd(crowd, opening)
    return 'crowd'
  }
  if (target.kind === 'term') {
    goOnFrom({ kind: 'term', term: target.term, lane: target.lane, row: 0 })
    select({ kind: 'term', id: dataset.terms.id(target.term) })
  } else {
    const [event = 0] = target.events
    goOnFrom({ kind: 'event', event, lane: target.lane, row: 0 })
    select({ kind: 'event', id: dataset.events.id(event) })
  }
  return 'one'
}

/** The days over which the marks of a crowd lie; `undefined` of what stands for itself alone. */
function crowdOf(
  stage: Stage,
  dataset: Dataset,
  target: Exclude<Target, { kind: 'lane' }>,
): Viewport | undefined {
  if (target.kind === 'events') {
    if (target.events.length === 1) return undefined
    const [first = 0, last = first] = [target.events[0], target.events.at(-1)]
    return { from: markDay(dataset.event, first), to: markDay(dataset.event, last) }
  }
  const terms = termsOfBar(stage, target)
  return terms.length > 1 ? daysOfTerms(dataset, terms) : undefined
}

/** The terms that the bar of a term stands for, one behind the other in its row. */
function termsOfBar({ arrangement, scene }: Stage, { term, lane }: { term: number; lane: number }): number[] {
  const crowd = scene?.bars.find((bar) => bar.term === term && bar.lane === lane)?.crowd ?? 1
  const row = crowd > 1 ? arrangement?.lanes.rows(lane).find(({ terms }) => terms.includes(term)) : undefined
  const first = row?.terms.indexOf(term) ?? 0
  return row ? [...row.terms.subarray(first, first + crowd)] : [term]
}

function openCrowd(days: Viewport, { stage, moves, openDay, beginStep }: Opening): void {
  const middle = (days.from + days.to) / 2
  const spread = spanOf(days)
  if (!canPart(spread, stage)) {
    openDay(asDay(Math.floor(middle)))
    return
  }
  const span = Math.max(Math.min(spanOf(stage.goal) / CLOSER, spread / SHARE), MIN_SPAN)
  beginStep()
  moves.glide({ from: middle - span / 2, to: middle + span / 2 })
}

/** Is there anything closer to see, and do the marks stand apart there? */
function canPart(spread: number, { goal, arrangement }: Stage): boolean {
  const width = arrangement ? arrangement.width - arrangement.metrics.names : 0
  return spanOf(goal) > MIN_SPAN && (spread / MIN_SPAN) * width >= EVENT_SIZE
}
