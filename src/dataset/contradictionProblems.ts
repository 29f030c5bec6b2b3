/** What cannot stand together, in words. */
import { shortened } from '../dates/shortened.ts'
import { type Contradiction, contradictions, type Held } from './contradictions.ts'
import { deathBeforeBirth, endBeforeStart, startAfterAsOf } from './dateOrderWords.ts'
import { parseDate } from './parsedDates.ts'
import type { Problem } from './validate.ts'

export const contradictionProblems = (value: unknown, held?: Held): Problem[] =>
  contradictions(value, held).map((one) => ({
    path: `${one.table}[${one.row}].${one.key}`,
    reason: reasonOf(one),
  }))

function reasonOf({ kind, table, values: [first = '', second = ''] }: Contradiction): string {
  const quoted = `"${shortened(first)}"`
  switch (kind) {
    case 'partOfItself':
      return `makes ${quoted} a part of itself`
    case 'deathBeforeBirth':
      return deathBeforeBirth(first, second)
    case 'endBeforeStart':
      return endBeforeStart(first, second)
    case 'startAfterAsOf':
      return startAfterAsOf(first)
    case 'noOther':
      return `${quoted} holds this term, and has no other in this office: write who held it ${second === 'successor' ? 'after' : 'before'}`
    case 'besideItself':
      return `${quoted} holds this term: write who held it beside them`
    case 'noKey':
      return `${quoted} is not a key of ${table}`
    case 'noDate':
      return whyNoDate(first)
  }
}

function whyNoDate(text: string): string {
  const parsed = parseDate(text)
  return parsed.ok ? '' : parsed.reason
}
