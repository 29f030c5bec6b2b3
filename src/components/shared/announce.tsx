/**
 * What has just changed, for whoever hears the page: one region that says short things, when all has settled. What is said of
 * the same kind meanwhile takes the place of what was to be said.
 */
import { createContext, use, useSyncExternalStore } from 'react'
import { createStore, type Store } from '../../state/store.ts'

type Kind = 'loading' | 'summary' | 'axis' | 'order' | 'person' | 'copy'
export type Say = (kind: Kind, text: string) => void

export interface Announcements {
  readonly said: Store<string>
  readonly say: Say
}

const SETTLED_MS = 600

/** What was said is gone then: who reads the page from its top finds it in its own place alone. */
const HEARD_MS = 20_000

export function createAnnouncements(): Announcements {
  const said = createStore('')
  const waiting = new Map<Kind, string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const settle = () => {
    const text = [...waiting.values()].join('; ')
    waiting.clear()
    // What is the same as before would not be said: a space that nobody hears makes it another.
    said.set((before) => (before === text ? `${text}\u00a0` : text))
    timer = setTimeout(() => said.set(''), HEARD_MS)
  }
  const say: Say = (kind, text) => {
    waiting.set(kind, text)
    clearTimeout(timer)
    timer = setTimeout(settle, SETTLED_MS)
  }
  return { said, say }
}

export const AnnounceContext = createContext<Announcements>(createAnnouncements())

export const useSay = (): Say => use(AnnounceContext).say

/** The region. A dialog has one of its own: of what is outside it nothing is heard. */
export function Announcer() {
  const { said } = use(AnnounceContext)
  return (
    <output className="visually-hidden said" aria-live="polite">
      {useSyncExternalStore(said.subscribe, said.get)}
    </output>
  )
}
