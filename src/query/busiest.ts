/** When most terms ran: the decade, or of less than three decades the year. */
import { spanMax, spanMin } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { asDay, dayFromCivil, yearOf } from '../dates/day.ts'

/** Years, the first not after the last, astronomical; and how many terms ran in any of them, as they are drawn. */
export interface Busiest {
  readonly first: number
  readonly last: number
  readonly terms: number
}

/** Fewer years than this are told one by one. */
const LEAST_YEARS = 30

/** The first of those that hold most of these terms (indexes); `undefined` of none. */
export function busiestOf({ term }: Dataset, terms: Uint32Array): Busiest | undefined {
  if (terms.length === 0) return undefined
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const i of terms) {
    min = Math.min(min, spanMin(term, i))
    max = Math.max(max, spanMax(term, i))
  }
  const [from, to] = [yearOf(asDay(min)), yearOf(asDay(max))]
  const size = to - from < LEAST_YEARS ? 1 : 10
  const start = Math.floor(from / size) * size
  const placeOf = createPlaces(start, size, Math.floor((to - start) / size) + 1)
  const change = new Int32Array(Math.floor((to - start) / size) + 2)
  const add = (place: number, by: number) => {
    change[place] = (change[place] ?? 0) + by
  }
  for (const i of terms) {
    add(placeOf(spanMin(term, i)), 1)
    add(placeOf(spanMax(term, i)) + 1, -1)
  }
  const { place, count } = mostOf(change)
  const first = start + place * size
  return { first, last: first + size - 1, terms: count }
}

const DAYS_A_YEAR = 365.2425

/** In which of so many stretches of `size` years, from the year `start` on, a day lies: without its date, which takes long. */
function createPlaces(start: number, size: number, count: number): (day: number) => number {
  const begins = Array.from({ length: count + 1 }, (_, k) => dayFromCivil(start + k * size, 1, 1))
  const [first = 0] = begins
  return (day) => {
    let place = Math.floor((day - first) / (size * DAYS_A_YEAR))
    while ((begins[place + 1] ?? Number.POSITIVE_INFINITY) <= day) place++
    while ((begins[place] ?? Number.NEGATIVE_INFINITY) > day) place--
    return place
  }
}

/** Where the sum of the changes so far is largest, at the first such place. */
function mostOf(change: Int32Array): { readonly place: number; readonly count: number } {
  let [running, place, count] = [0, 0, 0]
  for (let k = 0; k < change.length; k++) {
    running += change[k] ?? 0
    if (running > count) [place, count] = [k, running]
  }
  return { place, count }
}
