/** Each once, the first of those that say the same. */
export const distinct = <T>(list: readonly T[]): T[] =>
  [...new Map(list.toReversed().map((one) => [JSON.stringify(one), one])).values()].toReversed()
