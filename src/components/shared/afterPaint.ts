/** Work that may follow the frame that shows a change: that comes first, and what only goes with it after it. */

/** In a tab that is not painted no frame comes: so long it is waited for. */
const PATIENCE_MS = 200

interface AfterPaint {
  /** Has the work done after the next frame, once, however often it is called until then. */
  call(): void
  cancel(): void
}

export function afterPaint(work: () => void): AfterPaint {
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = (ms?: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      cancel()
      work()
    }, ms)
  }
  const cancel = () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    timer = undefined
  }
  const call = () => {
    if (timer !== undefined) return
    wait(PATIENCE_MS)
    frame = requestAnimationFrame(() => wait())
  }
  return { call, cancel }
}
