/**
 * A timeline in an element: it owns viewport, frames, gestures, hover, highlight and keys, and tells what happened. It
 * needs no framework and no document of its own, and shares nothing with another timeline beside it.
 *
 *   createTimeline(element) ─ show(…) ─▶ picture        on(…) ◀─ select, hover, day, step, rest
 */
import { isSoonWhole } from '../dataset/isLong.ts'
import { memoizeLast } from '../dataset/memoize.ts'
import { asDay, type Day } from '../dates/day.ts'
import { touches, viewportOf } from '../layout/domain.ts'
import type { Lanes } from '../layout/lanes.ts'
import { looksAlike, type Viewport } from '../layout/viewport.ts'
import type { CssFonts } from '../shapes/fonts.ts'
import { NO_HIGHLIGHT } from '../shapes/highlighted.ts'
import { type Hover, NO_HOVER } from '../state/session.ts'
import { createStore, type Store } from '../state/store.ts'
import { EVERYTHING, type Period, type Selection, WHOLE } from '../state/viewState.ts'
import { type Arrangement, createArranger, type Looks, type Screen, type Shown } from './arrange.ts'
import { Drawing } from './drawing.ts'
import { createEmitter, type Emitter } from './emitter.ts'
import { highlightOfSelection } from './highlight.ts'
import { LaneScroll } from './laneScroll.ts'
import { createLateParts } from './lateParts.ts'
import { createMeasure, spacingOf, textScale } from './measure.ts'
import { buildParts } from './parts.ts'
import { Stage } from './stage.ts'

/** What a timeline tells. */
interface TimelineEvents {
  /** Something was opened, or closed. */
  select: Selection
  /** The pointer is on something else than before. */
  hover: Hover
  /** The as-of line was moved to this day. */
  day: Day
  /** A day was asked for, with all that is known of it. */
  openDay: Day
  /** A gesture begins that the reader will want to take back as one. */
  step: undefined
  /** The axis stands still: the days in view; open at both ends where what matched fits it. */
  rest: Period
  /** The first frame of new lanes has been painted. */
  drawn: undefined
}

export interface Timeline {
  /** Shows some of a dataset under a view, in the next frame; the element is empty as long as there is nothing to show. */
  show(shown: Shown | undefined): void
  /** Highlights what the pointer is on elsewhere: a row of the list. */
  highlight(hover: Hover): void
  /** The colours in force at the element have changed. */
  recolour(): void
  /** Moves, as the keys do: earlier or later by a step, closer or farther, to what matched and to all there is, to a lane. */
  earlier(): void
  later(): void
  closer(): void
  farther(): void
  fit(): void
  goToLane(lane: number): void
  /** The days in view, in each frame; `NOTHING_SEEN` before the first. */
  readonly seen: Store<Viewport>
  /** What frames are drawn from; `undefined` before there is anything to show or a size to show it in. */
  readonly arrangement: Store<Arrangement | undefined>
  /** Counts how often the colours were asked for anew. */
  readonly colours: Store<number>
  /** The numbers of annotations of which there is only a sign, where it stands still. */
  readonly signs: Store<readonly number[]>
  on: Emitter<TimelineEvents>['on']
  /** Lets go of everything, and leaves the element as empty as it was. */
  dispose(): void
}

export const NOTHING_SEEN: Viewport = { from: 0, to: 1 }

/** What was laid out last. */
interface Before extends Looks {
  readonly shown: Shown
}

/**
 * What gives the element a height by what it shows is told of lanes before they are drawn. They are not, where it says so: but
 * when `observer`, of which it is free to make use, is told of the size that the element has by then.
 */
export type Grow = (next: Arrangement, observer: ResizeObserver) => boolean

/** Makes a timeline in an element that has a size of its own and scrolls; in other fonts than ours where they are given. */
export function createTimeline(element: HTMLElement, fonts?: CssFonts, grow?: Grow): Timeline {
  const document = element.ownerDocument
  const window = document.defaultView ?? globalThis.window
  const parts = buildParts(element)
  let arranger = createArranger(createMeasure(parts.picture, fonts))
  let spacing = ''
  let looked = ''
  const { on, emit } = createEmitter<TimelineEvents>()
  const seen = createStore(NOTHING_SEEN)
  const arrangement = createStore<Arrangement | undefined>(undefined)
  const colours = createStore(0)
  const signs = createStore<readonly number[]>([])
  const drawing = new Drawing(parts.picture, parts.overlay, window, fonts)
  const scroll = new LaneScroll(element)
  const stage = new Stage(drawing, scroll, window, {
    onMove: seen.set,
    onStill: () => late.packAgain(),
    onRest: (rest) => {
      // Nobody has begun to read these before the rest is here, and marks are as much work as the picture.
      if (shown && isSoonWhole(shown.dataset)) late.clear()
      else late.update(rest)
      seen.set(rest.viewport)
      emit('rest', periodOf(rest.viewport, rest.arrangement))
    },
    onDrawn: () => {
      late.come()
      emit('drawn', undefined)
    },
  })
  const late = createLateParts({
    parts,
    scroller: element,
    window,
    stage,
    select: (sel) => emit('select', sel),
    hover: pointAt,
    selection: () => shown?.view.sel ?? { kind: 'none' },
    openDay: (day) => emit('openDay', day),
    moveLine: (day) => emit('day', day),
    beginStep: () => emit('step', undefined),
    signs,
    layOut,
    recolour,
    onSigns: (sign) => {
      screen = { ...screen, sign }
      layOut()
    },
    onText: resize,
  })
  const selectedIn = memoizeLast(highlightOfSelection)
  const fit = () => late.move((moves) => moves.fit())
  let shown: Shown | undefined
  let laid: Before | undefined
  let screen: Screen = { width: 0, height: 0, scale: 1 }
  let hovered: Hover = NO_HOVER
  let selected = NO_HIGHLIGHT

  const highlight = (hover: Hover) => {
    if (!shown || hover === hovered) return
    hovered = hover
    drawing.highlight(selected, late.highlightOf(shown.dataset, hover))
    late.tell(shown.dataset, hover, shown.view.lang)
  }
  function pointAt(hover: Hover) {
    highlight(hover)
    emit('hover', hover)
  }

  /** Lays out what is shown in the size there is, in these lanes where its rows have been packed again. */
  function layOut(again?: Lanes) {
    if (!shown || screen.width <= 0) return
    const viewport = viewportFor(shown, arranger.looksOf(shown), laid, stage.goal)
    const next = arranger.arrange(shown, screen, viewport, again)
    if (grow?.(next, observer)) return
    parts.setHeight(next.total, next.scale, !next.floats && next.total > next.height)
    scroll.setTotal(next.total, next.scale)
    const glides = laid && isFilterChange(laid.shown, shown)
    selected = selectedIn(shown.dataset, shown.view.sel)
    laid = { ...next, shown }
    arrangement.set(next)
    drawing.highlight(selected, late.highlightOf(shown.dataset, hovered))
    const stays = viewport === stage.goal
    stage.show(next, stays || glides ? stage.viewport : viewport)
    if (glides && !stays) late.glide(viewport)
  }
  const show = (next: Shown | undefined) => {
    if (shown?.dataset !== next?.dataset) {
      pointAt(NO_HOVER)
      late.clear()
    }
    shown = next
    if (next) {
      parts.put()
      if (!(laid || grow || next.embedded) && next.dataset.head.whole) {
        // What else a page says of a long dataset changes how large its first lanes are, and so does the scroll bar that they
        // need: they are laid out once, in the frame to come, which knows.
        parts.setHeight(0, 1, true)
        window.requestAnimationFrame(resize)
      } else layOut()
    } else {
      parts.remove()
      laid = undefined
      arrangement.set(undefined)
    }
  }

  function recolour() {
    drawing.recolour()
    colours.set((count) => count + 1)
    stage.request()
  }
  const onScroll = () => {
    if (hovered !== NO_HOVER) pointAt(NO_HOVER)
    scroll.moved()
    stage.request()
  }
  /** Looks how large everything is: told between layout and painting, nobody has to ask for a layout of its own, and no frame has an old size. */
  function resize() {
    const scale = textScale(window)
    const width = Math.round(element.clientWidth / scale)
    const height = Math.round(element.clientHeight / scale)
    const spaced = spacingOf(parts.picture, window)
    const found = `${[width, height, scale, spaced]}`
    if (laid && found === looked) return
    looked = found
    if (spacing && spaced !== spacing) arranger = createArranger(createMeasure(parts.picture, fonts))
    spacing = spaced
    screen = { ...screen, width, height, scale }
    layOut()
  }
  const observer = new window.ResizeObserver(resize)
  element.addEventListener('scroll', onScroll, { passive: true })
  observer.observe(element)

  return {
    show,
    highlight,
    recolour,
    earlier: () => late.move((moves) => moves.earlier()),
    later: () => late.move((moves) => moves.later()),
    closer: () => late.move((moves) => moves.closer()),
    farther: () => late.move((moves) => moves.farther()),
    fit,
    goToLane: (lane) => {
      scroll.top = arrangement.get()?.lanes.top[lane] ?? 0
    },
    seen,
    arrangement,
    colours,
    signs,
    on,
    dispose: () => {
      // A frame that is still to come lays out nothing.
      shown = undefined
      observer.disconnect()
      late.dispose()
      element.removeEventListener('scroll', onScroll)
      stage.dispose()
      late.clear()
      parts.remove()
    },
  }
}

/** The same data in the same years, more or less of it: a glide then shows what became of the axis. */
const isFilterChange = (before: Shown, now: Shown): boolean =>
  before.dataset === now.dataset && before.result !== now.result && hasSameView(before, now)

/** Does a view name the same part of the same years as before? */
const hasSameView = ({ view: a }: Shown, { view: b }: Shown): boolean =>
  a.view === b.view && a.time === b.time

/**
 * Where to look: where the view says, when that is another view than before (a link, Back, new years); else where the
 * reader is, who may be on the way, unless a filter has left nothing there; else at what matched.
 */
function viewportFor(shown: Shown, next: Looks, before: Before | undefined, now: Viewport): Viewport {
  const { view } = shown.view
  const named = viewportOf(view, next.domain, next.fitted)
  if (!before) return named
  // Whoever has moved meanwhile, while more of the same dataset has come or a filter has changed, stays there.
  const moved = hasSameView(before.shown, shown) && !samePeriod(view, periodOf(now, before))
  const stays = moved || samePeriod(view, periodOf(now, next)) ? now : named
  const { dataset, result } = shown
  const isAny = result.terms.length + result.events.length > 0
  const isLost = isAny && isFilterChange(before.shown, shown) && !touches(dataset, result, stays)
  return isLost ? next.fitted : stays
}

const samePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to

/** What a link says of a viewport: nothing where it looks at what matched, `WHOLE` of all of the domain; else whole days. */
function periodOf(viewport: Viewport, { domain, fitted }: Looks): Period {
  if (looksAlike(viewport, fitted)) return EVERYTHING
  if (looksAlike(viewport, domain)) return WHOLE
  return { from: asDay(Math.round(viewport.from)), to: asDay(Math.round(viewport.to) - 1) }
}
