/**
 * Controls that belong together are one stop of Tab, as ARIA's toolbar has it: arrows, Home and End go from one to the next, and
 * Tab comes back to the one that had the focus last. Toolbars are found by their role, lists of this kind by `data-one-stop`;
 * where that is "letters", letters lead to the next that begins so. In a row of a list (`data-in-row`) left and right go on
 * from one to the next.
 */

import { fold } from '../../dataset/fold.ts'

const AROUND = '[role="toolbar"], [data-one-stop]'
/** Not fields, in which arrows move the caret: each is a stop of its own. */
const CONTROLS = 'button, a[href], select, input[type="checkbox"]'

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** Sees to all of a page, until the returned function is called. */
export function oneStops(root: HTMLElement): () => void {
  // What a window has no room for is no stop.
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) setStop(target as HTMLElement, seenStop(target as HTMLElement))
  })
  const known = new WeakSet<HTMLElement>()
  // Controls come and go with what is drawn.
  const look = () => {
    for (const around of root.querySelectorAll<HTMLElement>(AROUND)) {
      setStop(around, known.has(around) ? stopOf(around) : seenStop(around))
      // Observed once more it would be told of once more.
      if (!known.has(around)) sizes.observe(around)
      known.add(around)
    }
  }
  const onFocus = ({ target }: FocusEvent) => {
    const around = aroundOf(target)
    if (around) setStop(around, target as HTMLElement)
  }
  let isDue = false
  // To ask what is seen makes the browser lay the page out: the frame that shows a change comes first.
  const lookAfterFrame = () => {
    if (isDue) return
    isDue = true
    requestAnimationFrame(() =>
      setTimeout(() => {
        isDue = false
        look()
      }),
    )
  }
  const changes = new MutationObserver(lookAfterFrame)
  changes.observe(root, { childList: true, subtree: true })
  root.addEventListener('focusin', onFocus)
  root.addEventListener('keydown', goOn)
  look()
  return () => {
    sizes.disconnect()
    changes.disconnect()
    root.removeEventListener('focusin', onFocus)
    root.removeEventListener('keydown', goOn)
  }
}

/** Of one of the controls; none of a field that stands among them. */
const aroundOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element && target.matches(CONTROLS) ? target.closest<HTMLElement>(AROUND) : null

const controlsIn = (around: HTMLElement): HTMLElement[] => [...around.querySelectorAll<HTMLElement>(CONTROLS)]
const isSeen = (control: HTMLElement): boolean => control.checkVisibility()

/** Which it is now; none among new controls. */
const stopOf = (around: HTMLElement) =>
  around.querySelector<HTMLElement>('[tabindex="0"]') ?? controlsIn(around)[0]

function seenStop(around: HTMLElement): HTMLElement | undefined {
  const stop = stopOf(around)
  return stop && isSeen(stop) ? stop : (controlsIn(around).find(isSeen) ?? stop)
}

/** What is there already is not written again. */
function setStop(around: HTMLElement, stop: HTMLElement | undefined): void {
  for (const control of controlsIn(around)) {
    const tabIndex = control === stop ? '0' : '-1'
    if (control.getAttribute('tabindex') !== tabIndex) control.setAttribute('tabindex', tabIndex)
  }
}

function goOn(event: KeyboardEvent): void {
  const { key, target } = event
  const around = aroundOf(target) ?? rowOf(event)
  if (!around || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
  // A select has its own use for the others.
  if (target instanceof HTMLSelectElement && key !== 'ArrowLeft' && key !== 'ArrowRight') return
  const seen = controlsIn(around).filter(isSeen)
  const at = seen.indexOf(target as HTMLElement)
  const step = STEPS[key]
  const next =
    step === undefined
      ? around.dataset.oneStop === 'letters' && /^\p{L}$/u.test(key) && called(seen, at, key)
      : seen[Math.min(Math.max(at + step, 0), seen.length - 1)]
  if (!next) return
  event.preventDefault()
  next.focus()
}

const rowOf = ({ key, target }: KeyboardEvent): HTMLElement | null =>
  (key === 'ArrowLeft' || key === 'ArrowRight') && target instanceof Element
    ? target.closest<HTMLElement>('[data-in-row]')
    : null

/** The next whose words begin with a letter, around. */
function called(controls: readonly HTMLElement[], at: number, letter: string): HTMLElement | undefined {
  const after = [...controls.slice(at + 1), ...controls.slice(0, at)]
  return after.find((control) => fold(wordsOf(control)).startsWith(fold(letter)))
}

const wordsOf = (control: HTMLElement): string => (control.closest('label') ?? control).textContent.trim()
