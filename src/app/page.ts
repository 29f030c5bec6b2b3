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
import type { Dataset } from '../dataset/dataset.ts'
import type { Asked } from '../loading/ahead.ts'
import { loadDataset } from '../loading/loadDataset.ts'
import type { Progress } from '../loading/progress.ts'
import type { FilterIds } from '../query/clause.ts'
import type { Answer } from '../query/result.ts'
import { createAnswers } from '../state/answer.ts'
import type { connectHistory, HistoryConnection } from '../state/history.ts'
import { createSession, type Session } from '../state/session.ts'
import { createStore, type Store } from '../state/store.ts'
import { readThemeChoice } from '../state/themeChoice.ts'
import { decodeView, type Notice } from '../state/url.ts'
import { isFiltered, type ViewState } from '../state/viewState.ts'
import { createTimeline, type Timeline } from '../timeline/timeline.ts'
import { datasetUrl } from './address.ts'
import { fillFrame } from './fillFrame.ts'
import { findLater, type LaterSearch } from './findLater.ts'
import { followView } from './followView.ts'
import { frameIn } from './frame.ts'
import { isLong } from './isLong.ts'

/** A dataset on the page. */
export interface Exploration {
  readonly url: string
  readonly dataset: Dataset
  /** All of it has come; before that it is the first lanes of a large one. */
  readonly whole: boolean
  /** What of it a filter lets through. */
  readonly answer: (filter: FilterIds) => Answer
}

export interface Page {
  readonly frame: Frame
  readonly session: Session
  /** What of the link could not be applied. */
  readonly notices: Store<readonly Notice[]>
  readonly progress: Store<Progress>
  /** What is shown: it stays until something better has come. */
  readonly shown: Store<Exploration | undefined>
  readonly timeline: Timeline
  /** The address of the dataset that the view names. */
  addressOf(data: string): string
  /** Rejects with LoadError, or with the signal's reason. What comes is shown, its first lanes before the whole. */
  load(url: string, signal: AbortSignal): Promise<Dataset>
  show(url: string, dataset: Dataset): void
  readonly search: LaterSearch
  /** From now on the address follows the view, and the view Back and Forward, where the page owns the document. */
  keepAddress(connect: typeof connectHistory): void
  /** A load ended without a dataset: its first lanes go with it, and what was shown before comes back. */
  dropPart(): void
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
}

const NOTHING_YET: Progress = { stage: 'fetch', loaded: 0, total: null }

/** Starts a page in a root element, which may hold the frame already. */
export function startPage(root: HTMLElement, { query, asked }: PageOptions = {}): Page {
  const document = root.ownerDocument
  const window = document.defaultView ?? globalThis.window
  const frame = frameIn(root)
  const ownsDocument = query === undefined
  const linked = window.location.search
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
  const progress = createStore(NOTHING_YET)
  const shown = createStore<Exploration | undefined>(undefined)
  const timeline = createTimeline(frame.lanes)
  const earlyKeys = listenEarly(root, ownsDocument)
  const addressOf = (data: string) => datasetUrl(data, document.baseURI)
  const ends = [
    connectTimeline(timeline, session, shown),
    followView({ frame, session, shown, timeline }),
    () => history?.dispose(),
    () => void earlyKeys.take(),
  ]

  const search = findLater(() => {
    const now = shown.get()
    if (now && view.get().q !== '') shown.set({ ...now, answer: (filter) => now.answer(filter) })
  })
  ends.push(view.subscribe(() => void (view.get().q !== '' && search.come())))

  /** The last dataset that was shown whole. */
  let good: Exploration | undefined
  const put = (url: string, dataset: Dataset, whole: boolean) => {
    const isSearched = view.get().q === '' || search.finder() !== undefined
    if (!whole && !(isSearched && leads(dataset, view.get()))) return
    const next = { url, dataset, whole, answer: createAnswers(dataset, search.finder) }
    if (whole) good = next
    shown.set(next)
    fillFrame(frame, next, view.get())
  }
  const show = (url: string, dataset: Dataset) => {
    const now = shown.get()
    if (now?.url !== url || now.dataset !== dataset) put(url, dataset, true)
  }
  const read = async (url: string, signal: AbortSignal, asked?: Asked): Promise<Dataset> => {
    const searched = view.get().q === '' ? undefined : search.come()
    const dataset = await loadDataset(url, progress.set, signal, (part) => put(url, part, false), asked)
    await searched
    put(url, dataset, true)
    return dataset
  }
  const first = addressOf(view.get().data)
  const ahead = beginReading(first, (url, signal) =>
    read(url, signal, asked?.url === first ? asked : undefined),
  )
  const load = (url: string, signal: AbortSignal) => ahead.takeOver(url, signal) ?? read(url, signal)

  return {
    earlyKeys,
    pictured: firstPainted(window, timeline, ahead.ended),
    frame,
    session,
    notices,
    progress,
    shown,
    timeline,
    addressOf,
    load,
    show,
    search,
    keepAddress,
    dropPart: () => {
      progress.set(NOTHING_YET)
      if (shown.get()?.whole === false) shown.set(good)
    },
    dispose: () => {
      ahead.stop()
      for (const end of ends) end()
      timeline.dispose()
    },
  }
}

/** Without a picture for so long, the reader is told that it is on its way. */
const PATIENCE_MS = 250

/** After the frame that first shows lanes; without any, when reading has ended or takes its time. */
function firstPainted(window: Window, timeline: Timeline, ended: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    timeline.on('drawn', () => window.requestAnimationFrame(() => window.setTimeout(resolve)))
    window.setTimeout(resolve, PATIENCE_MS)
    ended.catch(() => resolve())
  })
}

/** For whoever measures the page: the frame that first shows new lanes. */
function markDrawn(): void {
  performance.clearMarks('tenure-drawn')
  performance.mark('tenure-drawn')
}

/** Do the first lanes stay as they are when the rest comes? Sorted, filtered or coloured by party they do not; of a long dataset they are shown all the same. */
const leads = (dataset: Dataset, view: ViewState): boolean =>
  (!isFiltered(view) && view.sort === 'file' && view.colour === 'role') || isLong(dataset)

interface Ahead {
  /** Rejects when the reading does. */
  readonly ended: Promise<unknown>
  /** The reading of this address that has begun, once: the signal then ends it. */
  takeOver(url: string, signal: AbortSignal): Promise<Dataset> | undefined
  stop(): void
}

/** Begins to read before there is anybody to ask for it. */
function beginReading(url: string, read: (url: string, signal: AbortSignal) => Promise<Dataset>): Ahead {
  const controller = new AbortController()
  // Who takes it over has it alone: a dataset is not kept by whoever asked for it first.
  let reading: Promise<Dataset> | undefined = read(url, controller.signal)
  return {
    ended: reading.then(() => {}),
    takeOver: (wanted, signal) => {
      if (!reading) return undefined
      if (wanted !== url) controller.abort()
      signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true })
      const taken = wanted === url ? reading : undefined
      reading = undefined
      return taken
    },
    stop: () => controller.abort(),
  }
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
        floats: now.embed,
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
