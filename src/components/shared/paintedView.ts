/**
 * The view as the panes show it. What a filter changes they show when the frame with the picture and the sentence has been
 * painted, what is typed when nothing more is: the answer is there first, and the controls and lists that go with it follow, so
 * that the next letter finds nobody at work. All else they show at once.
 */
import type { Store } from '../../state/store.ts'
import type { ViewState } from '../../state/viewState.ts'
import { afterPaint } from './afterPaint.ts'

export type ReadableView = Pick<Store<ViewState>, 'get' | 'subscribe'>

const WAITING: readonly (keyof ViewState)[] = [
  'time',
  'role',
  'person',
  'org',
  'party',
  'q',
  'unstated',
  'view',
]

/** Longer than between two letters of who types fast, and no wait to who looks up from the keyboard. In milliseconds. */
const PAUSE_MS = 150

/** `isEmpty` says of a view that it leaves nothing to draw: that, and the end of it, is shown at once, as the picture goes or comes. */
export function paintedView(view: ReadableView, isEmpty: (view: ViewState) => boolean): ReadableView {
  let shown = view.get()
  let empty = isEmpty(shown)
  const listeners = new Set<() => void>()
  let pause: ReturnType<typeof setTimeout> | undefined
  const tell = () => {
    clearTimeout(pause)
    if (shown === view.get()) return
    shown = view.get()
    for (const listener of [...listeners]) listener()
  }
  const later = afterPaint(tell)
  const follow = () => {
    const wasEmpty = empty
    const now = view.get()
    empty = isEmpty(now)
    clearTimeout(pause)
    if (empty !== wasEmpty || !isWaiting(shown, now)) tell()
    else if (now.q === shown.q) later.call()
    else pause = setTimeout(tell, PAUSE_MS)
  }
  let leave: (() => void) | undefined
  return {
    get: () => {
      if (listeners.size === 0) shown = view.get()
      return shown
    },
    subscribe: (listener) => {
      listeners.add(listener)
      leave ??= view.subscribe(follow)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        later.cancel()
        clearTimeout(pause)
        leave?.()
        leave = undefined
      }
    },
  }
}

/** Does nothing but what may wait differ? */
const isWaiting = (before: ViewState, now: ViewState): boolean =>
  (Object.keys(now) as (keyof ViewState)[]).every((key) => WAITING.includes(key) || now[key] === before[key])
