/** Safari has no idle callbacks: there it is soon enough after so long. */
const IDLE_MS = 200

/** Does what will be wanted, when there is time for it; after `timeout` milliseconds, if any, also without. Returns how to leave it undone. */
export function whenIdle(work: () => void, timeout = 0, window: Window = globalThis.window): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(work, IDLE_MS)
    return () => window.clearTimeout(timer)
  }
  const idle = window.requestIdleCallback(work, { timeout })
  return () => window.cancelIdleCallback(idle)
}

/** The same for what is to wait for something first. */
export function whenIdleAfter(come: Promise<unknown>, work: () => void): () => void {
  let leave = () => {}
  let isLeft = false
  void come.then(() => {
    if (!isLeft) leave = whenIdle(work)
  })
  return () => {
    isLeft = true
    leave()
  }
}
