/** The kind of an office: what a file says of it, else what its title's words say. */
import type { Text } from '../dataset/format.ts'
import type { OfficeRecord } from './records.ts'

export interface Kind {
  readonly role: Text
  readonly group: Text
}

const OTHER: Text = { en: 'Other', zh: '其他', fr: 'Autres', es: 'Otros' }

/** The role and group of an office; of a role that no list knows, the group is `OTHER`. */
export function kindOf({ title, role, group, organization, place }: OfficeRecord): Kind {
  // Where an office's organization or place is said apart, the title is that of the kind.
  const said = role ?? (organization === undefined && place === undefined ? undefined : title)
  // A role is in one group: of what nobody says more of, each group has its own.
  return { role: said ?? group ?? OTHER, group: group ?? OTHER }
}
