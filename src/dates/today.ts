/** The day that it is, in UTC. */
import { asDay, type Day } from './day.ts'

const MS_PER_DAY = 86_400_000

export const today = (): Day => asDay(Math.floor(Date.now() / MS_PER_DAY))
