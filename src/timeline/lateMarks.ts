/** The focusable marks, whose code comes after the first picture: nothing of that needs it. */
import type { Stop } from '../layout/neighbours.ts'
import type { Selection } from '../state/viewState.ts'
import type { Marks } from './marks.ts'
import type { Rest, Stage } from './stage.ts'

export interface LateMarks {
  /** Lays the marks of a picture that stands still: at once, or when their code has come. */
  update(rest: Rest): void
  /** Makes a mark the one that the keyboard goes on from. */
  goOnFrom(stop: Stop): void
  clear(): void
}

export function createLateMarks(
  container: HTMLElement,
  scroller: HTMLElement,
  stage: Stage,
  select: (sel: Selection) => void,
): LateMarks {
  let marks: Marks | undefined
  let waiting: { readonly rest: Rest; readonly stop?: Stop } | undefined
  const come = async () => {
    const module = await import('./marks.ts')
    if (!waiting) return
    marks ??= new module.Marks(container, scroller, stage, select)
    if (waiting.stop) marks.goOnFrom(waiting.stop)
    marks.update(waiting.rest)
    waiting = undefined
  }
  return {
    update: (rest) => {
      if (marks) return marks.update(rest)
      const isFirst = waiting === undefined
      waiting = { ...waiting, rest }
      // Without them (a connection that broke) the next rest asks again.
      if (isFirst)
        come().catch(() => {
          waiting = undefined
        })
    },
    goOnFrom: (stop) => {
      if (marks) marks.goOnFrom(stop)
      else if (waiting) waiting = { ...waiting, stop }
    },
    clear: () => {
      waiting = undefined
      marks?.clear()
    },
  }
}
