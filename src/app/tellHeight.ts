/**
 * Tells the page around this frame how high the frame's content is, in the forms that hosts know: Datawrapper's, AMP's and our own,
 * for which there is `resize.js`. It is a number and nothing else, so anybody may read it. Nothing is ever listened to.
 */

/** What hosts are told, in pixels. */
export const messagesOf = (height: number): readonly object[] => [
  { type: 'tenure:height', version: 1, height },
  { 'datawrapper-height': { tenure: height } },
  { sentinel: 'amp', type: 'embed-size', height },
]

/** Told on a change, as long as `follows` says so. */
export function tellHeight(root: HTMLElement, window: Window & typeof globalThis, follows: () => boolean) {
  let told = 0
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height)
    if (!follows() || height === 0 || height === told) return
    told = height
    for (const message of messagesOf(height)) window.parent.postMessage(message, '*')
  }
  new window.ResizeObserver(tell).observe(root)
}
