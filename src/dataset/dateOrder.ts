/**
 * Of two dates in order, by the first day that the earlier and the last that the later can mean: only what certainly
 * runs backwards, since 2006-10 and 2006 may be in order. A term that goes on has asOf for its later date.
 */
export const runsBackwards = (earlierMin: number, laterMax: number): boolean => laterMax < earlierMin
