/** A scene and what surrounds it: the axis, the names, the as-of line. What is selected or hovered is no part of it. */
import type { LaneMetrics } from '../layout/laneMetrics.ts'
import type { Scene } from '../layout/scene.ts'
import type { MeasureText } from './fonts.ts'

/** Height of the axis above the lanes, in pixels. */
export const AXIS_HEIGHT = 30

/** A tick; `x` is in pixels of the scene. */
interface AxisTick {
  readonly x: number
  readonly label: string
  /** It opens a larger unit: a year among months. */
  readonly opens: boolean
}

/** The as-of line; `x` is in pixels of the scene, and `chosen` says that the reader set it. */
export interface AsOf {
  readonly x: number
  readonly label: string
  readonly chosen: boolean
}

/** It is `metrics.names + scene.width` wide and `axisHeight + scene.height` high. */
export interface Picture {
  readonly scene: Scene
  readonly metrics: LaneMetrics
  readonly axisHeight: number
  readonly ticks: readonly AxisTick[]
  readonly nameOf: (person: number) => string
  /** What else is known of a person: the name in another script, the birth. */
  readonly aboutOf: (person: number) => string
  readonly at: AsOf
  readonly measure: MeasureText
}
