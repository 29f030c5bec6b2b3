/** Paints a picture on a canvas, all of it each frame: it holds only what is in view. */
import { EVENT_SIZE, type EventMark } from '../layout/eventMarks.ts'
import type { Bar, Label, LaneBand } from '../layout/scene.ts'
import { ARROW } from '../layout/terms.ts'
import { type BarPart, barExtent, barParts, RING } from '../shapes/barParts.ts'
import { laneNames, NAME_MARGIN } from './laneNames.ts'
import { groupSlot } from './palette.ts'
import { FONT, LABEL_FONT, type Picture } from './picture.ts'

type Context = CanvasRenderingContext2D

/**
 * The canvas is `names + scene.width` wide and `axisHeight + scene.height` high, scaled for the screen already.
 * The column of names is left as it is where it is `kept`: moving along the axis changes nothing in it.
 */
export function paint(ctx: Context, picture: Picture, kept = false): void {
  const { scene, metrics, palette, axisHeight } = picture
  ctx.textBaseline = 'middle'
  if (metrics.names > 0 && !kept) namesColumn(ctx, picture)
  ctx.clearRect(metrics.names, 0, scene.width, axisHeight + scene.height)
  inside(ctx, metrics.names, 0, scene.width, axisHeight + scene.height, () => grid(ctx, picture))
  inside(ctx, metrics.names, axisHeight, scene.width, scene.height, () => {
    laneEdges(ctx, picture, scene.width)
    if (metrics.foot >= LEAST_FOR_LIFE) for (const band of scene.lanes) lifeLine(ctx, picture, band)
    for (const bar of scene.bars) drawBar(ctx, picture, bar)
    ctx.font = LABEL_FONT
    for (const label of scene.labels) drawLabel(ctx, picture, label)
  })
  inside(ctx, metrics.names, 0, scene.width, axisHeight + scene.height, () => {
    ctx.fillStyle = palette.line
    ctx.fillRect(0, axisHeight - 1, scene.width, 1)
    atLine(ctx, picture)
  })
  inside(ctx, metrics.names, axisHeight, scene.width, scene.height, () => {
    for (const mark of scene.events) eventMark(ctx, picture, mark)
    // Names that stand over their lanes cover what is scrolled from under them.
    if (metrics.names === 0) laneNames(ctx, picture)
  })
}

/** Draws with the origin at (x, y) and nothing outside the box. */
function inside(ctx: Context, x: number, y: number, width: number, height: number, draw: () => void): void {
  ctx.save()
  ctx.beginPath()
  ctx.rect(x, y, width, height)
  ctx.clip()
  ctx.translate(x, y)
  draw()
  ctx.restore()
}

function grid(ctx: Context, { ticks, palette, scene, axisHeight }: Picture): void {
  ctx.fillStyle = palette.line
  for (const tick of ticks) ctx.fillRect(Math.round(tick.x), axisHeight - 6, 1, scene.height + 6)
  for (const tick of ticks) {
    if (tick.x < -2 || tick.x > scene.width - 28) continue
    ctx.font = tick.opens ? `600 12px ${FONT}` : `12px ${FONT}`
    ctx.fillStyle = tick.opens ? palette.ink : palette.muted
    ctx.fillText(tick.label, Math.round(tick.x) + 4, axisHeight - 13)
  }
}

function namesColumn(ctx: Context, picture: Picture): void {
  const { scene, metrics, axisHeight } = picture
  ctx.clearRect(0, 0, metrics.names, axisHeight + scene.height)
  inside(ctx, 0, axisHeight, metrics.names, scene.height, () => laneEdges(ctx, picture, metrics.names))
  inside(ctx, 0, axisHeight, metrics.names - NAME_MARGIN, scene.height, () => laneNames(ctx, picture))
}

function laneEdges(ctx: Context, { palette, metrics, scene }: Picture, width: number): void {
  if (metrics.labels === 'none') return
  ctx.fillStyle = palette.line
  for (const band of scene.lanes) ctx.fillRect(0, Math.round(band.y + band.height) - 1, width, 1)
}

/** Below lanes that stand closer than this a life line would read as their edge. In pixels. */
const LEAST_FOR_LIFE = 8

function lifeLine(ctx: Context, { palette, scene }: Picture, { life, lifeY }: LaneBand): void {
  if (!life) return
  const x0 = Math.max(life.x0, -9)
  const x1 = Math.min(life.x1, scene.width + 9)
  if (x1 <= x0) return
  const y = Math.round(lifeY)
  ctx.fillStyle = palette.muted
  ctx.globalAlpha = 0.5
  ctx.fillRect(x0, y, x1 - x0, 1)
  if (life.born) ctx.fillRect(Math.round(life.x0), y - 4, 1, 9)
  if (life.died) ctx.fillRect(Math.round(life.x1), y - 4, 1, 9)
  ctx.globalAlpha = 1
}

/** Bars thinner than this are texture: rings and arrows would be louder than they are. In pixels. */
const LEAST_FOR_MARKS = 6

function drawBar(ctx: Context, picture: Picture, bar: Bar): void {
  const colour = picture.palette.groups[groupSlot(bar.group)] ?? picture.palette.ink
  for (const part of barParts(bar))
    if (bar.height >= LEAST_FOR_MARKS || part.kind === 'fill')
      drawPart(ctx, part, bar, colour, picture.palette.page)
  if (bar.acting) stripes(ctx, bar, picture.palette.page)
  const selected = picture.selected.terms.has(bar.term)
  if (selected || picture.hovered.terms.has(bar.term)) ringAround(ctx, bar, selected, picture)
}

function drawPart(ctx: Context, part: BarPart, { y, height }: Bar, colour: string, page: string): void {
  const middle = y + height / 2
  ctx.fillStyle = ctx.strokeStyle = colour
  if (part.kind === 'fill') fillFading(ctx, part, y, height)
  else if (part.kind === 'outline') {
    ctx.setLineDash([3, 3])
    ctx.strokeRect(part.x0 + 0.5, y + 0.5, part.x1 - part.x0 - 1, height - 1)
    ctx.setLineDash([])
  } else if (part.kind === 'arrow') {
    ctx.beginPath()
    ctx.moveTo(part.x - 0.5, y)
    ctx.lineTo(part.x + ARROW, middle)
    ctx.lineTo(part.x - 0.5, y + height)
    ctx.fill()
  } else if (part.kind === 'thread') {
    ctx.setLineDash([2, 2])
    strokeLine(ctx, part.x0, middle, part.x1)
    ctx.setLineDash([])
  } else {
    ctx.beginPath()
    ctx.arc(part.x, middle, RING, 0, 2 * Math.PI)
    ctx.fillStyle = page
    ctx.fill()
    ctx.lineWidth = 1.5
    ctx.stroke()
    ctx.lineWidth = 1
  }
}

function strokeLine(ctx: Context, x0: number, y: number, x1: number): void {
  ctx.beginPath()
  ctx.moveTo(x0, y)
  ctx.lineTo(x1, y)
  ctx.stroke()
}

/** A fade is slices of even opacity: they take half the time of a gradient, and nobody sees their edges. */
const SLICE = 2
/** More would be finer than the opacities a screen can show. */
const MOST_SLICES = 64

function fillFading(
  ctx: Context,
  { x0, x1, from, to }: { x0: number; x1: number; from: number; to: number },
  y: number,
  height: number,
): void {
  const width = x1 - x0
  const slices = from === to ? 1 : Math.min(Math.ceil(width / SLICE), MOST_SLICES)
  let left = x0
  for (let k = 1; k <= slices; k++) {
    // No seam shows between whole pixels.
    const right = k === slices ? x1 : Math.round(x0 + (width * k) / slices)
    ctx.globalAlpha = slices === 1 ? Math.max(from, to) : from + ((to - from) * (k - 0.5)) / slices
    ctx.fillRect(left, y, right - left, height)
    left = right
  }
  ctx.globalAlpha = 1
}

function stripes(ctx: Context, bar: Bar, page: string): void {
  ctx.save()
  ctx.beginPath()
  ctx.rect(bar.x0, bar.y, bar.x3 - bar.x0, bar.height)
  ctx.clip()
  ctx.strokeStyle = page
  ctx.globalAlpha = 0.5
  ctx.lineWidth = 2
  for (let x = bar.x0 - bar.height; x < bar.x3; x += 7) {
    ctx.beginPath()
    ctx.moveTo(x, bar.y + bar.height)
    ctx.lineTo(x + bar.height, bar.y)
    ctx.stroke()
  }
  ctx.restore()
}

function ringAround(ctx: Context, bar: Bar, selected: boolean, { palette }: Picture): void {
  const [x0, x1] = barExtent(bar)
  ctx.strokeStyle = selected ? palette.accent : palette.ink
  ctx.lineWidth = selected ? 2 : 1
  ctx.beginPath()
  ctx.roundRect(x0 - 2.5, bar.y - 2.5, x1 - x0 + 5, bar.height + 5, 3)
  ctx.stroke()
  ctx.lineWidth = 1
}

function drawLabel(ctx: Context, { palette, selected }: Picture, label: Label): void {
  const lit = selected.terms.has(label.term)
  ctx.fillStyle = label.inside
    ? (palette.onGroups[groupSlot(label.group)] ?? palette.ink)
    : lit
      ? palette.accent
      : palette.ink
  ctx.fillText(label.text, label.x, label.y + 0.5)
}

function eventMark(ctx: Context, { palette, selected, hovered }: Picture, mark: EventMark): void {
  const chosen = mark.events.some((event) => selected.events.has(event))
  const lit = chosen || mark.events.some((event) => hovered.events.has(event))
  ctx.strokeStyle = chosen ? palette.accent : palette.ink
  ctx.fillStyle = lit ? (chosen ? palette.accent : palette.ink) : palette.page
  ctx.lineWidth = 1.25
  if (mark.x1 - mark.x0 > EVENT_SIZE && mark.events.length === 1) whisker(ctx, mark)
  ctx.beginPath()
  if (mark.events.length === 1) diamond(ctx, mark.x, mark.y)
  else ctx.roundRect(mark.x - EVENT_SIZE / 2, mark.y - EVENT_SIZE / 2, EVENT_SIZE, EVENT_SIZE, EVENT_SIZE / 2)
  ctx.fill()
  ctx.stroke()
  ctx.lineWidth = 1
  if (mark.events.length === 1) return
  ctx.font = `600 ${mark.events.length > 99 ? 8 : mark.events.length > 9 ? 9.5 : 11}px ${FONT}`
  ctx.textAlign = 'center'
  ctx.fillStyle = lit ? palette.page : palette.ink
  ctx.fillText(String(mark.events.length), mark.x, mark.y + 0.5)
  ctx.textAlign = 'left'
}

function diamond(ctx: Context, x: number, y: number): void {
  const r = 6
  ctx.moveTo(x - r, y)
  ctx.lineTo(x, y - r)
  ctx.lineTo(x + r, y)
  ctx.lineTo(x, y + r)
  ctx.closePath()
}

/** The days an event covers, or may fall on. */
function whisker(ctx: Context, mark: EventMark): void {
  strokeLine(ctx, mark.x0, mark.y, mark.x1)
  for (const x of [mark.x0, mark.x1]) {
    ctx.beginPath()
    ctx.moveTo(x, mark.y - 3)
    ctx.lineTo(x, mark.y + 3)
    ctx.stroke()
  }
}

function atLine(ctx: Context, { at, metrics, palette, scene, axisHeight }: Picture): void {
  if (!at.box) return
  const left = at.box.left - metrics.names
  ctx.font = LABEL_FONT
  ctx.fillStyle = at.chosen ? palette.accent : palette.muted
  ctx.globalAlpha = at.chosen ? 1 : 0.6
  ctx.fillRect(Math.round(at.x), 22, 1, scene.height + axisHeight - 22)
  ctx.globalAlpha = 1
  ctx.beginPath()
  ctx.roundRect(left, 3, at.box.width, 19, 9.5)
  ctx.fillStyle = at.chosen ? palette.accent : palette.page
  ctx.fill()
  ctx.strokeStyle = at.chosen ? palette.accent : palette.line
  ctx.stroke()
  ctx.fillStyle = at.chosen ? palette.onAccent : palette.muted
  ctx.fillText(at.label, left + 8, 13)
}
