/** The order of lanes: by the file, by name, by first office, by number of terms, by length of career. */
import { max } from 'd3'
import type { Dataset } from '../dataset/dataset.ts'
import { fold } from '../dataset/fold.ts'
import { memoizeWeak } from '../dataset/memoize.ts'
import { JOINT, LAST_JOINT, type SearchText } from '../dataset/searchText.ts'
import { packStrings } from '../dataset/strings.ts'
import { allTexts } from '../dataset/text.ts'
import type { Sort } from './laneChoices.ts'

/** All people in an order, found once a dataset; `undefined` for that of the file. Ties keep the file's order. */
export const laneOrder = (dataset: Dataset, sort: Sort): Uint32Array | undefined =>
  sort === 'file' ? undefined : ORDERS[sort](dataset)

type Key = (person: number) => number

/** Smallest first; a person without any term comes last. */
const KEYS: Readonly<Record<'start' | 'terms' | 'length', (dataset: Dataset) => Key>> = {
  start:
    ({ termsByPerson }) =>
    (p) =>
      count(termsByPerson.from, p) === 0
        ? LAST
        : (termsByPerson.coreFrom[termsByPerson.items[termsByPerson.from[p] ?? 0] ?? 0] ?? 0),
  terms:
    ({ termsByPerson }) =>
    (p) =>
      -count(termsByPerson.from, p),
  length: (dataset) => (p) => -careerDays(dataset, p),
}

const LAST = 2 ** 31 - 1

const count = (from: Uint32Array, p: number): number => (from[p + 1] ?? 0) - (from[p] ?? 0)

/** From the first day of the first term to the last that any reached for certain, in days: an end nobody stated adds nothing. */
function careerDays(
  { term: { endMin }, termsByPerson: { from, items, coreFrom } }: Dataset,
  p: number,
): number {
  const own = items.subarray(from[p], from[p + 1])
  const last = max(own, (i) => endMin[i])
  return last === undefined ? -1 : Math.max(last - (coreFrom[own[0] ?? 0] ?? 0), 0)
}

/** Sorted as numbers that hold key and person both: a typed array sorts those in place, without a comparison of ours. */
function byNumber(people: number, key: Key): Uint32Array {
  const wide = 2 ** 21
  const keys = Float64Array.from({ length: people }, (_, p) => key(p) * wide + p).sort()
  return Uint32Array.from(keys, (value) => value - Math.floor(value / wide) * wide)
}

/** By folded name: the first spelling of each person's line. */
function byName(dataset: Dataset): Uint32Array {
  const { bytes, from } = dataset.searched()?.names ?? firstSpellings(dataset)
  /** What a byte of a name is worth: words end before letters begin, and names before words. */
  const at = (place: number): number => {
    const byte = bytes[place] ?? 0
    return byte === JOINT ? 0x20 : byte === LAST_JOINT || byte < 0x20 ? 0 : byte
  }
  // Six bytes make a number, and most names differ in those.
  const heads = Float64Array.from({ length: dataset.people.count }, (_, p) => {
    let head = 0
    let ended = false
    for (let k = 0; k < HEAD; k++) {
      const worth: number = ended ? 0 : at((from[p] ?? 0) + k)
      ended ||= worth === 0
      head = head * 256 + worth
    }
    return head
  })
  const after = (a: number, b: number): number => {
    for (let k = 0; ; k++) {
      const worth = at((from[a] ?? 0) + k)
      const difference = worth - at((from[b] ?? 0) + k)
      if (difference !== 0 || worth === 0) return difference
    }
  }
  const order = Uint32Array.from(heads.keys())
  return order.sort((a, b) => (heads[a] ?? 0) - (heads[b] ?? 0) || after(a, b) || a - b)
}

const HEAD = 6

/** What ends each name, and is less than all that names have. */
const LINE = '\n'

/** Where what is searched has not come: names as that has them, but only the first spelling of each, and once. */
function firstSpellings({ people }: Dataset): SearchText {
  const names = Array.from({ length: people.count }, (_, p) => {
    const spellings = allTexts(people.row(p).name).map((name) => fold(name).trim().replace(/\s+/g, ' '))
    return (spellings.find(Boolean) ?? '') + LINE
  })
  const { bytes, offsets: from } = packStrings(names)
  return { bytes, from }
}

/** As numbers, smallest first; a person without any term comes last. */
const byKey = (sort: keyof typeof KEYS) =>
  memoizeWeak((dataset: Dataset) => byNumber(dataset.people.count, KEYS[sort](dataset)))

const ORDERS: Readonly<Record<Exclude<Sort, 'file'>, (dataset: Dataset) => Uint32Array>> = {
  name: memoizeWeak(byName),
  start: byKey('start'),
  terms: byKey('terms'),
  length: byKey('length'),
}
