/**
 * Back and Forward lead to a view as it was left: each pane as far as it was scrolled, and the focus where it was. Entries of the
 * history are told apart by their numbers (`state/history.ts`).
 *
 *   scroll, focus ─▶ how things stand ──the view changes──▶ kept for the entry that is left
 *                                     ──by Back or Forward──▶ and that of the entry come to restored, until the reader acts
 */
import { entryOf } from '../../state/history.ts'
import type { Session } from '../../state/session.ts'
import { activeElementOf } from '../shared/activeElement.ts'

/** What is scrolled. */
const PANES = ['.scroller', '.event-scroller', '.tables', '.prose', '.details']

/** What a reader does; who speaks to a device, or has a screen read out, presses nothing. */
const ACTS = ['wheel', 'pointerdown', 'keydown', 'click', 'input']

interface Place {
  /** Pixels of the page, by pane. */
  readonly tops: ReadonlyMap<string, number>
  readonly focus: Focused | undefined
}

/** What has the focus: itself, and what it is called, as another may have its place. */
interface Focused {
  readonly element: HTMLElement
  readonly pane: string | undefined
  readonly name: string
}

/** So many frames in a row stand as they were left: lists of thousands of rows know their heights only when drawn. */
const STEADY = 4
/** What is not there by then does not come, in milliseconds: a pane that is shorter now, a thing of another name. */
const LONGEST_MS = 1000

/** Entries that are remembered. */
const MOST = 200

/** Until the returned function is called. `isLed` says whether a view that is being set is one that Back or Forward led to. */
export function keepPlace(
  root: HTMLElement,
  { view, ownsDocument }: Session,
  isLed: () => boolean,
): () => void {
  const window = root.ownerDocument.defaultView
  if (!ownsDocument || !window) return () => {}
  const { history } = window
  const places = new Map<number, Place>()
  const tops = new Map<string, number>()
  let focus = focusedIn(root)
  let entry = entryOf(history)
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop = () => {}
  /** A view that was come to is being restored: what changes is not the reader's doing. */
  let isHeld = false
  const keep = () => {
    places.delete(entry)
    const there = [...tops].filter(([pane]) => root.querySelector(pane))
    places.set(entry, { tops: new Map(there), focus })
    for (const [oldest] of places) if (places.size > MOST) places.delete(oldest)
  }
  const letGo = () => {
    isHeld = false
    stop()
  }
  const onScroll = ({ target }: Event) => {
    const pane = target instanceof HTMLElement && PANES.find((one) => target.matches(one))
    if (pane) tops.set(pane, (target as HTMLElement).scrollTop)
  }
  const onFocus = () => {
    focus = focusedIn(root)
    entry = entryOf(history)
  }
  /** What the change moves is told by events, which come later. */
  const onView = () => {
    if (isLed()) return arrive(entryOf(history))
    if (isHeld) return
    keep()
    afterWriting(window, () => {
      const now = entryOf(history)
      // What Forward led to is gone, and its numbers are given anew.
      if (now > entry) for (const one of [...places.keys()]) if (one >= now) places.delete(one)
      entry = now
    })
  }
  const arrive = (now: number) => {
    keep()
    entry = now
    stop()
    isHeld = true
    clearTimeout(timer)
    timer = setTimeout(letGo, LONGEST_MS)
    const place = places.get(entry)
    if (place) stop = restore(root, window, place, letGo)
  }
  const ends = [
    view.subscribe(onView),
    listen(root, 'scroll', onScroll),
    listen(root, 'focusin', onFocus),
    ...ACTS.map((kind) => listen(window, kind, letGo)),
    () => clearTimeout(timer),
    letGo,
  ]
  return () => {
    for (const end of ends) end()
  }
}

/** A new entry is written by a timer after the frame of its change. */
function afterWriting(window: Window, work: () => void): void {
  window.requestAnimationFrame(() => window.setTimeout(() => window.setTimeout(work)))
}

function listen(target: EventTarget, kind: string, listener: (event: Event) => void): () => void {
  const options = { capture: true, passive: true }
  target.addEventListener(kind, listener, options)
  return () => target.removeEventListener(kind, listener, options)
}

/**
 * Holds each pane and the focus where they were, as soon as they are there: what opens takes the focus. `done` is called when they
 * have stayed so by themselves. Returns how to let go.
 */
function restore(root: HTMLElement, window: Window, { tops, focus }: Place, done: () => void): () => void {
  let element = focus?.element
  let steady = 0
  const isMoved = ([pane, top]: [string, number]) => {
    const scrolled = root.querySelector(pane)
    if (scrolled && Math.abs(scrolled.scrollTop - top) <= 1) return false
    if (scrolled) scrolled.scrollTop = top
    // What has not come yet is waited for.
    return true
  }
  const isFocusMoved = () => {
    if (!focus) return false
    element = foundAgain(root, { ...focus, element: element ?? focus.element })
    if (!element) return true
    if (activeElementOf(root) === element) return false
    element.focus({ preventScroll: true })
    return true
  }
  const hold = () => {
    const moved = [...tops].filter(isMoved)
    steady = isFocusMoved() || moved.length > 0 ? 0 : steady + 1
    if (steady < STEADY) frame = window.requestAnimationFrame(hold)
    else done()
  }
  let frame = window.requestAnimationFrame(hold)
  return () => window.cancelAnimationFrame(frame)
}

function focusedIn(root: HTMLElement): Focused | undefined {
  const element = activeElementOf(root)
  if (!(element instanceof HTMLElement) || element === root || !root.contains(element)) return undefined
  // Dialogs are of no entry.
  if (element.closest('dialog')) return undefined
  return { element, pane: PANES.find((pane) => element.closest(pane)), name: nameOf(element) }
}

const nameOf = (element: Element): string =>
  [element.tagName, element.getAttribute('aria-label') ?? element.textContent].join(' ')

/** The element, else the first of its name in its pane that can have the focus. */
function foundAgain(root: HTMLElement, { element, pane, name }: Focused): HTMLElement | undefined {
  if (root.querySelector('dialog[open]')) return undefined
  if (element.isConnected && element.checkVisibility()) return element
  const around = pane === undefined ? root : root.querySelector(pane)
  const others = around?.querySelectorAll<HTMLElement>(element.tagName) ?? []
  return [...others].find((other) => nameOf(other) === name && other.checkVisibility())
}
