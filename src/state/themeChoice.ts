/** The reader's choice of theme, kept on this device and out of links. Storage may be closed to the page, as in some frames. */
import type { Theme } from './viewState.ts'

/** What is needed of `window`, which is one. */
export interface StorageHost {
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
}

const KEY = 'tenure-theme'

export function readThemeChoice(host: StorageHost): Theme {
  try {
    const stored = host.localStorage.getItem(KEY)
    return stored === 'light' || stored === 'dark' ? stored : 'system'
  } catch {
    return 'system'
  }
}

/** A choice that cannot be kept lasts as long as the page. */
export function keepThemeChoice(host: StorageHost, theme: Theme): void {
  try {
    if (theme === 'system') host.localStorage.removeItem(KEY)
    else host.localStorage.setItem(KEY, theme)
  } catch {
    // Kept in the session all the same.
  }
}
