/** The parts of the page that a reader opens: they come when the page is filled and there is time, or as soon as one is wanted. */
import { useEffect, useState } from 'react'
import { spoken } from '../../dates/chapter.ts'
import { whenIdle } from '../../timeline/whenIdle.ts'

type Parts = typeof import('./parts.ts')

/**
 * `undefined` until they are there. Where they could not be had they are asked for once more with each new `attempt`. While the
 * page `waits` for data they come only if they are wanted: who reads the data needs the processor.
 */
export function useParts(wanted: boolean, attempt: number, waits = false): Parts | undefined {
  const [parts, setParts] = useState<Parts>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt is a reason to ask, not a part of the question
  useEffect(() => {
    const ask = async () => {
      try {
        setParts(await spoken(import('./parts.ts')))
      } catch {
        // The page is told of it (`app/useMissingCode.ts`).
      }
    }
    if (!wanted && waits) return
    if (!wanted) return whenIdle(() => void ask())
    void ask()
  }, [wanted, attempt, waits])
  return parts
}
