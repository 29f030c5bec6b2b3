/** What of the frame follows the view: its classes, the theme, the language; of the document its title and language. */

import type { Frame } from '../components/shared/frame.ts'
import { textIn } from '../dataset/text.ts'
import { type Session, themeOf } from '../state/session.ts'
import type { Store } from '../state/store.ts'
import type { ViewState } from '../state/viewState.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { pictureWordsIn } from '../words/pictureWords.ts'
import type { Exploration } from './page.ts'

interface Around {
  readonly frame: Frame
  readonly session: Session
  readonly shown: Store<Exploration | undefined>
  readonly timeline: Timeline
}

/** Follows until the returned function is called. */
export function followView({ frame, session, shown, timeline }: Around): () => void {
  const { view, chosenTheme } = session
  let theme: string | undefined
  const follow = () => {
    const now = view.get()
    const next = themeOf(now, chosenTheme.get())
    dressFrame(frame, now, shown.get())
    frame.root.dataset.theme = next
    if (session.ownsDocument) dressDocument(frame.root.ownerDocument, next, now, shown.get())
    if (theme !== undefined && theme !== next) timeline.recolour()
    theme = next
  }
  const onLayout = () => {
    frame.timeline.classList.toggle('foot-floats', timeline.arrangement.get()?.floats ?? false)
  }
  const ends = [
    view.subscribe(follow),
    chosenTheme.subscribe(follow),
    shown.subscribe(follow),
    timeline.arrangement.subscribe(onLayout),
  ]
  follow()
  return () => {
    for (const end of ends) end()
  }
}

function dressFrame(frame: Frame, view: ViewState, exploration: Exploration | undefined): void {
  const { root, explorer, panes, timeline, events } = frame
  const words = pictureWordsIn(view.lang)
  const result = exploration?.answer(view).result
  const empty = result !== undefined && result.terms.length + result.events.length === 0
  root.lang = view.lang
  explorer.classList.toggle('embedded', view.embed)
  for (const show of ['timeline', 'events', 'table'])
    explorer.classList.toggle(`show-${show}`, view.show === show)
  panes.classList.toggle('open', view.sel.kind !== 'none')
  timeline.hidden = events.hidden = empty || view.show === 'table'
  timeline.ariaLabel = words.timeline
  events.ariaLabel = words.eventList
  frame.filters.ariaLabel = words.filters
  frame.tabs.ariaLabel = words.timeline
}

/** For the browser's tab, its scroll bars, and screen readers. */
function dressDocument(
  document: Document,
  theme: string,
  { lang, embed }: ViewState,
  exploration: Exploration | undefined,
): void {
  const { documentElement } = document
  documentElement.lang = lang
  documentElement.dataset.theme = theme
  documentElement.classList.toggle('embedded', embed)
  if (exploration) document.title = `${textIn(exploration.dataset.head.title, lang)} – Tenure`
}
