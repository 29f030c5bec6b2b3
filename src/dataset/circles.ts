/** Rows that are part of others: which of them are part of themselves, through whatever others. */

/** `wholes` has the place of what each row is part of, or -1. A row is walked over once, however long the chains are. */
export function inCircles(wholes: Int32Array): number[] {
  /** On whose walk each row was met first, counting from 1. */
  const met = new Int32Array(wholes.length)
  const found: number[] = []
  for (let start = 0; start < wholes.length; start++) {
    let at = start
    for (; at >= 0 && met[at] === 0; at = wholes[at] ?? -1) met[at] = start + 1
    if (at < 0 || met[at] !== start + 1) continue
    // The walk came back to itself: all from here to here again are a circle.
    const first = at
    do {
      found.push(at)
      at = wholes[at] ?? -1
    } while (at !== first)
  }
  return found.sort((a, b) => a - b)
}
