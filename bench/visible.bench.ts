/** Which terms are in view: the bisect over a row against a plain filter, on rows of growing length in one run. */
import { bench, describe } from 'vitest'
import type { Row } from '../src/layout/laneRows.ts'
import { visibleTerms } from '../src/layout/visible.ts'

/** One row of `count` terms of 300 days, a year apart. */
function rowOf(count: number): Row {
  const startToCome = Float64Array.from({ length: count }, (_, i) => i * 365)
  const terms = Uint32Array.from({ length: count }, (_, i) => i)
  const endSoFar = startToCome.map((start) => start + 300)
  return { terms, endSoFar, startToCome, joins: new Uint8Array(count), line: 0, waits: false }
}

describe.each([100, 10_000, 1_000_000])('a row of %i terms', (count) => {
  const row = rowOf(count)
  const from = (count / 2) * 365
  const to = from + 3650
  bench('bisect', () => {
    visibleTerms(row, from, to)
  })
  bench('plain filter', () => {
    row.terms.filter((_, k) => (row.endSoFar[k] ?? 0) > from && (row.startToCome[k] ?? 0) < to)
  })
})
