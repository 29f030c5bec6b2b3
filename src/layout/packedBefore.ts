/**
 * Lanes as they were packed before: a filter leaves most of them as they are, and taken off it leaves all as they were.
 * What is remembered is of one dataset, one domain, one width and one way to measure labels.
 */
import type { PackedLane } from './packingLabelled.ts'
import type { Sizing } from './sizing.ts'

/** A lane, and all that decided its rows. */
interface Packed {
  readonly terms: readonly number[]
  /** Which of the terms are drawn faintly. */
  readonly faint: readonly number[]
  readonly metrics: Sizing['metrics']
  readonly view: Sizing['view']
  readonly lane: PackedLane
}

/** Of each person the last packing, and the one before it: that of before the last filter. */
export interface PackedBefore {
  readonly last: Map<number, Packed>
  readonly older: Map<number, Packed>
}

export const nothingPacked = (): PackedBefore => ({ last: new Map(), older: new Map() })

const NONE: readonly number[] = []

/** The lane as it was packed before, where nothing differs that decides its rows; else as `pack` packs it. */
export function packedOnce(
  { last, older }: PackedBefore,
  person: number,
  terms: readonly number[],
  sizing: Sizing,
  pack: () => PackedLane,
): PackedLane {
  const { metrics, view } = sizing
  const faint = sizing.faint ? terms.filter((term) => sizing.faint?.[term]) : NONE
  const isIt = (one: Packed | undefined): one is Packed =>
    one !== undefined &&
    one.metrics === metrics &&
    one.view?.from === view?.from &&
    one.view?.to === view?.to &&
    isEqual(one.terms, terms) &&
    isEqual(one.faint, faint)
  const before = last.get(person)
  if (isIt(before)) return before.lane
  const oldest = older.get(person)
  const now = isIt(oldest) ? oldest : { terms, faint, metrics, view, lane: pack() }
  if (before) older.set(person, before)
  last.set(person, now)
  return now.lane
}

const isEqual = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((term, i) => term === b[i])
