/** Rows on their way from where they were drawn to where they have been packed, for a moment; the axis may move meanwhile. */
import type { Lanes } from '../layout/lanes.ts'
import type { LaneBand, Scene } from '../layout/scene.ts'
import type { Stage } from './stage.ts'

const MOVE_MS = 220

/** What was drawn before, and which lanes of it were in view. */
export interface Before {
  readonly scene: Scene
  readonly lanes: Lanes
  readonly scrollTop: number
  readonly first: number
  readonly end: number
}

/** Bends the scenes of the stage until all rows are there, or others are shown. */
export function moveRows(stage: Stage, before: Before, window: Window): void {
  const scrolled = stage.scroll.top
  let start: number | undefined
  stage.bend = (input, compose) => {
    const now = window.performance.now()
    start ??= now
    const share = (now - start) / MOVE_MS
    if (share >= 1) {
      stage.bend = undefined
      return compose(input)
    }
    stage.request()
    const { scrollTop, height, lanes } = input
    // What was in view stays in the picture as long as it is on its way out.
    const top = Math.min(scrollTop, lanes.top[before.first] ?? 0)
    const bottom = Math.max(scrollTop + height, lanes.top[before.end] ?? 0)
    const wider = compose({ ...input, scrollTop: top, height: bottom - top })
    const goal = shifted({ ...wider, height }, top - scrollTop)
    return between(before, scrolled - scrollTop, goal, share * (2 - share))
  }
}

/** A scene moved down by pixels. */
const shifted = (scene: Scene, dy: number): Scene => ({
  ...scene,
  lanes: scene.lanes.map((one) => ({ ...one, y: one.y + dy, lifeY: one.lifeY + dy })),
  bars: scene.bars.map((one) => ({ ...one, y: one.y + dy })),
  labels: scene.labels.map((one) => ({ ...one, y: one.y + dy })),
  events: scene.events.map((one) => ({ ...one, y: one.y + dy })),
})

/** The goal, with all of it a share of the way from where it was drawn, which has been scrolled by `dy` pixels since. */
function between(before: Before, dy: number, goal: Scene, share: number): Scene {
  const mix = (a: number, b: number) => a + (b - a) * share
  const bandOf = new Map(before.scene.lanes.map((band) => [band.lane, band]))
  const barOf = new Map(before.scene.bars.map((bar) => [bar.term, bar]))
  const lanes = goal.lanes.map((band) => {
    const was = bandOf.get(band.lane) ?? outOfView(before, band)
    return {
      ...band,
      y: mix(was.y + dy, band.y),
      height: mix(was.height, band.height),
      lifeY: mix(was.lifeY + dy, band.lifeY),
    }
  })
  /** How far each lane is from its goal. */
  const behind = new Map(lanes.map((band, k) => [band.lane, band.y - (goal.lanes[k]?.y ?? 0)]))
  const lifeOf = new Map(lanes.map(({ lane, lifeY }) => [lane, lifeY]))
  /** How far the middle of each bar is from its goal. */
  const offOf = new Map<number, number>()
  const bars = goal.bars.map((bar) => {
    const was = barOf.get(bar.term)
    const y = was ? mix(was.y + dy, bar.y) : bar.y + (behind.get(bar.lane) ?? 0)
    const height = mix(was?.height ?? bar.height, bar.height)
    offOf.set(bar.term, y + height / 2 - bar.y - bar.height / 2)
    return { ...bar, y, height }
  })
  return {
    ...goal,
    lanes,
    bars,
    labels: goal.labels.map((label) => ({ ...label, y: label.y + (offOf.get(label.term) ?? 0) })),
    events: goal.events.map((mark) => ({ ...mark, y: lifeOf.get(mark.lane) ?? mark.y })),
  }
}

/** Where a lane stood that was not in view. */
function outOfView({ lanes, scrollTop }: Before, { lane, lifeY, y, height }: LaneBand) {
  const top = (lanes.top[lane] ?? 0) - scrollTop
  const bottom = (lanes.top[lane + 1] ?? 0) - scrollTop
  return { y: top, height: bottom - top, lifeY: bottom - (y + height - lifeY) }
}
