/** The same moves as the gestures, by key. */
import type { Stop } from '../layout/neighbours.ts'
import type { Moves } from './panAndZoom.ts'

/** A move of the axis; it zooms about the mark that has the focus, where one has. */
type Move = (moves: Moves, focus: Stop | undefined) => void

const closer: Move = (moves, focus) => moves.closer(focus)
const farther: Move = (moves, focus) => moves.farther(focus)

const MOVES: Readonly<Record<string, Move>> = {
  '+': closer,
  // The key of + without its Shift, and the other way round.
  '=': closer,
  '-': farther,
  _: farther,
  0: (moves) => moves.fit(),
}

const SHIFTED: Readonly<Record<string, Move>> = {
  ArrowLeft: (moves) => moves.earlier(),
  ArrowRight: (moves) => moves.later(),
}

/** Moves the axis where the key stands for a move. With Ctrl, Alt or Meta it is the browser's. */
export function moveByKey(event: KeyboardEvent, moves: Moves, focus: Stop | undefined): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return
  const move = MOVES[event.key] ?? (event.shiftKey ? SHIFTED[event.key] : undefined)
  if (!move) return
  event.preventDefault()
  move(moves, focus)
}
