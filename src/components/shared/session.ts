/** The page's session, as its components see it. */
import { createContext, use, useLayoutEffect, useSyncExternalStore } from 'react'
import type { Hover, Session } from '../../state/session.ts'
import type { ViewState } from '../../state/viewState.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import type { ReadableView } from './paintedView.ts'

export const SessionContext = createContext<Session | null>(null)

/** The session's view, as the panes show it. */
export const PaintedViewContext = createContext<ReadableView | null>(null)

export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('no session around this component')
  return session
}

/** What there is to see now; as markup too, where nothing changes. */
const useStore = <T>({ subscribe }: Pick<ReadableView, 'subscribe'>, get: () => T): T =>
  useSyncExternalStore(subscribe, get, get)

/** One part of the view; the component renders again only when that part changes. */
export const useView = <K extends keyof ViewState>(key: K): ViewState[K] =>
  useViewSelector((view) => view[key])

/** The same at once, also of a filter: for a control that holds what was just typed or ticked. */
export function useViewAtOnce<K extends keyof ViewState>(key: K): ViewState[K] {
  const { view } = useSession()
  return useStore(view, () => view.get()[key])
}

/** What `select` finds in the view, such as a yes or no; the component renders again only when it finds something else. */
export function useViewSelector<T>(select: (view: ViewState) => T): T {
  const view = usePaintedView()
  return useStore(view, () => select(view.get()))
}

export function usePaintedView(): ReadableView {
  const { view } = useSession()
  return use(PaintedViewContext) ?? view
}

/** Called with the view now and at each change, at once: for what is written without anything being drawn anew. */
export function useFollowing(follow: (view: ViewState) => void): void {
  const { view } = useSession()
  useLayoutEffect(() => {
    const call = () => follow(view.get())
    call()
    return view.subscribe(call)
  })
}

/** What `data` says of the dataset that is shown: after a load that failed the view names another. */
export const ShownDataContext = createContext('')

/** The view for others: a link to what is shown. */
export function useShownView(): ViewState {
  const data = use(ShownDataContext)
  return { ...useViewSelector((view) => view), data }
}

/** Changes some keys of the view. */
export function useChange(): (change: Partial<ViewState>) => void {
  const { view } = useSession()
  return (change) => view.set((before) => ({ ...before, ...change }))
}

/** They are other words, in the same language, once those of a language that was not here yet have come. */
export const useWords = (): Words => useViewSelector(({ lang }) => wordsIn(lang))

/** What `select` finds in the hover, as `useViewSelector` does in the view. */
export function useHoverSelector<T>(select: (hover: Hover) => T): T {
  const { hover } = useSession()
  return useStore(hover, () => select(hover.get()))
}
