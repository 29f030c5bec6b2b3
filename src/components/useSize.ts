/** The size of an element in whole pixels, kept up to date. */
import { type RefObject, useLayoutEffect, useState } from 'react'

export function useSize(element: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return
    const measure = () =>
      setSize((before) => {
        const next = { width: watched.clientWidth, height: watched.clientHeight }
        return before.width === next.width && before.height === next.height ? before : next
      })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return size
}
