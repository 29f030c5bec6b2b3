/** The theme in force, and how to choose another: a choice stays on this device and out of the links made here. */
import { useSyncExternalStore } from 'react'
import { themeOf } from '../../state/session.ts'
import { keepThemeChoice } from '../../state/themeChoice.ts'
import type { Theme } from '../../state/viewState.ts'
import { useSession } from './session.ts'

export function useTheme(): [Theme, (theme: Theme) => void] {
  const { chosenTheme, view } = useSession()
  const now = () => themeOf(view.get(), chosenTheme.get())
  const ofLink = useSyncExternalStore(view.subscribe, now)
  const chosen = useSyncExternalStore(chosenTheme.subscribe, now)
  const choose = (next: Theme) => {
    keepThemeChoice(window, next)
    chosenTheme.set(next)
    view.set((before) => ({ ...before, theme: 'system' }))
  }
  return [chosen === ofLink ? chosen : now(), choose]
}
