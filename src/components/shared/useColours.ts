/** A word for the colours in force: it changes whenever they have to be read again. */
import { useSyncExternalStore } from 'react'
import { useSession } from './session.ts'
import { useTheme } from './theme.ts'

export function useColours(): string {
  const { systemColours } = useSession()
  const [theme] = useTheme()
  return `${theme} ${useSyncExternalStore(systemColours.subscribe, systemColours.get)}`
}
