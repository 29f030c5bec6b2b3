/**
 * The focus is never dropped: where what has it goes away, what comes to stand in its place has it next. Of what has the focus
 * all that it stands in is remembered; the innermost of these that is still there says what is next. One that is gone leaves
 * the focus to what stood beside it, or to the first that is there of what its `data-focus-then` names: selectors with | between;
 * where that is empty, to what the page is about.
 */
import { activeElementOf } from '../shared/activeElement.ts'

/** What the page is about, as it is shown just now. */
const MAIN =
  '.show-timeline .marks [tabindex="0"]|.empty button|.tables, .prose|.show-events .event-scroller [tabindex="0"]|.failed button'

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

interface Place {
  readonly element: HTMLElement
  readonly parent: HTMLElement
  /** Among the parent's children. */
  readonly index: number
}

export interface FocusKeeper {
  /** Gives the focus to the first of these that is there; as soon as one is, where none is yet. */
  readonly goTo: (selectors: string) => void
  readonly end: () => void
}

export function keepFocus(root: HTMLElement): FocusKeeper {
  /** Innermost first. */
  let places: readonly Place[] = []
  let owed: string | undefined
  const isDropped = () => {
    const active = activeElementOf(root)
    return active === null || active === root || active === root.ownerDocument.body
  }
  const goTo = (selectors: string) => {
    const next = firstOf(root, selectors)
    next?.focus()
    owed = next && activeElementOf(root) === next ? undefined : selectors
    if (owed !== undefined && isDropped()) root.focus({ preventScroll: true })
  }
  const look = () => {
    const [lost] = places
    if (owed !== undefined) return firstOf(root, owed) && goTo(owed)
    if (!lost || !isDropped()) return
    const gone = places
    places = []
    // Left by hand.
    if (isThere(lost.element)) return
    const next = nextTo(gone)
    if (typeof next === 'string') goTo(next)
    else next.focus()
  }
  const onFocus = ({ target }: Event) => {
    if (target === root) return
    owed = undefined
    places = placesOf(target as HTMLElement, root)
  }
  const now = activeElementOf(root)
  if (now && now !== root && root.contains(now)) places = placesOf(now as HTMLElement, root)
  // What is hidden loses the focus only when the page is next laid out.
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !root.contains(relatedTarget as Node)) places = []
    queueMicrotask(look)
  }
  const observer = new MutationObserver(look)
  // What was hidden may be there with another class alone.
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['class', 'hidden'] })
  root.tabIndex = -1
  root.addEventListener('focusin', onFocus)
  root.addEventListener('focusout', onBlur)
  return {
    goTo,
    end: () => {
      observer.disconnect()
      root.removeEventListener('focusin', onFocus)
      root.removeEventListener('focusout', onBlur)
    },
  }
}

function placesOf(element: HTMLElement, root: HTMLElement): Place[] {
  const places: Place[] = []
  for (let at = element; at !== root && at.parentElement; at = at.parentElement)
    places.push({ element: at, parent: at.parentElement, index: [...at.parentElement.children].indexOf(at) })
  return places
}

/** What takes the place of what is gone, or where else to go on. */
function nextTo(places: readonly Place[]): HTMLElement | string {
  for (const { element, parent, index } of places) {
    const then = element.dataset.focusThen
    if (then !== undefined) return then || MAIN
    if (!isThere(parent)) continue
    const children = [...parent.children]
    const after = children.slice(index).flatMap(controlsIn)
    const before = children.slice(0, index).flatMap(controlsIn)
    const next = after.find(isThere) ?? before.findLast(isThere)
    if (next) return next
  }
  return MAIN
}

function firstOf(root: HTMLElement, selectors: string): HTMLElement | undefined {
  for (const selector of selectors.split('|'))
    for (const found of root.querySelectorAll<HTMLElement>(selector)) if (isThere(found)) return found
  return undefined
}

const controlsIn = (element: Element): HTMLElement[] => [
  ...(element.matches(CONTROLS) ? [element as HTMLElement] : []),
  ...element.querySelectorAll<HTMLElement>(CONTROLS),
]

/** Can it be seen and used? */
const isThere = (element: HTMLElement): boolean =>
  element.isConnected && element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]')
