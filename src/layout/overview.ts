/** The whole span at a glance: how many terms and events each slice of time holds. */
import { spanMax, spanMin } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { spanOf, type Viewport } from './viewport.ts'

/** How many of these terms possibly ran, and events fell, in each of `bins` equal slices of the span. */
export function density(
  dataset: Dataset,
  rows: { readonly terms: Uint32Array; readonly events: Uint32Array },
  span: Viewport,
  bins: number,
): Uint32Array {
  const change = new Int32Array(bins + 1)
  const place = (day: number) => ((day - span.from) * bins) / spanOf(span)
  const add = (firstDay: number, lastDay: number) => {
    const first = Math.max(Math.floor(place(firstDay)), 0)
    const end = Math.min(Math.ceil(place(lastDay + 1)), bins)
    if (first >= end) return
    change[first] = (change[first] ?? 0) + 1
    change[end] = (change[end] ?? 0) - 1
  }
  for (const term of rows.terms) add(spanMin(dataset.term, term), spanMax(dataset.term, term))
  for (const event of rows.events) add(dataset.event.min[event] ?? 0, dataset.event.max[event] ?? 0)
  const counts = new Uint32Array(bins)
  let running = 0
  for (let bin = 0; bin < bins; bin++) counts[bin] = running += change[bin] ?? 0
  return counts
}
