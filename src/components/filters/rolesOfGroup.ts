/** The roles of a role group. */
import type { Dataset } from '../../dataset/dataset.ts'
import { groupBy } from '../../dataset/group.ts'
import { memoizeWeak } from '../../dataset/memoize.ts'

const byGroup = memoizeWeak((dataset: Dataset) => groupBy(dataset.groupOfRole, dataset.groups.count))

/** Ids of the roles of a group, in the order of the file. */
export function rolesOfGroup(dataset: Dataset, group: number): string[] {
  const { from, items } = byGroup(dataset)
  return Array.from(items.subarray(from[group], from[group + 1]), (role) => dataset.roles.id(role))
}
