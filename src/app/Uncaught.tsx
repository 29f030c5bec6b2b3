/** What breaks where nobody catches it, in a frame of the picture, a timer, a promise or under a key, is said; the rest stays. */
import { useEffect, useState } from 'react'
import { Broken } from '../components/shared/Guard.tsx'
import { SessionContext } from '../components/shared/session.ts'
import { NOTHING_SEEN } from '../timeline/timeline.ts'
import { hearUncaught } from './hearUncaught.ts'
import type { Page } from './page.ts'

export function Uncaught({ page }: { readonly page: Page }) {
  const { timeline, session } = page
  const [broken, setBroken] = useState<{ readonly error: unknown }>()
  useEffect(() => {
    // Each frame of a gesture may break: the first one says why.
    const stop = hearUncaught((error) => setBroken((before) => before ?? { error }))
    // A first picture that broke before there was anybody to tell is drawn again.
    if (timeline.seen.get() === NOTHING_SEEN) timeline.recolour()
    return stop
  }, [timeline])
  const again = () => {
    setBroken(undefined)
    timeline.recolour()
  }
  return (
    broken && (
      <SessionContext value={session}>
        <Broken error={broken.error} onAgain={again} />
      </SessionContext>
    )
  )
}
