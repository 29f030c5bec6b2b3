/** The counts that the legend always shows: what each role and group would bring. */
import type { Dataset } from '../dataset/dataset.ts'
import { ROLE } from './clause.ts'
import type { Fails } from './match.ts'

export interface RoleCounts {
  readonly roles: Uint32Array
  readonly groups: Uint32Array
}

/** Terms by role and group, counted under every clause but that of roles. */
export function roleCounts(dataset: Dataset, fails: Fails): RoleCounts {
  const roles = countBy(dataset.term.role, dataset.roles.count, fails.terms, ROLE)
  const groups = new Uint32Array(dataset.groups.count)
  roles.forEach((count, role) => {
    const group = dataset.groupOfRole[role] ?? 0
    groups[group] = (groups[group] ?? 0) + count
  })
  return { roles, groups }
}

/** How many rows of each key fail no clause but one. */
export function countBy(
  keys: Uint32Array | Int32Array,
  count: number,
  fails: Uint8Array,
  but: number,
): Uint32Array {
  const counts = new Uint32Array(count)
  for (let i = 0; i < fails.length; i++) if (((fails[i] ?? 0) & ~but) === 0) add(counts, keys[i] ?? -1)
  return counts
}

/** A term of no organization, at the place -1, counts for none. */
function add(counts: Uint32Array, place: number): void {
  if (place >= 0) counts[place] = (counts[place] ?? 0) + 1
}
