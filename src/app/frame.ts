/** Finds the page's frame in its root element: the markup of `index.html`. */
import type { Frame } from '../components/shared/frame.ts'

/** Marks what stands in a slot until React fills it. */
export const UNTIL_FILLED = 'data-until-filled'

/** Throws Error where the root element does not hold the frame. */
export function frameIn(root: HTMLElement): Frame {
  const part = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`no ${selector}`)
    return found
  }
  return {
    root,
    messages: part('.messages'),
    elsewhere: part('.elsewhere'),
    explorer: part('.explorer'),
    titles: part('.titles'),
    summaryLine: part('.summary-line'),
    actions: part('.actions'),
    headline: part('.headline'),
    filterBar: part('.filter-bar'),
    tabs: part('.tabs'),
    panes: part('.panes'),
    timeline: part('.timeline'),
    overview: part('.overview-slot'),
    lanes: part('.scroller'),
    foot: part('.timeline-foot'),
    events: part('.events'),
    embedFooter: part('.embed-footer'),
  }
}
