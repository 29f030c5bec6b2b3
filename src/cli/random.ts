/** Chance that repeats itself: the same seed gives the same numbers on every machine. */

export interface Random {
  /** In [0, 1). */
  next(): number
  /** A whole number in least … most. */
  int(least: number, most: number): number
  pick<T>(list: readonly T[]): T
  /** True in this share of all calls. */
  chance(share: number): boolean
}

/** mulberry32: one 32-bit state, good enough for names and dates. */
export function randomOf(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    int,
    pick: (list) => list[int(0, list.length - 1)] as (typeof list)[number],
    chance: (share) => next() < share,
  }
}
