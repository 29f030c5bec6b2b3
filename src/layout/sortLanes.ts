/** The order of lanes: by the file, by name, by first office, by number of terms, by length of career. */
import type { Dataset } from '../dataset/dataset.ts'

export type LaneSort = 'file' | 'name' | 'start' | 'terms' | 'length'

const orders = new WeakMap<Dataset, Map<LaneSort, Uint32Array>>()

/** All people in an order, found once a dataset; `undefined` for that of the file. */
export function laneOrder(dataset: Dataset, sort: LaneSort): Uint32Array | undefined {
  if (sort === 'file') return undefined
  const known = orders.get(dataset) ?? new Map<LaneSort, Uint32Array>()
  orders.set(dataset, known)
  const order = known.get(sort) ?? findOrder(dataset, sort)
  known.set(sort, order)
  return order
}

function findOrder(dataset: Dataset, sort: Exclude<LaneSort, 'file'>): Uint32Array {
  if (sort === 'name') return byName(dataset)
  return byNumber(dataset.people.count, KEYS[sort](dataset))
}

type Key = (person: number) => number

/** Smallest first; a person without any term comes last. */
const KEYS: Readonly<Record<'start' | 'terms' | 'length', (dataset: Dataset) => Key>> = {
  start:
    ({ order }) =>
    (p) =>
      count(order.from, p) === 0 ? LAST : (order.coreFrom[order.items[order.from[p] ?? 0] ?? 0] ?? 0),
  terms:
    ({ order }) =>
    (p) =>
      -count(order.from, p),
  length:
    ({ order }) =>
    (p) =>
      -careerDays(order, p),
}

const LAST = 2 ** 31 - 1

const count = (from: Uint32Array, p: number): number => (from[p + 1] ?? 0) - (from[p] ?? 0)

/** From the first day of the first term to the last of any, in days. */
function careerDays({ from, items, coreFrom, coreTo }: Dataset['order'], p: number): number {
  let last = Number.NEGATIVE_INFINITY
  for (let k = from[p] ?? 0; k < (from[p + 1] ?? 0); k++) last = Math.max(last, coreTo[items[k] ?? 0] ?? 0)
  return count(from, p) === 0 ? -1 : last - (coreFrom[items[from[p] ?? 0] ?? 0] ?? 0)
}

/** Sorted as numbers that hold key and person both: a typed array sorts those in place, without a comparison of ours. */
function byNumber(people: number, key: Key): Uint32Array {
  const wide = 2 ** 21
  const keys = Float64Array.from({ length: people }, (_, p) => key(p) * wide + p).sort()
  return Uint32Array.from(keys, (value) => value - Math.floor(value / wide) * wide)
}

/** By folded name: the first of each person's line in the search text. */
function byName(dataset: Dataset): Uint32Array {
  const { bytes, from } = dataset.search.people
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const names = Array.from({ length: dataset.people.count }, (_, p) => text.slice(from[p], from[p + 1]))
  const less = (a: number, b: number) => {
    const [x, y] = [names[a] ?? '', names[b] ?? '']
    return x < y ? -1 : x > y ? 1 : a - b
  }
  return Uint32Array.from(names.keys()).sort(less)
}
