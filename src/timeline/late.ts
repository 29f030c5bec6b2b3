/** All of a timeline that its first picture can do without: gestures, keys, moves, marks and the tooltip, in one file. */
import type { Dataset } from '../dataset/dataset.ts'
import { hasParties } from '../dataset/paletteOf.ts'
import type { Lanes } from '../layout/lanes.ts'
import { createHighlights } from '../shapes/highlight.ts'
import type { Highlight } from '../shapes/highlighted.ts'
import type { Hover } from '../state/session.ts'
import type { Store } from '../state/store.ts'
import type { Lang, Selection } from '../state/viewState.ts'
import { annotate } from './annotate.ts'
import type { SignTitle } from './arrange.ts'
import { moveByKey } from './axisKeys.ts'
import { listenToGestures } from './gestures.ts'
import { highlightOfHover } from './hoverHighlight.ts'
import { Marks } from './marks.ts'
import type { Opening } from './openTarget.ts'
import { createPackingAgain } from './packAgain.ts'
import { packAhead } from './packAhead.ts'
import { createMoves, type Moves } from './panAndZoom.ts'
import type { Parts } from './parts.ts'
import { readyFonts } from './readyFonts.ts'
import type { Rest } from './stage.ts'
import { type Told, timelineGestures } from './timelineGestures.ts'
import { createTooltip } from './tooltip.ts'
import { watchScreen } from './watchScreen.ts'
import { whenIdle } from './whenIdle.ts'
import './late.css'

/** Whom they serve, and whom they tell. */
export interface Around extends Told, Omit<Opening, 'moves' | 'goOnFrom'> {
  readonly parts: Parts
  readonly scroller: HTMLElement
  readonly window: Window
  readonly selection: () => Selection
  /** Told which annotations have only a sign. */
  readonly signs: Store<readonly number[]>
  /** Marks titles with signs, or no longer. */
  readonly onSigns: (sign: SignTitle | undefined) => void
  /** Looks how large everything is, and the reader's text. */
  readonly onText: () => void
  /** Draws in other colours. */
  readonly recolour: () => void
  /** Lays out what is shown in lanes whose rows have been packed again. */
  readonly layOut: (lanes: Lanes) => void
}

/** Sooner or later there are marks, in milliseconds after the first rest. */
const MARKED_MS = 1000

export interface Late {
  readonly moves: Moves
  /** Packs the rows again for what is in view; tells whether they are about to move. */
  packAgain(): boolean
  /** Lays the marks of a picture that stands still. */
  update(rest: Rest): void
  /** What the pointer is on, as it is highlighted. */
  highlightOf(dataset: Dataset, hover: Hover): Highlight
  /** Says what is hovered. */
  tell(dataset: Dataset, hover: Hover, lang: Lang): void
  clear(): void
  dispose(): void
}

export function createLate(around: Around): Late {
  const { parts, scroller, window, stage, select, selection } = around
  const annotations = annotate(stage)
  const marks = new Marks({
    container: parts.marks,
    scroller,
    stage,
    select,
    selection,
    hover: around.hover,
    annotations: annotations.allOf,
  })
  const tooltip = createTooltip(parts.stage)
  const moves = createMoves(stage, selection, window)
  const handlers = timelineGestures({ ...around, moves, goOnFrom: (stop) => marks.goOnFrom(stop) })
  const endGestures = listenToGestures(parts.picture, handlers, () => stage.arrangement?.scale ?? 1)
  const onKey = (event: KeyboardEvent) => moveByKey(event, moves, marks.focused)
  scroller.addEventListener('keydown', onKey)
  const packing = createPackingAgain(around)
  const endWatch = watchScreen(window, parts.stage, {
    onColours: around.recolour,
    onPixels: () => stage.request(),
    onSigns: around.onSigns,
    onText: around.onText,
  })
  let marked: Dataset | undefined
  let leave = () => {}
  const mark = (rest: Rest) => {
    marked = rest.arrangement.dataset
    marks.update(rest)
    around.signs.set(annotations.signs())
  }
  stage.drawing.highlightWith(createHighlights())
  return {
    moves,
    packAgain: packing.packAgain,
    update: (rest) => {
      const { arrangement } = rest
      if (arrangement.dataset === marked) return mark(rest)
      leave()
      // Nobody has begun to read these lanes: what else is on its way to the page comes first, marks are as much work as the picture.
      leave = whenIdle(
        () => {
          mark(rest)
          leave = packAhead(arrangement, window)
        },
        MARKED_MS,
        window,
      )
      readyFonts(arrangement, window)
    },
    highlightOf: highlightOfHover,
    tell: (dataset, hover, lang) =>
      tooltip.show(dataset, hover, lang, stage.arrangement?.colour === 'party' && hasParties(dataset)),
    clear: () => {
      leave()
      marked = undefined
      marks.clear()
      tooltip.hide()
    },
    dispose: () => {
      leave()
      endGestures()
      packing.dispose()
      endWatch()
      scroller.removeEventListener('keydown', onKey)
    },
  }
}
