/**
 * Packing terms into rows. Two terms share a row when the first has ended where the second begins; a handover
 * on one day, or inside the dates' uncertainty, shares a row, and a true overlap never does:
 *
 *   Alice   Mayor of A ▇▇▇▇▇▇▇▇▇▇ Mayor of B          ▇ Senator
 *                    ▇▇ Minister                        second row: they overlap
 *
 * A label that does not fit in its bar needs room beside it, where it lies over nothing. So each item says where
 * its label may stand, and it keeps every choice that the rest of its row leaves open.
 */
export interface Span {
  readonly lo: number
  readonly hi: number
}

/** All from the first of two spans to the last. */
export const around = (a: Span, b: Span): Span => ({ lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) })

/** In any one unit, pixels or days. */
export interface PackItem {
  /** What its row keeps for it alone. */
  readonly core: Span
  /** All that is drawn of it. A faded end may lie over a neighbour, though not reach past it. */
  readonly drawn: Span
  /** Where its label may stand beside it; none where it needs no room. */
  readonly labels: readonly Span[]
  /** Its label fits nowhere, in it or beside it. */
  readonly mute: boolean
  /** Items of one track (a role group) are kept in one row where there is a choice. */
  readonly track: number
}

interface Row {
  readonly last: PackItem
  /** Where the last item's label may still stand, beside those before it. */
  readonly labels: readonly Span[]
}

/** An item without a label, as one whose label takes no room at either end. */
const NOWHERE: Span = { lo: Number.POSITIVE_INFINITY, hi: Number.NEGATIVE_INFINITY }
export const labelsOf = ({ labels }: PackItem): readonly Span[] => (labels.length > 0 ? labels : [NOWHERE])

/** May the second stand behind the first, labels aside? */
export const sharesRow = ({ core, drawn }: PackItem, next: PackItem): boolean =>
  core.hi <= next.core.lo && drawn.hi <= next.core.hi && next.drawn.lo >= core.lo

/** The row with one more item. Room kept between neighbours that touch is none: a handover is one line. */
function joined(row: Row, item: PackItem): Row | undefined {
  if (!sharesRow(row.last, item)) return undefined
  const { drawn } = row.last
  let free = Number.POSITIVE_INFINITY
  for (const { hi } of row.labels) free = Math.min(free, hi)
  if (free > item.drawn.lo) return undefined
  const labels = labelsOf(item).filter(({ lo }) => lo >= Math.max(drawn.hi, free))
  return labels.length > 0 ? { last: item, labels } : undefined
}

/**
 * The row of each item; items come sorted by where their cores begin. A new row is opened only when no row there
 * is can take the item; without labels and fades that makes as many rows as ever overlap at once.
 */
export function packRows(items: readonly PackItem[]): { rows: number[]; count: number } {
  const open: Row[] = []
  const rows = items.map((item) => {
    let at = open.length
    let next: Row = { last: item, labels: labelsOf(item) }
    for (let k = 0; k < open.length; k++) {
      const row = open[k] as Row
      if (at < open.length && !isBetter(row.last, (open[at] as Row).last, item.track)) continue
      const taken = joined(row, item)
      if (taken) [at, next] = [k, taken]
    }
    open[at] = next
    return at
  })
  return { rows, count: open.length }
}

/** Its own track first, there the closest predecessor; else the topmost row. */
const isBetter = (a: PackItem, b: PackItem, track: number): boolean =>
  a.track === track && (b.track !== track || a.core.hi > b.core.hi)
