/** Dates that cannot stand together, and what is said of them: the same for rows and for columns. */
import { shortened } from '../dates/shortened.ts'

/**
 * Of two dates in order, by the first day that the earlier and the last that the later can mean: only what certainly
 * runs backwards, since 2006-10 and 2006 may be in order. A term that goes on has asOf for its later date.
 */
export const runsBackwards = (earlierMin: number, laterMax: number): boolean => laterMax < earlierMin

export const endBeforeStart = (start: string, end: string): string =>
  `"${shortened(end)}" is before the start "${shortened(start)}"`

export const startAfterAsOf = (start: string): string =>
  `"${shortened(start)}" is after asOf, yet the end is ".."`

export const deathBeforeBirth = (born: string, died: string): string =>
  `"${shortened(died)}" is before the birth "${shortened(born)}"`
