/** Choosing and unchoosing in a list of ids, of which a link may have thousands. */

export const toggle = (list: readonly string[], id: string): readonly string[] =>
  list.includes(id) ? without(list, [id]) : [...list, id]

/** A role group: its id stands for all its roles, so it takes the place of any of them. */
export function toggleGroup(
  list: readonly string[],
  group: string,
  roles: readonly string[],
): readonly string[] {
  return list.includes(group) ? without(list, [group]) : [...without(list, roles), group]
}

/** One role of a group; a group that is complete is written as one id. */
export function toggleRole(
  list: readonly string[],
  role: string,
  group: string,
  roles: readonly string[],
): readonly string[] {
  if (list.includes(group)) return [...without(list, [group]), ...without(roles, [role])]
  const next = toggle(list, role)
  const chosen = new Set(next)
  return roles.every((id) => chosen.has(id)) ? [...without(next, roles), group] : next
}

function without(list: readonly string[], ids: readonly string[]): string[] {
  const left = new Set(ids)
  return list.filter((id) => !left.has(id))
}
