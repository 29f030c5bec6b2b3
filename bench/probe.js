/**
 * Put into every page before its own code: the same eyes for all. A page says `performance.mark('…drawn')` in the
 * frame that draws a new result; the observer is told right after that frame, so the time includes its painting.
 */
{
  const summary = () => document.querySelector('.summary')?.textContent
  const first = Promise.withResolvers()
  let longest = 0
  let answer
  let frames

  const onDrawn = () => {
    const now = performance.now()
    first.resolve(now)
    answer?.drawn(now)
  }
  new PerformanceObserver((list) => {
    if (list.getEntries().some(({ name }) => name.endsWith('drawn'))) onDrawn()
  }).observe({ type: 'mark', buffered: true })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  }).observe({ type: 'longtask', buffered: true })

  // A page that stops with an error, or says that it cannot show the data, is not waited for. That it says so is looked for once,
  // and so late that no load is disturbed.
  const { promise: failure, reject: fail } = Promise.withResolvers()
  failure.catch(() => {})
  // What a resize observer is late with is told as an error too, and is none.
  addEventListener('error', ({ error, message }) => error && fail(message))
  setTimeout(() => {
    const alert = document.querySelector('.failed')
    if (alert) fail(alert.textContent)
  }, 15_000)

  const isUsable = (element) => element?.checkVisibility({ visibilityProperty: true }) && !element.disabled

  /** Looked for row by row, some rows apart; what lies within a bar that is found already is the same bar. */
  function barsOf({ data, width, height }) {
    const bars = []
    for (let y = 0; y < height; y += 3)
      for (const { from, to } of colouredRuns(data.subarray(y * width * 4, (y + 1) * width * 4))) {
        const x = (from + to) >> 1
        const isKnown = bars.some((bar) => bar.from <= x && x <= bar.to && y - bar.y < 16)
        if (to - from >= 4 && !isKnown) bars.push({ x, y, from, to })
      }
    return bars.map(({ x, y }) => ({ x, y }))
  }

  function colouredRuns(row) {
    const runs = []
    let from = -1
    for (let x = 0; x <= row.length / 4; x++) {
      const [red, green, blue] = row.subarray(x * 4, x * 4 + 3)
      const isColoured = Math.max(red, green, blue) - Math.min(red, green, blue) > 24
      if (isColoured && from < 0) from = x
      if (isColoured || from < 0) continue
      runs.push({ from, to: x - 1 })
      from = -1
    }
    return runs
  }

  globalThis.probe = {
    /** Milliseconds from the navigation to the first drawn frame. */
    firstDrawn: () => Promise.race([first.promise, failure]),

    /** … and until nothing is loading any more and a filter is there to be used. */
    async allUsable(filter) {
      let now = await first.promise
      while (document.querySelector('.loading') || !isUsable(document.querySelector(filter)))
        now = await Promise.race([new Promise(requestAnimationFrame), failure])
      return now
    },

    longestTask: () => longest,

    /** Where an element is in the window, in pixels; `undefined` where there is none. */
    boxOf(selector) {
      const { x, y, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? {}
      return width > 0 ? { x, y, width, height } : undefined
    },

    /** Writes into a field as who types there does, all at once; `null` is the least that it takes. */
    fill(selector, text) {
      const field = document.querySelector(selector)
      const least = () => field.getAttribute('min') ?? field.getAttribute('aria-valuemin') ?? ''
      field.focus()
      field.select()
      const value = `${text ?? least()}`
      document.execCommand(value === '' ? 'delete' : 'insertText', false, value)
    },

    /** A place on each bar of a picture, in its pixels: bars are what is coloured, on every page. */
    async barsIn(png) {
      const image = new Image()
      image.src = png
      await image.decode()
      const { width, height } = image
      const context = new OffscreenCanvas(width, height).getContext('2d')
      context.drawImage(image, 0, 0)
      return barsOf(context.getImageData(0, 0, width, height))
    },

    /** Get ready for one event: `answered` is how long after it the page drew what it changed. */
    expect(type) {
      const before = summary()
      const { promise, resolve } = Promise.withResolvers()
      answer = { promise, drawn: () => {} }
      const onEvent = ({ timeStamp }) => {
        answer.drawn = (now) => summary() !== before && resolve(now - timeStamp)
      }
      addEventListener(type, onEvent, { capture: true, once: true })
    },
    answered: () => Promise.race([answer.promise, failure]),

    /** Calls back to the driver once a frame, until it has seen enough. */
    watchFrames() {
      frames = []
      const onFrame = (time) => {
        frames?.push(time)
        if (!frames) return
        requestAnimationFrame(onFrame)
        globalThis.onProbedFrame('')
      }
      requestAnimationFrame(onFrame)
    },
    /** The time between each two frames seen. */
    framesSeen() {
      const times = frames
      frames = undefined
      return times.slice(1).map((time, i) => time - times[i])
    },
  }
}
