/**
 * The loads of a page, one at a time, and what came of them. What is loaded they do not know.
 *
 *   go ─▶ loading ─▶ done │ refused │ cancelled ─▶ again ─▶ loading
 *
 * What is shown stays until something better has come. A load that is left, or cancelled, is ended: whatever it still tells
 * changes nothing.
 */
import type { Progress } from '../loading/progress.ts'
import { createStore, type Store } from '../state/store.ts'

/** How the load of an address goes, or how it ended. */
export type Load = { readonly url: string } & (
  | { readonly state: 'loading' | 'done' | 'cancelled' }
  | { readonly state: 'refused'; readonly error: unknown }
)

/** What is at an address: all of it, or the first that came. */
interface Loaded {
  readonly url: string
  readonly whole: boolean
}

/** What a load is begun with. */
export interface Begun<T> {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
  /** Something to show before all has come. */
  readonly onPart: (part: T) => void
}

export interface Loads<T> {
  readonly shown: Store<T | undefined>
  readonly latest: Store<Load>
  /** Of the load that goes on; each tells of its own as it begins. */
  readonly progress: Store<Progress>
  /** Shows what is at an address: what is kept at once, else when it has come. Nothing where it was the last to be asked for. */
  go(url: string): void
  /** Loads anew what was asked for last. */
  again(): void
  /** Ends what is loading: its first part goes with it, and what was shown before comes back. */
  cancel(): void
}

/** What is shown, and what Back leads to. A large dataset takes some hundred megabytes. */
const KEPT = 2

/** `read` resolves to the whole, and rejects with whatever it was refused for. */
export function createLoads<T extends Loaded>(read: (url: string, begun: Begun<T>) => Promise<T>): Loads<T> {
  const shown = createStore<T | undefined>(undefined)
  const latest = createStore<Load>({ url: '', state: 'done' })
  const progress = createStore<Progress>({ stage: 'fetch', loaded: 0, total: null })
  /** What came whole, the last that was shown first. */
  let kept: readonly T[] = []
  /** Ends the load that goes on, where one does. */
  let going: AbortController | undefined

  const show = (whole: T) => {
    kept = [whole, ...kept.filter(({ url }) => url !== whole.url)].slice(0, KEPT)
    latest.set({ url: whole.url, state: 'done' })
    shown.set(whole)
  }
  const endWithout = (load: Load) => {
    latest.set(load)
    if (shown.get()?.whole === false) shown.set(kept[0])
  }
  const stop = () => {
    going?.abort()
    going = undefined
  }
  const begin = async (url: string) => {
    stop()
    const mine = new AbortController()
    going = mine
    /** Nothing is heard of a load that has ended. */
    const heard =
      <V>(tell: (value: V) => void) =>
      (value: V) => {
        if (going === mine) tell(value)
      }
    latest.set({ url, state: 'loading' })
    const { signal } = mine
    try {
      heard(show)(await read(url, { signal, onProgress: heard(progress.set), onPart: heard(shown.set) }))
    } catch (error) {
      heard(endWithout)({ url, state: 'refused', error })
    }
    if (going === mine) going = undefined
  }

  return {
    shown,
    latest,
    progress,
    go: (url) => {
      if (url === latest.get().url) return
      const known = kept.find((one) => one.url === url)
      stop()
      if (known) show(known)
      else begin(url)
    },
    again: () => begin(latest.get().url),
    cancel: () => {
      if (!going) return
      stop()
      endWithout({ url: latest.get().url, state: 'cancelled' })
    },
  }
}
