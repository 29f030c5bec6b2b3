/** A word for the colours in force: it changes whenever they have to be read again. */
import { useSyncExternalStore } from 'react'
import { useTheme } from './theme.ts'

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)']

/** Asked once: each list that is made has the browser look at the page's styles. */
let lists: readonly MediaQueryList[] | undefined
const queried = (): readonly MediaQueryList[] => {
  lists ??= QUERIES.map((query) => matchMedia(query))
  return lists
}

function subscribe(listener: () => void): () => void {
  for (const list of queried()) list.addEventListener('change', listener)
  return () => {
    for (const list of queried()) list.removeEventListener('change', listener)
  }
}

const current = (): string =>
  queried()
    .map(({ matches }) => matches)
    .join(' ')

export function useColours(): string {
  const [theme] = useTheme()
  return `${theme} ${useSyncExternalStore(subscribe, current)}`
}
