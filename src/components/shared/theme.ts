/** The theme in force: the link's, else the reader's own choice, else the system's. */
import { useLayoutEffect, useSyncExternalStore } from 'react'
import type { Theme } from '../../state/viewState.ts'
import { useChange, useSession, useView } from './session.ts'

const KEY = 'tenure-theme'

/** The choice memoize on this device; storage may be closed to the page, as in some frames. */
export function rememberedTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY)
    return stored === 'light' || stored === 'dark' ? stored : 'system'
  } catch {
    return 'system'
  }
}

function remember(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // The choice then lasts as long as the page.
  }
}

/** Theme in force, and how to choose another: a choice stays on this device and out of the links made here. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const { chosenTheme } = useSession()
  const ofLink = useView('theme')
  const chosen = useSyncExternalStore(chosenTheme.subscribe, chosenTheme.get)
  const change = useChange()
  const choose = (next: Theme) => {
    remember(next)
    chosenTheme.set(next)
    change({ theme: 'system' })
  }
  return [ofLink === 'system' ? chosen : ofLink, choose]
}

/** Marks the root element of a timeline, for the stylesheet. */
export function useThemeAttribute(root: HTMLElement): void {
  const [theme] = useTheme()
  // Before anything of the page asks for its colours.
  useLayoutEffect(() => {
    root.dataset.theme = theme
  }, [root, theme])
}
