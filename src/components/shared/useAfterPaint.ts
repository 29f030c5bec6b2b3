import { useEffect, useState } from 'react'
import { afterPaint } from './afterPaint.ts'

/** The value as it was until the next frame has been painted; then the value. At first there is none. */
export function useAfterPaint<T>(value: T): T | undefined {
  const [shown, setShown] = useState<T>()
  useEffect(() => {
    if (value === shown) return
    const { call, cancel } = afterPaint(() => setShown(value))
    call()
    return cancel
  }, [value, shown])
  return shown
}
