/** The whole span at a glance: how many terms and events each slice of time holds, whatever years are chosen. */
import { spanMax, spanMin } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { TIME } from '../query/clause.ts'
import type { Fails } from '../query/match.ts'
import { spanOf, type Viewport } from './viewport.ts'

/** Of what fails no clause but the years: how many terms possibly ran, and events fell, in each equal slice. */
export function density(dataset: Dataset, fails: Fails, span: Viewport, bins: number): Uint32Array {
  const change = new Int32Array(bins + 1)
  const days = spanOf(span)
  // Multiplied first: a whole number of slices then stays whole.
  const place = (day: number) => ((day - span.from) * bins) / days
  const add = (firstDay: number, lastDay: number) => {
    const first = Math.max(Math.floor(place(firstDay)), 0)
    const end = Math.min(Math.ceil(place(lastDay + 1)), bins)
    if (first >= end) return
    change[first] = (change[first] ?? 0) + 1
    change[end] = (change[end] ?? 0) - 1
  }
  const { term, event } = dataset
  for (let i = 0; i < fails.terms.length; i++)
    if (((fails.terms[i] ?? 0) & ~TIME) === 0) add(spanMin(term, i), spanMax(term, i))
  for (let i = 0; i < fails.events.length; i++)
    if (((fails.events[i] ?? 0) & ~TIME) === 0) add(event.min[i] ?? 0, event.max[i] ?? 0)
  const counts = new Uint32Array(bins)
  let running = 0
  for (let bin = 0; bin < bins; bin++) counts[bin] = running += change[bin] ?? 0
  return counts
}
