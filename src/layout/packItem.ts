/** One term as it is packed, in pixels: what its row keeps for it, and where its label may stand. */
import { END_UNSTATED } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { coreOf } from '../dataset/termsByPerson.ts'
import { LABEL_GAP } from './labels.ts'
import { around, type PackItem, type Span } from './packing.ts'
import { carriedIn, type Sizing, spanIn } from './sizing.ts'
import { certainSpan, ROOMY_BRACKET, TRAIL, tailsOf, trailFrom } from './terms.ts'
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
  inSequence: boolean,
  sizing: Sizing,
): { readonly core: Span; readonly drawn: Span; readonly inside: number } {
  const { width, domain, view = domain, metrics } = sizing
  const x = (day: number) => xOf(view, width, day)
  const onPage = (day: number) => Math.min(Math.max(x(day), 0), width)
  const allDays = spanIn(dataset, term, sizing)
  const carried = carriedIn(dataset, term, sizing)
  const days = carried ?? coreOf(dataset.term, term)
  const tails = tailsOf(dataset.term, term)
  const { before } = tails
  const after = inSequence ? 0 : tails.after
  const isRoomy = inSequence && x(allDays.to) - x(allDays.from) >= ROOMY_BRACKET
  const solid = isRoomy ? allDays : certainSpan(dataset.term, term)
  const first = x(allDays.from) - before
  const unstated = ((dataset.term.flags[term] ?? 0) & END_UNSTATED) !== 0
  const last = unstated
    ? x(carried?.from ?? trailFrom(dataset.term, term)) + (inSequence ? 0 : TRAIL)
    : Math.max(x(allDays.to), first + metrics.minBar) + after
  return {
    core: {
      lo: x(days.from) - before,
      hi: Math.max(x(days.to), x(days.from) + metrics.minBar) + after,
    },
    drawn: { lo: first, hi: last },
    inside: onPage(solid.to) - onPage(solid.from),
  }
}

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
