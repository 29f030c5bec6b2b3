/** Errors of the page's own code that nobody caught, thrown or as promises that were rejected. */

/** Where the page's code lies: what breaks in other scripts of the document, or in an extension, is not its own to tell. */
const CODE = new URL('.', import.meta.url).href

/** Returns how to stop. */
export function hearUncaught(tell: (error: Error) => void): () => void {
  const hears = new AbortController()
  const { signal } = hears
  const hear = (error: unknown) => {
    if (isOwn(error)) tell(error)
  }
  window.addEventListener('error', ({ error }) => hear(error), { signal })
  window.addEventListener('unhandledrejection', ({ reason }) => hear(reason), { signal })
  return () => hears.abort()
}

/** What was ended on purpose, such as a load that was left, has not broken. A message may name an address of ours, and be another's. */
const isOwn = (error: unknown): error is Error =>
  error instanceof Error &&
  error.name !== 'AbortError' &&
  (error.stack ?? '').replace(error.message, '').includes(CODE)
