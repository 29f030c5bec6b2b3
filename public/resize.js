/*
 * For pages that embed a timeline whose height follows what it shows (height=auto in the frame's address): hears how high the
 * content of a frame is, and makes the frame so high. Frames that come later are heard as well. It writes no HTML, loads nothing
 * and runs under a policy of script-src 'self' if it is copied to the page's own site.
 *
 * A message counts only if it comes from a frame of this page whose address, which is this page's own to write, asks for it, and
 * only as a number within bounds.
 */
;(() => {
  const LEAST = 60
  const MOST = 20000

  /** The height that a message asks for, in pixels; undefined where it is no such message. */
  const heightOf = (data) => {
    if (typeof data !== 'object' || data === null) return undefined
    const { type, version, height } = data
    if (type !== 'tenure:height' || version !== 1 || typeof height !== 'number') return undefined
    return height >= LEAST && height <= MOST ? Math.ceil(height) : undefined
  }

  addEventListener('message', (event) => {
    const height = heightOf(event.data)
    if (height === undefined || !event.source) return
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === event.source && /[?&;]height=auto(?![^&#])/.test(frame.src))
        frame.style.height = `${height}px`
  })
})()
