/** What lies under a panel takes no focus while it does: nobody would see where it is. */

/** The parts of the page that a panel may lie over. */
const PARTS = '.events, .overview-slot, .marks, .timeline-foot, .annotations-below, .tables, .prose, .empty'

/** Watches which parts a panel covers, until the returned function is called. */
export function cover(panel: HTMLElement): () => void {
  const panes = panel.parentElement
  if (!panes) return () => {}
  const parts = () => [...panes.querySelectorAll<HTMLElement>(PARTS)]
  const look = () => {
    const over = panel.getBoundingClientRect()
    for (const part of parts()) part.inert = isUnder(placeOf(part), over)
  }
  const sizes = new ResizeObserver(look)
  for (const one of [panel, ...parts()]) sizes.observe(one)
  const changes = new MutationObserver(look)
  changes.observe(panes, { childList: true })
  return () => {
    sizes.disconnect()
    changes.disconnect()
    for (const part of parts()) part.inert = false
  }
}

/** Marks have no place of their own: they are laid over the lanes. */
const placeOf = (part: HTMLElement): DOMRect => (part.closest('.scroller') ?? part).getBoundingClientRect()

/** Where they only meet, or by a rounding, nothing is covered. In pixels. */
const LEAST = 2

const isUnder = (part: DOMRect, over: DOMRect): boolean =>
  Math.min(part.right, over.right) - Math.max(part.left, over.left) > LEAST &&
  Math.min(part.bottom, over.bottom) - Math.max(part.top, over.top) > LEAST
