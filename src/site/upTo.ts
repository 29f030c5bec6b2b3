/**
 * How much of a dataset stands in what the build writes, however large it is: what every reader of the page waits for is small, and what is
 * read without it is no more than a browser or a search engine takes. What is left out is counted where it would stand.
 */

/** The most bytes (UTF-8) of each list. */
export const MOST_BYTES = {
  /** In the page itself, for readers without JavaScript: some 250 terms. */
  table: 30_000,
  /** In the page itself, for search engines: some 150 terms, 100 events. */
  linkedPeople: 30_000,
  linkedEvents: 20_000,
  linkedSources: 10_000,
  /** Pages of sentences: some 3,000 terms. */
  told: 1_000_000,
  toldSources: 100_000,
} as const

export interface UpTo<T> {
  readonly first: readonly T[]
  /** How many there are beside them. */
  readonly left: number
}

/** The first of `count` pieces that have room together, whole; each is made when it is its turn, and none behind one without room. */
export function upTo<T extends string | object>(
  most: number,
  count: number,
  make: (i: number) => T,
): UpTo<T> {
  const first: T[] = []
  let room = most
  for (let i = 0; i < count; i++) {
    const piece = make(i)
    room -= Buffer.byteLength(typeof piece === 'string' ? piece : JSON.stringify(piece))
    if (room < 0) break
    first.push(piece)
  }
  return { first, left: count - first.length }
}
