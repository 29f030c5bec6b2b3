/** One term as it is packed, in pixels: what its row keeps for it, and where its label may stand. */
import { END_UNSTATED } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { endOf, insideOf, shapeOf } from './bar.ts'
import { LABEL_GAP } from './labels.ts'
import { around, type PackItem, type Span } from './packing.ts'
import { carriedIn, type Sizing } from './sizing.ts'
import { TRAIL, tailsOf } from './terms.ts'
import { xOf } from './viewport.ts'

export const groupOf = ({ groupOfRole, term }: Dataset, i: number): number =>
  groupOfRole[term.role[i] ?? 0] ?? 0

/** One term, or several of one office after one another, which share their label. */
export function packItem(
  dataset: Dataset,
  run: readonly number[],
  inSequence: ReadonlySet<number>,
  sizing: Sizing,
): PackItem {
  const { width, metrics } = sizing
  const first = run[0] ?? 0
  let { core, drawn, inside } = spansOf(dataset, first, inSequence.has(first), sizing)
  for (let k = 1; k < run.length; k++) {
    const term = run[k] ?? 0
    const next = spansOf(dataset, term, inSequence.has(term), sizing)
    core = around(core, next.core)
    drawn = around(drawn, next.drawn)
    inside = Math.max(inside, next.inside)
  }
  const track = groupOf(dataset, first)
  const isUnstated = ((dataset.term.flags[run.at(-1) ?? 0] ?? 0) & END_UNSTATED) !== 0
  const label = sizing.labelWidth(first) + (isUnstated ? sizing.signWidth : 0)
  // A label over the bars lies over no thin stretch.
  if (metrics.labels === 'over') {
    const labels = inSequence.has(first)
      ? [labelInBracket(drawn, label, width)]
      : labelsOver(drawn, label, width)
    return { core, drawn: core, labels, mute: false, track }
  }
  const room = label + 2 * LABEL_GAP
  const fits = inside >= room
  const labels = fits ? [] : labelsBeside(drawn, room, width)
  return { core, drawn, labels, mute: !fits && labels.length === 0, track }
}

/** In pixels: what a term's row keeps for it alone, all that is drawn of it, and how much of it text may lie on. */
function spansOf(
  dataset: Dataset,
  term: number,
  bracket: boolean,
  sizing: Sizing,
): { readonly core: Span; readonly drawn: Span; readonly inside: number } {
  const { width, domain, view = domain, metrics } = sizing
  const { minBar } = metrics
  const carried = carriedIn(dataset, term, sizing)
  if (carried) {
    const lo = xOf(view, width, carried.from)
    return {
      core: { lo, hi: Math.max(xOf(view, width, carried.to), lo + minBar) },
      drawn: { lo, hi: lo + TRAIL },
      inside: 0,
    }
  }
  const { coreFrom, coreTo } = dataset.termsByPerson
  const shape = shapeOf(dataset, term, view, width, minBar, bracket)
  const end = endOf(shape)
  const text = insideOf(shape)
  const tails = tailsOf(dataset.term, term)
  const from = xOf(view, width, coreFrom[term] ?? 0)
  return {
    core: {
      lo: from - tails.before,
      hi: Math.min(Math.max(xOf(view, width, coreTo[term] ?? 0), from + minBar) + tails.after, end),
    },
    drawn: { lo: shape.x0, hi: end },
    inside: onPage(text[1], width) - onPage(text[0], width),
  }
}

const onPage = (px: number, width: number): number => Math.min(Math.max(px, 0), width)

/** Where a label may stand that does not fit inside: see `labels.ts`, which places it so at every zoom. */
function labelsBeside(drawn: Span, room: number, width: number): Span[] {
  const after = { lo: drawn.hi, hi: drawn.hi + room }
  const before = { lo: drawn.lo - room, hi: drawn.lo }
  if (after.hi <= width + LABEL_GAP) return [after]
  return before.lo >= -LABEL_GAP ? [before] : []
}

/** A label on its own line above the bar: it begins with the bar, ends with it, or is kept on the page. */
function labelsOver(drawn: Span, label: number, width: number): Span[] {
  const room = label + LABEL_GAP
  const starts = [Math.max(0, Math.min(drawn.lo, width - room)), Math.min(drawn.hi, width) - room]
  return starts.filter((lo) => lo >= 0).map((lo) => ({ lo, hi: lo + room }))
}

/** Those of a bracket begin below one another, behind its first side; only the page's edge moves them. */
function labelInBracket(drawn: Span, label: number, width: number): Span {
  const room = label + 2 * LABEL_GAP
  const lo = Math.max(0, Math.min(drawn.lo, width - room))
  return { lo, hi: lo + room }
}
