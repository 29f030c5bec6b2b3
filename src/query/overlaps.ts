/** Offices that one person certainly held at the same time. */
import { END_UNSTATED, type TermColumns } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'

/** Of people with more terms than this nothing is said: each would be compared with each. */
const MOST_COMPARED = 200

/**
 * The terms of the same person during which a term certainly began or went on, of those that began before it or, on the
 * same day, stand before it: so each overlap is said once, of the later term. A handover day alone is none. Indexes, in the
 * order in which they began; empty where nothing is certain.
 */
export function heldMeanwhile({ term: terms, termsByPerson }: Dataset, term: number): number[] {
  const { from, items } = termsByPerson
  const person = terms.person[term] ?? 0
  const its = items.subarray(from[person], from[person + 1])
  if (its.length > MOST_COMPARED) return []
  const own = certainSpan(terms, term)
  const place = its.indexOf(term)
  return [
    ...its.filter((other, k) => {
      const span = certainSpan(terms, other)
      if (span.first > own.first || (span.first === own.first && k >= place)) return false
      return Math.min(span.last, own.last) > Math.max(span.first, own.first)
    }),
  ].sort((a, b) => certainSpan(terms, a).first - certainSpan(terms, b).first)
}

/** First and last day on which a term certainly ran; the last before the first where no day is certain. */
function certainSpan({ startMax, endMin, flags }: TermColumns, i: number) {
  const isOpen = ((flags[i] ?? 0) & END_UNSTATED) !== 0
  const first = startMax[i] ?? 0
  return { first, last: isOpen ? first - 1 : (endMin[i] ?? 0) }
}
