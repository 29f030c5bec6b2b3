/**
 * The drawing's own clock. A gesture moves the viewport and the canvas is painted again in the next frame, without
 * React; when it rests, the scene is published once for whatever follows at leisure (the focusable marks, the URL).
 *
 *   gesture ─▶ viewport ─▶ frame: scene ─▶ canvas      each frame
 *                              └─rest─▶ onRest         once
 */
import { contextOf, type Dataset } from '../dataset/dataset.ts'
import { asDay, type Day, isoOfDay } from '../dates/day.ts'
import { hit, type Target } from '../layout/hit.ts'
import type { LaneMetrics } from '../layout/laneMetrics.ts'
import type { Lanes } from '../layout/lanes.ts'
import { createScene, type LaneBand, type Scene } from '../layout/scene.ts'
import { type Tick, type TickWords, ticks } from '../layout/ticks.ts'
import { clamp, dayAt, MIN_SPAN, panBy, spanOf, type Viewport, xOf, zoomAt } from '../layout/viewport.ts'
import { paintLayers } from '../paint/canvas.ts'
import { type Palette, readPalette } from '../paint/palette.ts'
import { asOfLabel } from '../shapes/asOf.ts'
import type { FontName } from '../shapes/fonts.ts'
import type { Highlight } from '../shapes/highlight.ts'
import { AXIS_HEIGHT, type Picture } from '../shapes/picture.ts'
import { createShapes } from '../shapes/shapes.ts'
import type { LaneScroll } from './laneScroll.ts'

export { AXIS_HEIGHT }

export interface StageInput {
  readonly dataset: Dataset
  readonly lanes: Lanes
  readonly metrics: LaneMetrics
  readonly domain: Viewport
  /** Size of the whole canvas, names and axis included. */
  readonly width: number
  readonly height: number
  readonly measure: (text: string, font?: FontName) => number
  readonly titles: (term: number) => readonly [title: string, short: string]
  readonly nameOf: (person: number) => string
  readonly aboutOf: (person: number) => string
  readonly tickWords: TickWords
  readonly at: { readonly day: Day; readonly label: string; readonly chosen: boolean }
  readonly selected: Highlight
  readonly hovered: Highlight
  /** A word for the colours in force; another word, and they are read again. */
  readonly colours: string
}

/** A picture that stands still: what is in view, and what it was drawn from. */
export interface Rest {
  readonly scene: Scene
  readonly input: StageInput
}

export interface StageEvents {
  onRest(rest: Rest, viewport: Viewport): void
  /** The viewport moved in this frame. */
  onMove(viewport: Viewport): void
}

const REST_MS = 120
/** How far a name reaches that stands over its lane, in pixels. */
const NAME_WIDTH = 260
const NAME_HEIGHT = 30

export class Stage {
  readonly #canvas: HTMLCanvasElement
  readonly scroll: LaneScroll
  readonly #events: StageEvents
  #input: StageInput | undefined
  #palette: Palette | undefined
  #viewport: Viewport = { from: 0, to: 1 }
  readonly #compose = createScene()
  readonly #shapes = createShapes()
  #scene: Scene | undefined
  /** What the column of names on the canvas shows, and the ticks of the viewport last drawn. */
  #names: { readonly input: StageInput; readonly scrollTop: number } | undefined
  #ticks:
    | { readonly input: StageInput; readonly viewport: Viewport; readonly ticks: readonly Tick[] }
    | undefined
  /** The viewport that was told of. */
  #told: Viewport | undefined
  /** These lanes have not been drawn yet. */
  #fresh = true
  #frame = 0
  #rest: ReturnType<typeof setTimeout> | undefined

  constructor(canvas: HTMLCanvasElement, scroll: LaneScroll, events: StageEvents) {
    this.#canvas = canvas
    this.scroll = scroll
    this.#events = events
  }

  get viewport(): Viewport {
    return this.#viewport
  }

  /** What is drawn, or will be in the next frame. */
  get input(): StageInput | undefined {
    return this.#input
  }

  /** Takes what to draw; the next frame draws it. */
  show(input: StageInput): void {
    const before = this.#input
    this.#input = input
    const resized = before?.width !== input.width || before.height !== input.height
    if (resized) this.#resize(input)
    if (before?.colours !== input.colours) this.#palette = undefined
    if (before?.lanes !== input.lanes) this.#fresh = true
    this.#viewport = clamp(this.#viewport, input.domain)
    // A canvas that gets a size is empty, and this frame may be the one that is painted.
    if (before && resized) this.draw()
    else this.request()
  }

  look(viewport: Viewport): void {
    if (!this.#input) this.#viewport = viewport
    else this.#move(clamp(viewport, this.#input.domain))
  }

  pan(dx: number): void {
    const input = this.#input
    if (input)
      this.#move(panBy(this.#viewport, (-dx / this.#plot(input)) * spanOf(this.#viewport), input.domain))
  }

  /** Zooms at `x` pixels of the canvas; in the middle of the drawing where none is given. */
  zoom(factor: number, x?: number): void {
    const input = this.#input
    if (!input) return
    const width = this.#plot(input)
    const anchor = x === undefined ? 0.5 : Math.min(Math.max((x - input.metrics.names) / width, 0), 1)
    this.#move(zoomAt(this.#viewport, factor, anchor, input.domain))
  }

  /** Is there anything closer to see? */
  canZoom(): boolean {
    return spanOf(this.#viewport) > MIN_SPAN
  }

  fit(): void {
    if (this.#input) this.#move(this.#input.domain)
  }

  /** The day under `x` pixels of the canvas; `undefined` in the column of names. */
  dayAt(x: number): number | undefined {
    const input = this.#input
    if (!input || x < input.metrics.names) return undefined
    return dayAt(this.#viewport, this.#plot(input), x - input.metrics.names)
  }

  /** Pixels of the canvas at which a day begins. */
  xOf(day: number): number {
    const input = this.#input
    return input ? input.metrics.names + xOf(this.#viewport, this.#plot(input), day) : 0
  }

  /** Where on the canvas the as-of line's label stands; `undefined` where the line is out of view. */
  atLabel(): { readonly left: number; readonly width: number } | undefined {
    const input = this.#input
    if (!input) return undefined
    const { names } = input.metrics
    const x = this.xOf(input.at.day + 0.5) - names
    const box = asOfLabel({ x, label: input.at.label }, this.#plot(input), input.measure)
    return box && { left: names + box.x, width: box.width }
  }

  /** What lies under a point of the canvas. */
  hit(x: number, y: number): Target | undefined {
    const input = this.#input
    if (!input || !this.#scene) return undefined
    const { names } = input.metrics
    const sceneY = y - AXIS_HEIGHT
    if (sceneY < 0) return undefined
    const named = x < (names || NAME_WIDTH) ? this.#laneNamedAt(sceneY, names > 0) : undefined
    if (!named) return x < names ? undefined : hit(this.#scene, x - names, sceneY)
    if (named.person === contextOf(input.dataset)) return undefined
    return { kind: 'lane', person: named.person, lane: named.lane }
  }

  /** The lane whose name stands here: beside all of the lane, or over it and in view as long as any of it is. */
  #laneNamedAt(y: number, beside: boolean): LaneBand | undefined {
    return this.#scene?.lanes.find((band) => {
      if (beside) return y >= band.y && y < band.y + band.height
      const top = Math.min(Math.max(band.y, 0), band.y + band.height - NAME_HEIGHT)
      return y >= top && y < top + NAME_HEIGHT
    })
  }

  request(): void {
    if (this.#frame !== 0) return
    // The canvas names its viewport only while it stands still.
    delete this.#canvas.dataset.view
    this.#frame = requestAnimationFrame(() => this.draw())
  }

  /** Draws now, and tells at once where everything stands: for the keyboard, which must not wait for a rest. */
  settle(): void {
    this.draw()
    this.#tellRest()
  }

  draw(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
    const input = this.#input
    const context = this.#canvas.getContext('2d')
    if (!input || !context || input.width <= 0) return
    this.#palette ??= readPalette(this.#canvas)
    const scrollTop = this.scroll.top
    this.#scene = this.#compose({
      ...input,
      viewport: this.#viewport,
      width: this.#plot(input),
      height: input.height - AXIS_HEIGHT,
      scrollTop,
    })
    const sameNames = this.#names?.input === input && this.#names.scrollTop === scrollTop
    this.#paint(context, input, this.#picture(input, this.#scene), this.#palette, sameNames)
    if (!sameNames) this.#names = { input, scrollTop }
    // Told when nothing of the page is asked any more in this frame: what follows changes styles.
    if (this.#told !== this.#viewport) this.#events.onMove(this.#viewport)
    this.#told = this.#viewport
    if (this.#fresh) tellDrawn()
    this.#fresh = false
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => this.#tellRest(), REST_MS)
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame)
    clearTimeout(this.#rest)
  }

  #plot(input: StageInput): number {
    return Math.max(1, input.width - input.metrics.names)
  }

  #move(viewport: Viewport): void {
    if (viewport.from === this.#viewport.from && viewport.to === this.#viewport.to) return
    this.#viewport = viewport
    this.request()
  }

  #ticksOf(input: StageInput, width: number): readonly Tick[] {
    const viewport = this.#viewport
    if (this.#ticks?.input !== input || this.#ticks.viewport !== viewport)
      this.#ticks = { input, viewport, ticks: ticks(viewport.from, viewport.to, width, input.tickWords) }
    return this.#ticks.ticks
  }

  #picture(input: StageInput, drawn: Scene): Picture {
    const x = (day: number) => xOf(this.#viewport, drawn.width, day)
    return {
      ...input,
      scene: drawn,
      axisHeight: AXIS_HEIGHT,
      ticks: this.#ticksOf(input, drawn.width).map((tick) => ({ ...tick, x: x(tick.day) })),
      // The day as a whole is meant: the line stands in its middle.
      at: { ...input.at, x: x(input.at.day + 0.5) },
    }
  }

  /** The column of names is left as it is where it is `kept`: moving along the axis changes nothing in it. */
  #paint(
    context: CanvasRenderingContext2D,
    { metrics, width, height, selected, hovered }: StageInput,
    picture: Picture,
    palette: Palette,
    kept: boolean,
  ): void {
    if (!kept) {
      context.clearRect(0, 0, metrics.names, height)
      paintLayers(context, this.#shapes.names(picture), palette)
    }
    context.clearRect(metrics.names, 0, width - metrics.names, height)
    paintLayers(context, this.#shapes.plot(picture), palette)
    paintLayers(context, this.#shapes.highlight(picture, selected, hovered), palette)
  }

  #tellRest(): void {
    clearTimeout(this.#rest)
    const [scene, input] = [this.#scene, this.#input]
    if (!scene || !input) return
    this.scroll.settle()
    const [from, to] = [this.#viewport.from, this.#viewport.to].map((day) => isoOfDay(asDay(Math.round(day))))
    this.#canvas.dataset.view = `${from}/${to}`
    this.#events.onRest({ scene, input }, this.#viewport)
  }

  #resize({ width, height }: StageInput): void {
    const scale = globalThis.devicePixelRatio || 1
    this.#canvas.width = Math.round(width * scale)
    this.#canvas.height = Math.round(height * scale)
    this.#canvas.style.width = `${width}px`
    this.#canvas.style.height = `${height}px`
    this.#canvas.getContext('2d')?.setTransform(scale, 0, 0, scale, 0, 0)
  }
}

/** For whoever measures the page: the frame that first shows new lanes. */
function tellDrawn(): void {
  performance.clearMarks('tenure-drawn')
  performance.mark('tenure-drawn')
}
