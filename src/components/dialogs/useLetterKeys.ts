/** The choice whether keys of one letter or sign do anything. */
import { useState } from 'react'
import type { StorageHost } from '../../state/themeChoice.ts'
import { chosenLetterKeys, hasLetterKeys, LETTER_KEYS } from '../shared/letterKeys.ts'
import { useSession } from '../shared/session.ts'

export function keepLetterKeys(session: object, host: StorageHost, on: boolean): void {
  chosenLetterKeys.set(session, on)
  try {
    if (on) host.localStorage.removeItem(LETTER_KEYS)
    else host.localStorage.setItem(LETTER_KEYS, 'off')
  } catch {
    // As long as the page lasts.
  }
}

export function useLetterKeys(): [boolean, (on: boolean) => void] {
  const session = useSession()
  const [on, setOn] = useState(() => hasLetterKeys(session, window))
  const choose = (next: boolean) => {
    keepLetterKeys(session, window, next)
    setOn(next)
  }
  return [on, choose]
}
