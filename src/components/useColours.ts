/** A word for the colours in force: it changes whenever they have to be read again. */
import { useSyncExternalStore } from 'react'
import { useTheme } from './theme.ts'

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)']

function subscribe(listener: () => void): () => void {
  const lists = QUERIES.map((query) => matchMedia(query))
  for (const list of lists) list.addEventListener('change', listener)
  return () => {
    for (const list of lists) list.removeEventListener('change', listener)
  }
}

const current = (): string => QUERIES.map((query) => matchMedia(query).matches).join(' ')

export function useColours(): string {
  const [theme] = useTheme()
  return `${theme} ${useSyncExternalStore(subscribe, current)}`
}
