/**
 * Packing terms into rows. Two terms share a row when the first has ended where the second begins; a handover
 * on one day, or inside the dates' uncertainty, shares a row, and a true overlap never does:
 *
 *   Alice   Mayor of A ▇▇▇▇▇▇▇▇▇▇ Mayor of B          ▇ Senator
 *                    ▇▇ Minister                        second row: they overlap
 *
 * A label that does not fit in its bar needs room beside it. So each item says where it may lie, best first, as
 * footprints [lo, hi] around its own core, and the last item of a row may still change its mind for the next.
 */
export interface Footprint {
  readonly lo: number
  readonly hi: number
}

export interface PackItem {
  /** The footprints it may take, best first; at least one. Any one unit, pixels or days. */
  readonly options: readonly Footprint[]
  /** Items of one track (a role group) are kept in one row where there is a choice. */
  readonly track: number
}

interface Row {
  /** Where the items before the last one end. */
  readonly settled: number
  readonly last: PackItem
  readonly end: number
}

/** Room kept between neighbours that touch is none: a handover is one line. */
const fits = (row: Row, item: PackItem): Row | undefined => {
  for (const mine of item.options)
    for (const theirs of row.last.options)
      if (theirs.lo >= row.settled && theirs.hi <= mine.lo)
        return { settled: theirs.hi, last: item, end: mine.hi }
  return undefined
}

/**
 * The row of each item; items come sorted by where their cores begin. A new row is opened only when no row there
 * is can take the item; without labels (one option each) that makes as many rows as ever overlap at once.
 */
export function packRows(items: readonly PackItem[]): { rows: number[]; count: number } {
  const open: Row[] = []
  const rows = items.map((item) => {
    const fitting = open.flatMap((row, at) => {
      const next = fits(row, item)
      return next ? [{ at, next, sameTrack: row.last.track === item.track, end: next.settled }] : []
    })
    const best = fitting.reduce<(typeof fitting)[number] | undefined>(
      (a, b) => (!a || better(b, a) ? b : a),
      undefined,
    )
    const at = best?.at ?? open.length
    open[at] = best?.next ?? freshRow(item)
    return at
  })
  return { rows, count: open.length }
}

const freshRow = (item: PackItem): Row => ({
  settled: Number.NEGATIVE_INFINITY,
  last: item,
  end: item.options[0]?.hi ?? 0,
})

/** Its own track first, there the closest predecessor; else the topmost row. */
function better(a: { sameTrack: boolean; end: number }, b: { sameTrack: boolean; end: number }): boolean {
  if (a.sameTrack !== b.sameTrack) return a.sameTrack
  return a.sameTrack && a.end > b.end
}
