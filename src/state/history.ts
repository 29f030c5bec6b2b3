/**
 * The one place that touches the browser's history: the store's changes go to the address, Back and Forward come back.
 *
 *   store ──a choice──────────frame─▶ pushState        a new entry
 *         ──typing, dragging──rest──▶ replaceState     the same entry
 *   popstate ──decode───────────────▶ store            nothing is written
 *
 * A new entry costs a browser milliseconds: the picture that a choice makes comes first.
 */
import { type Place, pathOf, saidIn } from './edition.ts'
import { keepUnchanged, stepKind } from './historySteps.ts'
import type { Store } from './store.ts'
import { decodeView, encodeView, type Notice } from './url.ts'
import type { ViewState } from './viewState.ts'

/** What is needed of `window`, which is one. */
export interface HistoryHost {
  readonly location: Place
  readonly history: {
    readonly state: unknown
    pushState(data: unknown, unused: string, url: string): void
    replaceState(data: unknown, unused: string, url: string): void
  }
  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void
  removeEventListener(type: 'popstate' | 'pagehide', listener: () => void): void
  setTimeout(callback: () => void, delay: number): unknown
  clearTimeout(timer: unknown): void
  requestAnimationFrame(callback: () => void): number
  cancelAnimationFrame(frame: number): void
}

/** The number of an entry, another than those of all others that Back and Forward lead to; 0 of the first. */
export const entryOf = ({ state }: { readonly state: unknown }): number => Number(state) || 0

/** How things stood when the view was read from the address. */
interface Since {
  readonly view: ViewState
  /** The query that it was read from. */
  readonly search: string
  /** A gesture has begun since. */
  readonly stepOwed: boolean
}

export interface HistoryOptions {
  /** The store may have changed since then, and Back been pressed; left out where neither can be. */
  readonly since?: Since
  /** What was wrong with the address that Back or Forward led to; empty where nothing was. */
  readonly onNotices: (notices: readonly Notice[]) => void
}

export interface HistoryConnection {
  /** The next change makes an entry of its own even if it is only dragged or typed: call it as a gesture begins. */
  readonly pushNext: () => void
  /** The view that the store is being given is one that Back or Forward led to. */
  readonly isLeading: () => boolean
  /** Writes what still waits and lets go of the browser. */
  readonly dispose: () => void
}

/** At most 40 writes in 10 seconds of dragging: WebKit throws at the hundredth. */
const REST_MS = 250

/** Keeps the address in step with the store, which holds the view that the address describes, or what became of it. */
export function connectHistory(
  store: Store<ViewState>,
  host: HistoryHost,
  options: HistoryOptions,
): HistoryConnection {
  const { since = { view: store.get(), search: saidIn(host.location), stepOwed: false } } = options
  const writer = new Writer(host, since)
  const follow = () => writer.follow(store.get())
  const flush = () => writer.flush()
  let isLeading = false
  const onPopstate = () => {
    if (!writer.moved()) return
    const { state, notices } = decodeView(saidIn(host.location))
    isLeading = true
    store.set(writer.adopt(keepUnchanged(store.get(), state)))
    isLeading = false
    options.onNotices(notices)
  }
  const unsubscribe = store.subscribe(follow)
  host.addEventListener('popstate', onPopstate)
  host.addEventListener('pagehide', flush)
  onPopstate()
  follow()
  return {
    pushNext: () => writer.pushNext(),
    isLeading: () => isLeading,
    dispose: () => {
      unsubscribe()
      host.removeEventListener('popstate', onPopstate)
      host.removeEventListener('pagehide', flush)
      flush()
    },
  }
}

type Method = 'pushState' | 'replaceState'

/** Decides when a view is written to the current entry of the history, and when to a new one. */
class Writer {
  readonly #host: HistoryHost
  /** The view as last seen in the store. */
  #view: ViewState
  /** The query as last seen in the location. */
  #search: string
  /** Whose data the location names. Its fragment may have that in it, and is of no use to other data. */
  #data: string
  /** What is still to be written, and how to leave it unwritten. */
  #waiting: { readonly method: Method; readonly cancel: () => void } | undefined
  /** A new entry is owed: a gesture has begun, or the browser refused the last one. */
  #stepOwed = false

  constructor(host: HistoryHost, { view, search, stepOwed }: Since) {
    this.#host = host
    this.#view = view
    this.#search = search
    this.#data = view.data
    this.#stepOwed = stepOwed
  }

  follow(view: ViewState): void {
    const kind = stepKind(this.#view, view)
    const isStep = kind === 'push' || (kind === 'replace' && this.#stepOwed)
    // The entry that is left behind gets what was chosen, dragged or typed on it, before the new one begins.
    if (isStep) this.flush()
    this.#view = view
    if (isStep) this.#writeAfterFrame()
    // An entry about to be made is made of the latest view.
    else if (kind === 'replace' && this.#waiting?.method !== 'pushState') this.#writeAtRest()
  }

  flush(): void {
    const waiting = this.#waiting
    if (!waiting) return
    this.#cancel()
    if (!this.#write(waiting.method) && waiting.method === 'pushState') this.#stepOwed = true
  }

  pushNext(): void {
    this.flush()
    this.#stepOwed = true
  }

  /** Whether the browser went to another query. If not, only the fragment moved, and what waits can wait on. */
  moved(): boolean {
    return saidIn(this.#host.location) !== this.#search
  }

  /** Takes a view that the location already shows. What was still waiting belonged to the entry just left. */
  adopt(view: ViewState): ViewState {
    this.#cancel()
    this.#search = saidIn(this.#host.location)
    this.#view = view
    this.#data = view.data
    return view
  }

  #writeAfterFrame(): void {
    const host = this.#host
    this.#stepOwed = false
    let timer: unknown
    const frame = host.requestAnimationFrame(() => {
      timer = host.setTimeout(() => this.flush(), 0)
    })
    const cancel = () => {
      host.cancelAnimationFrame(frame)
      host.clearTimeout(timer)
    }
    this.#waiting = { method: 'pushState', cancel }
  }

  #writeAtRest(): void {
    this.#cancel()
    const timer = this.#host.setTimeout(() => this.flush(), REST_MS)
    this.#waiting = { method: 'replaceState', cancel: () => this.#host.clearTimeout(timer) }
  }

  #cancel(): void {
    this.#waiting?.cancel()
    this.#waiting = undefined
  }

  /** Browsers may refuse: in `srcdoc` frames always, after many writes for a while. Then the view lives on in memory. */
  #write(method: Method): boolean {
    const { history, location } = this.#host
    const query = encodeView(this.#view)
    const { data } = this.#view
    const hash = data === this.#data ? location.hash : ''
    const entry = entryOf(history)
    try {
      const address = pathOf(query, { pathname: location.pathname, search: location.search, hash })
      history[method](method === 'pushState' ? entry + 1 : entry, '', address)
      this.#data = data
      return true
    } catch {
      return false
    } finally {
      this.#search = saidIn(this.#host.location)
    }
  }
}
