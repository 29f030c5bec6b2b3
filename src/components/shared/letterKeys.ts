/** Whether keys of one letter or sign do anything: the reader's choice, kept on this device as the theme is. */
import type { StorageHost } from '../../state/themeChoice.ts'

export const LETTER_KEYS = 'tenure-letter-keys'

/** By session, where storage is closed to the page. */
export const chosenLetterKeys = new WeakMap<object, boolean>()

export function hasLetterKeys(session: object, host: StorageHost): boolean {
  try {
    return chosenLetterKeys.get(session) ?? host.localStorage.getItem(LETTER_KEYS) !== 'off'
  } catch {
    return true
  }
}
