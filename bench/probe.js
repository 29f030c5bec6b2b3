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

  // Once, and so late that no load is disturbed: a page that says it cannot show the data is not waited for.
  setTimeout(() => {
    const alert = document.querySelector('.failed')
    if (alert) console.log(`probe: ${alert.textContent}`)
  }, 15_000)

  globalThis.probe = {
    /** Milliseconds from the navigation to the first drawn frame. */
    firstDrawn: () => first.promise,

    /** … and until nothing is loading any more. */
    async allLoaded() {
      let now = await first.promise
      while (document.querySelector('.loading')) now = await new Promise(requestAnimationFrame)
      return now
    },

    longestTask: () => longest,

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
    answered: () => answer.promise,

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
