/** How often somebody holds an office. */

/**
 * In how many terms the person of one holds its office, each by number. They are counted when that is first asked: few files name a
 * holder as their own predecessor, and some do in every row.
 */
export function countHeld(offices: ArrayLike<number>, people: ArrayLike<number>): (term: number) => number {
  const keyOf = (term: number) => `${offices[term]} ${people[term]}`
  const count = () => {
    const found = new Map<string, number>()
    for (let term = 0; term < offices.length; term++)
      found.set(keyOf(term), (found.get(keyOf(term)) ?? 0) + 1)
    return found
  }
  let counts: Map<string, number> | undefined
  return (term) => {
    counts ??= count()
    return counts.get(keyOf(term)) ?? 0
  }
}
