/** The roles of a role group. */
import type { Dataset } from '../../dataset/dataset.ts'

/** Ids of the roles of a group, in the order of the file. */
export function rolesOfGroup(dataset: Dataset, group: number): string[] {
  const ids: string[] = []
  dataset.groupOfRole.forEach((its, role) => {
    if (its === group) ids.push(dataset.roles.id(role))
  })
  return ids
}
