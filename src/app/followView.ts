/** What of the frame follows the view: its classes, the theme, the language; of the document its title and language. */

import type { Frame } from '../components/shared/frame.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { memoizeLast } from '../dataset/memoize.ts'
import { JOINT, textIn } from '../dataset/text.ts'
import { selectedRow } from '../state/selectedRow.ts'
import { type Session, themeOf } from '../state/session.ts'
import type { Store } from '../state/store.ts'
import { isFiltered, type Lang, type Show, type ViewState } from '../state/viewState.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { elsewhereNames, elsewhereText } from '../words/elsewhere.ts'
import { headlineOf } from '../words/headline.ts'
import { pictureWordsIn } from '../words/pictureWords.ts'
import type { Exploration } from './exploration.ts'

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
  // An attribute written again where it stands already has the browser look at styles again: with the language, at all.
  const translate = memoizeLast(translateFrame)
  const hide = memoizeLast(hideParts)
  const name = memoizeLast(dressDocument)
  const follow = () => {
    const now = view.get()
    const exploration = shown.get()
    const { show, lang, embed, headline } = now
    translate(frame, lang)
    dressFrame(frame, show, embed, isOpen(now, exploration), isFiltered(now))
    const empty = isEmpty(exploration, now)
    const dataset = exploration?.dataset
    const whole = dataset?.head.whole
    // Of the first lanes it may be known how many there will be.
    const eventless = (whole ? whole.events : dataset?.events.count) === 0
    hide(frame, empty || show === 'table' || show === 'text', eventless)
    say(frame.headline, dataset ? headlineOf(dataset, headline, lang) : headline)
    say(frame.elsewhere, dataset ? elsewhereText(dataset, lang) : '')
    if (session.ownsDocument) name(frame.root, lang, dataset)
    const next = themeOf(now, chosenTheme.get())
    if (theme === next) return
    frame.root.dataset.theme = next
    if (theme) timeline.recolour()
    theme = next
  }
  const onLayout = () => {
    frame.timeline.classList.toggle('foot-floats', timeline.arrangement.get()?.floats === true)
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

function say(element: HTMLElement, text: string): void {
  if (element.textContent === text) return
  element.hidden = text === ''
  element.textContent = text
}

/** Does the view leave nothing of what is shown? */
export function isEmpty(exploration: Exploration | undefined, view: ViewState): boolean {
  if (!exploration) return false
  const { terms, events } = exploration.answer(view).result
  return terms.length + events.length === 0
}

function translateFrame({ root, timeline, events, tabs }: Frame, lang: Lang): void {
  const words = pictureWordsIn(lang)
  root.lang = lang === 'zh' ? 'zh-Hans' : lang
  timeline.ariaLabel = words.timeline
  events.ariaLabel = words.eventList
  tabs.ariaLabel = words.timeline
}

/** Is there a panel for what is selected? As long as not all has come there may be. */
function isOpen({ sel }: ViewState, exploration: Exploration | undefined): boolean {
  if (sel.kind === 'none' || sel.kind === 'day' || !exploration?.whole) return sel.kind !== 'none'
  return selectedRow(exploration.dataset, sel) >= 0
}

/** A class that is there already is not written again. */
function dressFrame(
  { explorer, panes }: Frame,
  show: Show,
  embed: boolean,
  isOpen: boolean,
  filtered: boolean,
): void {
  explorer.classList.toggle('embedded', embed)
  for (const one of ['timeline', 'events', 'table']) explorer.classList.toggle(`show-${one}`, show === one)
  explorer.classList.toggle('filtered', filtered)
  panes.classList.toggle('open', isOpen)
}

function hideParts({ timeline, events }: Frame, hides: boolean, eventless: boolean): void {
  timeline.hidden = hides
  events.hidden = hides || eventless
}

/** For the browser's tab, and for screen readers. */
function dressDocument(
  { ownerDocument: document, lang: tag }: HTMLElement,
  lang: Lang,
  dataset: Dataset | undefined,
): void {
  document.documentElement.lang = tag
  if (!dataset) return
  const title = textIn(dataset.head.title, lang)
  document.title = [title, ...elsewhereNames(dataset, lang), 'Tenure'].join(JOINT)
}
