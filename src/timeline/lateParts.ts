/** Marks and tooltip, whose code comes after the first picture: nothing of that needs it. */
import type { Dataset } from '../dataset/dataset.ts'
import type { Stop } from '../layout/neighbours.ts'
import type { Hover } from '../state/session.ts'
import type { Lang, Selection } from '../state/viewState.ts'
import type { Marks } from './marks.ts'
import type { Parts } from './parts.ts'
import type { Rest, Stage } from './stage.ts'
import type { Tooltip } from './tooltip.ts'

interface LateParts {
  /** Lays the marks of a picture that stands still: at once, or when their code has come. */
  update(rest: Rest): void
  /** Makes a mark the one that the keyboard goes on from. */
  goOnFrom(stop: Stop): void
  /** Says what is hovered. */
  tell(dataset: Dataset, hover: Hover, lang: Lang): void
  clear(): void
}

interface Came {
  readonly marks: Marks
  readonly tooltip: Tooltip
}

export function createLateParts(
  { stage: box, marks: container }: Parts,
  scroller: HTMLElement,
  stage: Stage,
  select: (sel: Selection) => void,
): LateParts {
  let came: Came | undefined
  /** What the marks are to show first, and the mark to go on from. */
  let rest: Rest | undefined
  let stop: Stop | undefined
  let coming = false
  const come = async () => {
    coming = true
    const [{ Marks: Class }, { createTooltip }] = await Promise.all([
      import('./marks.ts'),
      import('./tooltip.ts'),
    ])
    came = { marks: new Class(container, scroller, stage, select), tooltip: createTooltip(box) }
    if (stop) came.marks.goOnFrom(stop)
    if (rest) came.marks.update(rest)
  }
  return {
    update: (next) => {
      rest = next
      if (came) came.marks.update(next)
      // Where the connection broke, the next rest asks again.
      else if (!coming) come().catch(() => (coming = false))
    },
    goOnFrom: (next) => {
      stop = next
      came?.marks.goOnFrom(next)
    },
    tell: (dataset, hover, lang) => came?.tooltip.show(dataset, hover, lang),
    clear: () => {
      rest = stop = undefined
      came?.marks.clear()
      came?.tooltip.hide()
    },
  }
}
