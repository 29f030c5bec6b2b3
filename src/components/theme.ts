/** The theme in force: the link's, else the reader's own choice, else the system's. */
import { useEffect } from 'react'
import type { Theme } from '../state/viewState.ts'
import { useChange, useView } from './session.ts'

const KEY = 'tenure-theme'

/** The choice remembered on this device; storage may be closed to the page, as in some frames. */
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

/** Theme in force, and how to choose another. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useView('theme')
  const change = useChange()
  const choose = (next: Theme) => {
    remember(next)
    change({ theme: next })
  }
  return [theme, choose]
}

/** Marks the document, for the stylesheet. */
export function useThemeAttribute(): void {
  const theme = useView('theme')
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
}
