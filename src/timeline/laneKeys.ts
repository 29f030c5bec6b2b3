/** Where a key leads from what has the focus: along a career, from person to person, on by a screenful, to a name. */
import type { Dataset } from '../dataset/dataset.ts'
import { fold } from '../dataset/fold.ts'
import {
  type Direction,
  headOfLane,
  neighbour,
  type Stop,
  stopOfEvent,
  stopOfPerson,
  stopOfTerm,
} from '../layout/neighbours.ts'
import { visibleLanes } from '../layout/visible.ts'
import type { Stage } from './stage.ts'

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

/** The stop that a key leads to; `undefined` where the key is none of these. */
export function stopForKey(event: KeyboardEvent, from: Stop, stage: Stage): Stop | undefined {
  const { arrangement } = stage
  if (!arrangement || event.altKey || event.metaKey || event.shiftKey) return undefined
  const { dataset, lanes } = arrangement
  // The lanes may have changed since the picture rested.
  const here = located(from, stage) ?? from
  if (event.ctrlKey) {
    const lane = { Home: 0, End: lanes.count - 1 }[event.key]
    return lane === undefined ? undefined : headOfLane(dataset, lanes, lane)
  }
  const direction = ARROWS[event.key]
  if (direction) return neighbour(dataset, lanes, here, direction)
  const step = { PageUp: -1, PageDown: 1 }[event.key]
  return step === undefined ? undefined : headOfLane(dataset, lanes, pageFrom(here.lane, step, stage))
}

/** The lane a screenful further; one at least, and none beyond the first and the last. */
function pageFrom(lane: number, step: number, { arrangement, scroll }: Stage): number {
  if (!arrangement) return lane
  const { lanes } = arrangement
  const [first, end] = visibleLanes(lanes, scroll.top, scroll.top + scroll.viewHeight)
  const whole = Math.max(1, end - first - 2)
  return Math.min(Math.max(lane + step * whole, 0), lanes.count - 1)
}

/** A stop with its true lane and row; `undefined` where it is drawn no more. */
export function located(stop: Stop, { arrangement }: Pick<Stage, 'arrangement'>): Stop | undefined {
  if (!arrangement) return undefined
  const { dataset, lanes } = arrangement
  if (stop.kind === 'person') return stopOfPerson(lanes, stop.person)
  return stop.kind === 'term'
    ? stopOfTerm(dataset, lanes, stop.term)
    : stopOfEvent(lanes, stop.event, stop.lane)
}

/** So long after a letter the next begins a new word, in milliseconds. */
const PAUSE_MS = 1000

interface Named {
  readonly stop: Stop
  readonly name: string
}

/** Letters typed one after another lead to the first that is called so: a person, else one of `marks`. */
export function createTypeAhead(stage: Stage, marks: () => readonly Named[]) {
  let typed = ''
  let last = Number.NEGATIVE_INFINITY
  return (event: KeyboardEvent, from: Stop): Stop | undefined => {
    const { arrangement } = stage
    const isNew = event.timeStamp - last > PAUSE_MS
    // Signs and a space begin nothing: they are keys of their own.
    const isOfName = [...event.key].length === 1 && (isNew ? /\p{L}/u : /[\p{L}\p{N}\p{P} ]/u).test(event.key)
    if (!arrangement || !isOfName || event.ctrlKey || event.altKey || event.metaKey) return undefined
    typed = isNew ? event.key : typed + event.key
    last = event.timeStamp
    const wanted = fold(typed)
    const { dataset, lanes } = arrangement
    const named = laneNamed(dataset, lanes.person, arrangement.nameOf, wanted, from.lane + (isNew ? 1 : 0))
    return named === undefined
      ? (marks().find(({ name }) => fold(name).startsWith(wanted))?.stop ?? from)
      : headOfLane(dataset, lanes, named)
  }
}

/** Of so many lanes the names are looked through. */
const MOST_NAMES = 20_000

/** The next lane, from one on and around, whose name or any word of it begins so. */
function laneNamed(
  dataset: Dataset,
  people: Uint32Array,
  nameOf: (person: number) => string,
  wanted: string,
  from: number,
): number | undefined {
  for (let k = 0; k < Math.min(people.length, MOST_NAMES); k++) {
    const lane = (from + k) % people.length
    const person = people[lane] ?? 0
    if (person >= dataset.people.count) continue
    const name = fold(nameOf(person))
    if (name.startsWith(wanted) || name.includes(` ${wanted}`)) return lane
  }
  return undefined
}
