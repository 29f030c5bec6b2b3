/**
 * Lanes are packed by their labels where a filter leaves few enough terms, and of more by time alone. The first such filter would
 * pack hundreds of lanes at once, with code that has not run yet: when there is time, they are packed as most filters will leave
 * them, and remembered (`layout/packedBefore.ts`).
 */
import type { Arrangement } from './arrange.ts'
import { whenIdle } from './whenIdle.ts'

/** Lanes of one term are not packed: however these terms lie in lanes, all of them can be remembered. */
const MOST_TERMS = 16_000
/** So few at first, then twice as many each time as code gets faster; never more than are packed by labels. */
const FIRST_TERMS = 100
const MOST_AT_ONCE = 800

/** Packs those of an arrangement that shows all of its dataset, person by person. Returns how to leave the rest undone. */
export function packAhead({ dataset, terms, faint, domain, pack }: Arrangement, window: Window): () => void {
  const { from, items } = dataset.termsByPerson
  if (!pack || faint || terms.length < items.length) return () => {}
  let leave = () => {}
  const events = items.subarray(0, 0)
  const later = (first: number, count: number) => {
    if (first >= Math.min(items.length, MOST_TERMS)) return
    leave = whenIdle(
      () => {
        const last = items[Math.min(first + count, items.length) - 1] ?? 0
        const end = from[(dataset.term.person[last] ?? 0) + 1] ?? items.length
        pack(domain, undefined, { terms: items.subarray(first, end), events })
        later(end, Math.min(2 * count, MOST_AT_ONCE))
      },
      0,
      window,
    )
  }
  later(0, FIRST_TERMS)
  return () => leave()
}
