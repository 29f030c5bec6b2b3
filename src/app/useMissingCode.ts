/** A part of the page's code that is asked for later may not come: the connection is gone, or the page was published anew. */
import { useCallback, useEffect, useState } from 'react'

export interface MissingCode {
  /** Its host has another page by now, and this one's files may be gone. */
  readonly isReplaced: boolean
}

/** What is missing, and how to have done with it: `attempt` counts how often it was asked for again. */
export function useMissingCode(): {
  readonly missing: MissingCode | undefined
  readonly attempt: number
  readonly again: () => void
} {
  const [missing, setMissing] = useState<MissingCode>()
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    // Vite tells this of every import that fails.
    const onMissing = () => void isReplaced().then((replaced) => setMissing({ isReplaced: replaced }))
    window.addEventListener('vite:preloadError', onMissing)
    return () => window.removeEventListener('vite:preloadError', onMissing)
  }, [])
  const again = useCallback(() => {
    setMissing(undefined)
    setAttempt((count) => count + 1)
  }, [])
  return { missing, attempt, again }
}

/** Does the page as it is now name another entry than the one that runs? */
async function isReplaced(): Promise<boolean> {
  const entry = document.querySelector('script[type="module"][src]')?.getAttribute('src')
  try {
    const response = await fetch(window.location.href, { cache: 'no-store' })
    const page = await response.text()
    return response.ok && typeof entry === 'string' && !page.includes(entry)
  } catch {
    return false
  }
}
