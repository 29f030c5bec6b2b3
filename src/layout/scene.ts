/**
 * One picture as data: what is in view, in pixels, for whoever paints it (the screen's canvas, print's SVG, a test).
 * A pure function of lanes, viewport and size; only what is visible is ever looked at.
 */
import type { Dataset } from '../dataset/dataset.ts'
import { OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import { type Bar, barAt } from './bar.ts'
import { clusterEvents, type EventMark } from './eventMarks.ts'
import type { Measure } from './labels.ts'
import { headOf, type LaneMetrics } from './laneMetrics.ts'
import type { Row } from './laneRows.ts'
import type { Lanes } from './lanes.ts'
import { type Label, rowLabels } from './rowLabels.ts'
import { type Viewport, xOf } from './viewport.ts'
import { visibleLanes, visibleTerms } from './visible.ts'

export interface LaneBand {
  readonly lane: number
  readonly person: number
  readonly y: number
  readonly height: number
  /** Where the life line runs: events stand on it. */
  readonly lifeY: number
  /** The life, where it is known, within the page: `undefined` where it is not. */
  readonly life:
    | { readonly x0: number; readonly x1: number; readonly born: boolean; readonly died: boolean }
    | undefined
}

export interface Scene {
  readonly width: number
  readonly height: number
  readonly lanes: readonly LaneBand[]
  readonly bars: readonly Bar[]
  readonly labels: readonly Label[]
  readonly events: readonly EventMark[]
}

export interface SceneInput {
  readonly dataset: Dataset
  readonly lanes: Lanes
  readonly metrics: LaneMetrics
  readonly viewport: Viewport
  /** Size of the drawing, without the column of names; and how far the lanes are scrolled. In pixels. */
  readonly width: number
  readonly height: number
  readonly scrollTop: number
  /** 1 for each term that is drawn faintly; `undefined` where none is. */
  readonly faint?: Uint8Array | undefined
  readonly measure: Measure
  /** A term's colour, as a place in the palette. */
  readonly paletteOf: (term: number) => number
  /** A term's title and its shorter form. */
  readonly titles: (term: number) => readonly [title: string, short: string]
}

/** Bars reach a little past the page, so that a fade or a corner cut by its edge looks cut. */
const OVERHANG = 40

/** The scene of one frame. */
export const scene = (input: SceneInput): Scene => createScene()(input)

/**
 * Scenes of one frame after another. As long as only the lanes are scrolled, the bars and labels of a row are those
 * of the frame before, only higher or lower.
 */
export function createScene(): (input: SceneInput) => Scene {
  let before: SceneInput | undefined
  let found = new Map<Row, RowParts>()
  return (input) => {
    if (!before || !sameAcross(before, input)) found = new Map()
    before = input
    if (found.size > MOST_ROWS) found = new Map()
    return compose(input, (lane, row, top) => {
      const known = found.get(row)
      if (known) return known.top === top ? known : moved(known, top)
      const parts = rowParts(input, lane, row, top)
      found.set(row, parts)
      return parts
    })
  }
}

const MOST_ROWS = 4096

/** Does nothing differ that decides where things stand along the axis? */
const sameAcross = (a: SceneInput, b: SceneInput): boolean =>
  a.dataset === b.dataset &&
  a.lanes === b.lanes &&
  a.faint === b.faint &&
  a.metrics === b.metrics &&
  a.viewport === b.viewport &&
  a.width === b.width &&
  a.measure === b.measure &&
  a.paletteOf === b.paletteOf &&
  a.titles === b.titles

/** What a row shows that begins at `top`, in pixels of the drawing. */
interface RowParts {
  readonly top: number
  readonly bars: readonly Bar[]
  readonly labels: readonly Label[]
}

function rowParts(input: SceneInput, lane: number, row: Row, top: number): RowParts {
  const bars = rowBars(input, lane, row, top)
  return { top, bars, labels: row.waits || input.metrics.labels === 'none' ? [] : rowLabels(input, bars) }
}

function moved({ top: before, bars, labels }: RowParts, top: number): RowParts {
  const move = <One extends { readonly y: number }>(one: One): One => ({ ...one, y: one.y + top - before })
  return { top, bars: bars.map(move), labels: labels.map(move) }
}

function compose(input: SceneInput, partsOf: (lane: number, row: Row, top: number) => RowParts): Scene {
  const { lanes, metrics, viewport, width, height, scrollTop } = input
  const bands: LaneBand[] = []
  const bars: Bar[] = []
  const labels: Label[] = []
  const events: EventMark[] = []
  const [first, end] = visibleLanes(lanes, scrollTop, scrollTop + height)
  for (let lane = first; lane < end; lane++) {
    const y = (lanes.top[lane] ?? 0) - scrollTop
    bands.push(band(input, lane, y))
    for (const row of lanes.rows(lane)) {
      const rowY = y + metrics.head + row.line * metrics.row
      if (rowY > height || rowY + metrics.row < 0) continue
      const parts = partsOf(lane, row, rowY)
      for (const one of parts.bars) bars.push(one)
      for (const one of parts.labels) labels.push(one)
    }
    const eventsY = eventLine(lanes, metrics, lane, y)
    const from = lanes.events.from[lane] ?? 0
    const laneEvents = lanes.events.items.subarray(from, lanes.events.from[lane + 1] ?? 0)
    if (laneEvents.length > 0 && metrics.eventRow > 0)
      events.push(...clusterEvents(input.dataset.event, laneEvents, lane, eventsY, viewport, width))
  }
  return { width, height, lanes: bands, bars, labels, events }
}

function band({ dataset, lanes, metrics, viewport, width }: SceneInput, lane: number, y: number): LaneBand {
  const person = lanes.person[lane] ?? 0
  const height = (lanes.top[lane + 1] ?? 0) - (lanes.top[lane] ?? 0)
  const lifeY = eventLine(lanes, metrics, lane, y)
  const born = dataset.born[person] ?? OPEN_PAST
  const died = dataset.died[person] ?? OPEN_FUTURE
  if (born === OPEN_PAST && died === OPEN_FUTURE) return { lane, person, y, height, lifeY, life: undefined }
  const lastDay = died === OPEN_FUTURE ? dataset.head.asOf : died
  const x0 = born === OPEN_PAST ? -OVERHANG : xOf(viewport, width, born)
  const x1 = xOf(viewport, width, lastDay + 1)
  const life = { x0, x1, born: born !== OPEN_PAST, died: died !== OPEN_FUTURE }
  return { lane, person, y, height, lifeY, life }
}

/** Height of a lane's last line, below its rows: the life runs along it, and its events stand on it. */
function eventLine(lanes: Lanes, metrics: LaneMetrics, lane: number, y: number): number {
  const rows = lanes.rowCount[lane] ?? 0
  const has = (lanes.events.from[lane + 1] ?? 0) > (lanes.events.from[lane] ?? 0)
  return y + headOf(metrics, rows) + rows * metrics.row + (has ? metrics.eventRow / 2 : metrics.foot / 2)
}

function rowBars(input: SceneInput, lane: number, row: Row, top: number): Bar[] {
  const { viewport, width } = input
  const perPixel = (viewport.to - viewport.from) / width
  const from = viewport.from - OVERHANG * perPixel
  const to = viewport.to + OVERHANG * perPixel
  const [first, end] = visibleTerms(row, from, to)
  return crowded(
    Array.from(row.terms.subarray(first, end), (term, i) =>
      barAt(input, term, lane, row.joins[first + i] ?? 0, top),
    ),
    input.metrics,
  )
}

/** Terms too short to be told apart are counted into the first of them: none disappears for being small. A trail has no length. */
function crowded(bars: Bar[], { minBar }: LaneMetrics): Bar[] {
  const small = (b: Bar) => (b.end === 'unstated' ? b.x1 : b.x3) - b.x0 <= minBar
  const out: Bar[] = []
  for (const next of bars) {
    const last = out.at(-1)
    if (last && small(last) && small(next) && next.x0 - last.x0 < minBar)
      out[out.length - 1] = { ...last, crowd: last.crowd + next.crowd }
    else out.push(next)
  }
  return out
}
