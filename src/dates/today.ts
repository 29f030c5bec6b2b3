/** The day that it is, in UTC. */
import { asDay, type Day } from './day.ts'

const MS_PER_DAY = 86_400_000

/** Milliseconds since 1970. */
export const now = (): number => Date.now()

/** The day of a time in milliseconds since 1970. */
export const dayAt = (time: number): Day => asDay(Math.floor(time / MS_PER_DAY))

export const today = (): Day => dayAt(now())
