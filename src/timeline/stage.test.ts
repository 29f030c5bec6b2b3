import { expect, it } from 'vitest'
import { generateFile } from '../cli/generate.ts'
import { toColumns } from '../dataset/columns.ts'
import { contextOf, openDataset } from '../dataset/dataset.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { resolveFilter } from '../query/clause.ts'
import { queryDataset } from '../query/result.ts'
import { NO_FILTER, smallFile } from '../query/testing/smallFile.ts'
import { DEFAULT_VIEW } from '../state/viewState.ts'
import { createArranger } from './arrange.ts'
import type { Drawing } from './drawing.ts'
import type { LaneScroll } from './laneScroll.ts'
import { type Rest, Stage } from './stage.ts'

const { arrange, looksOf } = createArranger((text) => 7 * text.length)

function arrangementOf(file: DatasetFile) {
  const dataset = openDataset(toColumns(file))
  const result = queryDataset(dataset, resolveFilter(dataset, NO_FILTER).filter)
  const shown = { dataset, result, view: DEFAULT_VIEW, embedded: false }
  return arrange(shown, { width: 1000, height: 400, scale: 1 }, looksOf(shown).fitted)
}

/** A stage whose frames and timers come when they are let; `rests` are those it told. */
function stageByHand() {
  const waiting = { frame: new Map<number, () => void>(), timer: new Map<number, () => void>() }
  let last = 0
  const wait = (kind: keyof typeof waiting) => (run: () => void) => waiting[kind].set(++last, run) && last
  const drop = (kind: keyof typeof waiting) => (id: number) => waiting[kind].delete(id)
  const window = {
    requestAnimationFrame: wait('frame'),
    cancelAnimationFrame: drop('frame'),
    setTimeout: wait('timer'),
    clearTimeout: drop('timer'),
  } as unknown as Window
  const drawing = { paint: () => {}, moving: () => {}, resting: () => {} } as unknown as Drawing
  const scroll = { top: 0, settle: () => {} } as unknown as LaneScroll
  const rests: Rest[] = []
  const onRest = (rest: Rest) => rests.push(rest)
  const stage = new Stage(drawing, scroll, window, {
    onRest,
    onStill: () => false,
    onMove: () => {},
    onDrawn: () => {},
  })
  const letRun = (kind: keyof typeof waiting) => {
    const all = [...waiting[kind].values()]
    waiting[kind].clear()
    for (const run of all) run()
  }
  return { stage, rests, frame: () => letRun('frame'), timers: () => letRun('timer') }
}

it('of another dataset nothing is told that was drawn of the one before, however late its frame is', () => {
  const [many, few] = [arrangementOf(generateFile(300, 1)), arrangementOf(smallFile)]
  const last = contextOf(few.dataset)
  const { stage, rests, timers } = stageByHand()
  stage.show(many, many.fitted)
  expect(stage.scene?.lanes.some(({ person }) => person > last)).toBe(true)
  stage.show(few, few.fitted)
  // Whoever points there now.
  expect(stage.scene?.lanes.length).toBeGreaterThan(0)
  expect(stage.scene?.lanes.every(({ person }) => person <= last)).toBe(true)
  timers()
  expect(rests).toHaveLength(1)
  expect(rests[0]?.arrangement).toBe(few)
  expect(rests[0]?.scene.lanes.every(({ person }) => person <= last)).toBe(true)
})

it('of the same dataset what changes is drawn with the next frame, once', () => {
  const first = arrangementOf(smallFile)
  const { stage, rests, frame, timers } = stageByHand()
  stage.show(first, first.fitted)
  const drawn = stage.scene
  for (const at of [1, 2]) stage.show({ ...first, notes: [`${at}`] }, first.fitted)
  expect(stage.scene).toBe(drawn)
  frame()
  expect(stage.scene).not.toBe(drawn)
  timers()
  expect(rests.map(({ arrangement }) => arrangement.notes)).toEqual([['2']])
})
