/** The page's session, as its components see it. */
import { createContext, use, useSyncExternalStore } from 'react'
import type { Hover, Session } from '../../state/session.ts'
import type { ViewState } from '../../state/viewState.ts'
import { type Words, wordsIn } from '../../words/words.ts'

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('no session around this component')
  return session
}

/** One part of the view; the component renders again only when that part changes. */
export function useView<K extends keyof ViewState>(key: K): ViewState[K] {
  const { view } = useSession()
  return useSyncExternalStore(view.subscribe, () => view.get()[key])
}

/** Changes some keys of the view. */
export function useChange(): (change: Partial<ViewState>) => void {
  const { view } = useSession()
  return (change) => view.set((before) => ({ ...before, ...change }))
}

export const useWords = (): Words => wordsIn(useView('lang'))

export function useHover(): Hover {
  const { hover } = useSession()
  return useSyncExternalStore(hover.subscribe, hover.get)
}
