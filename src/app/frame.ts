/** Finds the page's frame in its root element, or builds it there. */
import type { Frame } from '../components/shared/frame.ts'

/** Marks what stands in a slot until React fills it. */
export const UNTIL_FILLED = 'data-until-filled'

/** The frame in a root element: the one that `index.html` has there, or a new one. */
export function frameIn(root: HTMLElement): Frame {
  if (!root.querySelector('.explorer')) root.replaceChildren(...buildFrame(root.ownerDocument))
  const part = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`the page's frame has no ${selector}`)
    return found
  }
  return {
    root,
    messages: part('.messages'),
    explorer: part('.explorer'),
    header: part('.page-header'),
    filters: part('.filters'),
    filterBar: part('.filter-bar'),
    summaryLine: part('.summary-line'),
    caption: part('.caption'),
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

/** The same elements as in `index.html`. */
function buildFrame(document: Document): HTMLElement[] {
  const make = (tag: string, className: string, ...children: HTMLElement[]) => {
    const element = document.createElement(tag)
    element.className = className
    element.append(...children)
    return element
  }
  const timeline = make(
    'section',
    'timeline',
    make('div', 'overview-slot'),
    make('div', 'scroller'),
    make('footer', 'timeline-foot'),
  )
  const explorer = make(
    'div',
    'explorer show-timeline',
    make('header', 'page-header'),
    make('search', 'filters', make('div', 'filter-bar'), make('div', 'summary-line')),
    make('div', 'caption'),
    make('nav', 'tabs only-narrow'),
    make('main', 'panes', timeline, make('section', 'events')),
    make('footer', 'embed-footer'),
  )
  return [make('div', 'messages'), explorer]
}
