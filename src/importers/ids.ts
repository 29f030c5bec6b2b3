/**
 * Ids made of names. Each depends on what its own row says and on nothing else, but where two would be the same: so they stay what
 * they are when the file grows or is sorted.
 */

import type { Text } from '../dataset/format.ts'
import { isId } from '../dataset/id.ts'
import { slug } from '../dataset/slug.ts'
import { allTexts, writtenIn } from '../dataset/text.ts'

/** A part of an id is cut after so many signs, between words where it has any. */
const MOST_SIGNS = 60

/** The id that a name gives, its English spelling first; of one that gives none, `other`. */
export function idOf(name: Text | undefined, other: string): string {
  if (name === undefined) return other
  const spellings = [writtenIn(name, 'en'), ...allTexts(name)]
  for (const spelling of spellings) {
    const id = slug(spelling)
    if (id !== undefined) return cut(id)
  }
  return other
}

function cut(id: string): string {
  if (id.length <= MOST_SIGNS) return id
  const part = id.slice(0, MOST_SIGNS)
  const words = part.replace(/-[^-]*$/, '')
  const shorter = (words.length > MOST_SIGNS / 2 ? words : part).replace(/[-._]+$/, '')
  return isId(shorter) ? shorter : 'x'
}

/** Parts of an id as one; those left out are no part of it. */
export const joinIds = (parts: readonly (string | undefined)[], joint = '-'): string =>
  parts.filter((part) => part !== undefined).join(joint)

/** What wants an id, and what tells it apart from others that want the same. */
export interface Wanting {
  readonly id: string
  readonly key?: string | undefined
}

/** An id each, no two the same: of several that want one, each with a key has that behind it, and the others a number. */
export function uniqueIds(wanting: readonly Wanting[], taken: Iterable<string> = []): string[] {
  // Ids by place: what is known of one is asked by that, since each of a million texts takes long to be found.
  const places = new Map<string, number>()
  const placeOf = (id: string): number => {
    const place = places.get(id) ?? places.size
    places.set(id, place)
    return place
  }
  const used: boolean[] = []
  const counts: number[] = []
  for (const id of taken) used[placeOf(id)] = true
  const wanted = wanting.map(({ id }) => placeOf(id))
  for (const place of wanted) counts[place] = (counts[place] ?? 0) + 1
  // Where the search for a free number ended: a hundred thousand rows may say the same.
  const numbers: number[] = []
  return wanting.map(({ id, key }, i) => {
    let first = wanted[i] ?? 0
    const isShared = (counts[first] ?? 0) > 1 || used[first]
    const end = isShared && key !== undefined ? slug(key) : undefined
    const apart = joinIds([id, end])
    if (end !== undefined) first = placeOf(apart)
    let nth = numbers[first] ?? 0
    let [free, place] = [apart, first]
    do {
      if (++nth > 1) {
        free = `${apart}-${nth}`
        place = placeOf(free)
      }
    } while (used[place])
    // The next one finds this number taken, and looks from there.
    numbers[first] = nth - 1
    used[place] = true
    return free
  })
}

/** An id each: the file's own where it has one that is no other's too, else what is made of its row. */
export function ownOrMade(wanting: readonly (Wanting & { readonly own: string | undefined })[]): string[] {
  const counts = new Map<string, number>()
  for (const { own } of wanting) if (own !== undefined) counts.set(own, (counts.get(own) ?? 0) + 1)
  if (counts.size === 0) return uniqueIds(wanting)
  const kept = wanting.map(({ own }) =>
    own !== undefined && counts.get(own) === 1 && isId(own) ? own : undefined,
  )
  const taken = kept.filter((id) => id !== undefined)
  const made = uniqueIds(
    wanting.filter((_, i) => kept[i] === undefined),
    taken,
  )
  let next = 0
  return kept.map((id) => id ?? made[next++] ?? '')
}
