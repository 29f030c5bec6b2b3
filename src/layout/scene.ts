/**
 * One picture as data: what is in view, in pixels, for whoever paints it (the screen's canvas, print's SVG, a test).
 * A pure function of lanes, viewport and size; only what is visible is ever looked at.
 */
import { greatest } from 'd3'
import {
  ACTING,
  CURRENT,
  DISPUTED,
  END_UNSTATED,
  SOFT_END,
  SOFT_START,
  START_UNSTATED,
} from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { paletteOfGroup } from '../dataset/paletteOfGroup.ts'
import { OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import { clusterEvents, type EventMark } from './eventMarks.ts'
import {
  LABEL_GAP,
  type LabelledBar,
  type Measure,
  type Placement,
  placeBeside,
  placeOver,
} from './labels.ts'
import type { LaneMetrics } from './laneMetrics.ts'
import type { Lanes, Row } from './lanes.ts'
import { ABOVE, BELOW, IN_SEQUENCE } from './sequences.ts'
import { ARROW, carriedSpan, drawnSpan, TRAIL } from './terms.ts'
import { type Viewport, xOf } from './viewport.ts'
import { visibleLanes, visibleTerms } from './visible.ts'

/**
 * A drawn term. Between x1 and x2 it certainly ran; [x0, x1] and [x2, x3] are possible; where the end is `unstated`
 * nothing is certain, and the start's own uncertainty [x0, x1] is followed by a trail without scale.
 */
export interface Bar {
  readonly term: number
  readonly lane: number
  /** Its colour in the palette of role groups. */
  readonly group: number
  readonly x0: number
  readonly x1: number
  readonly x2: number
  readonly x3: number
  readonly y: number
  readonly height: number
  readonly end: 'stated' | 'current' | 'unstated'
  /** `open`: no first day is known, it fades in without scale. `order`: only its place among the others is known. `before`: before all that is shown. */
  readonly start: 'stated' | 'open' | 'order' | 'before'
  /** Marked approximate or uncertain by the source. */
  readonly softStart: boolean
  readonly softEnd: boolean
  readonly acting: boolean
  readonly disputed: boolean
  /** It does not match, and is drawn because it belongs to what does. */
  readonly faint: boolean
  /** From here on it is scheduled: after the day that the data speaks for. `undefined` where nothing of it is. */
  readonly toCome: number | undefined
  /** It is one of several in a row of which only the same is known: which of them lie in the rows beside it. */
  readonly bracket: Bracket | undefined
  /** How many terms it stands for: where several fall on the same pixels, they are one. */
  readonly crowd: number
}

interface Bracket {
  readonly above: boolean
  readonly below: boolean
  /** From row to row, in pixels. */
  readonly pitch: number
}

export interface Label extends Placement {
  readonly term: number
  readonly y: number
  readonly group: number
  readonly faint: boolean
}

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
    return compose(input, (lane, row) => {
      const known = found.get(row)
      if (known) return known
      const parts = rowParts(input, lane, row)
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
  a.titles === b.titles

/** What a row shows, as if it began at the top of the drawing. */
interface RowParts {
  readonly bars: readonly Bar[]
  readonly labels: readonly Label[]
}

function rowParts(input: SceneInput, lane: number, row: Row): RowParts {
  const bars = rowBars(input, lane, row)
  return { bars, labels: input.metrics.labels === 'none' ? [] : rowLabels(input, bars) }
}

function compose(input: SceneInput, partsOf: (lane: number, row: Row) => RowParts): Scene {
  const { lanes, metrics, viewport, width, height, scrollTop } = input
  const bands: LaneBand[] = []
  const bars: Bar[] = []
  const labels: Label[] = []
  const events: EventMark[] = []
  const [first, end] = visibleLanes(lanes, scrollTop, scrollTop + height)
  for (let lane = first; lane < end; lane++) {
    const y = (lanes.top[lane] ?? 0) - scrollTop
    bands.push(band(input, lane, y))
    lanes.rows(lane).forEach((row, k) => {
      const rowY = y + metrics.head + k * metrics.row
      if (rowY > height || rowY + metrics.row < 0) return
      const parts = partsOf(lane, row)
      for (const one of parts.bars) bars.push({ ...one, y: one.y + rowY })
      for (const one of parts.labels) labels.push({ ...one, y: one.y + rowY })
    })
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
  return y + metrics.head + rows * metrics.row + (has ? metrics.eventRow / 2 : metrics.foot / 2)
}

function rowBars(input: SceneInput, lane: number, row: Row): Bar[] {
  const { viewport, width } = input
  const perPixel = (viewport.to - viewport.from) / width
  const from = viewport.from - OVERHANG * perPixel
  const to = viewport.to + OVERHANG * perPixel
  const [first, end] = visibleTerms(row, from, to)
  return crowded(
    Array.from(row.terms.subarray(first, end), (term, i) =>
      barAt(input, term, lane, row.joins[first + i] ?? 0),
    ),
    input.metrics,
  )
}

/** Terms too short to be told apart are counted into the first of them: none disappears for being small. */
function crowded(bars: Bar[], { minBar }: LaneMetrics): Bar[] {
  const small = (b: Bar) => b.x3 - b.x0 <= minBar
  const out: Bar[] = []
  for (const next of bars) {
    const last = out.at(-1)
    if (last && small(last) && small(next) && next.x0 - last.x0 < minBar)
      out[out.length - 1] = { ...last, crowd: last.crowd + next.crowd }
    else out.push(next)
  }
  return out
}

/** What began before all that is shown stands at its edge, where it is drawn though it does not match. */
function barAt(input: SceneInput, term: number, lane: number, joins: number): Bar {
  const own = bar(input, term, lane, joins)
  const carried = own.faint && carriedSpan(input.dataset.term, term, input.lanes.first)
  if (!carried) return own
  const x0 = xOf(input.viewport, input.width, carried.from)
  return { ...own, x0, x1: x0, x2: x0, x3: x0 + TRAIL, start: 'before', bracket: undefined }
}

function bar(
  { dataset, metrics, viewport, width, faint }: SceneInput,
  term: number,
  lane: number,
  joins: number,
): Bar {
  const { startMin, startMax, endMin, endMax, flags, role } = dataset.term
  const flag = flags[term] ?? 0
  const x = (day: number) => xOf(viewport, width, day)
  const unstated = (flag & END_UNSTATED) !== 0
  const open = startMin[term] === OPEN_PAST
  const last = startMax[term] ?? 0
  // Day d covers [d, d + 1): a start is at its day's beginning, an end at its day's close.
  const exact = startMin[term] === last
  const x1 = x(exact || !unstated ? last : last + 1)
  const x0 = open ? x1 - TRAIL : x(startMin[term] ?? 0)
  const x2 = unstated ? x1 : Math.max(x((endMin[term] ?? 0) + 1), x0)
  const end = unstated ? x1 : x(drawnSpan(dataset.term, term).to)
  const x3 = Math.max(endMax[term] === OPEN_FUTURE ? end + TRAIL : end, x2, x0 + metrics.minBar)
  // The least width is no uncertainty: what is certain takes it.
  const isShort = !unstated && x2 > x1 && x3 === x0 + metrics.minBar
  const toCome = dataset.head.asOf + 1
  return {
    term,
    lane,
    group: paletteOfGroup(dataset, dataset.groupOfRole[role[term] ?? 0] ?? 0),
    x0,
    x1: isShort ? x0 : x1,
    x2: isShort ? x3 : x2,
    x3,
    faint: faint?.[term] === 1,
    toCome: !unstated && (endMin[term] ?? 0) >= toCome ? x(toCome) : undefined,
    bracket:
      joins & IN_SEQUENCE
        ? { above: (joins & ABOVE) !== 0, below: (joins & BELOW) !== 0, pitch: metrics.row }
        : undefined,
    y: metrics.barTop,
    height: metrics.bar,
    end: unstated ? 'unstated' : flag & CURRENT ? 'current' : 'stated',
    start: flag & START_UNSTATED ? 'order' : open ? 'open' : 'stated',
    softStart: (flag & SOFT_START) !== 0,
    softEnd: (flag & SOFT_END) !== 0,
    acting: (flag & ACTING) !== 0,
    disputed: (flag & DISPUTED) !== 0,
    crowd: 1,
  }
}

function rowLabels(input: SceneInput, bars: readonly Bar[]): Label[] {
  const inView = bars.filter((b) => b.x3 > 0 && b.x0 < input.width)
  const runs = runsOf(input.dataset, inView)
  const labels = placeRuns(input, runs)
  const isWhole = ({ term, text }: Label) => input.titles(term).includes(text)
  if (runs.length === inView.length) return labels
  if (labels.filter(isWhole).length === runs.length) return withFarOnes(input, runs, labels)
  // Where one for all of a run finds no room, one of them may.
  const single = placeRuns(
    input,
    inView.map((one) => [one]),
  )
  return single.filter(isWhole).length > labels.filter(isWhole).length ? single : labels
}

function placeRuns(input: SceneInput, runs: readonly (readonly Bar[])[]): Label[] {
  const { metrics, width, measure } = input
  const over = metrics.labels === 'over'
  const place = over ? placeOver : placeBeside
  const placed = place(
    runs.map((run) => labelledBar(input, run)),
    width,
    measure,
  )
  const y = over ? metrics.barTop / 2 : metrics.barTop + metrics.bar / 2
  return runs.flatMap((run, i) => {
    const placement = placed[i]
    const bar = placement && barOf(run, placement)
    if (!placement || !bar) return []
    return [
      {
        ...placement,
        inside: placement.inside && isFull(bar),
        term: bar.term,
        group: bar.group,
        faint: bar.faint,
        y,
      },
    ]
  })
}

/** The bar of a run that a label lies in, or stands beside. */
function barOf(run: readonly Bar[], { x, width, inside }: Placement): Bar | undefined {
  const isIts = inside
    ? (b: Bar) => insideOf(b)[0] <= x && x + width <= insideOf(b)[1]
    : (b: Bar) => endOf(b) >= x
  return run.find(isIts) ?? run.at(-1)
}

/** Bars of one office that follow one another share a label. */
function runsOf({ term }: Dataset, bars: readonly Bar[]): Bar[][] {
  const runs: Bar[][] = []
  for (const next of bars) {
    const run = runs.at(-1)
    if (run && term.office[run[0]?.term ?? -1] === term.office[next.term]) run.push(next)
    else runs.push([next])
  }
  return runs
}

/** A bar so far from the next of its run has a label of its own, where that lies over no other. In pixels. */
const FAR = 40

function withFarOnes(input: SceneInput, runs: readonly (readonly Bar[])[], labels: Label[]): Label[] {
  if (input.metrics.labels !== 'beside') return labels
  const bars = runs.flat()
  const labelled = new Set(labels.map(({ term }) => term))
  const all = [...labels]
  for (const own of runs.flatMap((run) => run.slice(0, -1))) {
    const [label] = labelled.has(own.term) ? [] : placeRuns(input, [[own]])
    if (!label || label.inside || label.x < own.x0) continue
    const end = label.x + label.width
    const isFar = bars.every((b) => b === own || b.x0 >= end + FAR || endOf(b) <= label.x)
    const isFree = all.every(({ x, width }) => x > end + LABEL_GAP || x + width < label.x - LABEL_GAP)
    if (isFar && isFree) all.push(label)
  }
  return all
}

/** What a label lies in or beside: it lies in the first bar of its run that is long enough, else in the longest. */
function labelledBar({ titles, width, measure }: SceneInput, run: readonly Bar[]): LabelledBar {
  const [first] = run
  const last = run.at(-1)
  const [title, short] = titles(first?.term ?? 0)
  const insides = run.map(insideOf)
  const seen = ([lo, hi]: readonly [number, number]) => Math.min(hi, width) - Math.max(lo, 0)
  const room = measure(title) + 2 * LABEL_GAP
  const inside = insides.find((one) => seen(one) >= room) ?? greatest(insides, seen)
  return {
    lo: Math.min(...run.map((b) => b.x0)),
    hi: Math.max(...run.map(endOf)),
    inLo: inside?.[0] ?? 0,
    inHi: inside?.[1] ?? 0,
    title,
    short,
    sign: last?.end === 'unstated' ? measure(UNSTATED_SIGN) : 0,
  }
}

/** Stands after a label whose term's end is not stated, as in "1995 –?". */
export const UNSTATED_SIGN = '\u2009–?'

/** Where text may lie on a bar: where it is solid, or within its bracket. */
function insideOf({ bracket, end, toCome, x0, x1, x2 }: Bar): readonly [number, number] {
  if (bracket) return [x0, x1]
  if (end === 'unstated' || x2 <= x1) return [0, 0]
  return toCome !== undefined && toCome > x1 ? [x1, Math.min(x2, toCome)] : [x1, x2]
}

/** Text inside has the colour of text on a bar where the bar is full, and not where it is an outline. */
const isFull = ({ bracket, toCome, x1 }: Bar): boolean => !bracket && (toCome === undefined || toCome > x1)

const endOf = ({ bracket, end, x1, x3 }: Bar): number =>
  end === 'current' ? x3 + ARROW : end === 'unstated' ? x1 + (bracket ? 0 : TRAIL) : x3
