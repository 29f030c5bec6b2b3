/** The group of roles that a term's colour stands for. */
import type { Dataset } from '../dataset/dataset.ts'
import type { Text } from '../dataset/format.ts'

/** "Government"; `undefined` where there is but one, which tells nothing apart. */
export function groupOfTerm({ groups, groupOfRole, term }: Dataset, i: number): Text | undefined {
  return groups.count > 1 ? groups.row(groupOfRole[term.role[i] ?? 0] ?? 0).label : undefined
}
