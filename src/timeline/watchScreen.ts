/**
 * What the page does not tell: the system's theme or forced colours change, the window moves to another screen. Each list of
 * media that is made has the browser look at the page's styles: the first picture comes before that.
 */
import type { SignTitle } from './arrange.ts'
import { signTitle } from './groupSigns.ts'

interface Watcher {
  onColours(): void
  /** Colours tell bars apart no longer, and titles need signs; or do so again. */
  onSigns(sign: SignTitle | undefined): void
  onPixels(): void
  /** The reader's text may have another size, or its letters stand apart. */
  onText(): void
}

const FORCED = '(forced-colors: active)'
const CONTRAST = '(prefers-contrast: more)'
const COLOURS = ['(prefers-color-scheme: dark)', CONTRAST, FORCED]

/** Watches until the returned function is called. */
export function watchScreen(
  window: Window,
  stage: HTMLElement,
  { onColours, onPixels, onSigns, onText }: Watcher,
): () => void {
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
  // Its colours come with the styles of this code.
  if (window.matchMedia(CONTRAST).matches) onColours()
  const forced = window.matchMedia(FORCED)
  const setSigns = () => onSigns(forced.matches ? signTitle : undefined)
  forced.addEventListener('change', setSigns, { signal })
  if (forced.matches) setSigns()
  const text = window.document.createElement('span')
  text.className = 'text-size'
  text.textContent = 'a b'
  stage.append(text)
  const observer = new (stage.ownerDocument.defaultView ?? globalThis.window).ResizeObserver(onText)
  observer.observe(text)
  return () => {
    observer.disconnect()
    text.remove()
    controller.abort()
  }
}
