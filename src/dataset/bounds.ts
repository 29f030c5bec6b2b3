/**
 * A term's bounds in days, with what each end may be:
 *
 *   startMin     startMax            endMin       endMax
 *      ├──possibly──┼─────certainly─────┼──possibly──┤      end is a date
 *      ├──possibly──┼─────certainly─────┤▶                  CURRENT: endMin = endMax = asOf
 *      ├──possibly──┼┄┄○                                    END_UNSTATED: endMin = startMin, endMax = OPEN_FUTURE
 *
 * A term does not end before it starts, so of every term startMin ≤ startMax ≤ endMax and startMin ≤ endMin ≤ endMax.
 */
import { type Day, OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import type { DateTable } from './dateTable.ts'

/** What is known of a term beyond its bounds; bits of `TermColumns.flags`. */
export const CURRENT = 1
export const END_UNSTATED = 2
/** No start in the sources: it is bounded by its neighbours in the file's order, and by a death. */
export const START_UNSTATED = 4
export const ACTING = 8
export const DISPUTED = 16
/** A date is marked approximate or uncertain: drawn soft even where its bounds are one day. */
export const SOFT_START = 32
export const SOFT_END = 64

type Ints = Int32Array<ArrayBuffer>

export interface TermBounds {
  /** Inclusive bounds in days; see the picture above. */
  readonly startMin: Ints
  readonly startMax: Ints
  readonly endMin: Ints
  readonly endMax: Ints
  readonly flags: Uint8Array<ArrayBuffer>
}

/** What is written of terms: codes of a table of dates, 0 where nothing is; ACTING and DISPUTED as `flags`. */
export interface WrittenTerms {
  readonly person: Uint32Array
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly flags: Uint8Array
}

/** The bounds of all terms; `died` has the last day of each person, OPEN_FUTURE where it is not known. */
export function boundTerms(written: WrittenTerms, dates: DateTable, asOf: Day, died: Int32Array): TermBounds {
  const count = written.person.length
  const bounds = {
    startMin: new Int32Array(count),
    startMax: new Int32Array(count),
    endMin: new Int32Array(count),
    endMax: new Int32Array(count),
    flags: Uint8Array.from(written.flags),
  }
  for (let i = 0; i < count; i++) {
    setStart(bounds, i, written.start[i] ?? 0, dates)
    setEnd(bounds, i, written.end[i] ?? 0, dates, asOf)
    setInOrder(bounds, i, asOf)
  }
  boundByNeighbours(bounds, written.person, died)
  return bounds
}

function setStart(bounds: TermBounds, i: number, code: number, { min, max, soft }: DateTable): void {
  bounds.startMin[i] = code === 0 ? OPEN_PAST : (min[code] ?? OPEN_PAST)
  bounds.startMax[i] = code === 0 ? OPEN_FUTURE : (max[code] ?? OPEN_FUTURE)
  mark(bounds, i, code === 0 ? START_UNSTATED : soft[code] ? SOFT_START : 0)
}

function setEnd(bounds: TermBounds, i: number, code: number, dates: DateTable, asOf: Day): void {
  const { startMin, endMin, endMax } = bounds
  if (code === 0) {
    mark(bounds, i, END_UNSTATED)
    endMin[i] = startMin[i] ?? OPEN_PAST
    endMax[i] = OPEN_FUTURE
  } else if (code === dates.current) {
    mark(bounds, i, CURRENT)
    endMin[i] = endMax[i] = asOf
  } else {
    mark(bounds, i, dates.soft[code] ? SOFT_END : 0)
    endMin[i] = dates.min[code] ?? OPEN_PAST
    endMax[i] = dates.max[code] ?? OPEN_FUTURE
  }
}

function mark({ flags }: TermBounds, i: number, flag: number): void {
  flags[i] = (flags[i] ?? 0) | flag
}

/** "2006" to "2006-03" started by March. A start that nothing bounds lies within what the data speaks for. */
function setInOrder({ startMin, startMax, endMin, endMax }: TermBounds, i: number, asOf: Day): void {
  const start = startMin[i] ?? OPEN_PAST
  const last = Math.min(startMax[i] ?? OPEN_FUTURE, endMax[i] ?? OPEN_FUTURE)
  startMax[i] = last === OPEN_FUTURE ? Math.max(start, asOf) : last
  endMin[i] = Math.max(endMin[i] ?? OPEN_PAST, start)
}

/**
 * A start nobody stated lies between the starts of the same person's neighbours in the file; where that person's terms are
 * not in the order of time, the file's order bounds nothing. Of a term without any date it is not after a death, unless that is
 * before the last start that the file states.
 */
function boundByNeighbours(bounds: TermBounds, person: Uint32Array, died: Int32Array): void {
  const { startMin, startMax, endMin, endMax, flags } = bounds
  const unstated = (i: number) => ((flags[i] ?? 0) & START_UNSTATED) !== 0
  const before = new Int32Array(died.length).fill(OPEN_PAST)
  const after = new Int32Array(died.length).fill(OPEN_FUTURE)
  for (let i = 0; i < person.length; i++) {
    const p = person[i] ?? 0
    const last = before[p] ?? 0
    if (unstated(i)) startMin[i] = last
    else {
      if ((startMax[i] ?? 0) < last) after[p] = MIXED
      before[p] = startMin[i] ?? 0
    }
  }
  for (let i = person.length - 1; i >= 0; i--) {
    const p = person[i] ?? 0
    const next = after[p] ?? 0
    let own = startMax[i] ?? 0
    if (!unstated(i)) {
      if (next !== MIXED) after[p] = own
      continue
    }
    const death = died[p] ?? 0
    const begun = before[p] ?? 0
    if (endMax[i] === OPEN_FUTURE && begun !== OPEN_PAST && begun <= death) own = Math.min(own, death)
    const isFree = next === MIXED || (startMin[i] ?? 0) > Math.min(own, next)
    if (isFree) startMin[i] = OPEN_PAST
    startMax[i] = isFree ? own : Math.min(own, next)
    endMin[i] = Math.max(endMin[i] ?? 0, startMin[i] ?? 0)
  }
}

/** In the place of the next start, of someone whose terms are not in the order of time. */
const MIXED = OPEN_PAST

const known = (min: number | undefined, max: number | undefined): number =>
  min === undefined || min === OPEN_PAST ? (max ?? OPEN_PAST) : min

/** First day of a term that is drawn to scale: an unbounded start has no length. */
export const spanMin = (terms: TermBounds, i: number): number => known(terms.startMin[i], terms.startMax[i])

/** Last day of a term that is drawn to scale: an end nobody stated has no length. */
export function spanMax(terms: TermBounds, i: number): number {
  const end = terms.endMax[i] ?? OPEN_FUTURE
  return end === OPEN_FUTURE ? Math.max(terms.startMax[i] ?? 0, terms.endMin[i] ?? 0) : end
}
