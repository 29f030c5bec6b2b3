/**
 * When the picture stands still after a zoom or a pan, its rows are packed again for what is in view, and move there. What the
 * reader looks at keeps its place: the lane under the pointer, else of what is selected, else in the middle of the window.
 */
import { memoize } from '../dataset/memoize.ts'
import { keepRows } from '../layout/keepRows.ts'
import type { Lanes } from '../layout/lanes.ts'
import type { LaneBand, Scene } from '../layout/scene.ts'
import type { Viewport } from '../layout/viewport.ts'
import { visibleLanes } from '../layout/visible.ts'
import { AXIS_HEIGHT } from '../shapes/picture.ts'
import { NO_HOVER } from '../state/session.ts'
import type { Selection } from '../state/viewState.ts'
import type { Arrangement } from './arrange.ts'
import type { Around } from './late.ts'
import { mindsMotion } from './panAndZoom.ts'
import { type Before, moveRows } from './rowMotion.ts'

type Served = Pick<Around, 'parts' | 'stage' | 'window' | 'selection' | 'hover' | 'layOut'>

interface PackingAgain {
  /** Tells whether rows are about to move. */
  packAgain(): boolean
  dispose(): void
}

export function createPackingAgain(around: Served): PackingAgain {
  const { parts, stage, layOut } = around
  const controller = new AbortController()
  const { signal } = controller
  /** How far down in the window. Where that is on the canvas is asked at rest: while a tooltip changes, each answer costs a layout. */
  let pointer: number | undefined
  /** The lanes that another view leaves as they are. */
  let same: { readonly lanes: Lanes; readonly view: Viewport } | undefined
  const follow = (event: PointerEvent) => {
    pointer = event.type === 'pointermove' ? event.clientY : undefined
  }
  parts.picture.addEventListener('pointermove', follow, { signal })
  parts.picture.addEventListener('pointerleave', follow, { signal })
  return {
    packAgain: () => {
      const { arrangement, viewport, scene, scroll } = stage
      if (!arrangement?.pack || !scene || stage.goal !== viewport) return false
      const { lanes, domain, faint } = arrangement
      const isSame = same?.lanes === lanes && isAlike(same.view, viewport)
      if (isSame || isAlike(lanes.view ?? domain, viewport)) return false
      const [first, end] = visibleLanes(lanes, scroll.top, scroll.top + scene.height)
      const drawn = Array.from({ length: end - first }, (_, k) => first + k)
      const rows = new Map(drawn.map((lane) => [lanes.person[lane] ?? 0, lanes.rows(lane)]))
      const terms = new Set(inPage(scene).map(({ term }) => term))
      const next = arrangement.pack(viewport, keepRows({ rows, terms, faint }))
      same = { lanes, view: viewport }
      if (!isMoved(scene, lanes, next)) {
        // Lanes out of view may have other rows, as many as before.
        if (drawn.length < lanes.count) layOut(next)
        return false
      }
      const { top } = parts.picture.getBoundingClientRect()
      const at = pointer === undefined ? undefined : (pointer - top) / arrangement.scale - AXIS_HEIGHT
      move(around, { scene, lanes, scrollTop: scroll.top, first, end }, next, at)
      return true
    },
    dispose: () => controller.abort(),
  }
}

/** Lays out the lanes with what the reader looks at in its place, and lets the rows move there. */
function move(
  { stage, window, selection, hover, layOut }: Served,
  before: Before,
  next: Lanes,
  pointer?: number,
) {
  const { scene } = before
  const dataset = stage.arrangement?.dataset
  const chosen = dataset && heightOf(scene, dataset, selection())
  const anchor = anchorAt(scene, pointer ?? chosen ?? scene.height / 2)
  // What the pointer was on moves away from under it.
  hover(NO_HOVER)
  layOut(next)
  if (anchor && stage.arrangement) stage.scroll.top = scrolledTo(anchor, stage.arrangement)
  if (!mindsMotion(window)) moveRows(stage, before, window)
}

/** To a minute or two: what is clamped twice differs in its last digits. */
const isAlike = (a: Viewport, b: Viewport): boolean =>
  Math.abs(a.from - b.from) < 0.001 && Math.abs(a.to - b.to) < 0.001

const MOST_LANES = 1000

/** Has anything in view another line, or any lane another height? */
function isMoved(scene: Scene, before: Lanes, next: Lanes): boolean {
  if (next.rowCount.some((count, lane) => count !== before.rowCount[lane])) return true
  const old = memoize(MOST_LANES, linesOf(before))
  const now = memoize(MOST_LANES, linesOf(next))
  return inPage(scene).some(({ term, lane }) => old(lane).get(term) !== now(lane).get(term))
}

const inPage = ({ bars, width }: Scene) => bars.filter(({ x0, x3 }) => x3 > 0 && x0 < width)

/** The line of each term of a lane; what waits has none. */
const linesOf = (lanes: Lanes) => (lane: number) =>
  new Map(
    lanes
      .rows(lane)
      .flatMap(({ terms, line, waits }) => [...terms].map((term) => [term, waits ? -1 : line] as const)),
  )

interface Anchor {
  readonly band: LaneBand
  readonly y: number
}

/** The lane at this height of the drawing, or the nearest. */
function anchorAt({ lanes }: Scene, y: number): Anchor | undefined {
  const band = lanes.find((one) => y < one.y + one.height) ?? lanes.at(-1)
  return band && { band, y: Math.min(Math.max(y, band.y), band.y + band.height) }
}

/** How far to scroll that a lane begins where it began; what of a lane was in view, where that began above. */
function scrolledTo({ band, y }: Anchor, { lanes }: Arrangement): number {
  const top = lanes.top[band.lane] ?? 0
  if (band.y >= 0) return top - band.y
  const height = (lanes.top[band.lane + 1] ?? 0) - top
  return top + ((y - band.y) / band.height) * height - y
}

/** Where in the drawing something selected stands, in pixels. */
function heightOf({ bars, lanes }: Scene, dataset: Arrangement['dataset'], sel: Selection) {
  if (sel.kind === 'term') return bars.find(({ term }) => dataset.terms.id(term) === sel.id)?.y
  const band =
    sel.kind === 'person' ? lanes.find(({ person }) => dataset.people.indexOf(sel.id) === person) : undefined
  return band && band.y + band.height / 2
}
