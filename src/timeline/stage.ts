/**
 * The drawing's own clock. A gesture moves the viewport and the picture is painted again in the next frame; when it
 * stands still, its rows may find other places; when it rests, that is told once, for whatever follows at leisure (the
 * focusable marks, the address).
 *
 *   gesture ─▶ viewport ─▶ frame: scene ─▶ shapes ─▶ picture      each frame
 *   pointer ─▶ highlight ────────────────────────▶ overlay        when it changes, without a scene
 *                              └─still─▶ onStill ─rest─▶ onRest   once
 */
import { memoizeLast } from '../dataset/memoize.ts'
import { asDay, isoOfDay } from '../dates/day.ts'
import { createScene, type Scene, type SceneInput } from '../layout/scene.ts'
import { type TickWords, ticks } from '../layout/ticks.ts'
import { clamp, type Viewport, xOf } from '../layout/viewport.ts'
import { AXIS_HEIGHT } from '../shapes/picture.ts'
import type { Arrangement } from './arrange.ts'
import type { Drawing } from './drawing.ts'
import type { LaneScroll } from './laneScroll.ts'

/** A picture that stands still: what is in view, and what it was drawn from. */
export interface Rest {
  readonly scene: Scene
  readonly arrangement: Arrangement
  readonly viewport: Viewport
}

/** The scene of a frame in which rows are on their way to another place. */
export type Bend = (input: SceneInput, compose: (input: SceneInput) => Scene) => Scene

export interface StageEvents {
  /** Nothing moves any more; tells whether something is about to, and it does not rest yet. */
  onStill(): boolean
  onRest(rest: Rest): void
  /** The viewport of this frame, which may be that of the one before. */
  onMove(viewport: Viewport): void
  /** New lanes have been drawn for the first time. */
  onDrawn(): void
}

const REST_MS = 120

export class Stage {
  readonly scroll: LaneScroll
  readonly drawing: Drawing
  /** As long as rows move. */
  bend: Bend | undefined
  readonly #events: StageEvents
  readonly #window: Window
  #arrangement: Arrangement | undefined
  #viewport: Viewport = { from: 0, to: 1 }
  /** What a glide is on its way to. */
  #goal: Viewport | undefined
  readonly #compose = createScene()
  #scene: Scene | undefined
  readonly #ticks = memoizeLast(({ from, to }: Viewport, width: number, words: TickWords) =>
    ticks(from, to, width, words),
  )
  /** These lanes have not been drawn yet. */
  #fresh = true
  #frame = 0
  #rest: number | undefined

  constructor(drawing: Drawing, scroll: LaneScroll, window: Window, events: StageEvents) {
    this.drawing = drawing
    this.scroll = scroll
    this.#window = window
    this.#events = events
  }

  get viewport(): Viewport {
    return this.#viewport
  }

  /** The viewport when a glide has come to its end. */
  get goal(): Viewport {
    return this.#goal ?? this.#viewport
  }

  /** What is drawn, or will be in the next frame. */
  get arrangement(): Arrangement | undefined {
    return this.#arrangement
  }

  /** What was drawn last. */
  get scene(): Scene | undefined {
    return this.#scene
  }

  /**
   * Takes what to draw; the next frame draws it, or this one where the canvas was emptied by a new size, and of another dataset:
   * the numbers of what is drawn would mean something else in it to whoever points there, or rests.
   */
  show(arrangement: Arrangement, viewport: Viewport): void {
    const before = this.#arrangement
    this.#arrangement = arrangement
    const isAtOnce =
      before?.dataset !== arrangement.dataset ||
      before.width !== arrangement.width ||
      before.height !== arrangement.height
    if (before?.lanes !== arrangement.lanes) {
      this.#fresh = true
      this.bend = undefined
    }
    if (viewport !== this.#viewport) this.#goal = undefined
    this.#viewport = clamp(viewport, arrangement.domain)
    this.request()
    if (isAtOnce) this.draw()
  }

  /** Moves the axis there; `goal` is where it is on its way to from there. */
  look(viewport: Viewport, goal?: Viewport): void {
    if (!this.#arrangement) this.#viewport = viewport
    else this.#move(clamp(viewport, this.#arrangement.domain), goal)
  }

  /** Pixels of the canvas at which a day begins. */
  xOf(day: number): number {
    const arrangement = this.#arrangement
    return arrangement ? arrangement.metrics.names + xOf(this.#viewport, plotOf(arrangement), day) : 0
  }

  request(): void {
    if (this.#frame !== 0) return
    this.drawing.moving()
    this.#frame = this.#window.requestAnimationFrame(() => this.draw())
  }

  /** Draws now, and tells at once where everything stands: for the keyboard, which must not wait for a rest. */
  settle(): void {
    this.look(this.goal)
    this.draw()
    this.#tellRest()
  }

  draw(): void {
    this.#window.cancelAnimationFrame(this.#frame)
    this.#frame = 0
    const arrangement = this.#arrangement
    if (!arrangement) return
    const scrollTop = this.scroll.top
    const input = {
      ...arrangement,
      viewport: this.#viewport,
      width: plotOf(arrangement),
      height: arrangement.height - AXIS_HEIGHT,
      scrollTop,
    }
    // Names that move stand at no height for which they are known.
    const height = this.bend ? Number.NaN : scrollTop
    this.#scene = this.bend?.(input, this.#compose) ?? this.#compose(input)
    this.drawing.paint(this.#picture(arrangement, this.#scene), arrangement, height)
    // Told when nothing of the page is asked any more in this frame: what follows changes styles.
    this.#events.onMove(this.#viewport)
    if (this.#fresh) this.#events.onDrawn()
    this.#fresh = false
    this.#window.clearTimeout(this.#rest)
    this.#rest = this.#window.setTimeout(() => {
      if (!this.#events.onStill()) this.#tellRest()
    }, REST_MS)
  }

  dispose(): void {
    this.#window.cancelAnimationFrame(this.#frame)
    this.#window.clearTimeout(this.#rest)
  }

  #move(viewport: Viewport, goal?: Viewport): void {
    this.#goal = goal
    if (viewport.from === this.#viewport.from && viewport.to === this.#viewport.to) return
    this.#viewport = viewport
    this.request()
  }

  #picture(arrangement: Arrangement, scene: Scene) {
    const x = (day: number) => xOf(this.#viewport, scene.width, day)
    const { metrics, nameOf, aboutOf, at, measure, tickWords } = arrangement
    return {
      scene,
      metrics,
      measure,
      nameOf,
      aboutOf,
      axisHeight: AXIS_HEIGHT,
      ticks: this.#ticks(this.#viewport, scene.width, tickWords).map((tick) => ({ ...tick, x: x(tick.day) })),
      // The day as a whole is meant: the line stands in its middle.
      at: { label: at.label, chosen: at.chosen, x: x(at.day + 0.5) },
    }
  }

  #tellRest(): void {
    this.#window.clearTimeout(this.#rest)
    const [scene, arrangement] = [this.#scene, this.#arrangement]
    if (!scene || !arrangement || this.#goal) return
    this.scroll.settle()
    const viewport = this.#viewport
    const [from, to] = [viewport.from, viewport.to].map((day) => isoOfDay(asDay(Math.round(day))))
    this.drawing.resting(`${from}/${to}`)
    this.#events.onRest({ scene, arrangement, viewport })
  }
}

/** Width of the drawing beside the column of names, in pixels. */
export const plotOf = ({ width, metrics }: Arrangement): number => Math.max(1, width - metrics.names)
