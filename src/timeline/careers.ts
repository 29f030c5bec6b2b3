/**
 * What of the lanes in view can be focused and is read aloud: each person with all of their career in the order of time, what
 * is out of view included; where each stands on the picture, and what it is called.
 */
import { EVENT_SIZE, type EventMark } from '../layout/eventMarks.ts'
import { headOf } from '../layout/laneMetrics.ts'
import { type EventStop, keyOf, stopsOfLane, type TermStop } from '../layout/neighbours.ts'
import type { LaneBand, Scene } from '../layout/scene.ts'
import { drawnSpan } from '../layout/terms.ts'
import { type Viewport, xOf } from '../layout/viewport.ts'
import { barExtent } from '../shapes/bars.ts'
import { AXIS_HEIGHT } from '../shapes/picture.ts'
import type { Arrangement } from './arrange.ts'
import { createSayer, personSaid, type Said, type Sayings } from './said.ts'

/** In pixels of the canvas. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A term or an event. */
export interface Mark {
  readonly key: string
  readonly stop: TermStop | EventStop
  readonly said: readonly Said[]
  /** Where it is drawn; `undefined` where it is out of view. */
  readonly box: Box | undefined
  /** Its place among the lane's terms or events in the order of time, the first as 1, and how many there are. */
  readonly place: number
  readonly of: number
}

/** A lane in view. */
export interface Career {
  readonly band: LaneBand
  /** The person in a sentence. */
  readonly said: readonly Said[]
  readonly marks: readonly Mark[]
}

/** What the lanes of a scene hold, and how much of what is in view is left out of it. */
export interface Careers {
  readonly careers: readonly Career[]
  readonly left: number
}

/** What to list of the lanes that are in view. */
export interface Listing {
  readonly scene: Scene
  readonly viewport: Viewport
  readonly sayings: Sayings
  /** What has the focus, by its key: it is always there. */
  readonly focused: string | undefined
  /** So many marks at most. */
  readonly most: number
}

/**
 * The lanes of a scene with all that they hold; where that is more than `most`, only with what is in view. A texture has no
 * marks of its own: its lanes can be reached, and each opens a person.
 */
export function careersOf(arrangement: Arrangement, listing: Listing): Careers {
  const { dataset, lanes, lang, metrics } = arrangement
  const { scene, sayings, focused, most } = listing
  const boxOf = boxesOf(arrangement, listing)
  const say = createSayer(dataset, lang, sayings)
  const stops = scene.lanes.map((band) =>
    placed(stopsOfLane(dataset, lanes, band.lane), (stop) => boxOf(stop, band)),
  )
  const all = stops.reduce((sum, its) => sum + its.length, 0)
  let room = metrics.labels === 'none' ? 0 : most
  let left = 0
  const careers = scene.lanes.map((band, n): Career => {
    const its = stops[n] ?? []
    const marks = its.flatMap((stop): Mark[] => {
      const isFocused = stop.key === focused
      if (!isFocused && all > most && !stop.box) return []
      if (room > 0) room--
      else if (!isFocused) {
        left++
        return []
      }
      return [{ ...stop, said: say(stop.stop) }]
    })
    return { band, said: personSaid(dataset, band.person, lang, its), marks }
  })
  return { careers, left: metrics.labels === 'none' ? 0 : left }
}

/** Stops with where they stand: in their lane's list of terms or of events, and on the picture. */
function placed(
  stops: readonly (TermStop | EventStop)[],
  boxOf: (stop: TermStop | EventStop) => Box | undefined,
) {
  const counted = { term: 0, event: 0 }
  const places = stops.map((stop) => ({
    key: keyOf(stop),
    stop,
    box: boxOf(stop),
    place: ++counted[stop.kind],
  }))
  return places.map((one) => ({ ...one, of: counted[one.stop.kind] }))
}

/** Where terms and events are drawn. */
function boxesOf({ dataset, lanes, metrics }: Arrangement, { scene, viewport }: Listing) {
  const { bars, events, width } = scene
  const boxes = new Map<string, Box>()
  const across = (x0: number, x1: number, top: number): Box | undefined => {
    if (x1 <= 0 || x0 >= width) return undefined
    const left = Math.max(x0, 0)
    const wide = Math.max(Math.min(x1, width) - left, LEAST_WIDTH)
    return { left: metrics.names + left, top: AXIS_HEIGHT + top, width: wide, height: metrics.bar }
  }
  const put = (key: string, box: Box | undefined) => box && boxes.set(key, box)
  for (const bar of bars) put(`term-${bar.term}`, across(...barExtent(bar), bar.y))
  for (const mark of events) {
    const x = standingX(mark) - EVENT_SIZE / 2
    if (x + EVENT_SIZE <= 0 || x >= width) continue
    const top = AXIS_HEIGHT + mark.y - EVENT_SIZE / 2
    const box = { left: metrics.names + x, top, width: EVENT_SIZE, height: EVENT_SIZE }
    for (const event of mark.events) put(`event-${event}-${mark.lane}`, box)
  }
  return (stop: TermStop | EventStop, band: LaneBand): Box | undefined => {
    const box = boxes.get(keyOf(stop))
    if (box || stop.kind === 'event') return box
    // Of a crowd one bar is drawn for all.
    const { from, to } = drawnSpan(dataset.term, stop.term)
    const x = (day: number) => xOf(viewport, width, day)
    const top = headOf(metrics, lanes.rowCount[band.lane] ?? 0) + stop.row * metrics.row + metrics.barTop
    return across(x(from), x(to), band.y + top)
  }
}

/** A bar is at least so wide to the finger that looks for it, in pixels. */
const LEAST_WIDTH = 8

/** What began before the days in view and goes on is found at their edge. */
const standingX = ({ x, runsTo }: EventMark): number =>
  runsTo === undefined || x >= 0 ? x : Math.min(EVENT_SIZE / 2, runsTo)
