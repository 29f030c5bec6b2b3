/** Choosing and unchoosing in a list of ids. */

export const toggle = (list: readonly string[], id: string): readonly string[] =>
  list.includes(id) ? list.filter((other) => other !== id) : [...list, id]

/** A role group: its id stands for all its roles, so it takes the place of any of them. */
export function toggleGroup(
  list: readonly string[],
  group: string,
  roles: readonly string[],
): readonly string[] {
  if (list.includes(group)) return list.filter((id) => id !== group)
  return [...list.filter((id) => !roles.includes(id)), group]
}

/** One role of a group; a group that is complete is written as one id. */
export function toggleRole(
  list: readonly string[],
  role: string,
  group: string,
  roles: readonly string[],
): readonly string[] {
  if (list.includes(group))
    return [...list.filter((id) => id !== group), ...roles.filter((id) => id !== role)]
  const next = toggle(list, role)
  return roles.every((id) => next.includes(id)) ? [...next.filter((id) => !roles.includes(id)), group] : next
}
