/** The first of the page for the keyboard: ways past all that stands above the panes. Seen when they have the focus. */
import type { Dataset } from '../../dataset/dataset.ts'
import type { Store } from '../../state/store.ts'
import type { ViewState } from '../../state/viewState.ts'
import { saidWordsIn } from '../../words/saidWords.ts'
import type { Frame } from '../shared/frame.ts'
import './skipLinks.css'

/** Where the focus goes in each pane. */
const PANES = {
  timeline: '.marks [tabindex="0"]',
  events: '.event-scroller [tabindex="0"]',
  table: '.tables',
} as const

type Pane = keyof typeof PANES

interface Around {
  readonly frame: Frame
  readonly view: Store<ViewState>
  readonly shown: Pick<Store<{ readonly dataset: Dataset } | undefined>, 'get' | 'subscribe'>
  /** Gives the focus to what this selects, as soon as it is there. */
  readonly goTo: (selector: string) => void
}

/** There until the returned function is called. */
export function skipLinks({ frame, view, shown, goTo }: Around): () => void {
  const nav = frame.root.ownerDocument.createElement('nav')
  nav.className = 'skip-links'
  const isShown = (pane: Pane) => pane !== 'table' && frame[pane].checkVisibility()
  const links = (Object.keys(PANES) as Pane[]).map((pane) => {
    const link = nav.ownerDocument.createElement('a')
    link.href = `#${pane}`
    link.addEventListener('click', (event) => {
      event.preventDefault()
      if (!isShown(pane)) view.set((before) => ({ ...before, show: pane }))
      goTo(PANES[pane])
    })
    return [pane, link] as const
  })
  nav.append(...links.map(([, link]) => link))
  const dress = () => {
    const { lang, embed } = view.get()
    const words = saidWordsIn(lang)
    const dataset = shown.get()?.dataset
    nav.hidden = embed || dataset === undefined
    nav.ariaLabel = words.skipTo
    for (const [pane, link] of links) {
      link.textContent = words.skips[pane]
      link.hidden = pane === 'events' && dataset?.events.count === 0
    }
  }
  const ends = [view.subscribe(dress), shown.subscribe(dress)]
  dress()
  frame.root.prepend(nav)
  return () => {
    for (const end of ends) end()
    nav.remove()
  }
}
