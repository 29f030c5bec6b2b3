/** The whole span at a glance: how many terms and events each slice of time holds, whatever years are chosen. */
import { CURRENT, END_UNSTATED, spanMax, spanMin } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { type Grouping, groupBy } from '../dataset/group.ts'
import { memoizeWeak } from '../dataset/memoize.ts'
import { TIME } from '../query/clause.ts'
import type { Fails } from '../query/match.ts'
import { spanOf, type Viewport } from './viewport.ts'

/**
 * Of what fails no clause but the years: how many terms possibly ran, and events fell, in each equal slice. A handover
 * counts once: a term that ends in a slice where the next of its office or person begins counts up to the slice before.
 */
export function density(dataset: Dataset, fails: Fails, span: Viewport, bins: number): Uint32Array {
  const days = spanOf(span)
  // Multiplied first: a whole number of slices then stays whole.
  const place = (day: number) => ((day - span.from) * bins) / days
  const firstOf = (day: number) => Math.min(Math.max(Math.floor(place(day)), BEFORE), bins)
  const endOf = (day: number) => Math.min(Math.max(Math.ceil(place(day + 1)), 0), bins)
  const { term, event } = dataset
  const slices = emptySlices(fails.terms.length)
  for (let i = 0; i < fails.terms.length; i++) {
    if (((fails.terms[i] ?? 0) & ~TIME) !== 0) continue
    slices.first[i] = firstOf(spanMin(term, i))
    slices.end[i] = endOf(spanMax(term, i))
    const goesOn = ((term.flags[i] ?? 0) & (CURRENT | END_UNSTATED)) !== 0
    slices.ends[i] = goesOn || spanMax(term, i) >= span.to ? 0 : 1
  }
  if (fails.terms.length <= MOST_CUT) {
    cutHandovers(slices, byOffice(dataset), bins)
    cutHandovers(slices, dataset.termsByPerson, bins)
  }
  const change = new Int32Array(bins + 1)
  const add = (first: number, end: number) => {
    const from = Math.max(first, 0)
    if (from >= end) return
    change[from] = (change[from] ?? 0) + 1
    change[end] = (change[end] ?? 0) - 1
  }
  for (let i = 0; i < fails.terms.length; i++) add(slices.first[i] ?? 0, slices.end[i] ?? 0)
  for (let i = 0; i < fails.events.length; i++)
    if (((fails.events[i] ?? 0) & ~TIME) === 0) add(firstOf(event.min[i] ?? 0), endOf(event.max[i] ?? 0))
  return summed(change, bins)
}

/** Of more terms handovers are not looked for: it takes five times as long as to count. */
const MOST_CUT = 50_000

/** The slice of what has begun before the first. */
const BEFORE = -1

/** The slices [first, end) of each term; none of what is not counted. `ends`: 1 where it ends, and has handed over nothing yet. */
interface Slices {
  readonly first: Int32Array
  readonly end: Int32Array
  readonly ends: Uint8Array
}

const emptySlices = (terms: number): Slices => ({
  first: new Int32Array(terms),
  end: new Int32Array(terms),
  ends: new Uint8Array(terms),
})

const byOffice = memoizeWeak((dataset: Dataset) => groupBy(dataset.term.office, dataset.offices.count))

/** Takes the last slice from as many terms of a group as begin in it; from none that has no other. */
function cutHandovers({ first, end, ends }: Slices, { from, items }: Grouping, bins: number): void {
  /** How many of a group's terms begin in each slice, and of which group that was counted last. */
  const begun = new Uint32Array(bins)
  const of = new Int32Array(bins).fill(-1)
  for (let group = 0; group + 1 < from.length; group++) {
    const [start, stop] = [from[group] ?? 0, from[group + 1] ?? 0]
    if (stop - start < 2) continue
    for (let k = start; k < stop; k++) {
      const i = items[k] ?? 0
      const slice = first[i] ?? 0
      if (slice === BEFORE || slice >= (end[i] ?? 0)) continue
      begun[slice] = of[slice] === group ? (begun[slice] ?? 0) + 1 : 1
      of[slice] = group
    }
    for (let k = start; k < stop; k++) {
      const i = items[k] ?? 0
      const last = (end[i] ?? 0) - 1
      if (!ends[i] || last <= (first[i] ?? 0) || of[last] !== group || !begun[last]) continue
      begun[last] = (begun[last] ?? 0) - 1
      end[i] = last
      ends[i] = 0
    }
  }
}

function summed(changes: Int32Array, bins: number): Uint32Array {
  const counts = new Uint32Array(bins)
  let running = 0
  for (let bin = 0; bin < bins; bin++) counts[bin] = running += changes[bin] ?? 0
  return counts
}
