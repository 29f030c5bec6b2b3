/** Which terms are in view: the bisect over a row against a plain filter, on rows of growing length in one run. */
import { bench, describe } from 'vitest'
import type { Lanes } from '../src/layout/lanes.ts'
import { visibleTerms } from '../src/layout/visible.ts'

/** One row of `count` terms of 300 days, a year apart. */
function row(count: number): Lanes {
  const starts = Float64Array.from({ length: count }, (_, i) => i * 365)
  return {
    count: 1,
    person: Uint32Array.of(0),
    rowOfLane: Uint32Array.of(0, 1),
    termOfRow: Uint32Array.of(0, count),
    terms: Uint32Array.from({ length: count }, (_, i) => i),
    endSoFar: starts.map((start) => start + 300),
    startToCome: starts,
    events: { from: Uint32Array.of(0, 0), items: new Uint32Array() },
    top: Float64Array.of(0, 40),
  }
}

describe.each([100, 10_000, 1_000_000])('a row of %i terms', (count) => {
  const lanes = row(count)
  const from = (count / 2) * 365
  const to = from + 3650
  bench('bisect', () => {
    visibleTerms(lanes, 0, from, to)
  })
  bench('plain filter', () => {
    lanes.terms.filter((_, k) => (lanes.endSoFar[k] ?? 0) > from && (lanes.startToCome[k] ?? 0) < to)
  })
})
