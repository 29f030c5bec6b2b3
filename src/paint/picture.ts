/** All that a painter needs beside the scene: the axis, the names, and what is lit. */
import type { LaneMetrics } from '../layout/laneMetrics.ts'
import type { Scene } from '../layout/scene.ts'
import type { Palette } from './palette.ts'

export interface AxisTick {
  readonly x: number
  readonly label: string
  readonly opens: boolean
}

export interface Picture {
  readonly scene: Scene
  readonly metrics: LaneMetrics
  readonly palette: Palette
  readonly axisHeight: number
  readonly ticks: readonly AxisTick[]
  readonly nameOf: (person: number) => string
  /** The second line of a name: the name in another script, the birth. */
  readonly aboutOf: (person: number) => string
  /** The as-of line; `chosen` where the reader set it. */
  readonly at: {
    readonly x: number
    readonly label: string
    readonly chosen: boolean
    /** Where its label stands; `undefined` where the line is out of view. */
    readonly box: { readonly left: number; readonly width: number } | undefined
  }
  readonly selected: Highlight
  readonly hovered: Highlight
}

/** What is lit, by index. */
export interface Highlight {
  readonly terms: ReadonlySet<number>
  readonly events: ReadonlySet<number>
  readonly people: ReadonlySet<number>
}

export const NO_HIGHLIGHT: Highlight = { terms: new Set(), events: new Set(), people: new Set() }

export const FONT =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", sans-serif'
export const LABEL_FONT = `13px ${FONT}`
