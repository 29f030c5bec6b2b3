/** What was left out of a file, or is in doubt, one kind after the other: the first of each, and how many there are. */

export interface Group<T> {
  readonly kind: string
  readonly first: readonly T[]
  readonly count: number
}

/** So many of a kind are listed. */
const LISTED = 100

/** In the order in which the kinds come. */
export function groupByKind<T>(all: readonly T[], kindOf: (one: T) => string, listed = LISTED): Group<T>[] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const kind = kindOf(one)
    const group = groups.get(kind)
    if (group) group.push(one)
    else groups.set(kind, [one])
  }
  return [...groups].map(([kind, members]) => ({
    kind,
    first: members.slice(0, listed),
    count: members.length,
  }))
}
