/** What may follow at leisure: the frame that shows a change comes first, and what only goes with it after that. */
import { useEffect, useState } from 'react'

/** The value as it was until the next frame has been painted; then the value. At first there is none. */
export function useAfterPaint<T>(value: T): T | undefined {
  const [shown, setShown] = useState<T>()
  useEffect(() => {
    if (value === shown) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setShown(value))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value, shown])
  return shown
}
