/** What cannot stand together, as problems. */
import { shortened } from '../dates/shortened.ts'
import { type Contradiction, contradictions, type Held } from './contradictions.ts'
import { deathBeforeBirth, endBeforeStart, startAfterAsOf } from './dateOrderReasons.ts'
import { parseDate } from './parsedDates.ts'
import type { Reason } from './reasons.ts'
import type { Problem } from './validate.ts'

export const contradictionProblems = (value: unknown, held?: Held): Problem[] =>
  contradictions(value, held).map((one) => ({
    path: `${one.table}[${one.row}].${one.key}`,
    reason: reasonOf(one),
  }))

function reasonOf({ kind, table, values: [first = '', second = ''] }: Contradiction): Reason {
  const value = shortened(first)
  switch (kind) {
    case 'partOfItself':
    case 'besideItself':
      return { code: kind, value }
    case 'deathBeforeBirth':
      return deathBeforeBirth(first, second)
    case 'endBeforeStart':
      return endBeforeStart(first, second)
    case 'startAfterAsOf':
      return startAfterAsOf(first)
    case 'noOther':
      return { code: kind, value, relation: second === 'successor' ? second : 'predecessor' }
    case 'noKey':
      return { code: kind, value, table }
    case 'noDate':
      return whyNoDate(first)
  }
}

function whyNoDate(text: string): Reason {
  const parsed = parseDate(text)
  if (parsed.ok) throw new Error(`"${text}" is a date`)
  return parsed.reason
}
