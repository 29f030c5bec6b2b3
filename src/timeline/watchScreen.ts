/**
 * What the page does not tell: the system's theme or forced colours change, the window moves to another screen. Each list of
 * media that is made has the browser look at the page's styles: the first picture comes before that.
 */
interface Watcher {
  onColours(): void
  onPixels(): void
}

const COLOURS = ['(prefers-color-scheme: dark)', '(forced-colors: active)']

/** Watches until the returned function is called. */
export function watchScreen(window: Window, { onColours, onPixels }: Watcher): () => void {
  const controller = new AbortController()
  const { signal } = controller
  const watchPixels = () => {
    const list = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    const onChange = () => {
      onPixels()
      watchPixels()
    }
    list.addEventListener('change', onChange, { once: true, signal })
  }
  for (const query of COLOURS) window.matchMedia(query).addEventListener('change', onColours, { signal })
  watchPixels()
  return () => controller.abort()
}
