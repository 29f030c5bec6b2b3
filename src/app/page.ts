/**
 * A page before and without React: it reads the link, asks for the dataset, and has the first picture drawn while the code of
 * the panes around it is still on its way. React then fills the frame's other places; the timeline stays what it is.
 *
 *   link ─▶ session ─▶ dataset ─▶ timeline ─▶ first picture ─▶ React
 *
 * Several pages may stand in one document: each has its own session, loads and timeline, and only one owns the address.
 */

import type { Frame } from '../components/shared/frame.ts'
import { type EarlyKeys, listenEarly } from '../components/shared/keys.ts'
import { isWanted, learn } from '../dates/chapter.ts'
import type { Asked } from '../loading/ahead.ts'
import type { CssFonts } from '../shapes/fonts.ts'
import { saidIn } from '../state/edition.ts'
import type { connectHistory, HistoryConnection } from '../state/history.ts'
import { createSession, type Session } from '../state/session.ts'
import { createStore, type Store } from '../state/store.ts'
import { readThemeChoice } from '../state/themeChoice.ts'
import { decodeView, type Notice } from '../state/url.ts'
import type { ViewState } from '../state/viewState.ts'
import { createTimeline, type Timeline } from '../timeline/timeline.ts'
import { datasetUrl } from './address.ts'
import { type Exploration, type Mappings, type OnItsWay, readFor } from './exploration.ts'
import { fillFrame } from './fillFrame.ts'
import { findLater, type LaterSearch } from './findLater.ts'
import { followView } from './followView.ts'
import { frameIn } from './frame.ts'
import { createLoads, type Loads } from './loads.ts'

export { learn } from '../dates/chapter.ts'

export interface Page {
  readonly frame: Frame
  readonly session: Session
  /** What of the link could not be applied. */
  readonly notices: Store<readonly Notice[]>
  readonly loads: Loads<Exploration>
  /** To be loaded again by. */
  readonly mappings: Mappings
  readonly early: OnItsWay
  readonly timeline: Timeline
  readonly search: LaterSearch
  /** From now on the address follows the view, and the view Back and Forward, where the page owns the document. */
  keepAddress(connect: typeof connectHistory): void
  /** The view is being set to one that Back or Forward led to. */
  readonly isLed: () => boolean
  /** What was pressed before there was anybody to answer. */
  readonly earlyKeys: EarlyKeys
  /** The first picture has been painted; or there is none to wait for any longer. */
  readonly pictured: Promise<void>
  dispose(): void
}

export interface PageOptions {
  /** The link's query; the document's own where it is left out, and the page then owns the document's address. */
  readonly query?: string
  /** The dataset, where it is on its way already. */
  readonly asked?: Asked
  /** Of the lanes, where they are not ours. */
  readonly fonts?: CssFonts | undefined
}

/** Starts a page in a root element, which may hold the frame already. */
export function startPage(root: HTMLElement, { query, asked, fonts }: PageOptions = {}): Page {
  const document = root.ownerDocument
  const window = document.defaultView ?? globalThis.window
  const frame = frameIn(root)
  const ownsDocument = query === undefined
  const linked = saidIn(window.location)
  const decoded = decodeView(query ?? linked)
  const notices = createStore(decoded.notices)
  let history: HistoryConnection | undefined
  let stepOwed = false
  const beginStep = () => {
    stepOwed = true
    history?.pushNext()
  }
  const session = createSession(decoded.state, readThemeChoice(window), { beginStep, ownsDocument })
  const { view } = session
  const keepAddress = (connect: typeof connectHistory) => {
    const since = { view: decoded.state, search: linked, stepOwed }
    if (ownsDocument) history = connect(view, window, { onNotices: notices.set, since })
  }
  const search = findLater(() => {
    const now = loads.shown.get()
    if (now && view.get().q !== '') loads.shown.set({ ...now, answer: (filter) => now.answer(filter) })
  })
  const mappings: Mappings = new Map()
  const early: OnItsWay = { asked }
  const loads = createLoads(readFor(view, search, early, mappings))
  const { shown } = loads
  /** Before anything else follows the view: what is kept is drawn at once, and not what was there before. */
  const go = () => loads.go(datasetUrl(view.get().data, document.baseURI))
  const timeline = createTimeline(frame.lanes, fonts)
  const earlyKeys = listenEarly(root, ownsDocument)
  const ends = [
    view.subscribe(go),
    view.subscribe(() => speak(view)),
    view.subscribe(() => view.get().q !== '' && search.come()),
    connectTimeline(timeline, session, shown),
    followView({ frame, session, shown, timeline }),
    shown.subscribe(() => fillFrame(frame, shown.get(), view.get())),
    loads.cancel,
    () => history?.dispose(),
    earlyKeys.take,
    timeline.dispose,
  ]
  go()
  speak(view)

  return {
    earlyKeys,
    pictured: firstPainted(window, timeline, loads),
    frame,
    session,
    notices,
    loads,
    mappings,
    early,
    timeline,
    search,
    keepAddress,
    isLed: () => history?.isLeading() === true,
    dispose: () => {
      for (const end of ends) end()
    },
  }
}

/** Who comes back to a language that is not here yet sees English until it is; then all that was said is said again. */
function speak(view: Store<ViewState>): void {
  const { lang } = view.get()
  if (isWanted(lang)) return
  void learn(lang).then(() => {
    if (view.get().lang !== lang) return
    view.set((before) => ({ ...before, lang: 'en' }))
    view.set((before) => ({ ...before, lang }))
  })
}

/** Without a picture for so long, the reader is told that it is on its way. */
const PATIENCE_MS = 500

/** After the frame that first shows lanes; without any, when the dataset is refused or takes its time. */
function firstPainted(window: Window, timeline: Timeline, { latest }: Page['loads']): Promise<void> {
  return new Promise((resolve) => {
    timeline.on('drawn', () => window.setTimeout(resolve))
    window.setTimeout(resolve, PATIENCE_MS)
    latest.subscribe(() => latest.get().state === 'refused' && resolve())
  })
}

/** For whoever measures the page: the frame that first shows new lanes. */
function markDrawn(): void {
  performance.clearMarks('tenure-drawn')
  performance.mark('tenure-drawn')
}

/** What the timeline tells goes into the session, and what the session says is shown by the timeline. */
function connectTimeline(
  timeline: Timeline,
  { view, hover, beginStep }: Session,
  shown: Store<Exploration | undefined>,
): () => void {
  const draw = () => {
    const exploration = shown.get()
    const now = view.get()
    timeline.show(
      exploration && {
        dataset: exploration.dataset,
        result: exploration.answer(now).result,
        view: now,
        embedded: now.embed,
      },
    )
  }
  const ends = [
    shown.subscribe(draw),
    view.subscribe(draw),
    hover.subscribe(() => timeline.highlight(hover.get())),
    timeline.on('hover', hover.set),
    timeline.on('select', (sel) => view.set((before) => ({ ...before, sel }))),
    timeline.on('day', (at) => view.set((before) => ({ ...before, at }))),
    timeline.on('openDay', (at) => view.set((before) => ({ ...before, at, sel: { kind: 'day' } }))),
    timeline.on('step', beginStep),
    timeline.on('drawn', markDrawn),
    timeline.on('rest', (period) =>
      view.set((before) =>
        before.view.from === period.from && before.view.to === period.to
          ? before
          : { ...before, view: period },
      ),
    ),
  ]
  return () => {
    for (const end of ends) end()
  }
}
