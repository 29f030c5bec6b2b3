/**
 * Where annotations stand in one frame: a text in free space near what it is about, tied to it by a line; where there is
 * none, a sign with its number.
 *
 *      The first woman            Elections
 *      in office                  ╎
 *      │                          ╎
 *   ▇▇▇▇▇▇▇▇▇▇▇▇  Mayor           ╎
 */
import type { Annotation } from '../dataset/annotations.ts'
import { endOf } from './bar.ts'
import { EVENT_SIZE } from './eventMarks.ts'
import type { Scene } from './scene.ts'

/** In pixels of the scene. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Lines of text; `from` is where its leader begins, none for the text of days, which stands at their line. */
export interface NoteText extends Rect {
  readonly kind: 'text'
  readonly lines: readonly string[]
  readonly from: { readonly x: number; readonly y: number } | undefined
}

/** A square with a number. */
interface NoteSign extends Rect {
  readonly kind: 'sign'
  readonly number: number
}

/** Edges of the days that one is about, in pixels; one where they are too short to have two. */
interface NoteDays {
  readonly x0: number
  readonly x1: number
}

/** A piece of a line that lies on no bar and no label, in pixels. */
export interface LinePiece {
  readonly x: number
  readonly y0: number
  readonly y1: number
}

export interface PlacedNote {
  readonly note: NoteText | NoteSign
  /** The edges of its days, where it is about days. */
  readonly lines: readonly LinePiece[]
}

export interface NoteInput {
  readonly scene: Scene
  readonly annotations: readonly Annotation[]
  /** Names that stand over their lanes. */
  readonly names: readonly Rect[]
  /** Texts are written, not only signs. */
  readonly texts: boolean
  /** A text as lines, and the width of the widest. In pixels. */
  readonly wrap: (text: string) => { readonly lines: readonly string[]; readonly width: number }
  /** A day's place on the axis, in pixels. */
  readonly x: (day: number) => number
}

export const NOTE_LINE = 15
export const SIGN = 16
/** Air around a text, and from its mark to the nearest and the furthest place for it. In pixels. */
const AIR = 3
const NEAREST = 7
const FURTHEST = 118
const STEP = 6

/** Those on what is in view; on what is filtered out or out of view there are none. */
export function placeNotes(input: NoteInput): PlacedNote[] {
  const marks = input.annotations.map((annotation) => markOf(input, annotation))
  const things = [...obstaclesIn(input.scene), ...input.names]
  const taken = [...things]
  return input.annotations.flatMap((annotation, i) => {
    const mark = marks[i]
    if (!mark) return []
    // A text across the line of another would be read as that one's.
    const across = marks.flatMap((other) => (other === mark ? [] : edgesOf(other, input.scene)))
    const { lines, width } = input.wrap(annotation.text)
    const size = { width, height: lines.length * NOTE_LINE }
    const text = input.texts ? freePlace(mark, size, input.scene, [...taken, ...across]) : undefined
    const note: PlacedNote['note'] = text
      ? { kind: 'text', lines, ...text }
      : { kind: 'sign', number: i + 1, ...signAt(mark, input.scene, taken) }
    const leader = text && leaderOf(text)
    taken.push(note, ...(leader ? [leader] : []))
    return [{ note, lines: edgesOf(mark, input.scene).flatMap((edge) => piecesOf(edge, things)) }]
  })
}

interface Marked extends Rect {
  readonly days: NoteDays | undefined
}

/** What is drawn of the thing itself, as far as it is in view. */
function markOf({ scene, x }: NoteInput, one: Annotation): Marked | undefined {
  const seen = (x0: number, x1: number, y: number, height: number, days?: NoteDays): Marked | undefined =>
    x1 < 0 || x0 > scene.width || y + height < 0 || y > scene.height
      ? undefined
      : { x: Math.max(x0, 0), y, width: Math.min(x1, scene.width) - Math.max(x0, 0), height, days }
  if (one.kind === 'days') {
    const days = daysOf(x(one.min), x(one.max + 1))
    return seen(days.x0, days.x1, 0, scene.height, days)
  }
  if (one.kind === 'term') {
    const bar = scene.bars.find(({ term }) => term === one.index)
    return bar && seen(bar.x0, endOf(bar), bar.y, bar.height)
  }
  const mark = scene.events.find(({ events }) => events.includes(one.index))
  return mark && seen(mark.x - EVENT_SIZE / 2, mark.x + EVENT_SIZE / 2, mark.y - EVENT_SIZE / 2, EVENT_SIZE)
}

/** Days too short to have two edges have one line in their middle. */
function daysOf(x0: number, x1: number): NoteDays {
  const middle = (x0 + x1) / 2
  return x1 - x0 < SIGN / 2 ? { x0: middle, x1: middle } : { x0, x1 }
}

function edgesOf(mark: Marked | undefined, { height }: Scene): Rect[] {
  if (!mark?.days) return []
  return [...new Set([mark.days.x0, mark.days.x1])].map((x) => ({ x, y: 0, width: 1, height }))
}

/** What is left of a line between the bars and labels that it would cross. */
function piecesOf({ x, height }: Rect, things: readonly Rect[]): LinePiece[] {
  const crossed = things
    .filter((one) => one.x - 1 <= x && x <= one.x + one.width + 1)
    .sort((a, b) => a.y - b.y)
  const pieces: LinePiece[] = []
  let y0 = 0
  for (const one of [...crossed, { y: height, height: 0 }]) {
    if (one.y > y0) pieces.push({ x, y0, y1: one.y })
    y0 = Math.max(y0, one.y + one.height)
  }
  return pieces
}

/** What no text may lie on. */
function obstaclesIn({ bars, labels, events }: Scene): Rect[] {
  return [
    ...bars.map((bar) => ({ x: bar.x0, y: bar.y, width: endOf(bar) - bar.x0, height: bar.height })),
    ...labels.map(({ x, y, width }) => ({ x, y: y - 8, width, height: 16 })),
    ...events.map(({ x, x0, x1, y, runsTo }) => {
      const left = Math.min(x0, x - EVENT_SIZE / 2)
      return {
        x: left,
        y: y - EVENT_SIZE / 2,
        width: Math.max(x1, runsTo ?? x1, x + EVENT_SIZE / 2) - left,
        height: EVENT_SIZE,
      }
    }),
  ]
}

type Place = Rect & Pick<NoteText, 'from'>
type Size = Pick<Rect, 'width' | 'height'>

/** The best place for a text, within the scene. */
function freePlace(mark: Marked, size: Size, scene: Scene, taken: readonly Rect[]): Place | undefined {
  const near = taken.filter((one) => !isApart(reachOf(mark, size), one, 0))
  for (const place of mark.days ? besideDays(mark.days, size, scene) : aboutMark(mark, size))
    if (isWithin(place, scene) && isFree(place, near)) return place
  return undefined
}

/** No place for the text of a mark lies further off. */
const reachOf = ({ x, y, width, height }: Rect, size: Size): Rect => ({
  x: x - size.width - 3 * AIR,
  y: y - FURTHEST - size.height - AIR,
  width: width + 2 * size.width + 6 * AIR,
  height: height + 2 * (FURTHEST + size.height + AIR),
})

const isWithin = ({ x, y, width, height }: Rect, scene: Scene): boolean =>
  x >= AIR && y >= AIR && x + width <= scene.width - AIR && y + height <= scene.height - AIR

/** Above or below the mark, the nearest first, its line at one of several points of the mark. */
function* aboutMark(mark: Marked, size: Size): Generator<Place> {
  const points = [0.5, 0.25, 0.75, 0.08, 0.92].map((share) => mark.x + mark.width * share)
  for (let away = NEAREST; away <= FURTHEST; away += STEP)
    for (const y of [mark.y - away - size.height, mark.y + mark.height + away])
      for (const at of points)
        for (const share of [0, 0.5, 1]) {
          const from = { x: at, y: y < mark.y ? mark.y : mark.y + mark.height }
          yield { ...size, x: at - AIR + (2 * AIR - size.width) * share, y, from }
        }
}

/** At the top of their line, on either side of it, else further down. */
function* besideDays({ x0, x1 }: NoteDays, size: Size, scene: Scene): Generator<Place> {
  for (let y = AIR + 1; y < scene.height; y += STEP)
    for (const x of [x0 + 2 * AIR, x1 + 2 * AIR, x0 - 2 * AIR - size.width])
      yield { ...size, x, y, from: undefined }
}

/** Neither the text nor its line lies on anything. */
function isFree(place: Place, taken: readonly Rect[]): boolean {
  const leader = leaderOf(place)
  return taken.every((one) => isApart(place, one, AIR) && (!leader || isApart(leader, one, 0)))
}

/** From the mark to the text, straight up or down. */
export function leaderOf({ y, height, from }: Place): Rect | undefined {
  if (!from) return undefined
  return y < from.y
    ? { x: from.x, y: y + height, width: 1, height: from.y - y - height }
    : { x: from.x, y: from.y, width: 1, height: y - from.y }
}

const isApart = (a: Rect, b: Rect, air: number): boolean =>
  a.x + a.width + air <= b.x ||
  b.x + b.width + air <= a.x ||
  a.y + a.height + air <= b.y ||
  b.y + b.height + air <= a.y

/** Beside the mark where that is free, else on its end: a sign is never left out. */
function signAt(mark: Marked, scene: Scene, taken: readonly Rect[]): Rect {
  const size = { width: SIGN, height: SIGN }
  const within = (x: number, y: number) => ({
    ...size,
    x: Math.min(Math.max(x, 0), scene.width - SIGN),
    y: Math.min(Math.max(y, 0), scene.height - SIGN),
  })
  const middle = mark.y + (mark.height - SIGN) / 2
  const right = mark.x + mark.width
  const tops = Array.from({ length: 8 }, (_, n) => within(mark.x + 1, 2 + n * (SIGN + 2)))
  const around = [
    within(right + AIR, middle),
    within(mark.x - SIGN - AIR, middle),
    within(mark.x, mark.y - SIGN - 1),
    within(right - SIGN, mark.y - SIGN - 1),
    within(mark.x, mark.y + mark.height + 1),
    within(right - SIGN, mark.y + mark.height + 1),
  ]
  const wanted = mark.days ? tops : around
  return (
    wanted.find((place) => taken.every((one) => isApart(place, one, 0))) ??
    within(right - SIGN, mark.days ? 2 : middle)
  )
}
