/** The same moves as the gestures, by key. */
import type { Stage } from './stage.ts'

export const ZOOM_STEP = 1.6
/** How far a key or button moves the axis, in pixels. */
export const PAN_STEP = 120

/** A move of the axis; it zooms at `x` pixels of the canvas, in the middle where none is given. */
type Move = (stage: Stage, x: number | undefined) => void

const closer: Move = (stage, x) => stage.zoom(ZOOM_STEP, x)
const farther: Move = (stage, x) => stage.zoom(1 / ZOOM_STEP, x)

const MOVES: Readonly<Record<string, Move>> = {
  '+': closer,
  // The key of + without its Shift, and the other way round.
  '=': closer,
  '-': farther,
  _: farther,
  0: (stage) => stage.fit(),
}

const SHIFTED: Readonly<Record<string, Move>> = {
  ArrowLeft: (stage) => stage.pan(PAN_STEP),
  ArrowRight: (stage) => stage.pan(-PAN_STEP),
}

/** Moves the stage where the key stands for a move. With Ctrl, Alt or Meta it is the browser's. */
export function moveByKey(event: KeyboardEvent, stage: Stage): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return
  const move = MOVES[event.key] ?? (event.shiftKey ? SHIFTED[event.key] : undefined)
  if (!move) return
  event.preventDefault()
  move(stage, middleOfMark(event))
}

/** Where on the canvas the mark stands that has the focus: by key the axis zooms there. */
function middleOfMark({ target, currentTarget }: KeyboardEvent): number | undefined {
  const mark = target as HTMLElement
  if (mark.dataset.mark === undefined) return undefined
  const box = mark.getBoundingClientRect()
  return box.left + box.width / 2 - (currentTarget as HTMLElement).getBoundingClientRect().left
}
