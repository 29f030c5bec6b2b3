/** Annotations over the picture: texts with a line to what they are about, signs with a number, the edges of days. */
import type { Annotation } from '../dataset/annotations.ts'
import {
  type LinePiece,
  leaderOf,
  NOTE_LINE,
  type NoteText,
  type PlacedNote,
  placeNotes,
  type Rect,
  SIGN,
} from '../layout/annotations.ts'
import { shorten } from '../layout/shorten.ts'
import type { MeasureText } from './fonts.ts'
import { HIGH_OVER, nameTop } from './laneNames.ts'
import type { Picture } from './picture.ts'
import { type Layer, type Pen, path, rect, rounded, type Shape, text } from './shape.ts'
import { wrapText } from './wrap.ts'

const FONT = 'tick-open'
/** Lines are so long at most, in pixels: some 22 letters; a longer text is cut in the last. */
const ROOM = 150
const MOST_LINES = 3
const PLATE_MARGIN = 2
/** The air before, between and after what a name over its lane says. */
const NAME_AROUND = 24
/** Where the leader meets its mark. */
const DOT = 2

export interface Noted {
  readonly layers: readonly Layer[]
  /** The numbers of those of which only a sign is drawn. */
  readonly signs: readonly number[]
}

/** `x` is a day's place on the axis, in pixels of the scene; where names stand over the lanes there are only signs. */
export function annotationShapes(
  picture: Picture,
  annotations: readonly Annotation[],
  x: (day: number) => number,
): Noted {
  const { scene, metrics, axisHeight, measure } = picture
  const texts = metrics.names > 0 && metrics.labels === 'beside'
  const names = namesOver(picture)
  const placed = placeNotes({ scene, annotations, names, texts, x, wrap: (text) => wrapped(text, measure) })
  const shapes: Shape[] = []
  for (const { lines } of placed) for (const piece of lines) pushLine(shapes, piece)
  for (const { note } of placed) pushNote(shapes, note)
  const clip = { x: metrics.names, y: axisHeight, width: scene.width, height: scene.height }
  return {
    layers: placed.length === 0 ? [] : [{ name: 'annotations', x: clip.x, y: clip.y, clip, shapes }],
    signs: placed.flatMap(({ note }) => (note.kind === 'sign' ? [note.number] : [])),
  }
}

/** Where names stand over their lanes, which nothing may hide. */
function namesOver({ scene, metrics, nameOf, aboutOf, measure }: Picture): Rect[] {
  if (metrics.names > 0) return []
  return scene.lanes.map((band) => ({
    x: 0,
    y: nameTop(band, HIGH_OVER),
    width: measure(nameOf(band.person), 'name') + measure(aboutOf(band.person), 'about') + NAME_AROUND,
    height: HIGH_OVER,
  }))
}

function wrapped(whole: string, measure: MeasureText) {
  const width = (part: string) => measure(part, FONT)
  const lines = wrapText(whole, ROOM, MOST_LINES, width, (rest) => shorten(rest, ROOM, width))
  return { lines, width: Math.max(...lines.map(width)) }
}

function pushNote(shapes: Shape[], note: PlacedNote['note']): void {
  const { x, y, width, height } = note
  if (note.kind === 'text') {
    pushLeader(shapes, note)
    shapes.push(rect(x - PLATE_MARGIN, y, width + 2 * PLATE_MARGIN, height, 'page', 0.9))
    note.lines.forEach((line, n) => {
      shapes.push(text(x, y + (n + 0.5) * NOTE_LINE, line, FONT, 'ink', 'start', 'page'))
    })
  } else {
    shapes.push(path(x, y, rounded(SIGN, SIGN, 4), { fill: 'ink', stroke: 'page' }))
    shapes.push(text(x + SIGN / 2, y + SIGN / 2 + 0.5, String(note.number), 'count', 'page', 'middle'))
  }
}

function pushLeader(shapes: Shape[], note: NoteText): void {
  const leader = leaderOf(note)
  if (!leader || !note.from) return
  shapes.push(rect(leader.x, leader.y, 1, leader.height, 'ink', 0.7))
  const dot = (pen: Pen) => pen.arc(0, 0, DOT, 0, 2 * Math.PI)
  shapes.push(path(note.from.x + 0.5, note.from.y, dot, { fill: 'ink' }))
}

/** Dashed, as nothing of the data is. */
function pushLine(shapes: Shape[], { x, y0, y1 }: LinePiece): void {
  const line = (pen: Pen) => {
    pen.moveTo(0, 0)
    pen.lineTo(0, y1 - y0)
  }
  shapes.push(path(Math.round(x) + 0.5, y0, line, { stroke: 'ink', dash: [4, 4], opacity: 0.7 }))
}
