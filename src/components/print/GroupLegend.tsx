/** Which colour on paper is which role group. */
import type { Dataset } from '../../dataset/dataset.ts'
import { MOST_GROUPS, paletteOfGroup } from '../../dataset/paletteOf.ts'
import { swatch } from '../filters/RoleGroups.tsx'
import { Spelled } from '../shared/Spelled.tsx'

/** `groups` are indexes, of those that are in the pictures. */
export function GroupLegend({ dataset, groups }: { dataset: Dataset; groups: readonly number[] }) {
  return (
    <ul className="key colours">
      {groups.map((group) => (
        <li key={group}>
          <span className="swatch" style={swatch(paletteOfGroup(dataset, group))} />
          <Spelled text={dataset.groups.row(group).label} />
        </li>
      ))}
    </ul>
  )
}

/**
 * The role groups of some terms that have a colour of their own, in the order of the file; none where there is but one,
 * which tells nothing apart.
 */
export function groupsOfTerms(dataset: Dataset, terms: Iterable<number>): number[] {
  const { term, groupOfRole, groups } = dataset
  const used = new Set<number>()
  for (const i of terms) used.add(groupOfRole[term.role[i] ?? 0] ?? 0)
  return groups.count > 1 ? [...used].filter((group) => group < MOST_GROUPS).sort((a, b) => a - b) : []
}
