/** Lanes as they were packed before: a filter leaves most of them as they are, and taken off it leaves all as they were. */
import type { PackedLane } from './packingLabelled.ts'
import type { Sizing } from './sizing.ts'

/** By all that decided the rows, of one dataset, metrics, width and way to measure labels. */
export type PackedBefore = Map<string, PackedLane>

/** So many are remembered; then all are forgotten. */
const MOST = 8192

/** The lane as it was packed before, where nothing differs that decides its rows; else as `pack` packs it. */
export function packedOnce(
  before: PackedBefore,
  terms: readonly number[],
  { domain, view, faint }: Sizing,
  pack: () => PackedLane,
): PackedLane {
  const key = `${domain.from} ${domain.to} ${view?.from} ${view?.to} ${terms.map((term) => (faint?.[term] ? ~term : term))}`
  let lane = before.get(key)
  if (!lane) {
    if (before.size >= MOST) before.clear()
    lane = pack()
    before.set(key, lane)
  }
  return lane
}
