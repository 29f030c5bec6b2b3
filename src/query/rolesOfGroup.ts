/** The roles of a role group: one pass over all roles, however many groups are asked for. */
import type { Dataset } from '../dataset/dataset.ts'
import { groupBy } from '../dataset/group.ts'
import { memoizeWeak } from '../dataset/memoize.ts'

const byGroup = memoizeWeak((dataset: Dataset) => groupBy(dataset.groupOfRole, dataset.groups.count))

/** In the order of the file. */
export function rolesOfGroup(dataset: Dataset, group: number): Uint32Array {
  const { from, items } = byGroup(dataset)
  return items.subarray(from[group], from[group + 1])
}

export const roleIdsOfGroup = (dataset: Dataset, group: number): string[] =>
  Array.from(rolesOfGroup(dataset, group), (role) => dataset.roles.id(role))
