import type { Bar } from '../bar.ts'

/** A certain bar of 40 pixels. */
export const PLAIN: Bar = {
  term: 0,
  lane: 0,
  group: 1,
  x0: 10,
  x1: 10,
  x2: 50,
  x3: 50,
  y: 4,
  height: 18,
  end: 'stated',
  start: 'stated',
  softStart: false,
  softEnd: false,
  acting: false,
  disputed: false,
  faint: false,
  toCome: undefined,
  bracket: undefined,
  crowd: 1,
}
