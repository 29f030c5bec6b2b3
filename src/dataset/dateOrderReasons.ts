/** Dates that cannot stand together: the same for rows and for columns. */
import { shortened } from '../dates/shortened.ts'
import type { Reason } from './reasons.ts'

export const endBeforeStart = (start: string, end: string): Reason => inOrder('endBeforeStart', start, end)

export const deathBeforeBirth = (born: string, died: string): Reason =>
  inOrder('deathBeforeBirth', born, died)

const inOrder = (code: 'endBeforeStart' | 'deathBeforeBirth', first: string, last: string): Reason => ({
  code,
  first: shortened(first),
  last: shortened(last),
})

export const startAfterAsOf = (start: string): Reason => ({ code: 'startAfterAsOf', value: shortened(start) })
