/** Of a hundred thousand alike a reader looks at the first few: those are kept, the others counted. */

/** The first of many, and how many there are. */
export interface Named<T> {
  readonly list: readonly T[]
  readonly count: number
}

/** So many are kept. */
const MOST_NAMED = 1000

/** `keptAs` is what is kept of one. */
export function collectNamed<T>(keptAs: (one: T) => T = (one) => one): {
  add(one: T): void
  all(): Named<T>
} {
  const list: T[] = []
  let count = 0
  return {
    add: (one) => {
      if (++count <= MOST_NAMED) list.push(keptAs(one))
    },
    all: () => ({ list, count }),
  }
}
