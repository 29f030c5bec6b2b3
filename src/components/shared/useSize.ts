/** The size of an element in whole pixels, kept up to date; nothing before the page is first laid out. */
import { type RefObject, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

export function useSize(element: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return
    // Told between layout and painting: nobody has to ask for a layout of its own, and no frame has an old size.
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return
      const width = Math.round(entry.contentRect.width)
      const height = Math.round(entry.contentRect.height)
      flushSync(() =>
        setSize((before) =>
          before.width === width && before.height === height ? before : { width, height },
        ),
      )
    })
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return size
}
