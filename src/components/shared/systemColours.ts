/** What the system says of colours. */
const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)']

/** Fits React's `useSyncExternalStore` as it is. */
export interface SystemColours {
  /** A word that is another one when the system's colours are others. */
  readonly get: () => string
  readonly subscribe: (listener: () => void) => () => void
}

/** One for a session: each list of queries that is made has the browser look at the page's styles, so they are made once, when first asked. */
export function createSystemColours(): SystemColours {
  let made: readonly MediaQueryList[] | undefined
  const lists = () => {
    made ??= QUERIES.map((query) => matchMedia(query))
    return made
  }
  return {
    get: () =>
      lists()
        .map(({ matches }) => matches)
        .join(' '),
    subscribe: (listener) => {
      for (const list of lists()) list.addEventListener('change', listener)
      return () => {
        for (const list of lists()) list.removeEventListener('change', listener)
      }
    },
  }
}
