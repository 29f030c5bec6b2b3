/** What all parts of one timeline share. Several timelines on a page have a session each: nothing is global. */
import { createContext, use, useSyncExternalStore } from 'react'
import type { Store } from '../../state/store.ts'
import type { Theme, ViewState } from '../../state/viewState.ts'
import type { Hover } from '../../timeline/hover.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import type { OpenDialog } from './openDialog.ts'
import type { SystemColours } from './systemColours.ts'

export interface Session {
  readonly view: Store<ViewState>
  readonly hover: Store<Hover>
  readonly dialogs: Store<OpenDialog>
  /** The reader's own choice of theme; the link's comes before it. */
  readonly chosenTheme: Store<Theme>
  readonly systemColours: SystemColours
  /** The document is this timeline's page: it hears keys that nothing has the focus for. */
  readonly ownsDocument: boolean
  /** The next change of the view makes a step of its own for Back: called as a gesture or typing begins. */
  readonly beginStep: () => void
}

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('no session around this component')
  return session
}

/** One part of the view; the component renders again only when that part changes. */
export const useView = <K extends keyof ViewState>(key: K): ViewState[K] =>
  useViewSelector((view) => view[key])

/** What `select` finds in the view, such as a yes or no; the component renders again only when it finds something else. */
export function useViewSelector<T>(select: (view: ViewState) => T): T {
  const { view } = useSession()
  return useSyncExternalStore(view.subscribe, () => select(view.get()))
}

/** Changes some keys of the view. */
export function useChange(): (change: Partial<ViewState>) => void {
  const { view } = useSession()
  return (change) => view.set((before) => ({ ...before, ...change }))
}

export const useWords = (): Words => wordsIn(useView('lang'))

export const useHover = (): Hover => useHoverSelector((hover) => hover)

/** What `select` finds in the hover; as `useViewSelector`. */
export function useHoverSelector<T>(select: (hover: Hover) => T): T {
  const { hover } = useSession()
  return useSyncExternalStore(hover.subscribe, () => select(hover.get()))
}
