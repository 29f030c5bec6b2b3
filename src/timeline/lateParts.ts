/** The way to what comes after the first picture: asked for when that is drawn, it does then what was asked of it meanwhile. */
import type { Dataset } from '../dataset/dataset.ts'
import { spoken } from '../dates/chapter.ts'
import type { Viewport } from '../layout/viewport.ts'
import { type Highlight, NO_HIGHLIGHT } from '../shapes/highlighted.ts'
import type { Hover } from '../state/session.ts'
import type { Lang } from '../state/viewState.ts'
import type { Around, Late } from './late.ts'
import type { Moves } from './panAndZoom.ts'
import type { Rest } from './stage.ts'

interface LateParts {
  /** Asks for them; where the connection broke, the next to ask asks again. */
  come(): void
  /** Lays the marks of a picture that stands still: at once, or when their code has come. */
  update(rest: Rest): void
  /** Packs the rows again for what is in view; tells whether they are about to move. */
  packAgain(): boolean
  move(act: (moves: Moves) => void): void
  /** Brings the axis there, in a glide once its code is there. */
  glide(to: Viewport): void
  /** What the pointer is on, as it is highlighted: nothing before that code is there. */
  highlightOf(dataset: Dataset, hover: Hover): Highlight
  tell(dataset: Dataset, hover: Hover, lang: Lang): void
  clear(): void
  dispose(): void
}

export function createLateParts(around: Around): LateParts {
  let late: Late | undefined
  let coming: Promise<Late> | undefined
  let rest: Rest | undefined
  let disposed = false
  const make = async (): Promise<Late> => {
    const { createLate } = await spoken(import('./late.ts'))
    late = createLate(around)
    if (disposed) late.dispose()
    else if (rest) late.update(rest)
    return late
  }
  const withLate = (act: (late: Late) => void) => {
    coming ??= make()
    coming.then(act, () => {
      coming = undefined
    })
  }
  const come = () => {
    if (!late) withLate(() => {})
  }
  return {
    come,
    update: (next) => {
      rest = next
      if (late) late.update(next)
      else come()
    },
    packAgain: () => late?.packAgain() ?? false,
    move: (act) => {
      if (late) act(late.moves)
      else withLate(({ moves }) => act(moves))
    },
    glide: (to) => {
      if (late) late.moves.glide(to)
      else around.stage.look(to)
    },
    highlightOf: (dataset, hover) => late?.highlightOf(dataset, hover) ?? NO_HIGHLIGHT,
    tell: (dataset, hover, lang) => late?.tell(dataset, hover, lang),
    clear: () => {
      rest = undefined
      late?.clear()
    },
    dispose: () => {
      disposed = true
      late?.dispose()
    },
  }
}
