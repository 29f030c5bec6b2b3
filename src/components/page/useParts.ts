/** The parts of the page that a reader opens: they come when the page is filled and there is time, or as soon as one is wanted. */
import { useCallback, useEffect, useState } from 'react'
import { whenIdle } from '../shared/whenIdle.ts'

type Parts = typeof import('./parts.ts')

/** `again` is there where the parts could not be loaded, and tries once more. */
export function useParts(wanted: boolean): { readonly parts?: Parts; readonly again?: () => void } {
  const [parts, setParts] = useState<Parts>()
  const [failed, setFailed] = useState(false)
  const ask = useCallback(() => {
    setFailed(false)
    import('./parts.ts').then(setParts, () => setFailed(true))
  }, [])
  useEffect(() => {
    if (wanted) ask()
    else return whenIdle(ask)
  }, [wanted, ask])
  if (parts) return { parts }
  return failed ? { again: ask } : {}
}
