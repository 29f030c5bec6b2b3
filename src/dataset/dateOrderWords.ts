/** What is said of dates that cannot stand together: the same for rows and for columns. */
import { shortened } from '../dates/shortened.ts'

export const endBeforeStart = (start: string, end: string): string =>
  `"${shortened(end)}" is before the start "${shortened(start)}"`

export const startAfterAsOf = (start: string): string =>
  `"${shortened(start)}" is after asOf, yet the end is ".."`

export const deathBeforeBirth = (born: string, died: string): string =>
  `"${shortened(died)}" is before the birth "${shortened(born)}"`
